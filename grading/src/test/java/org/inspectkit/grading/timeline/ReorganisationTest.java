package org.inspectkit.grading.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.inspectkit.framework.Themes;
import org.inspectkit.grading.Correspondence;
import org.inspectkit.grading.GradeReconciler;
import org.inspectkit.model.ChangeKind;
import org.inspectkit.model.Inspection;
import org.inspectkit.model.LocalAuthorities;
import org.inspectkit.model.LocalAuthority;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Councils that took over from others, became unitary or gave their services to a trust. */
class ReorganisationTest {

  private static final List<GradeReconciler> RECONCILERS =
      List.of(GradeReconciler.strict(), GradeReconciler.standard(), GradeReconciler.lenient());

  @ParameterizedTest
  @CsvSource({
    "bedfordshire-county-council, bedford-borough, 2006-11-01, 2010-05-10",
    "bedfordshire-county-council, central-bedfordshire, 2006-11-01, 2012-02-20",
    "cheshire-county-council, cheshire-east, 2006-11-01, 2011-05-10",
    "cheshire-county-council, cheshire-west-and-chester, 2006-11-01, 2011-05-10",
    "dorset-county-council, dorset, 2016-02-22, 2021-09-27",
    "bournemouth-borough-council, bournemouth-christchurch-and-poole, 2018-07-16, 2021-12-06",
    "northamptonshire-county-council, north-northamptonshire, 2019-06-24, 2022-10-03",
    "northamptonshire-county-council, west-northamptonshire, 2019-06-24, 2022-10-03",
    "cumbria-county-council, cumberland, 2022-11-07, 2024-11-04",
    "cumbria-county-council, westmorland-and-furness, 2022-11-07, 2024-11-04"
  })
  void nothingComparesOverATakeover(String gone, String come, String then, String now) {
    LocalAuthority successor = LocalAuthorities.find(come).orElseThrow();
    List<Inspection> inspections = List.of(overall(gone, then), overall(come, now));
    for (GradeReconciler reconciler : RECONCILERS) {
      InspectionTimeline timeline = InspectionTimeline.of(inspections, reconciler);
      assertEquals(2, timeline.lineage(successor).size());
      assertTrue(timeline.of(successor).movements(Themes.OVERALL_EFFECTIVENESS).isEmpty());
      List<Movement> handovers = timeline.handovers(successor, Themes.OVERALL_EFFECTIVENESS);
      assertEquals(1, handovers.size());
      Movement handover = handovers.get(0);
      assertEquals(Direction.NOT_COMPARABLE, handover.direction());
      assertEquals(Correspondence.NONE, handover.strength());
      assertTrue(handover.comparability().replaced());
      assertFalse(handover.citations().isEmpty());
      String words = "another council: " + successor + " took over from ";
      assertTrue(handover.reason().contains(words), handover.reason());
    }
  }

  /** The framework of the time, with an overall grade. */
  private static Inspection overall(String authority, String day) {
    return switch (day.substring(0, 3)) {
      case "200" -> Reports.report(authority, "apa-2006", day, "childrens-services=3");
      case "201" ->
          day.compareTo("2013") < 0
              ? Reports.report(authority, "slac", day, "safeguarding/overall-effectiveness=Good")
              : Reports.report(authority, "sif", day, "overall-effectiveness=Good");
      default -> Reports.report(authority, "ilacs-2018", day, "overall-effectiveness=Good");
    };
  }

