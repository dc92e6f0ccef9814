package org.inspectkit.grading.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.inspectkit.framework.Closeness;
import org.inspectkit.framework.Frameworks;
import org.inspectkit.framework.Theme;
import org.inspectkit.framework.Themes;
import org.inspectkit.grading.Correspondence;
import org.inspectkit.grading.GradeReconciler;
import org.inspectkit.grading.ReconciledGrade;
import org.inspectkit.model.DocumentKind;
import org.inspectkit.model.ImprovementKind;
import org.inspectkit.model.InspectedAuthority;
import org.inspectkit.model.Inspection;
import org.inspectkit.model.LocalAuthorities;
import org.inspectkit.model.LocalAuthority;
import org.inspectkit.scale.QualityBand;
import org.junit.jupiter.api.Test;

/** Authorities through the years: what moved, and what cannot be said to have moved. */
class InspectionTimelineTest {

  private static final AuthorityTimeline LUTON = timeline(Reports.luton()).of("luton");

  @Test
  void lutonInOrderOfTime() {
    assertEquals(
        List.of("apa-2006", "ucra", "slac", "ilacs-focused-visit"),
        LUTON.inspections().stream().map(i -> i.edition().id()).toList());
    assertEquals("Luton: 4 inspections, 2006 to 2019", LUTON.toString());
    List<Inspection> one = List.of(Reports.centralBedfordshire2012());
    assertEquals(
        "Central Bedfordshire: 1 inspection, 2012",
        timeline(one).of("central-bedfordshire").toString());
  }

  @Test
  void lettersWithoutGradesStandOnTheTimelineWithoutAGrade() {
    List<TimelineEntry> letters = LUTON.withoutJudgements();
    assertEquals(2, letters.size());
    assertTrue(letters.stream().allMatch(e -> e.grade().isEmpty() && e.theme().isEmpty()));
    assertEquals(Map.of(ImprovementKind.AREA_FOR_DEVELOPMENT, 8), letters.get(0).improvements());
    assertEquals("2010-11-23 ucra: ungraded by design", letters.get(0).toString());
  }

  @Test
  void theThreesOf2006AreGood() {
    TimelineEntry overall = LUTON.entries(Themes.OVERALL_EFFECTIVENESS).get(0);
    ReconciledGrade grade = overall.grade().orElseThrow();
    assertEquals("3", grade.published());
    assertEquals(Optional.of(QualityBand.ABOVE_MINIMUM), grade.band());
    assertEquals(3, gradesOf(LUTON, "apa-2006"));
    assertEquals(7, gradesOf(LUTON, "slac"));
  }

  private static long gradesOf(AuthorityTimeline timeline, String edition) {
    return timeline.entries().stream()
        .filter(e -> e.inspection().edition().id().equals(edition) && e.grade().isPresent())
        .map(TimelineEntry::area)
        .distinct()
        .count();
  }

  @Test
  void theHalvesOf2012AreTwoLinesBecauseNeitherIsTheWhole() {
    List<TimelineEntry> overall = LUTON.entries(Themes.OVERALL_EFFECTIVENESS);
    assertEquals(3, overall.size());
    assertTrue(overall.stream().allMatch(TimelineEntry::leading));
    List<Movement> movements = LUTON.movements(Themes.OVERALL_EFFECTIVENESS);
    assertEquals(
        List.of(Direction.UNCHANGED, Direction.NOT_COMPARABLE),
        movements.stream().map(Movement::direction).toList());
    assertTrue(movements.get(0).comparability().describe().contains("then narrower ("));
    assertTrue(movements.get(1).comparability().describe().contains("not the same children"));
    for (Movement movement : movements) {
      Comparability how = movement.comparability();
      assertEquals(Correspondence.EQUIVALENT, how.correspondence());
      assertEquals(Closeness.NARROWER, how.later().closeness());
      assertFalse(how.likeForLike());
    }
  }

  @Test
  void theAreaThatAsksTheThemesQuestionLeads() {
    List<TimelineEntry> entries = LUTON.entries(Themes.HELP_AND_PROTECTION);
    List<String> leading =
        entries.stream()
            .filter(TimelineEntry::leading)
            .map(e -> e.area().orElseThrow().id())
            .toList();
    assertEquals(List.of("social-care-services", "safeguarding/overall-effectiveness"), leading);
    List<Movement> movements = LUTON.movements(Themes.HELP_AND_PROTECTION);
    assertEquals(1, movements.size());
    assertEquals(Direction.NOT_COMPARABLE, movements.get(0).direction());
    assertTrue(movements.get(0).comparability().differentChildren());
  }

  @Test
  void anInadequatePartOfCentralBedfordshireStaysAPart() {
    AuthorityTimeline central =
        timeline(List.of(Reports.centralBedfordshire2012())).of("central-bedfordshire");
    TimelineEntry health =
        central.entries(Themes.HEALTH).stream()
            .filter(e -> e.area().orElseThrow().id().equals("looked-after/being-healthy"))
            .findAny()
            .orElseThrow();
    assertEquals(
        Optional.of(QualityBand.BELOW_MINIMUM), health.grade().flatMap(ReconciledGrade::band));
    assertTrue(
        central.entries(Themes.CHILDREN_IN_CARE).stream()
            .allMatch(e -> e.outcome().equals("Adequate")));
    assertEquals(List.of(), central.movements(Themes.HEALTH));
  }

