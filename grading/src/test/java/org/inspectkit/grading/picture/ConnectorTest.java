package org.inspectkit.grading.picture;

import static org.inspectkit.grading.picture.TimelinePictureTest.drawn;
import static org.inspectkit.grading.picture.TimelinePictureTest.luton;
import static org.inspectkit.grading.picture.TimelinePictureTest.timeline;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.inspectkit.framework.Themes;
import org.inspectkit.grading.timeline.Reports;
import org.junit.jupiter.api.Test;

/** How the movements between grades are drawn. */
class ConnectorTest {

  @Test
  void aLineOfSeveralMovementsIsNoBetterThanTheWorst() {
    Svg svg =
        drawn(
            timeline(
                "luton",
                Reports.report("luton", "apa-2006", "2006-11-01", "childrens-services=3"),
                Reports.report(
                    "luton",
                    "slac",
                    "2012-03-05",
                    "safeguarding/overall-effectiveness=Good",
                    "looked-after/overall-effectiveness=Good")),
            Themes.OVERALL_EFFECTIVENESS);
    assertEquals(1, svg.of("ik-movement").size());
    List<String> steps = Svg.told(svg.of("ik-movement").get(0)).lines().toList();
    assertEquals(2, steps.size());
    assertTrue(steps.get(0).contains(": unchanged"), steps.get(0));
    assertTrue(steps.get(1).contains(": not comparable"), steps.get(1));
    assertEquals(List.of("\u2260"), svg.texts("ik-sign"));
    assertEquals(0, svg.of("ik-sound").size() + svg.of("ik-unsound").size());
  }

  @Test
  void linesThatBeginAndEndTogetherAreInTheOrderOfTheirRows() {
    Svg svg =
        drawn(
            timeline(
                "luton",
                Reports.report(
                    "luton", "apa-2006", "2006-11-01", "staying-safe=2", "social-care-services=3"),
                Reports.report(
                    "luton", "slac", "2012-03-05", "safeguarding/overall-effectiveness=Good")),
            Themes.HELP_AND_PROTECTION);
    List<String> lines = svg.of("ik-movement").stream().map(Svg::told).toList();
    assertEquals(2, lines.size());
    assertTrue(lines.get(0).startsWith("2006-11-01 social-care-services"), lines.get(0));
    assertTrue(lines.get(1).startsWith("2006-11-01 staying-safe"), lines.get(1));
  }

  @Test
  void linesAreFullOnlyWhereStandardAndQuestionAreTheSame() {
    Svg svg =
        drawn(
            timeline(
                "luton",
                Reports.report(
                    "luton", "slac", "2012-03-05", "safeguarding/overall-effectiveness=Good"),
                Reports.report("luton", "sif", "2016-01-11", "help-and-protection=Good"),
                Reports.report("luton", "ilacs-2018", "2020-01-11", "help-and-protection=Good"),
                Reports.report("luton", "ilacs-2018", "2022-07-11", "help-and-protection=Good")),
            Themes.HELP_AND_PROTECTION);
    assertEquals(2, svg.of("ik-sound").size());
    assertEquals(1, svg.of("ik-unsound").size());
    assertTrue(Svg.told(svg.of("ik-movement").get(0)).contains("bar raised in 2013"));
    assertEquals(
        List.of("new scale, bar raised in 2013", "new scale, same standard"),
        svg.texts("ik-break-name"));
    assertEquals(1, svg.of("ik-break-moved").size());
  }

  @Test
  void whatDoesNotCompareIsNotJoinedByALineButByASign() {
    Svg svg = drawn(luton(), Themes.CAPACITY_TO_IMPROVE);
    assertEquals(List.of("\u2260"), svg.texts("ik-sign"));
    assertEquals(1, svg.of("ik-incomparable").size());
  }
}