  @Test
  void aCouncilFormedOfThreeHasAHandoverFromEach() {
    LocalAuthority bcp = LocalAuthorities.find("bournemouth-christchurch-and-poole").orElseThrow();
    List<Inspection> inspections = new ArrayList<>();
    bcp.predecessors().forEach(id -> inspections.add(overall(id, "2014-02-22")));
    bcp.predecessors().forEach(id -> inspections.add(overall(id, "2016-02-22")));
    inspections.add(overall(bcp.id(), "2021-12-06"));
    inspections.add(overall(bcp.id(), "2024-12-06"));
    InspectionTimeline timeline = timeline(inspections);
    List<Movement> handovers = timeline.handovers(bcp, Themes.OVERALL_EFFECTIVENESS);
    assertEquals(3, handovers.size());
    assertTrue(handovers.stream().allMatch(m -> m.later().date().get().getYear() == 2021));
    assertTrue(handovers.stream().allMatch(m -> m.earlier().date().get().getYear() == 2016));
    assertEquals(1, timeline.of(bcp).movements(Themes.OVERALL_EFFECTIVENESS).size());
    assertEquals(List.of(), timeline.handovers(bcp, Themes.HEALTH));
  }

  @Test
  void aTakeoverIsKnownToBothCouncilsWhetherTheyWereInspectedOrNot() {
    InspectionTimeline none = timeline(List.of());
    String words =
        "another council: Central Bedfordshire took over from Bedfordshire County Council on 2009-04-01";
    assertEquals(
        List.of(words),
        none.of("central-bedfordshire").takeovers().stream().map(c -> c.what()).toList());
    assertEquals(2, none.of("bedfordshire-county-council").takeovers().size());
    assertEquals(words, none.of("bedfordshire-county-council").takeovers().get(1).what());
    assertEquals(3, none.of("bournemouth-christchurch-and-poole").takeovers().size());
    assertEquals(List.of(), none.of("luton").takeovers());
    assertEquals(List.of(), none.of("northumberland").takeovers());
  }

  @Test
  void aReportOutOfItsTimeMakesNoHandover() {
    List<Inspection> inspections =
        List.of(overall("dorset-county-council", "2022-02-22"), overall("dorset", "2021-09-27"));
    LocalAuthority dorset = LocalAuthorities.find("dorset").orElseThrow();
    assertEquals(List.of(), timeline(inspections).handovers(dorset, Themes.OVERALL_EFFECTIVENESS));
  }

  @ParameterizedTest
  @ValueSource(strings = {"cornwall", "durham", "northumberland", "shropshire", "wiltshire"})
  void aCountyThatBecameUnitaryIsFollowedAndTheChangeIsTold(String county) {
    List<Inspection> inspections =
        List.of(overall(county, "2006-11-01"), overall(county, "2012-02-20"));
    Movement movement =
        timeline(inspections).of(county).movements(Themes.OVERALL_EFFECTIVENESS).get(0);
    assertEquals(Direction.UNCHANGED, movement.direction());
    assertFalse(movement.comparability().likeForLike());
    assertEquals(
        List.of(ChangeKind.REORGANISED),
        movement.comparability().changes().stream().map(c -> c.kind()).toList());
    assertTrue(movement.reason().contains("unitary on 1 April 2009"), movement.reason());
    assertTrue(movement.comparability().describe().contains("unitary on 1 April 2009"));
  }

  @Test
  void aTrustThatCameAndWentIsToldWhereItHappened() {
    List<Inspection> inspections =
        List.of(
            overall("doncaster", "2012-10-08"),
            overall("doncaster", "2015-09-28"),
            overall("doncaster", "2017-11-13"),
            overall("doncaster", "2024-11-13"));
    AuthorityTimeline doncaster = timeline(inspections).of("doncaster");
    List<Movement> movements = doncaster.movements(Themes.OVERALL_EFFECTIVENESS);
    assertEquals(
        List.of(1, 0, 1), movements.stream().map(m -> m.comparability().changes().size()).toList());
    assertTrue(movements.get(1).comparability().likeForLike());
    assertFalse(movements.get(2).comparability().likeForLike());
    assertTrue(movements.get(2).reason().contains("came back to the council"));
    assertEquals(2, doncaster.changes().size());
    assertEquals(List.of(), timeline(List.of()).of("luton").changes());
  }

  private static InspectionTimeline timeline(List<Inspection> inspections) {
    return InspectionTimeline.of(inspections, GradeReconciler.standard());
  }
}
