package org.inspectkit.grading.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.inspectkit.framework.Framework;
import org.inspectkit.framework.Frameworks;
import org.inspectkit.framework.JudgementArea;
import org.inspectkit.framework.Themes;
import org.inspectkit.grading.GradeReconciler;
import org.inspectkit.model.DateSpan;
import org.inspectkit.model.Inspection;
import org.inspectkit.model.PriorGrade;
import org.inspectkit.model.PriorInspection;
import org.junit.jupiter.api.Test;

/** Inspections between two that are at hand, of which only later reports speak. */
class MissingReportsTest {

  private static final Framework ILACS = Frameworks.of("ilacs");
  private static final Inspection SIF_2016 = overall("sif", "2016-11-21", "Good");
  private static final Inspection ILACS_2023 = overall("ilacs-2023", "2023-01-30", "Good");

  @Test
  void aMovementSaysWhatItSkips() {
    Movement movement = only(kent(SIF_2016, says(ILACS_2023, in2019("inadequate"))));
    assertEquals(Direction.UNCHANGED, movement.direction());
    assertEquals(
        "equivalent; same grade descriptors, other limiting rules; an inspection of 2019 is not"
            + " among these reports; the report of 2023 says it judged inadequate",
        movement.comparability().describe());
    assertTrue(movement.reason().contains("an inspection of 2019 is not among these reports"));
    assertTrue(movement.describe().startsWith("Kent: 2016-11-21 "), movement.describe());
  }

  @Test
  void whatIsSkippedIsNotLikeForLike() {
    Inspection earlier = overall("ilacs-2018", "2018-03-05", "Good");
    assertTrue(only(kent(earlier, ILACS_2023)).comparability().likeForLike());
    Inspection later = says(ILACS_2023, stated("July 2020", YearMonth.of(2020, 7), ILACS));
    Movement movement = only(kent(earlier, later));
    assertFalse(movement.comparability().likeForLike());
    assertEquals(
        "an inspection of July 2020 is not among these reports",
        movement.comparability().describe());
  }

  @Test
  void aVisitThatGradesNothingIsMissingButNotSkipped() {
    Framework visit = Frameworks.of("ilacs-focused-visit");
    AuthorityTimeline kent =
        kent(SIF_2016, says(ILACS_2023, stated("May 2021", YearMonth.of(2021, 5), visit)));
    assertEquals(1, kent.missingReports().size());
    assertEquals(List.of(), only(kent).comparability().skipped());
  }

  @Test
  void theMonthsOfVisitAndPublicationAreThoseOfOneInspection() {
    Inspection by2021 =
        says(
            overall("ilacs-2018", "2021-09-20", "Good"),
            stated("November 2018", YearMonth.of(2018, 11), ILACS));
    Inspection by2023 = says(ILACS_2023, stated("January 2019", YearMonth.of(2019, 1), ILACS));
    AuthorityTimeline kent = kent(by2021, by2023);
    assertEquals(1, kent.missingReports().size());
    MissingReport missing = kent.missingReports().get(0);
    assertEquals(2, missing.mentions().size());
    assertEquals(Optional.of(ILACS), missing.framework());
  }

  @Test
  void differentGradesOfOneAreaAreThoseOfTwoInspections() {
    PriorInspection bad = in("2018-11", YearMonth.of(2018, 11), "Inadequate");
    PriorInspection good = in("2019-01", YearMonth.of(2019, 1), "Good");
    assertEquals(2, kent(says(ILACS_2023, bad, good)).missingReports().size());
  }

  @Test
  void anInspectionAtHandIsNotMissingWhateverItsMonthIsGivenAs() {
    Inspection earlier = overall("ilacs-2018", "2019-01-21", "Good");
    for (int month : new int[] {1, 3, 5}) {
      PriorInspection prior = in("2019", YearMonth.of(2019, month), "Good");
      assertEquals(List.of(), kent(earlier, says(ILACS_2023, prior)).missingReports());
    }
    PriorInspection other = in("2020", YearMonth.of(2020, 6), "Good");
    assertEquals(1, kent(earlier, says(ILACS_2023, other)).missingReports().size());
  }

