package org.inspectkit.grading.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.inspectkit.framework.Theme;
import org.inspectkit.framework.Themes;
import org.inspectkit.grading.Correspondence;
import org.inspectkit.grading.GradeReconciler;
import org.inspectkit.model.Inspection;
import org.junit.jupiter.api.Test;

/** From one inspection to the next: what can be said to have moved. */
class MovementTest {

  @Test
  void adequateThenRequiresImprovementIsTheSameRankUnderARaisedBar() {
    Movement movement =
        only(
            Themes.HELP_AND_PROTECTION,
            kent("slac", "2010-10-11", "safeguarding/overall-effectiveness=Adequate"),
            kent("sif", "2017-03-06", "help-and-protection=Requires improvement"));
    assertEquals(Direction.UNCHANGED, movement.direction());
    assertEquals(Correspondence.SAME_RANK, movement.comparability().correspondence());
    assertEquals(
        "same rank; bar raised in 2013, lowest grade redefined; the areas differ: wider (all partners in the area), then the theme itself",
        movement.comparability().describe());
    assertFalse(movement.comparability().likeForLike());
  }

  @Test
  void oneFrameworkIsLikeForLike() {
    Movement movement =
        only(
            Themes.LEADERSHIP,
            kent("ilacs-2018", "2019-03-06", "impact-of-leaders=Good"),
            kent("ilacs-2023", "2023-05-06", "impact-of-leaders=Outstanding"));
    assertEquals(Direction.IMPROVED, movement.direction());
    assertTrue(movement.comparability().likeForLike());
    assertEquals("like for like", movement.comparability().describe());
  }

  @Test
  void leadershipIsComparedFromTheSingleFrameworkOnAndWhatElseItCoveredIsSaid() {
    List<Inspection> inspections =
        List.of(
            kent("sif", "2017-03-06", "leadership-management-governance=Good"),
            kent("ilacs-2018", "2019-03-06", "impact-of-leaders=Outstanding"));
    for (GradeReconciler policy : List.of(GradeReconciler.standard(), GradeReconciler.strict())) {
      Movement movement =
          InspectionTimeline.of(inspections, policy).of("kent").movements(Themes.LEADERSHIP).get(0);
      assertEquals(Direction.IMPROVED, movement.direction());
      String said = movement.comparability().describe();
      assertTrue(said.contains("management and governance are in its name"), said);
    }
  }

  @Test
  void strictLeavesTheStepOf2013Open() {
    List<Inspection> inspections =
        List.of(
            kent("slac", "2010-10-11", "safeguarding/overall-effectiveness=Inadequate"),
            kent("sif", "2017-03-06", "help-and-protection=Good"));
    Movement movement =
        InspectionTimeline.of(inspections, GradeReconciler.strict())
            .of("kent")
            .movements(Themes.HELP_AND_PROTECTION)
            .get(0);
    assertEquals(Direction.NOT_COMPARABLE, movement.direction());
  }

  @Test
  void whatNoSourceComparesStaysNotComparable() {
    Movement movement =
        only(
            Themes.SEND,
            kent(
                "send-2016",
                "2019-01-28",
                "written-statement-of-action=Written statement of action required"),
            kent(
                "area-send",
                "2024-01-28",
                "inspection-outcome=Inconsistent experiences and outcomes"));
    assertEquals(Direction.NOT_COMPARABLE, movement.direction());
    assertEquals(
        "the scales do not meet; two outcomes before, three after",
        movement.comparability().describe());
  }

  @Test
  void differentPartsOfAThemeAreNotComparable() {
    Movement movement =
        only(
            Themes.LEADERSHIP,
            kent("cp-2012", "2012-09-11", "leadership-and-governance=Good"),
            kent("lac-2013", "2013-07-08", "leadership-and-management=Adequate"));
    assertEquals(Direction.NOT_COMPARABLE, movement.direction());
    assertTrue(movement.comparability().differentParts());
  }

  @Test
  void healthAndWhatHealthAgenciesDoForSafetyAreNotHeldTogether() {
    AuthorityTimeline kent =
        InspectionTimeline.of(
                List.of(
                    kent("apa-2006", "2006-11-01", "being-healthy=3"),
                    kent("slac", "2012-04-16", "safeguarding/health-agencies=Adequate")),
                GradeReconciler.lenient())
            .of("kent");
    assertEquals(
        List.of(), kent.themes().stream().flatMap(t -> kent.movements(t).stream()).toList());
  }

