package org.inspectkit.grading.priors;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.inspectkit.framework.Framework;
import org.inspectkit.framework.Frameworks;
import org.inspectkit.grading.timeline.DateTolerance;
import org.inspectkit.grading.timeline.Reports;
import org.inspectkit.model.DateSpan;
import org.inspectkit.model.ImprovementKind;
import org.inspectkit.model.InspectedAuthority;
import org.inspectkit.model.Inspection;
import org.inspectkit.model.Judgement;
import org.inspectkit.model.PriorCount;
import org.inspectkit.model.PriorGrade;
import org.inspectkit.model.PriorInspection;
import org.junit.jupiter.api.Test;

/** Of which inspection a claim speaks, and what is said of it. */
class PriorFactTest {

  private static final DateSpan MARCH_2012 = DateSpan.of(YearMonth.of(2012, 3));

  private static PriorInspection.Builder prior() {
    PriorInspection.Builder prior = PriorInspection.builder();
    prior.text("The last inspection was then.");
    return prior;
  }

  /** What was graded good in Luton in March 2012, under whatever framework. */
  private static PriorInspection.Builder good() {
    PriorInspection.Builder prior = prior();
    prior.framework(Frameworks.SLAC).addGrades(stated(Reports.luton2012(), 0));
    return prior;
  }

  private static PriorGrade stated(Inspection earlier, int number) {
    Judgement judgement = earlier.judgements().get(number);
    return new PriorGrade(
        "good", Optional.empty(), Optional.of(judgement.area()), judgement.grade());
  }

  private static PriorInspection counted(
      Optional<Framework> framework, DateSpan when, ImprovementKind kind, int count) {
    return prior().framework(framework).date(when).addCounts(new PriorCount(kind, count)).build();
  }

  private static Inspection telling(String authority, String day, PriorInspection... priors) {
    return Inspection.builder()
        .from(Reports.report(authority, "sif", day))
        .addPriorInspections(priors)
        .build();
  }

  private static String checked(Inspection... inspections) {
    return checked(PriorCheck.standard(), inspections);
  }

  private static String checked(PriorCheck check, Inspection... inspections) {
    List<CheckedPriorFact> claims = check.check(List.of(inspections));
    assertEquals(1, claims.size());
    return claims.get(0).result() + "; " + claims.get(0).explanation();
  }

  @Test
  void aReportThatPrintsANumberIsSaidToPrintItAndTheWordIsInBrackets() {
    Inspection letter = Reports.luton2006();
    PriorInspection.Builder prior = prior();
    prior.framework(Frameworks.APA_2006).date(DateSpan.of(YearMonth.of(2006, 11)));
    prior.addGrades(stated(letter, 0));
    assertTrue(
        checked(telling("luton", "2008-01-11", prior.build()), letter)
            .endsWith("its report says 3 (Good)"));
  }

  @Test
  void aClaimInOneLine() {
    Inspection teller = telling("luton", "2016-01-11", good().date(MARCH_2012).build());
    assertEquals(
        "'safeguarding/overall-effectiveness: good' of slac of 2012-03"
            + " [safeguarding/overall-effectiveness: good] (second-hand): agrees; it speaks of slac"
            + " Luton 2012-03-05, 7 graded, 0 to improve; its report says Good",
        PriorCheck.standard().check(List.of(teller, Reports.luton2012())).get(0).describe());
    PriorInspection eight =
        counted(
            Optional.of(Frameworks.UCRA),
            DateSpan.of(Year.of(2010)),
            ImprovementKind.AREA_FOR_DEVELOPMENT,
            8);
    assertEquals(
        "'8 AREA_FOR_DEVELOPMENT' of ucra of 2010 [8 AREA_FOR_DEVELOPMENT] (second-hand): agrees;"
            + " it speaks of ucra Luton 2010-11-23, ungraded, 8 to improve; its report has 8",
        PriorCheck.standard()
            .check(List.of(telling("luton", "2016-01-11", eight), Reports.lutonContact2010()))
            .get(0)
            .describe());
    assertEquals(
        "months on either side: 1, until publication: 3", DateTolerance.STANDARD.toString());
  }

  @Test
  void withoutADateNothingIsDecided() {
    assertEquals(
        "undecided; the report does not say when",
        checked(Reports.luton2012(), telling("luton", "2016-01-11", good().build())));
  }

  @Test
  void whatIsSaidOfAHomeOrAnAgencyIsNoClaimAboutTheAuthority() {
    PriorInspection home =
        prior()
            .body("children's home")
            .date(MARCH_2012)
            .addGrades(PriorGrade.inWords("good", Optional.empty()))
            .build();
    assertEquals(List.of(), PriorFact.of(telling("luton", "2016-01-11", home)));
  }

  @Test
  void aReportSpeaksOfEarlierInspectionsOnly() {
    PriorInspection year = good().date(DateSpan.of(Year.of(2012))).build();
    assertEquals(
        "fills gap; no such inspection of 2012 is at hand",
        checked(Reports.luton2012(), telling("luton", "2012-01-11", year)));
    assertEquals(
        "fills gap; no such inspection of 2012 is at hand",
        checked(telling("luton", "2012-12-03", year)));
  }

