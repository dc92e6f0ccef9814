package org.inspectkit.grading.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.inspectkit.framework.InspectionFact;
import org.inspectkit.framework.Themes;
import org.inspectkit.grading.GradeReconciler;
import org.inspectkit.model.Inspection;
import org.inspectkit.model.InspectionPeriod;
import org.inspectkit.source.SourceDocument;
import org.inspectkit.source.Statement;
import org.inspectkit.source.StatementKind;
import org.junit.jupiter.api.Test;

/** One inspection, read from its PDF, from a text of it, and from half of it. */
class DuplicateGroupingTest {

  private static final LocalDate DAY = LocalDate.of(2019, 3, 4);

  @Test
  void readingsOfOneInspectionAreOneWithAllTheirJudgements() {
    Inspection pdf = ilacs("2019-03-04", "help-and-protection=Good", "impact-of-leaders=Good");
    Inspection half = ilacs("2019-03-04", "overall-effectiveness=Good");
    AuthorityTimeline kent = kent(half, pdf);
    assertEquals(1, kent.inspections().size());
    assertEquals(
        List.of("impact-of-leaders", "help-and-protection", "overall-effectiveness"),
        kent.inspections().get(0).judgements().stream().map(j -> j.area().id()).toList());
    assertEquals(List.of(), kent.conflicts());
  }

  @Test
  void rowOfTableWithTheFirstDayOnlyDoesNotContradictTheLast() {
    Inspection read = ilacs("2019-03-04", "help-and-protection=Good");
    Statement day = new Statement(StatementKind.TABLE, "Inspection date: 04/03/2019", List.of());
    Inspection row =
        Inspection.builder()
            .from(read)
            .periods(List.of(new InspectionPeriod(DAY, DAY)))
            .putEvidence(InspectionFact.PERIODS, List.of(day))
            .build();
    Inspection report =
        Inspection.builder()
            .from(read)
            .periods(List.of(new InspectionPeriod(DAY, DAY.plusDays(11))))
            .build();
    assertEquals(List.of(), kent(report, row).conflicts());
    assertEquals(1, kent(report, row).inspections().size());
  }

  @Test
  void anotherWordingOfTheSameGradeIsNoConflict() {
    AuthorityTimeline kent =
        kent(
            ilacs("2019-03-04", "help-and-protection=Requires improvement"),
            ilacs("2019-03-04", "help-and-protection=Requires improvement to be good"));
    assertEquals(List.of(), kent.conflicts());
    assertTrue(kent.entries(Themes.HELP_AND_PROTECTION).get(0).grade().isPresent());
  }

  @Test
  void readingsThatDisagreeLeaveNoGradeAndAreTold() {
    AuthorityTimeline kent =
        kent(
            ilacs("2019-03-04", "help-and-protection=Good"),
            ilacs("2019-03-04", "help-and-protection=Inadequate"),
            ilacs("2022-03-04", "help-and-protection=Good"));
    assertEquals(2, kent.inspections().size());
    assertEquals(1, kent.conflicts().size());
    ReadingConflict conflict = kent.conflicts().get(0);
    assertEquals("judgement of help-and-protection", conflict.fact());
    assertEquals(2, conflict.values().size());
    assertTrue(conflict.describe().startsWith("ilacs-2018 judgement of help-and-protection: "));
    TimelineEntry first = kent.entries(Themes.HELP_AND_PROTECTION).get(0);
    assertTrue(first.grade().isEmpty());
    assertEquals(
        Set.of("Good", "Inadequate"),
        Set.of(first.judgement().orElseThrow().outcome().printed().split(" / ")));
    assertEquals("Kent: 2 inspections, 2019 to 2022, conflicts between readings: 1", kent + "");
    assertEquals(List.of(), kent.movements(Themes.HELP_AND_PROTECTION));
  }

