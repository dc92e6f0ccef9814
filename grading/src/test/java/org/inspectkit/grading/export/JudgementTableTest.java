package org.inspectkit.grading.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.inspectkit.grading.BandRange;
import org.inspectkit.grading.Correspondence;
import org.inspectkit.grading.Crosswalk;
import org.inspectkit.grading.GradeLink;
import org.inspectkit.grading.GradeReconciler;
import org.inspectkit.grading.Rationale;
import org.inspectkit.grading.ScaleLink;
import org.inspectkit.grading.timeline.Authority;
import org.inspectkit.grading.timeline.Hostile;
import org.inspectkit.grading.timeline.InspectionTimeline;
import org.inspectkit.grading.timeline.Reports;
import org.inspectkit.model.Inspection;
import org.inspectkit.scale.GradeScale;
import org.inspectkit.scale.GradeScales;
import org.inspectkit.scale.QualityBand;
import org.junit.jupiter.api.Test;

/** One row a judgement, and what is in it. */
class JudgementTableTest {

  private final Table<JudgementRow> luton = table(Reports.luton());

  private static Table<JudgementRow> table(List<Inspection> inspections) {
    return Judgements.of(InspectionTimeline.of(inspections, GradeReconciler.standard()));
  }

  private static Map<String, Object> row(Table<JudgementRow> table, String edition, String area) {
    return table.values().stream()
        .filter(v -> edition.equals(v.get("edition")) && area.equals(v.getOrDefault("area_id", "")))
        .findAny()
        .orElseThrow();
  }

  @Test
  void aJudgementIsOneRowHoweverManyThemesItBelongsTo() {
    long judgements = Reports.luton().stream().mapToLong(i -> i.judgements().size()).sum();
    long without = Reports.luton().stream().filter(i -> i.judgements().isEmpty()).count();
    assertEquals(judgements + without, luton.rows().size());
    Map<String, Object> both = row(luton, "slac", "safeguarding/overall-effectiveness");
    assertEquals("help-and-protection", both.get("theme"));
    assertEquals("wider", both.get("closeness"));
    assertEquals("overall-effectiveness narrower", both.get("other_themes"));
  }

  @Test
  void aJudgementStandsUnderTheThemeThatIsAboutTheSameChildren() {
    Map<String, Object> slac = row(luton, "slac", "looked-after/overall-effectiveness");
    assertEquals("children-in-care", slac.get("theme"));
    assertEquals("wider", slac.get("closeness"));
    assertEquals("overall-effectiveness narrower", slac.get("other_themes"));
    Table<JudgementRow> later =
        table(
            List.of(
                Reports.report("luton", "lac-2013", "2013-07-08", "overall-effectiveness=Good")));
    assertEquals("children-in-care", row(later, "lac-2013", "overall-effectiveness").get("theme"));
  }

  @Test
  void ofThemesThatAnAreaIsAsCloseToTheOneCountsWhoseChildrenItIsAboutThenTheOneItLeads() {
    assertEquals("children-in-care", row(luton, "slac", "looked-after/staying-safe").get("theme"));
    Map<String, Object> safe = row(luton, "slac", "safeguarding/safe-and-feel-safe");
    assertEquals("staying-safe", safe.get("theme"));
    assertEquals("help-and-protection narrower", safe.get("other_themes"));
  }

  @Test
  void theGradeAsPublishedItsPlaceAndTheGradeOfTodayAreColumnsOfTheirOwn() {
    Map<String, Object> overall = row(luton, "apa-2006", "childrens-services");
    assertEquals(LocalDate.of(2006, 11, 1), overall.get("date"));
    assertEquals("3", overall.get("published_label"));
    assertEquals(3, overall.get("published_number"));
    assertEquals("good", overall.get("grade"));
    assertEquals("apa-2006", overall.get("scale"));
    assertEquals("above-minimum", overall.get("band"));
    assertEquals("equivalent", overall.get("correspondence"));
    assertEquals("ilacs", overall.get("reconciled_scale"));
    assertEquals("same-rank", overall.get("reconciled_correspondence"));
    assertFalse(overall.containsKey("reconciled_grade"), "not the same standard");
    assertEquals(false, overall.get("second_hand"));
  }

  @Test
  void gradesAreToldOnTheScaleThatIsAskedForAndOnlyWhereThePolicyLetsThem() {
    var timeline = InspectionTimeline.of(Reports.luton(), GradeReconciler.standard());
    var own = List.of(timeline.of("luton"));
    Table<JudgementRow> old = Judgements.of(own, GradeScales.APA_2006, GradeReconciler.standard());
    assertEquals(
        "good", row(old, "slac", "safeguarding/overall-effectiveness").get("reconciled_grade"));
    Table<JudgementRow> lenient = Judgements.of(own, GradeScales.ILACS, GradeReconciler.lenient());
    assertEquals("good", row(lenient, "apa-2006", "childrens-services").get("reconciled_grade"));
    Table<JudgementRow> strict = Judgements.of(own, GradeScales.ILACS, GradeReconciler.strict());
    assertFalse(row(strict, "apa-2006", "childrens-services").containsKey("reconciled_grade"));
    Table<JudgementRow> stars =
        Judgements.of(own, GradeScales.CSCI_STARS, GradeReconciler.standard());
    stars.values().forEach(r -> assertFalse(r.containsKey("reconciled_grade"), r.toString()));
  }

