package org.inspectkit.grading.picture;

import static org.inspectkit.grading.picture.TimelinePictureTest.drawn;
import static org.inspectkit.grading.picture.TimelinePictureTest.timeline;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.inspectkit.framework.Themes;
import org.inspectkit.grading.timeline.Reports;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

/** The lines that say that what lies left and right of them was not graded alike. */
class BreaksTest {

  private final Svg svg =
      drawn(
          timeline(
              "luton",
              Reports.report(
                  "luton", "slac", "2012-03-05", "safeguarding/overall-effectiveness=Good"),
              Reports.report("luton", "sif", "2012-11-11", "help-and-protection=Good"),
              Reports.report("luton", "ilacs-2018", "2013-02-11", "help-and-protection=Good"),
              Reports.report("luton", "ilacs-2018", "2018-02-11", "help-and-protection=Good")),
          Themes.HELP_AND_PROTECTION);

  private static double number(Element element, String attribute) {
    return Double.parseDouble(element.getAttribute(attribute));
  }

  private List<Element> lines() {
    return List.of(svg.of("ik-break-moved").get(0), svg.of("ik-break-same").get(0));
  }

  @Test
  void aLineStandsHalfWayBetweenTheInspections() {
    double[] marks = svg.of("ik-mark").stream().mapToDouble(m -> Svg.place(m)[0]).toArray();
    for (int n = 0; n < 2; n++) {
      assertEquals((marks[n] + marks[n + 1]) / 2, number(lines().get(n), "x1"), 0.2);
      assertEquals(number(lines().get(n), "x1"), number(lines().get(n), "x2"));
    }
  }

  @Test
  void itLeadsFromItsWordsThroughAllRows() {
    List<Element> names = svg.of("ik-break-name");
    double last = number(svg.of("ik-band").get(3), "y") + 25;
    for (int n = 0; n < 2; n++) {
      assertEquals(3, number(lines().get(n), "y1") - number(names.get(n), "y"), 0.2);
      assertTrue(number(lines().get(n), "y2") > last);
      double width = Words.width(names.get(n).getTextContent(), 10);
      double x = number(lines().get(n), "x1");
      double name = number(names.get(n), "x");
      assertTrue(name <= x && x <= name + width);
      assertEquals(
          names.get(n).getTextContent(), Svg.stated((Element) lines().get(n).getParentNode()));
    }
  }

  @Test
  void wordsThatWouldTouchStandInRowsBetweenTheInspectionsAndTheTheme() {
    List<Element> names = svg.of("ik-break-name");
    assertEquals(13, number(names.get(0), "y") - number(names.get(1), "y"), 0.2);
    assertTrue(number(names.get(1), "y") > number(svg.of("ik-graded").get(0), "cy") + 15);
    assertTrue(number(names.get(0), "y") < number(svg.of("ik-theme").get(0), "y"));
  }

  @Test
  void ofSeveralEarlierInspectionsTheNearestDecides() {
    Svg two =
        drawn(
            timeline(
                "luton",
                Reports.report(
                    "luton", "slac", "2010-03-05", "safeguarding/overall-effectiveness=Good"),
                Reports.report(
                    "luton",
                    "sif",
                    "2014-01-11",
                    "help-and-protection=Good",
                    "overall-effectiveness=Good"),
                Reports.report("luton", "ilacs-2018", "2018-01-11", "help-and-protection=Good")),
            Themes.OVERALL_EFFECTIVENESS,
            Themes.HELP_AND_PROTECTION);
    assertEquals(
        List.of(
            "new scale, bar raised in 2013, lowest grade redefined", "new scale, same standard"),
        two.texts("ik-break-name"));
  }

  @Test
  void aChangeOfTheCouncilOutsideTheYearsShownHasNoLine() {
    Svg later =
        drawn(
            timeline(
                "northumberland",
                Reports.report("northumberland", "sif", "2016-02-01", "help-and-protection=Good")),
            Themes.HELP_AND_PROTECTION);
    assertEquals(List.of(), later.texts("ik-break-name"));
  }
}
