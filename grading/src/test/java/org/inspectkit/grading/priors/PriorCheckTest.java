package org.inspectkit.grading.priors;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.inspectkit.framework.Edition;
import org.inspectkit.framework.Framework;
import org.inspectkit.framework.Frameworks;
import org.inspectkit.framework.JudgementArea;
import org.inspectkit.grading.timeline.Reports;
import org.inspectkit.model.AreaForImprovement;
import org.inspectkit.model.DateSpan;
import org.inspectkit.model.DocumentKind;
import org.inspectkit.model.ImprovementKind;
import org.inspectkit.model.InspectedAuthority;
import org.inspectkit.model.Inspection;
import org.inspectkit.model.InspectionPeriod;
import org.inspectkit.model.Judgement;
import org.inspectkit.model.JudgementOutcome;
import org.inspectkit.model.LocalAuthorities;
import org.inspectkit.model.PriorCount;
import org.inspectkit.model.PriorGrade;
import org.inspectkit.model.PriorInspection;
import org.inspectkit.scale.Grade;

class PriorCheckTest {

  private static final LocalDate THEN = LocalDate.of(2012, 3, 5);

  @Provide
  Arbitrary<Inspection> earlier() {
    Edition edition = Frameworks.SLAC.editions().get(0);
    List<Grade> grades = edition.scale().orElseThrow().grades();
    return Arbitraries.of(grades)
        .list()
        .ofSize(edition.areas().size())
        .map(given -> earlier(edition, given));
  }

  private static Inspection earlier(Edition edition, List<Grade> given) {
    Inspection.Builder builder = inspection(Frameworks.SLAC, "luton", THEN);
    for (int i = 0; i < given.size(); i++) {
      Grade grade = given.get(i);
      builder.addJudgements(
          Judgement.of(
              edition.areas().get(i),
              new JudgementOutcome.Graded(grade, grade.label(), Optional.empty()),
              List.of()));
    }
    return builder.build();
  }

  private static Inspection.Builder inspection(
      Framework framework, String authority, LocalDate on) {
    Inspection.Builder builder = Inspection.builder();
    builder
        .framework(framework)
        .edition(framework.editions().get(0))
        .documentKind(DocumentKind.REPORT)
        .authority(new InspectedAuthority(authority, LocalAuthorities.find(authority)))
        .addPeriods(new InspectionPeriod(on, on.plusDays(11)));
    return builder;
  }

  /** An inspection whose report gives every grade of an earlier one. */
  private static Inspection later(String authority, List<PriorGrade> grades) {
    return inspection(Frameworks.SIF, authority, LocalDate.of(2016, 1, 11))
        .addPriorInspections(prior(DateSpan.of(YearMonth.from(THEN)), grades))
        .build();
  }

  private static PriorInspection prior(DateSpan when, List<PriorGrade> grades) {
    return PriorInspection.builder()
        .text("The last inspection was then.")
        .framework(Frameworks.SLAC)
        .date(when)
        .addAllGrades(grades)
        .build();
  }

  private static List<PriorGrade> stated(Inspection earlier) {
    return earlier.judgements().stream()
        .map(j -> stated(j.area(), j.grade().orElseThrow()))
        .toList();
  }

  private static PriorGrade stated(JudgementArea area, Grade grade) {
    return new PriorGrade(grade.label(), Optional.empty(), Optional.of(area), Optional.of(grade));
  }

  private static List<CheckResult> results(List<Inspection> inspections) {
    return PriorCheck.standard().check(inspections).stream().map(CheckedPriorFact::result).toList();
  }

  @Property(tries = 100)
  void whatIsToldOfAnInspectionsOwnFactsAgrees(@ForAll("earlier") Inspection earlier) {
    List<CheckResult> results = results(List.of(later("luton", stated(earlier)), earlier));
    assertEquals(Collections.nCopies(22, CheckResult.AGREES), results);
  }

