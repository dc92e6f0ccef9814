package org.inspectkit.grading.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.inspectkit.framework.Closeness;
import org.inspectkit.framework.Framework;
import org.inspectkit.framework.Frameworks;
import org.inspectkit.framework.JudgementArea;
import org.inspectkit.framework.Theme;
import org.inspectkit.framework.Themes;
import org.inspectkit.grading.GradeReconciler;
import org.inspectkit.model.DateSpan;
import org.inspectkit.model.Inspection;
import org.inspectkit.model.PriorGrade;
import org.inspectkit.model.PriorInspection;
import org.inspectkit.scale.Grade;
import org.junit.jupiter.api.Test;

/**
 * What a later report says of an earlier inspection is shown beside the line, and moves nothing.
 */
class SecondHandTest {

  private static final Framework SIF = Frameworks.of("sif");
  private static final Optional<JudgementArea> HELP =
      SIF.editions().get(0).area("help-and-protection");
  private static final Optional<Grade> GOOD =
      HELP.flatMap(JudgementArea::scale).flatMap(scale -> scale.find("Good"));
  private static final PriorInspection OF_2016 =
      PriorInspection.builder()
          .text("said of 2016")
          .framework(SIF)
          .date(DateSpan.of(Year.of(2016)))
          .addGrades(new PriorGrade("good", Optional.empty(), HELP, GOOD))
          .addGrades(new PriorGrade("good", Optional.empty(), HELP, Optional.empty()))
          .addGrades(PriorGrade.inWords("inadequate", Optional.of("leadership")))
          .build();

  @Test
  void itIsInOrderOfTheTimeItSpeaksOf() {
    AuthorityTimeline luton = luton();
    assertEquals(
        List.of("of 2009", "of January 2010", "some time ago"),
        luton.secondHand().stream().map(entry -> entry.prior().text()).toList());
    assertEquals(
        List.of(
            Optional.of(YearMonth.of(2009, 3)),
            Optional.of(YearMonth.of(2010, 1)),
            Optional.empty()),
        luton.secondHand().stream().map(SecondHandEntry::month).toList());
  }

  @Test
  void itIsMarkedAsSuchAndIsNoEntry() {
    AuthorityTimeline luton = luton();
    assertEquals(2, luton.inspections().size());
    assertEquals(
        timeline(List.of(Reports.luton2012(), Reports.lutonContact2010()), "luton")
            .entries()
            .size(),
        luton.entries().size());
    String first = luton.secondHand().get(0).toString();
    assertTrue(first.startsWith("2009-03 second-hand, reported by slac of 2012-03-05: "), first);
    String last = luton.secondHand().get(2).toString();
    assertTrue(last.startsWith("undated second-hand, reported by ucra"), last);
  }

  private static AuthorityTimeline luton() {
    Inspection letter =
        stated(
            Reports.lutonContact2010(),
            prior("of January 2010", Optional.of(YearMonth.of(2010, 1))),
            prior("some time ago", Optional.empty()));
    Inspection report =
        stated(Reports.luton2012(), prior("of 2009", Optional.of(YearMonth.of(2009, 3))));
    return timeline(List.of(report, letter), "luton");
  }

  private static PriorInspection prior(String text, Optional<YearMonth> month) {
    return PriorInspection.builder()
        .text(text)
        .framework(Frameworks.UCRA)
        .date(month.map(DateSpan::of))
        .build();
  }

  @Test
  void aGradeOfWhichAreaAndScaleAreCertainStandsUnderItsTheme() {
    AuthorityTimeline kent = kent();
    List<SecondHandGrade> grades = kent.secondHand(Themes.HELP_AND_PROTECTION);
    assertEquals(1, grades.size());
    assertEquals(
        "2016 second-hand, reported by ilacs-2018 of 2019-03-04: help-and-protection: good,"
            + " above minimum requirements",
        grades.get(0).describe());
    assertEquals(Closeness.SAME, grades.get(0).link().closeness());
    assertEquals(List.of(), kent.secondHand(Themes.LEADERSHIP));
    assertEquals(List.of(), kent.movements(Themes.HELP_AND_PROTECTION));
  }

  @Test
  void aThemeOfWhichOnlyALaterReportTellsIsAThemeToo() {
    Inspection visit = Reports.report("kent", "ilacs-focused-visit", "2019-03-04");
    AuthorityTimeline kent = timeline(List.of(stated(visit, OF_2016)), "kent");
    assertEquals(List.of(Themes.HELP_AND_PROTECTION), kent.themes());
    assertEquals(List.of(), kent.entries(Themes.HELP_AND_PROTECTION));
  }

  @Property
  void whatIsSecondHandChangesNoEntryAndNoDirection(@ForAll("histories") List<Inspection> history) {
    List<Inspection> telling = history.stream().map(i -> stated(i, OF_2016)).toList();
    InspectionTimeline before = InspectionTimeline.of(history, GradeReconciler.standard());
    InspectionTimeline after = InspectionTimeline.of(telling, GradeReconciler.standard());
    assertEquals(before.authorities(), after.authorities());
    for (Authority each : before.authorities()) {
      AuthorityTimeline one = before.of(each);
      AuthorityTimeline other = after.of(each);
      assertEquals(one.entries().toString(), other.entries().toString());
      for (Theme theme : Themes.all()) {
        assertEquals(directions(one, theme), directions(other, theme));
      }
      assertTrue(other.themes().containsAll(one.themes()));
      assertEquals(other.inspections().size(), other.secondHand().size());
    }
  }

  private static List<String> directions(AuthorityTimeline timeline, Theme theme) {
    return timeline.movements(theme).stream()
        .map(m -> m.earlier() + " -> " + m.later() + ": " + m.direction() + " " + m.strength())
        .toList();
  }

  @Provide
  Arbitrary<List<Inspection>> histories() {
    return Histories.any();
  }

  @Test
  void noGradeIsMadeOfWordsAlone() {
    SecondHandGrade good = kent().secondHand(Themes.HELP_AND_PROTECTION).get(0);
    PriorGrade words = OF_2016.grades().get(1);
    assertThrows(
        IllegalArgumentException.class,
        () -> ImmutableSecondHandGrade.of(good.entry(), words, good.grade(), good.link()));
  }

  private static AuthorityTimeline kent() {
    Inspection by = Reports.report("kent", "ilacs-2018", "2019-03-04", "help-and-protection=Good");
    return timeline(List.of(stated(by, OF_2016)), "kent");
  }

  private static Inspection stated(Inspection by, PriorInspection... priors) {
    return Inspection.builder().from(by).priorInspections(List.of(priors)).build();
  }

  private static AuthorityTimeline timeline(List<Inspection> inspections, String authority) {
    return InspectionTimeline.of(inspections, GradeReconciler.standard()).of(authority);
  }
}