  @Test
  void aGradeThatItsEditionPlacesElsewhereIsNotToldAsTheGradeOfTheUsualPlace() {
    GradeScale scale = GradeScales.LSCB;
    Optional<String> edition = Optional.of("lscb-review");
    Optional<BandRange> any =
        Optional.of(new BandRange(QualityBand.WELL_ABOVE_MINIMUM, QualityBand.BELOW_MINIMUM));
    Rationale rationale = Rationale.of("It is made up.", "a made-up source");
    List<GradeLink> vague =
        scale.grades().stream()
            .map(g -> new GradeLink(g, edition, any, Correspondence.BROADER, rationale))
            .toList();
    Crosswalk other = Crosswalk.standard().with(new ScaleLink(scale, edition, vague, rationale));
    assertEquals("good", lscbToday(GradeReconciler.lenient()).get("reconciled_grade"));
    Map<String, Object> elsewhere = lscbToday(GradeReconciler.lenient().with(other));
    assertEquals("well-above-minimum", elsewhere.get("band_best"));
    assertFalse(elsewhere.containsKey("reconciled_grade"));
  }

  private static Map<String, Object> lscbToday(GradeReconciler reconciler) {
    Inspection review =
        Reports.report("luton", "lscb-review", "2016-01-11", "lscb-effectiveness=Good");
    var timeline = InspectionTimeline.of(List.of(review), reconciler).of("luton");
    Table<JudgementRow> table = Judgements.of(List.of(timeline), GradeScales.ILACS, reconciler);
    return row(table, "lscb-review", "lscb-effectiveness");
  }

  @Test
  void aLetterWithoutGradesIsARowWithoutAGrade() {
    Map<String, Object> letter = row(luton, "ucra", "");
    assertEquals("ungraded-framework", letter.get("outcome"));
    assertEquals(0, letter.get("priority_actions"));
    assertEquals(8, letter.get("other_improvements"));
    for (String column : List.of("published_label", "grade", "scale", "band", "movement")) {
      assertFalse(letter.containsKey(column), column);
    }
  }

  @Test
  void whatWasNotJudgedOrCannotBeReadHasItsWordsAndNoGrade() {
    Table<JudgementRow> table = table(List.of(Hostile.inspection("because")));
    Map<String, Object> not = row(table, "slac", "looked-after/overall-effectiveness");
    assertEquals("not-judged", not.get("outcome"));
    assertEquals("because", not.get("not_judged_reason"));
    Map<String, Object> odd = row(table, "slac", "looked-after/being-healthy");
    assertEquals("unresolved", odd.get("outcome"));
    assertEquals("because", odd.get("unresolved_words"));
    for (Map<String, Object> each : List.of(not, odd)) {
      assertFalse(each.containsKey("grade") || each.containsKey("band"), each.toString());
    }
  }

  @Test
  void whatALaterReportTellsIsMarkedAndNeverPlaced() {
    Table<JudgementRow> table = table(List.of(Hostile.inspection("words")));
    List<Map<String, Object>> stated =
        table.values().stream().filter(v -> v.get("second_hand").equals(true)).toList();
    assertEquals(1, stated.size());
    assertEquals("second-hand", stated.get(0).get("outcome"));
    assertEquals("words", stated.get(0).get("published_label"));
    assertEquals("slac 2012-03-05", stated.get(0).get("reported_by"));
    assertEquals(
        Set.of(),
        stated.get(0).keySet().stream()
            .filter(Set.of("date", "edition", "grade", "band", "movement")::contains)
            .collect(Collectors.toSet()));
  }

  @Test
  void movementsStandInTheRowTheyLeadTo() {
    Map<String, Object> later = row(luton, "slac", "safeguarding/capacity-for-improvement");
    assertEquals("unchanged", later.get("movement"));
    assertEquals("2006-11-01 capacity-to-improve", later.get("moved_from"));
    assertEquals(1, String.valueOf(later.get("strength")).split(" \\| ", -1).length);
    assertFalse(row(luton, "apa-2006", "capacity-to-improve").containsKey("movement"));
  }

  @Test
  void theCsvBeginsWithTheColumnsAndJsonLinesHoldNumbersAsNumbers() throws IOException {
    StringWriter csv = new StringWriter();
    luton.writeCsv(csv);
    String header = "\"" + String.join("\",\"", Judgements.columns()) + "\"\n";
    assertTrue(csv.toString().startsWith(header), csv.toString());
    assertFalse(csv.toString().contains("\r"));
    StringWriter json = new StringWriter();
    luton.writeJsonLines(json);
    List<String> lines = json.toString().lines().toList();
    assertEquals(luton.rows().size(), lines.size());
    assertTrue(lines.get(0).contains("\"published_number\":3,"), lines.get(0));
    assertFalse(json.toString().contains("null"));
  }

  @Test
  void anAuthorityThatNobodyKnowsHasARowToo() {
    Table<JudgementRow> table = table(List.of(Hostile.inspection("Borsetshire")));
    Map<String, Object> first = table.values().get(0);
    assertEquals("Borsetshire", first.get("authority"));
    assertFalse(first.containsKey("authority_gss"));
    assertEquals(
        Authority.of(Hostile.inspection("Borsetshire").authority().orElseThrow()),
        table.rows().get(0).authority());
  }

  static String csv(Table<JudgementRow> table) {
    StringWriter csv = new StringWriter();
    try {
      table.writeCsv(csv);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return csv.toString();
  }
}