  @Property(tries = 100)
  void oneOtherGradeContradictsInThatClaimAlone(
      @ForAll("earlier") Inspection earlier, @ForAll Random random) {
    List<PriorGrade> stated = new ArrayList<>(stated(earlier));
    int changed = random.nextInt(stated.size());
    JudgementArea area = stated.get(changed).area().orElseThrow();
    Grade given = stated.get(changed).grade().orElseThrow();
    Grade other =
        area.scale().orElseThrow().grades().stream()
            .filter(grade -> !grade.equals(given))
            .findFirst()
            .orElseThrow();
    stated.set(changed, stated(area, other));
    List<CheckResult> results = results(List.of(earlier, later("luton", stated)));
    for (int i = 0; i < results.size(); i++) {
      CheckResult expected = i == changed ? CheckResult.CONTRADICTS : CheckResult.AGREES;
      assertEquals(expected, results.get(i), "claim " + i);
    }
  }

  @Property(tries = 50)
  void theOrderOfTheInspectionsChangesNoResult(
      @ForAll("earlier") Inspection earlier, @ForAll Random random) {
    List<Inspection> all =
        new ArrayList<>(
            List.of(
                earlier,
                later("luton", stated(earlier)),
                later("barnet", stated(earlier)),
                inspection(Frameworks.UCRA, "luton", THEN.minusYears(1)).build()));
    List<CheckedPriorFact> before = PriorCheck.standard().check(all);
    Collections.shuffle(all, random);
    List<CheckedPriorFact> after = PriorCheck.standard().check(all);
    assertEquals(before.size(), after.size());
    assertEquals(new HashSet<>(before), new HashSet<>(after));
  }

  @Example
  void readingsOfOneInspectionAreOne() {
    Inspection earlier = earlier(Frameworks.SLAC.editions().get(0), all("good"));
    Inspection half =
        inspection(Frameworks.SLAC, "luton", THEN)
            .addJudgements(earlier.judgements().get(0))
            .build();
    Inspection teller = later("luton", stated(half));
    Inspection again = Inspection.builder().from(teller).topic("read again").build();
    assertEquals(List.of(CheckResult.AGREES), results(List.of(half, teller, earlier, again)));
    Inspection otherwise =
        inspection(Frameworks.SLAC, "luton", THEN)
            .addJudgements(
                earlier(Frameworks.SLAC.editions().get(0), all("adequate")).judgements().get(0))
            .build();
    assertEquals(List.of(CheckResult.UNDECIDED), results(List.of(half, otherwise, teller)));
  }

  @Example
  void anotherAuthorityOrAnotherTimeIsAGap() {
    Inspection earlier = earlier(Frameworks.SLAC.editions().get(0), List.of());
    List<PriorGrade> good = List.of(PriorGrade.inWords("good", Optional.empty()));
    assertEquals(List.of(CheckResult.FILLS_GAP), results(List.of(earlier, later("barnet", good))));
    Inspection longAgo =
        inspection(Frameworks.SIF, "luton", LocalDate.of(2016, 1, 11))
            .addPriorInspections(prior(DateSpan.of(YearMonth.of(2010, 3)), good))
            .build();
    assertEquals(List.of(CheckResult.FILLS_GAP), results(List.of(earlier, longAgo)));
  }

  @Example
  void theMonthOfPublicationIsNearEnough() {
    Inspection earlier =
        inspection(Frameworks.SLAC, "luton", THEN).published(LocalDate.of(2012, 4, 24)).build();
    List<PriorGrade> words = List.of(PriorGrade.inWords("good", Optional.empty()));
    for (int month : List.of(2, 3, 4, 5)) {
      Inspection teller =
          inspection(Frameworks.SIF, "luton", LocalDate.of(2016, 1, 11))
              .addPriorInspections(prior(DateSpan.of(YearMonth.of(2012, month)), words))
              .build();
      CheckedPriorFact checked = PriorCheck.standard().check(List.of(earlier, teller)).get(0);
      assertEquals(Optional.of(earlier), checked.spokenOf(), "month " + month);
      // Words alone cannot agree with anything.
      assertEquals(CheckResult.UNDECIDED, checked.result());
    }
  }

