package org.inspectkit.grading.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import org.inspectkit.framework.Themes;
import org.inspectkit.grading.GradeReconciler;
import org.inspectkit.grading.timeline.InspectionTimeline;
import org.inspectkit.grading.timeline.Reports;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

/** Where the parts of panels stand: one authority beneath the other, and none over another. */
class PanelTest {

  private final Svg two =
      Svg.parse(
          TimelinePicture.of(
                  InspectionTimeline.of(
                      List.of(
                          Reports.report(
                              "bedfordshire-county-council",
                              "apa-2006",
                              "2006-11-01",
                              "capacity-to-improve=3"),
                          Reports.report(
                              "central-bedfordshire",
                              "slac",
                              "2012-02-20",
                              "safeguarding/capacity-for-improvement=Good")),
                      GradeReconciler.standard()))
              .withThemes(List.of(Themes.CAPACITY_TO_IMPROVE))
              .svg());

  private static double number(Element element, String attribute) {
    return Double.parseDouble(element.getAttribute(attribute));
  }

  private double y(String styleClass, int which) {
    return number(two.of(styleClass).get(which), "y");
  }

  @Test
  void fromTopToBottomStandNameCountsInspectionsRowsAndYears() {
    for (int panel = 0; panel < 2; panel++) {
      assertEquals(17, y("ik-counts", panel) - y("ik-name", panel), 0.2);
      assertTrue(y("ik-event-name", panel) > y("ik-counts", panel) + 10);
      assertTrue(y("ik-theme", panel) > y("ik-event-name", panel) + 10);
      assertTrue(y("ik-band", 4 * panel) > y("ik-theme", panel));
      assertTrue(y("ik-year", 7 * panel) > y("ik-band", 4 * panel + 3) + 25);
    }
  }

  @Test
  void aPanelStandsBeneathTheOneBefore() {
    assertEquals(14, two.of("ik-year").size());
    assertTrue(y("ik-name", 0) > 16 + 10, "beneath the title");
    assertTrue(y("ik-name", 1) > y("ik-year", 6) + 20);
    double end = number(two.root().getElementsByTagName("rect").item(0), "height");
    assertTrue(end > y("ik-year", 13) + 100, "room for the key");
  }

  private static double number(org.w3c.dom.Node node, String attribute) {
    return number((Element) node, attribute);
  }

  @Test
  void theTimeBeforeAndAfterACouncilIsHatchedOverItsRows() {
    List<Element> boxes = two.of("ik-absent-box");
    assertEquals(2, boxes.size());
    Element after = boxes.get(0);
    Element before = boxes.get(1);
    Element band = two.of("ik-band").get(0);
    double right = number(band, "x") + number(band, "width");
    assertEquals(right, number(after, "x") + number(after, "width"), 0.2);
    assertEquals(number(band, "x"), number(before, "x"), 0.2);
    assertEquals(number(after, "x"), number(before, "x") + number(before, "width"), 0.6);
    for (int panel = 0; panel < 2; panel++) {
      double last = y("ik-band", 4 * panel + 3) + number(band, "height");
      assertTrue(y("ik-absent-box", panel) <= y("ik-theme", panel));
      double bottom = y("ik-absent-box", panel) + number(boxes.get(panel), "height");
      assertEquals(last, bottom, 0.2);
    }
  }

  @Test
  void hatchesLieWithinTheirBox() {
    for (Element box : two.of("ik-absent-box")) {
      List<Element> lines = hatches((Element) box.getParentNode());
      double left = number(box, "x");
      double width = number(box, "width");
      assertEquals((int) (width / 7 - 0.01), lines.size(), 1);
      IntStream.range(0, lines.size())
          .forEach(n -> assertEquals(left + 7 * (n + 1), number(lines.get(n), "x1"), 0.2));
      for (Element line : lines) {
        assertEquals(number(line, "x1"), number(line, "x2"));
        assertTrue(number(line, "x1") < left + width);
        assertEquals(number(box, "y"), number(line, "y1"));
        assertEquals(number(box, "y") + number(box, "height"), number(line, "y2"), 0.2);
      }
    }
  }

  private List<Element> hatches(Element group) {
    return two.of("ik-hatch").stream().filter(line -> line.getParentNode() == group).toList();
  }

  @Test
  void whyATimeIsHatchedStandsInIt() {
    for (int panel = 0; panel < 2; panel++) {
      Element box = two.of("ik-absent-box").get(panel);
      Element name = two.of("ik-absent-name").get(panel);
      assertEquals(6, number(name, "x") - number(box, "x"), 0.2);
      assertEquals(13, number(name, "y") - number(box, "y"), 0.2);
    }
  }

  @Test
  void aYearIsNamedInItsMiddleBeneathTheRowsAndItsBeginningAndEndAreMarked() {
    List<Element> ticks = two.of("ik-tick");
    List<Element> years = two.of("ik-year");
    assertEquals(16, ticks.size());
    for (int year = 0; year < 7; year++) {
      Element tick = ticks.get(year);
      assertEquals(5, number(tick, "y2") - number(tick, "y1"), 0.2);
      assertEquals(14, number(years.get(year), "y") - number(tick, "y1"), 0.2);
      double middle = (number(tick, "x1") + number(ticks.get(year + 1), "x1")) / 2;
      assertEquals(middle, number(years.get(year), "x"), 0.2);
    }
  }

  @Test
  void whereYearsAreNarrowSomeAreNamedFromTheFirstOn() {
    Svg many =
        Svg.parse(TimelinePicture.of(TimelinePictureTest.luton()).withYears(1991, 2031).svg());
    assertEquals("1991", many.texts("ik-year").get(0));
    assertEquals("1993", many.texts("ik-year").get(1));
    assertEquals("2031", many.texts("ik-year").get(20));
    assertEquals(42, many.of("ik-tick").size());
  }
}