  @Test
  void anotherBodyAndAnEarlierCouncilHaveNoReportHere() {
    PriorInspection home =
        PriorInspection.builder().from(stated("2019", Year.of(2019))).body("a home").build();
    assertEquals(List.of(), kent(says(ILACS_2023, home)).missingReports());
    Inspection successor =
        says(
            Reports.report("west-northamptonshire", "ilacs-2023", "2023-01-30"),
            stated("2019", Year.of(2019)));
    assertEquals(List.of(), timeline("west-northamptonshire", successor).missingReports());
  }

  @Test
  void aGradeWithoutAFrameworkIsTakenAsOneForOverallEffectiveness() {
    PriorInspection prior =
        PriorInspection.builder()
            .from(stated("2019", Year.of(2019)))
            .addGrades(PriorGrade.inWords("good", Optional.empty()))
            .build();
    MissingReport missing = kent(says(ILACS_2023, prior)).missingReports().get(0);
    assertTrue(missing.concerns(Themes.OVERALL_EFFECTIVENESS));
    assertFalse(missing.concerns(Themes.HELP_AND_PROTECTION));
    assertEquals(
        "an inspection of 2019 is not among these reports; the report of 2023 says it judged good",
        missing.toString());
  }

  @Test
  void aMissingReportHasADate() {
    PriorInspection undated = PriorInspection.builder().text("before").build();
    List<SecondHandEntry> mentions = List.of(ImmutableSecondHandEntry.of(undated, ILACS_2023));
    assertThrows(IllegalArgumentException.class, () -> ImmutableMissingReport.of(mentions));
    assertThrows(IllegalArgumentException.class, () -> ImmutableMissingReport.of(List.of()));
  }

  @Test
  void timesAreWrittenAsPeopleWriteThem() {
    assertEquals("2019", PlainDates.of(DateSpan.of(Year.of(2019))));
    assertEquals("June 2019", PlainDates.of(DateSpan.of(YearMonth.of(2019, 6))));
    LocalDate first = LocalDate.of(2019, 6, 3);
    assertEquals("3 June 2019", PlainDates.of(new DateSpan(first, first)));
    assertEquals(
        "3 June 2019 to 7 June 2019", PlainDates.of(new DateSpan(first, first.plusDays(4))));
  }

  private static PriorInspection in2019(String grade) {
    return prior("2019", DateSpan.of(Year.of(2019)), ILACS, Optional.of(grade));
  }

  private static PriorInspection in(String printed, YearMonth month, String grade) {
    return prior(printed, DateSpan.of(month), ILACS, Optional.of(grade));
  }

  private static PriorInspection stated(String printed, YearMonth month, Framework framework) {
    return prior(printed, DateSpan.of(month), framework, Optional.empty());
  }

  private static PriorInspection stated(String printed, Year year) {
    return PriorInspection.builder().text("said of " + printed).date(DateSpan.of(year)).build();
  }

  private static PriorInspection prior(
      String printed, DateSpan when, Framework framework, Optional<String> grade) {
    PriorInspection.Builder prior =
        PriorInspection.builder().text("said of " + printed).framework(framework).date(when);
    JudgementArea area = framework.editions().get(0).area("overall-effectiveness").orElse(null);
    grade.ifPresent(
        words ->
            prior.addGrades(
                new PriorGrade(
                    words,
                    Optional.empty(),
                    Optional.of(area),
                    area.scale().flatMap(scale -> scale.find(words)))));
    return prior.build();
  }

  private static Inspection overall(String edition, String day, String grade) {
    return Reports.report("kent", edition, day, "overall-effectiveness=" + grade);
  }

  private static Inspection says(Inspection by, PriorInspection... priors) {
    return Inspection.builder().from(by).priorInspections(List.of(priors)).build();
  }

  private static Movement only(AuthorityTimeline timeline) {
    List<Movement> movements = timeline.movements(Themes.OVERALL_EFFECTIVENESS);
    assertEquals(1, movements.size());
    return movements.get(0);
  }

  private static AuthorityTimeline kent(Inspection... inspections) {
    return timeline("kent", inspections);
  }

  private static AuthorityTimeline timeline(String authority, Inspection... inspections) {
    return InspectionTimeline.of(List.of(inspections), GradeReconciler.standard()).of(authority);
  }
}