  @Test
  void aGradeHereAndNoneThereIsAConflict() {
    AuthorityTimeline kent =
        kent(
            ilacs("2019-03-04", "help-and-protection=Good"),
            ilacs("2019-03-04", "help-and-protection=-"));
    assertEquals(1, kent.conflicts().size());
    assertTrue(kent.entries(Themes.HELP_AND_PROTECTION).get(0).grade().isEmpty());
  }

  @Test
  void datesThatDisagreeAreTold() {
    Inspection one = published(ilacs("2019-03-04", "help-and-protection=Good"), DAY.plusDays(40));
    Inspection other = published(ilacs("2019-03-04"), DAY.plusDays(41));
    Inspection shorter =
        Inspection.builder()
            .from(other)
            .periods(List.of(new InspectionPeriod(DAY, DAY.plusDays(1))))
            .letterDate(DAY.plusDays(9))
            .build();
    assertEquals(
        Set.of("last day", "date of publication"),
        Set.copyOf(kent(one, shorter).conflicts().stream().map(ReadingConflict::fact).toList()));
    Inspection letter = Inspection.builder().from(shorter).letterDate(DAY.plusDays(8)).build();
    assertEquals(
        List.of("date of the letter"),
        kent(shorter, letter).conflicts().stream().map(ReadingConflict::fact).toList());
  }

  @Test
  void withoutTheFirstDayTheLetterThenThePublicationTells() {
    Inspection whole = published(letter(ilacs("2019-03-04"), DAY.plusDays(9)), DAY.plusDays(40));
    Inspection cut = Inspection.builder().from(whole).periods(List.of()).build();
    Inspection text = published(undated(), DAY.plusDays(40));
    assertEquals(1, kent(whole, cut, text).inspections().size());
    assertEquals(2, kent(whole, letter(undated(), DAY)).inspections().size());
    assertEquals(2, kent(whole, published(undated(), DAY)).inspections().size());
    assertEquals(
        2, kent(cut, published(letter(undated(), DAY), DAY.plusDays(40))).inspections().size());
    assertEquals(2, kent(whole, undated()).inspections().size());
  }

  @Test
  void theRichestTellsTheRestThoughItsDateIsLessSure() {
    Inspection poor = published(letter(undated(), DAY), DAY.plusDays(40));
    Inspection rich =
        Inspection.builder()
            .from(published(ilacs("2019-03-04", "help-and-protection=Good"), DAY.plusDays(40)))
            .periods(List.of())
            .topic("told by the richest only")
            .build();
    List<Inspection> found = kent(poor, rich).inspections();
    assertEquals(1, found.size());
    assertEquals(rich.topic(), found.get(0).topic());
  }

  @Test
  void anotherDayOrAnotherEditionIsAnotherInspection() {
    Inspection first = published(ilacs("2019-03-04"), DAY.plusDays(40));
    Inspection second = published(ilacs("2019-03-05"), DAY.plusDays(40));
    Inspection visit = Reports.report("kent", "ilacs-focused-visit", "2019-03-04");
    assertEquals(3, kent(first, second, visit).inspections().size());
  }

  @Test
  void aReadingThatFitsTwoInspectionsIsPutToNeither() {
    Inspection one = letter(ilacs("2019-03-04", "help-and-protection=Good"), DAY.plusDays(90));
    Inspection other = letter(ilacs("2019-05-06", "help-and-protection=Good"), DAY.plusDays(90));
    Inspection either = letter(undated(), DAY.plusDays(90));
    assertEquals(1, kent(one, either).inspections().size());
    AuthorityTimeline kent = kent(one, other, either);
    assertEquals(3, kent.inspections().size());
    assertEquals(
        List.of(
            "ilacs-2018 inspection that was read: first day 2019-03-04 or first day 2019-05-06"),
        kent.conflicts().stream().map(ReadingConflict::describe).toList());
    assertEquals(either, kent.conflicts().get(0).inspection());
  }