  @Test
  void anotherFrameworkThanTheOneThatIsToldIsAnotherInspection() {
    PriorInspection contact =
        counted(Optional.of(Frameworks.UCRA), MARCH_2012, ImprovementKind.AREA_FOR_DEVELOPMENT, 8);
    assertEquals(
        "fills gap; no such inspection of 2012-03 is at hand",
        checked(Reports.luton2012(), telling("luton", "2016-01-11", contact)));
  }

  @Test
  void aGradeIsNotOfAVisitThatGaveNoneAndACountMayBe() {
    DateSpan december = DateSpan.of(YearMonth.of(2010, 12));
    PriorInspection grade =
        prior().date(december).addGrades(PriorGrade.inWords("good", Optional.empty())).build();
    assertEquals(
        "fills gap; no such inspection of 2010-12 is at hand",
        checked(Reports.lutonContact2010(), telling("luton", "2012-01-09", grade)));
    PriorInspection eight =
        counted(Optional.empty(), december, ImprovementKind.AREA_FOR_DEVELOPMENT, 8);
    assertEquals(
        "agrees; it speaks of ucra Luton 2010-11-23, ungraded, 8 to improve; its report has 8",
        checked(Reports.lutonContact2010(), telling("luton", "2012-01-09", eight)));
  }

  @Test
  void ofSeveralThatAreNearTheOneCountsWhoseOwnDaysHoldTheToldOnes() {
    Inspection march = report("2012-03-05");
    Inspection july = report("2012-07-09");
    PriorInspection inMarch = good().date(MARCH_2012).build();
    PriorInspection inJune = good().date(DateSpan.of(YearMonth.of(2012, 6))).build();
    assertTrue(
        checked(march, july, telling("luton", "2016-01-11", inJune))
            .startsWith("agrees; it speaks of slac Luton 2012-03-05"));
    Inspection april = report("2012-04-02");
    assertTrue(
        checked(march, april, telling("luton", "2016-01-11", inMarch))
            .startsWith("agrees; it speaks of slac Luton 2012-03-05"));
    PriorInspection inMay = good().date(DateSpan.of(YearMonth.of(2012, 5))).build();
    assertEquals(
        "undecided; 2 inspections fit",
        checked(march, april, telling("luton", "2016-01-11", inMay)));
  }

  private static Inspection report(String day) {
    return Reports.report("luton", "slac", day, "safeguarding/overall-effectiveness=Good");
  }

  @Test
  void howFarDatesMayLieApartCanBeChosen() {
    PriorInspection late = good().date(DateSpan.of(YearMonth.of(2012, 8))).build();
    Inspection teller = telling("luton", "2016-01-11", late);
    assertEquals(
        "fills gap; no such inspection of 2012-08 is at hand",
        checked(Reports.luton2012(), teller));
    PriorCheck wider = PriorCheck.with(new DateTolerance(2, 3));
    assertTrue(checked(wider, Reports.luton2012(), teller).startsWith("agrees; "));
  }

  @Test
  void aCountIsOfItsKindAndOfNothingThatWasNotRead() {
    PriorInspection actions =
        counted(
            Optional.of(Frameworks.UCRA),
            DateSpan.of(YearMonth.of(2010, 12)),
            ImprovementKind.PRIORITY_ACTION,
            0);
    assertEquals(
        "agrees; it speaks of ucra Luton 2010-11-23, ungraded, 8 to improve; its report has 0",
        checked(Reports.lutonContact2010(), telling("luton", "2012-01-09", actions)));
    assertEquals(
        "undecided; it speaks of ucra Luton 2010-11-23, ungraded, 0 to improve;"
            + " nothing of its text is at hand",
        checked(
            Reports.report("luton", "ucra", "2010-11-23"),
            telling("luton", "2012-01-09", actions)));
  }

  @Test
  void anAuthorityThatTheRegisterDoesNotKnowIsItsNameHoweverPrinted() {
    Inspection earlier = named("Borsetshire  county", report("2012-03-05"));
    Inspection teller = telling("luton", "2016-01-11", good().date(MARCH_2012).build());
    assertTrue(checked(earlier, named("BORSETSHIRE COUNTY", teller)).startsWith("agrees; "));
    String gap = "fills gap; no such inspection of 2012-03 is at hand";
    assertEquals(gap, checked(earlier, named("Felpersham", teller)));
    assertEquals(gap, checked(earlier, teller));
    assertEquals(gap, checked(report("2012-03-05"), named("Felpersham", teller)));
  }

  private static Inspection named(String name, Inspection inspection) {
    return Inspection.builder()
        .from(inspection)
        .authority(new InspectedAuthority(name, Optional.empty()))
        .build();
  }

  @Test
  void whoseReportIsNotKnownSpeaksOfNobodyAndIsSpokenOfByNobody() {
    Inspection teller = telling("luton", "2016-01-11", good().date(MARCH_2012).build());
    Inspection nobodys =
        Inspection.builder().from(report("2012-03-05")).authority(Optional.empty()).build();
    String gap = "fills gap; no such inspection of 2012-03 is at hand";
    assertEquals(gap, checked(nobodys, teller));
    Inspection anonymous = Inspection.builder().from(teller).authority(Optional.empty()).build();
    assertEquals(gap, checked(nobodys, anonymous));
    assertEquals(gap, checked(report("2012-03-05"), anonymous));
  }
}