  @Test
  void notJudgedAndNotAwardedAreNoGrades() {
    List<Inspection> inspections =
        List.of(
            Reports.report(
                "kent", "sif", "2016-07-28", "adoption-performance=-", "help-and-protection=Good"),
            Reports.report("kent", "ilacs-2026", "2026-05-12", "help-and-protection=Bad"));
    AuthorityTimeline kent = timeline(inspections).of("kent");
    assertEquals("not judged (\"Not judged\")", kent.entries(Themes.ADOPTION).get(0).outcome());
    assertEquals(
        "not awarded in this edition", kent.entries(Themes.OVERALL_EFFECTIVENESS).get(0).outcome());
    assertEquals("unresolved (\"Bad\")", kent.entries(Themes.HELP_AND_PROTECTION).get(1).outcome());
    assertTrue(kent.themes().stream().allMatch(t -> kent.movements(t).isEmpty()));
  }

  @Test
  void anInspectionOfWhichNothingWasReadIsNotTakenForUngraded() {
    AuthorityTimeline kent =
        timeline(List.of(Reports.report("kent", "sif", "2016-07-28"))).of("kent");
    assertTrue(
        kent.entries().stream()
            .filter(e -> e.theme().isEmpty())
            .map(TimelineEntry::outcome)
            .toList()
            .contains("no judgement known"));
  }

  @Test
  void withoutADateItStandsLastAndDoesNotMove() {
    Inspection undated = Inspection.builder().from(Reports.luton2012()).periods(List.of()).build();
    AuthorityTimeline luton = timeline(List.of(undated, Reports.luton2006())).of("luton");
    assertEquals("slac", luton.inspections().get(1).edition().id());
    assertEquals(List.of(), luton.movements(Themes.HELP_AND_PROTECTION));
    assertTrue(luton.entries().get(luton.entries().size() - 1).toString().startsWith("undated"));
  }

  @Test
  void aReportReadTwiceCountsOnce() {
    assertEquals(
        1,
        timeline(List.of(Reports.luton2006(), Reports.luton2006()))
            .of("luton")
            .inspections()
            .size());
  }

  @Test
  void aCouncilIsNotTheOneItTookOverFrom() {
    LocalAuthority dorset = LocalAuthorities.find("dorset").orElseThrow();
    String predecessor = dorset.predecessors().get(0);
    InspectionTimeline timeline =
        timeline(
            List.of(
                Reports.report(predecessor, "sif", "2016-02-22", "overall-effectiveness=Good"),
                Reports.report(
                    "dorset", "ilacs-2018", "2021-09-27", "overall-effectiveness=Inadequate")));
    assertEquals(2, timeline.authorities().size());
    assertEquals(1, timeline.of(dorset).inspections().size());
    assertEquals(List.of(), timeline.of(dorset).movements(Themes.OVERALL_EFFECTIVENESS));
    assertEquals(
        List.of(predecessor, "dorset"),
        timeline.lineage(dorset).stream().map(t -> t.authority().id()).toList());
  }

  @Test
  void namesThatAreInNoRegisterAndReportsOfNobody() {
    Inspection somewhere =
        letter(Optional.of(new InspectedAuthority("Ambridge  Council", Optional.empty())));
    Inspection again =
        letter(Optional.of(new InspectedAuthority("AMBRIDGE Council", Optional.empty())));
    Inspection later =
        Inspection.builder().from(again).letterDate(LocalDate.of(2011, 12, 22)).build();
    InspectionTimeline timeline =
        timeline(List.of(somewhere, again, later, letter(Optional.empty())));
    assertEquals("[Ambridge Council]", timeline.authorities().toString());
    assertEquals(1, timeline.unattributed().size());
    assertEquals(2, timeline.of("Ambridge Council").inspections().size());
    assertEquals(List.of(), timeline.of("kent").inspections());
    assertThrows(IllegalArgumentException.class, () -> timeline.of("Borchester"));
  }

  private static Inspection letter(Optional<InspectedAuthority> authority) {
    return Inspection.builder()
        .framework(Frameworks.UCRA)
        .edition(Frameworks.UCRA.editions().get(0))
        .documentKind(DocumentKind.LETTER)
        .authority(authority)
        .letterDate(LocalDate.of(2010, 12, 22))
        .build();
  }

  @Property(tries = 50)
  void theOrderInWhichReportsAreReadDoesNotMatter(@ForAll long seed) {
    List<Inspection> shuffled = new ArrayList<>(Reports.luton());
    Collections.shuffle(shuffled, new Random(seed));
    AuthorityTimeline luton = timeline(shuffled).of("luton");
    assertEquals(LUTON.entries(), luton.entries());
    for (Theme theme : LUTON.themes()) {
      assertEquals(LUTON.movements(theme), luton.movements(theme));
    }
  }

  private static InspectionTimeline timeline(List<Inspection> inspections) {
    return InspectionTimeline.of(inspections, GradeReconciler.standard());
  }
}