  @Property(tries = 500)
  void theOrderOfReadingsDoesNotMatter(
      @ForAll("readings") List<Inspection> readings, @ForAll Random random) {
    AuthorityTimeline expected = kent(readings.toArray(Inspection[]::new));
    List<Inspection> shuffled = new ArrayList<>(readings);
    Collections.shuffle(shuffled, random);
    AuthorityTimeline stated = kent(shuffled.toArray(Inspection[]::new));
    assertEquals(expected.authority().name(), stated.authority().name());
    assertEquals(expected.inspections(), stated.inspections());
    assertEquals(expected.conflicts(), stated.conflicts());
    assertEquals(
        expected.inspections().stream().map(Inspection::source).toList(),
        stated.inspections().stream().map(Inspection::source).toList());
    assertEquals(expected.entries().toString(), stated.entries().toString());
    int inspections = expected.inspections().size();
    Statistics.label("merged").collect(inspections < Set.copyOf(readings).size());
    Statistics.label("merged").coverage(c -> c.check(true).percentage(share -> share > 30));
    Statistics.label("conflicts").collect(!expected.conflicts().isEmpty());
    Statistics.label("conflicts").coverage(c -> c.check(true).percentage(share -> share > 30));
    Statistics.label("fits several").collect(fitsSeveral(expected));
    Statistics.label("fits several").coverage(c -> c.check(true).count(times -> times > 0));
  }

  private static boolean fitsSeveral(AuthorityTimeline timeline) {
    return timeline.conflicts().stream().anyMatch(c -> c.fact().equals("inspection that was read"));
  }

  /**
   * DuplicateGrouping of a few inspections, each with some of their dates, judgements and words.
   */
  @Provide
  Arbitrary<List<Inspection>> readings() {
    Arbitrary<Optional<Integer>> days = Arbitraries.integers().between(0, 2).optional(0.6);
    Arbitrary<List<String>> judgements =
        Arbitraries.subsetOf("help-and-protection=Good", "impact-of-leaders=Inadequate")
            .map(List::copyOf);
    Arbitrary<List<String>> others =
        Arbitraries.of("help-and-protection=Inadequate", "overall-effectiveness=-").map(List::of);
    return Combinators.combine(
            days, days, days, Arbitraries.oneOf(judgements, others), Arbitraries.of("a", "b"))
        .as(DuplicateGroupingTest::reading)
        .list()
        .ofMinSize(2)
        .ofMaxSize(6);
  }

  private static Inspection reading(
      Optional<Integer> start,
      Optional<Integer> letter,
      Optional<Integer> published,
      List<String> judgements,
      String file) {
    Inspection stated = ilacs("2019-03-04", judgements.toArray(String[]::new));
    return Inspection.builder()
        .from(stated)
        .periods(start.map(DAY::plusDays).stream().map(d -> new InspectionPeriod(d, d)).toList())
        .letterDate(letter.map(n -> DAY.plusDays(20L + n)))
        .published(published.map(n -> DAY.plusDays(40L + n)))
        .source(new SourceDocument(file, "text/plain", "0".repeat(64), 1, 1))
        .build();
  }

  @Test
  void whatAgreesIsNoConflict() {
    Inspection any = ilacs("2019-03-04");
    assertThrows(
        IllegalArgumentException.class,
        () -> ImmutableReadingConflict.of(any, "last day", List.of("2019", "2019")));
  }

  private static AuthorityTimeline kent(Inspection... readings) {
    return InspectionTimeline.of(List.of(readings), GradeReconciler.standard()).of("kent");
  }

  private static Inspection ilacs(String day, String... judgements) {
    return Reports.report("kent", "ilacs-2018", day, judgements);
  }

  private static Inspection undated() {
    return Inspection.builder().from(ilacs("2019-03-04")).periods(List.of()).build();
  }

  private static Inspection letter(Inspection inspection, LocalDate day) {
    return Inspection.builder().from(inspection).letterDate(day).build();
  }

  private static Inspection published(Inspection inspection, LocalDate day) {
    return Inspection.builder().from(inspection).published(day).build();
  }
}
