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
import org.w3c.dom.Element;

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
    List<String> steps = Svg.stated(svg.of("ik-movement").get(0)).lines().toList();
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
    List<String> lines = svg.of("ik-movement").stream().map(Svg::stated).toList();
    assertEquals(2, lines.size());
    assertTrue(lines.get(0).startsWith("Luton: 2006-11-01 social-care-services"), lines.get(0));
    assertTrue(lines.get(1).startsWith("Luton: 2006-11-01 staying-safe"), lines.get(1));
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
    assertTrue(Svg.stated(svg.of("ik-movement").get(0)).contains("bar raised in 2013"));
    assertEquals(
        List.of(
            "new scale, bar raised in 2013, lowest grade redefined", "new scale, same standard"),
        svg.texts("ik-break-name"));
    assertEquals(1, svg.of("ik-break-moved").size());
  }

  @Test
  void whatDoesNotCompareIsNotJoinedByALineButByASign() {
    Svg svg = drawn(luton(), Themes.CAPACITY_TO_IMPROVE);
    assertEquals(List.of("\u2260"), svg.texts("ik-sign"));
    assertEquals(1, svg.of("ik-incomparable").size());
  }

  private static double number(Element element, String attribute) {
    return Double.parseDouble(element.getAttribute(attribute));
  }

  private static Svg rising() {
    return drawn(
        timeline(
            "luton",
            Reports.report("luton", "sif", "2014-01-11", "help-and-protection=Inadequate"),
            Reports.report("luton", "sif", "2018-01-11", "help-and-protection=Outstanding")),
        Themes.HELP_AND_PROTECTION);
  }

  @Test
  void aLineLeadsFromTheEdgeOfTheEarlierMarkToThatOfTheLater() {
    Svg svg = rising();
    Element line = svg.of("ik-sound").get(0);
    double[] from = Svg.place(svg.of("ik-below").get(0));
    double[] to = Svg.place(svg.of("ik-well-above").get(0));
    double x1 = number(line, "x1");
    double y1 = number(line, "y1");
    double x2 = number(line, "x2");
    double y2 = number(line, "y2");
    assertEquals(13, Math.hypot(x1 - from[0], y1 - from[1]), 0.2);
    assertEquals(13, Math.hypot(x2 - to[0], y2 - to[1]), 0.2);
    double whole = Math.hypot(to[0] - from[0], to[1] - from[1]);
    assertEquals(whole - 26, Math.hypot(x2 - x1, y2 - y1), 0.4, "on the straight line between");
    assertEquals(1, svg.of("ik-hand").size());
  }

  @Test
  void betweenMarksThatTouchItLeadsFromMiddleToMiddle() {
    Svg svg =
        drawn(
            timeline(
                "luton",
                Reports.report("luton", "sif", "2014-01-11", "help-and-protection=Good"),
                Reports.report("luton", "sif", "2014-02-11", "help-and-protection=Good"),
                Reports.report("luton", "sif", "2018-02-11", "help-and-protection=Good")),
            Themes.HELP_AND_PROTECTION);
    Element line = svg.of("ik-sound").get(0);
    assertEquals(Svg.place(svg.of("ik-above").get(0))[0], number(line, "x1"), 0.2);
    assertEquals(Svg.place(svg.of("ik-above").get(1))[0], number(line, "x2"), 0.2);
  }

  @Test
  void theSignOfWhatDoesNotCompareStandsHalfWay() {
    Svg svg = drawn(luton(), Themes.CAPACITY_TO_IMPROVE);
    double[] from = Svg.place(svg.of("ik-above").get(0));
    double[] to = Svg.place(svg.of("ik-minimum").get(0));
    double[] gap = Svg.place(svg.of("ik-gap").get(0));
    assertEquals((from[0] + to[0]) / 2, gap[0], 0.2);
    assertEquals((from[1] + to[1]) / 2, gap[1], 0.2);
    Element sign = svg.of("ik-sign").get(0);
    assertEquals(0, number(sign, "x"));
    assertEquals(4, number(sign, "y"));
  }

  @Test
  void earlierLinesAreDrawnFirst() {
    Svg svg =
        drawn(
            timeline(
                "luton",
                Reports.report("luton", "sif", "2014-01-11", "help-and-protection=Good"),
                Reports.report("luton", "sif", "2016-01-11", "help-and-protection=Inadequate"),
                Reports.report("luton", "sif", "2018-01-11", "help-and-protection=Good")),
            Themes.HELP_AND_PROTECTION);
    List<String> stated = svg.of("ik-movement").stream().map(Svg::stated).toList();
    assertTrue(stated.get(0).startsWith("Luton: 2014-01-11"), stated.get(0));
    assertTrue(stated.get(1).startsWith("Luton: 2016-01-11"), stated.get(1));
  }
}
