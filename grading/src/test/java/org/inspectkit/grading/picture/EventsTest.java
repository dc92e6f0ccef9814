package org.inspectkit.grading.picture;

import static org.inspectkit.grading.picture.TimelinePictureTest.drawn;
import static org.inspectkit.grading.picture.TimelinePictureTest.luton;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.inspectkit.framework.Themes;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

/** The line of inspections above the lanes. */
class EventsTest {

  /** 2006 graded, 2010 a letter without grades, 2012 graded, 2019 a visit without grades. */
  private final Svg svg = drawn(luton(), Themes.CAPACITY_TO_IMPROVE);

  private static double number(Element element, String attribute) {
    return Double.parseDouble(element.getAttribute(attribute));
  }

  private List<Element> guides() {
    return Stream.of("ik-guide", "ik-guide-none").flatMap(s -> svg.of(s).stream()).toList();
  }

  @Test
  void itIsToldWhatEachWasAndWhetherItGraded() {
    assertEquals(
        List.of(
            "1 November 2006\nAnnual performance assessment 2006\nto improve: none listed, or none read",
            "23 November 2010\nAnnual unannounced inspection of contact, referral and assessment"
                + " arrangements\nno grades\nto improve: 8 areas for development",
            "5 March 2012\nInspection of safeguarding and looked after children services"
                + "\nto improve: none listed, or none read",
            "8 May 2019\nILACS focused visit\nno grades\nto improve: 3 areas for improvement"),
        svg.of("ik-event").stream().map(Svg::stated).toList());
    assertEquals(2, svg.of("ik-graded").size());
    assertEquals(2, svg.of("ik-ungraded").size());
  }

  @Test
  void aFaintLineLeadsFromEachInspectionThroughAllLanes() {
    assertEquals(2, svg.of("ik-guide").size());
    assertEquals(2, svg.of("ik-guide-none").size());
    double lastRow =
        number(svg.of("ik-band").get(3), "y") + number(svg.of("ik-band").get(3), "height");
    for (Element guide : guides()) {
      assertEquals(number(guide, "x1"), number(guide, "x2"));
      assertEquals(number(svg.of("ik-graded").get(0), "cy"), number(guide, "y1"));
      assertTrue(number(guide, "y2") > lastRow);
    }
    assertEquals(
        List.of(number(svg.of("ik-graded").get(0), "cx"), number(svg.of("ik-graded").get(1), "cx")),
        svg.of("ik-guide").stream().map(guide -> number(guide, "x1")).toList());
    assertEquals(
        svg.of("ik-ungraded").stream().map(sign -> Svg.place(sign)[0]).toList(),
        svg.of("ik-guide-none").stream().map(guide -> number(guide, "x1")).toList());
  }

  @Test
  void theGradesOfAnInspectionStandBeneathItsSign() {
    double day = number(svg.of("ik-graded").get(0), "cx");
    assertEquals(day, Svg.place(svg.of("ik-mark").get(0))[0], 0.2);
    double[] pair = svg.of("ik-mark").stream().skip(1).mapToDouble(m -> Svg.place(m)[0]).toArray();
    double later = number(svg.of("ik-graded").get(1), "cx");
    assertEquals(later, pair[0], 0.2);
    assertEquals(later, pair[1], 0.2);
  }

  @Test
  void aNameStandsOverItsSignAndIsJoinedToIt() {
    List<Element> names = svg.of("ik-event-name");
    List<Element> leaders = svg.of("ik-leader");
    double line = number(svg.of("ik-graded").get(0), "cy");
    for (int n = 0; n < 4; n++) {
      double x = number(names.get(n), "x");
      double width = Words.width(names.get(n).getTextContent(), 11);
      double foot = number(leaders.get(n), "x1");
      assertTrue(x - 0.1 <= foot && foot <= x + width + 0.1, names.get(n).getTextContent());
      assertEquals(3, number(leaders.get(n), "y1") - number(names.get(n), "y"), 0.2);
      assertEquals(line, number(leaders.get(n), "y2"));
      assertTrue(number(names.get(n), "y") <= line - 10);
      assertTrue(number(names.get(n), "y") > number(svg.of("ik-counts").get(0), "y") + 10);
    }
  }
}