  @Test
  void safetyOfAllChildrenIsMoreThanASafeguardingInspectionAsks() {
    List<Inspection> inspections =
        List.of(
            kent("apa-2006", "2006-11-01", "staying-safe=3"),
            kent("slac", "2012-04-16", "safeguarding/safe-and-feel-safe=Adequate"));
    Movement standard = only(Themes.STAYING_SAFE, inspections.toArray(Inspection[]::new));
    assertEquals(Direction.DECLINED, standard.direction());
    assertEquals(Correspondence.BROADER, standard.strength());
    Movement strict =
        InspectionTimeline.of(inspections, GradeReconciler.strict())
            .of("kent")
            .movements(Themes.STAYING_SAFE)
            .get(0);
    assertEquals(Direction.NOT_COMPARABLE, strict.direction());
  }

  @Test
  void theSamePartOfAThemeIsFollowed() {
    Movement movement =
        only(
            Themes.LEADERSHIP,
            kent(
                "slac",
                "2010-10-11",
                "safeguarding/leadership-and-management=Inadequate",
                "looked-after/leadership-and-management=Adequate"),
            kent("lac-2013", "2013-07-08", "leadership-and-management=Adequate"));
    assertEquals("looked-after/leadership-and-management", area(movement.earlier()));
    assertEquals(Direction.UNCHANGED, movement.direction());
    assertTrue(movement.comparability().likeForLike());
  }

  @Test
  void childrenInCareAndCareLeaversTogetherAreNotComparedWithCareLeaversAlone() {
    Inspection together =
        kent("ilacs-2018", "2019-03-06", "children-in-care-and-care-leavers=Good");
    Inspection apart =
        kent("ilacs-2023", "2023-05-06", "children-in-care=Good", "care-leavers=Inadequate");
    Movement leavers = only(Themes.CARE_LEAVERS, together, apart);
    assertEquals(Direction.NOT_COMPARABLE, leavers.direction());
    assertTrue(leavers.comparability().differentChildren());
    Movement inCare = only(Themes.CHILDREN_IN_CARE, together, apart);
    assertEquals(Direction.UNCHANGED, inCare.direction());
  }

  @Test
  void safetyAndSocialCareOfAllChildrenAreNotHelpAndProtection() {
    for (String earlier : List.of("staying-safe=3", "social-care-services=3")) {
      Movement movement =
          only(
              Themes.HELP_AND_PROTECTION,
              kent("apa-2006", "2006-11-01", earlier),
              kent("slac", "2012-03-05", "safeguarding/overall-effectiveness=Good"));
      assertEquals(Direction.NOT_COMPARABLE, movement.direction(), earlier);
    }
  }

  @Test
  void capacityToImproveOf2006HasAWordAndNoDescription() {
    Movement movement =
        only(
            Themes.CAPACITY_TO_IMPROVE,
            kent("apa-2006", "2006-11-01", "capacity-to-improve=3"),
            kent("cp-2012", "2012-09-11", "overall-effectiveness=Good"),
            kent("slac", "2012-03-05", "safeguarding/capacity-for-improvement=Good"));
    assertEquals(Correspondence.SAME_RANK, movement.comparability().correspondence());
  }

  @Test
  void otherLinesFollowTheirOwnAreaOnly() {
    List<Inspection> inspections =
        List.of(
            kent("sif", "2014-03-06", "care-leavers=Good", "looked-after-and-permanence=Good"),
            kent(
                "sif", "2016-03-06", "care-leavers=Good", "looked-after-and-permanence=Inadequate"),
            kent("ilacs-2018", "2019-03-06", "children-in-care-and-care-leavers=Good"));
    AuthorityTimeline kent =
        InspectionTimeline.of(inspections, GradeReconciler.standard()).of("kent");
    assertEquals(
        List.of(
            "care-leavers unchanged",
            "looked-after-and-permanence declined",
            "care-leavers not comparable"),
        kent.movements(Themes.CARE_LEAVERS).stream()
            .map(m -> area(m.earlier()) + " " + m.direction())
            .toList());
  }

  private static Movement only(Theme theme, Inspection... inspections) {
    List<Movement> movements =
        InspectionTimeline.of(List.of(inspections), GradeReconciler.standard())
            .of("kent")
            .movements(theme);
    assertEquals(1, movements.size(), movements::toString);
    return movements.get(0);
  }

  private static Inspection kent(String edition, String day, String... judgements) {
    return Reports.report("kent", edition, day, judgements);
  }

  private static String area(TimelineEntry entry) {
    return entry.area().orElseThrow().id();
  }
}