  @Example
  void anAuthorityRemembersTheOneBeforeIt() {
    Inspection county =
        inspection(Frameworks.SLAC, "northamptonshire-county-council", THEN)
            .addJudgements(
                earlier(Frameworks.SLAC.editions().get(0), all("good")).judgements().get(0))
            .build();
    Inspection after = later("west-northamptonshire", stated(county));
    assertEquals(List.of(CheckResult.AGREES), results(List.of(county, after)));
    Inspection neighbour = later("cornwall", stated(county));
    assertEquals(List.of(CheckResult.FILLS_GAP), results(List.of(county, neighbour)));
  }

  private static List<Grade> all(String grade) {
    Edition edition = Frameworks.SLAC.editions().get(0);
    return Collections.nCopies(
        edition.areas().size(), edition.scale().orElseThrow().grade(grade).orElseThrow());
  }

  @Example
  void aNumberThatTheReportPrintsAloneHasItsWordBesideIt() {
    Edition edition = Frameworks.of("apa-2006").edition("apa-2006").orElseThrow();
    JudgementArea area = edition.area("childrens-services").orElseThrow();
    Grade three = area.scale().orElseThrow().findNumber(3).orElseThrow();
    Grade two = area.scale().orElseThrow().findNumber(2).orElseThrow();
    Inspection letter = Reports.report("luton", "apa-2006", "2006-11-01", area.id() + "=3");
    Inspection teller =
        inspection(Frameworks.SLAC, "luton", THEN)
            .addPriorInspections(
                PriorInspection.builder()
                    .text("It was adequate in 2006.")
                    .framework(letter.framework())
                    .date(DateSpan.of(YearMonth.of(2006, 11)))
                    .addGrades(stated(area, two), stated(area, three))
                    .build())
            .build();
    List<CheckedPriorFact> checked = PriorCheck.standard().check(List.of(letter, teller));
    assertEquals(CheckResult.CONTRADICTS, checked.get(0).result());
    assertEquals(CheckResult.AGREES, checked.get(1).result());
    for (CheckedPriorFact each : checked) {
      assertTrue(each.describe().endsWith("its report says 3 (Good)"), each.describe());
    }
  }

  @Example
  void countsAreHeldAgainstTheAreasOfTheirKind() {
    Inspection letter =
        inspection(Frameworks.UCRA, "luton", LocalDate.of(2010, 11, 23))
            .letterDate(LocalDate.of(2010, 12, 22))
            .addAreasForImprovement(area("Plans"), area("Files"))
            .build();
    assertEquals(List.of(CheckResult.AGREES), results(List.of(letter, counting(2))));
    List<CheckedPriorFact> wrong = PriorCheck.standard().check(List.of(letter, counting(3)));
    assertEquals(CheckResult.CONTRADICTS, wrong.get(0).result());
    assertTrue(wrong.get(0).describe().endsWith("its report has 2"), wrong.get(0).toString());
  }

  private static AreaForImprovement area(String text) {
    return AreaForImprovement.builder()
        .kind(ImprovementKind.AREA_FOR_DEVELOPMENT)
        .text(text)
        .build();
  }

  private static Inspection counting(int count) {
    return inspection(Frameworks.SLAC, "luton", THEN)
        .addPriorInspections(
            PriorInspection.builder()
                .text("It found some.")
                .framework(Frameworks.UCRA)
                .date(DateSpan.of(YearMonth.of(2010, 12)))
                .addCounts(new PriorCount(ImprovementKind.AREA_FOR_DEVELOPMENT, count))
                .build())
        .build();
  }
}
