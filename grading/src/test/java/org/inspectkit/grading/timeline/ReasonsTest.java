package org.inspectkit.grading.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.inspectkit.framework.Theme;
import org.inspectkit.framework.Themes;
import org.inspectkit.grading.Correspondence;
import org.inspectkit.grading.GradeReconciler;
import org.inspectkit.model.Inspection;
import org.junit.jupiter.api.Test;

/** Each movement says which way it went and why, and is as strong as its weakest link. */
class ReasonsTest {

  @Test
  void allChildrenAndLookedAfterChildrenAreNotTheSameChildren() {
    Movement movement =
        only(
            GradeReconciler.lenient(),
            Themes.HEALTH,
            kent("apa-2007", "2007-11-01", "being-healthy=3"),
            kent("slac", "2012-03-05", "looked-after/being-healthy=Inadequate"));
    assertEquals(Direction.NOT_COMPARABLE, movement.direction());
    assertEquals(Correspondence.NONE, movement.strength());
    assertEquals(Correspondence.EQUIVALENT, movement.comparability().correspondence());
    assertTrue(movement.comparability().differentChildren());
    assertEquals(
        "3 and then Inadequate cannot be compared. The scales state the same"
            + " standard (nearly the same descriptors, opposite numbers, another kind of evidence); not the"
            + " same children: those of the theme (all children of the area), then looked after"
            + " children.",
        movement.reason());
  }

  @Test
  void stayingSafeOf2006IsNotAboutChildrenInCareAlone() {
    Movement movement =
        only(
            GradeReconciler.lenient(),
            Themes.CHILDREN_IN_CARE,
            kent("apa-2006", "2006-11-01", "staying-safe=3"),
            kent("slac", "2012-03-05", "looked-after/overall-effectiveness=Adequate"));
    assertEquals(Direction.NOT_COMPARABLE, movement.direction());
    assertTrue(movement.reason().contains("not the same children"), movement.reason());
  }

  @Test
  void lookedAfterChildrenTwiceAreTheSameChildren() {
    Movement movement =
        only(
            GradeReconciler.standard(),
            Themes.OVERALL_EFFECTIVENESS,
            kent("slac", "2011-03-05", "looked-after/overall-effectiveness=Good"),
            kent("lac-2013", "2013-07-08", "overall-effectiveness=Adequate"));
    assertEquals(Direction.DECLINED, movement.direction());
    assertEquals(Correspondence.IDENTICAL, movement.strength());
    assertEquals(
        "It declined from Good to Adequate. Both are on one scale; both ask the same question.",
        movement.reason());
  }

  @Test
  void childrenInCareOf2012And2018AreAWiderQuestionEach() {
    Movement movement =
        only(
            GradeReconciler.standard(),
            Themes.CHILDREN_IN_CARE,
            kent("sif", "2016-03-05", "looked-after-and-permanence=Good"),
            kent("ilacs-2018", "2019-07-08", "children-in-care-and-care-leavers=Outstanding"));
    assertEquals(Direction.IMPROVED, movement.direction());
    assertEquals(Correspondence.SAME_RANK, movement.comparability().question());
    assertTrue(movement.reason().contains("includes adoption and care leavers"));
  }

  @Test
  void aWiderQuestionThenTheThemesOwnIsBroader() {
    Inspection then = kent("ilacs-2018", "2019-07-08", "children-in-care-and-care-leavers=Good");
    Inspection now = kent("ilacs-2023", "2023-07-08", "children-in-care=Good");
    Movement movement = only(GradeReconciler.standard(), Themes.CHILDREN_IN_CARE, then, now);
    assertEquals(Direction.UNCHANGED, movement.direction());
    assertEquals(Correspondence.BROADER, movement.strength());
    assertFalse(movement.comparability().likeForLike());
    Movement strict = only(GradeReconciler.strict(), Themes.CHILDREN_IN_CARE, then, now);
    assertEquals(Direction.NOT_COMPARABLE, strict.direction());
    assertTrue(strict.reason().endsWith("that is not enough for the policy chosen."));
  }

  @Test
  void aPartThenTheWholeIsNarrower() {
    Movement movement =
        only(
            GradeReconciler.standard(),
            Themes.OVERALL_EFFECTIVENESS,
            kent("slac", "2012-03-05", "safeguarding/overall-effectiveness=Adequate"),
            kent("sif", "2016-03-05", "overall-effectiveness=Good"));
    assertEquals(Direction.IMPROVED, movement.direction());
    assertEquals(Correspondence.NARROWER, movement.strength());
    assertTrue(movement.reason().startsWith("It improved from Adequate to Good. The scales share"));
    assertEquals(movement.comparability().grades().citations(), movement.citations());
    assertFalse(movement.citations().isEmpty());
  }

  @Test
  void bothAskWhatTheThemeAsks() {
    Movement movement =
        only(
            GradeReconciler.strict(),
            Themes.OVERALL_EFFECTIVENESS,
            kent("cpa-2005", "2005-12-01", "children-and-young-people=3"),
            kent("apa-2006", "2006-11-01", "childrens-services=3"));
    assertEquals(Correspondence.EQUIVALENT, movement.comparability().question());
    assertEquals(Direction.UNCHANGED, movement.direction());
    assertTrue(movement.reason().startsWith("It is unchanged, 3"), movement.reason());
  }

  @Test
  void scalesThatDoNotMeetAreSaidNotTo() {
    Movement movement =
        only(
            GradeReconciler.lenient(),
            Themes.SEND,
            kent(
                "send-2016",
                "2019-01-28",
                "written-statement-of-action=No written statement of action"),
            kent(
                "area-send",
                "2024-01-28",
                "inspection-outcome=Inconsistent experiences and outcomes"));
    assertTrue(movement.reason().contains("No source joins the scales (two outcomes before"));
  }

  @Test
  void aDirectionNeedsALink() {
    Movement none =
        only(
            GradeReconciler.standard(),
            Themes.HEALTH,
            kent("apa-2007", "2007-11-01", "being-healthy=3"),
            kent("slac", "2012-03-05", "looked-after/being-healthy=Inadequate"));
    assertThrows(
        IllegalArgumentException.class,
        () ->
            ImmutableMovement.of(
                none.earlier(), none.later(), Direction.DECLINED, none.comparability()));
    assertThrows(
        IllegalArgumentException.class,
        () ->
            ImmutableMovement.of(
                none.later(), none.earlier(), Direction.NOT_COMPARABLE, none.comparability()));
  }

  private static Movement only(GradeReconciler by, Theme theme, Inspection... inspections) {
    List<Movement> movements =
        InspectionTimeline.of(List.of(inspections), by).of("kent").movements(theme);
    assertEquals(1, movements.size(), movements::toString);
    return movements.get(0);
  }

  private static Inspection kent(String edition, String day, String... judgements) {
    return Reports.report("kent", edition, day, judgements);
  }
}
