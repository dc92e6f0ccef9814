package org.inspectkit.grading.picture;

import static org.inspectkit.grading.picture.TimelinePictureTest.drawn;
import static org.inspectkit.grading.picture.TimelinePictureTest.timeline;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Comparator;
import java.util.List;
import org.inspectkit.framework.Themes;
import org.inspectkit.grading.timeline.Reports;
import org.inspectkit.model.Inspection;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

/** A mark in its place, and what it says. */
class MarkTest {

  /** An area that asks the theme's question, and one that asks a part of it. */
  private static Inspection two(String day) {
    return Reports.report(
        "luton",
        "slac",
        day,
        "safeguarding/health-agencies=Good",
        "safeguarding/overall-effectiveness=Good");
  }

  private static List<Element> fromLeft(Svg svg) {
    return svg.of("ik-mark").stream()
        .sorted(Comparator.comparing(mark -> Svg.place(mark)[0]))
        .toList();
  }

  private static double edge(Svg svg, boolean right) {
    Element band = svg.of("ik-band").get(0);
    double left = Double.parseDouble(band.getAttribute("x"));
    return right ? left + Double.parseDouble(band.getAttribute("width")) : left;
  }

  @Test
  void itTellsItsDayAreaGradePlaceAndHowCloseItsQuestionIs() {
    Svg svg =
        drawn(
            timeline(
                "luton",
                Reports.report("luton", "apa-2006", "2006-11-01", "capacity-to-improve=3")),
            Themes.CAPACITY_TO_IMPROVE);
    assertEquals(
        """
        1 November 2006, Annual performance assessment 2006
        The council's overall capacity to improve its services for children and young people \
        (capacity-to-improve)
        3: above minimum requirements (same rank)
        Good
        asks the theme's question: capacity-to-improve (same)""",
        Svg.stated(svg.of("ik-mark").get(0)));
  }

  @Test
  void theLargeMarkStandsOnItsDayAndTheSmallBesideIt() {
    Svg svg = drawn(timeline("luton", two("2010-03-05")), Themes.HELP_AND_PROTECTION);
    List<Element> marks = fromLeft(svg);
    assertFalse(Svg.isSmall(marks.get(0)));
    assertTrue(Svg.isSmall(marks.get(1)));
    double day = Double.parseDouble(svg.of("ik-graded").get(0).getAttribute("cx"));
    assertEquals(day, Svg.place(marks.get(0))[0], 0.2);
    assertEquals(18, Svg.place(marks.get(1))[0] - day, 0.2);
    assertEquals(List.of("G"), svg.texts("ik-letter"));
  }

  @Test
  void aSmallMarkAloneStandsOnItsDay() {
    Svg svg =
        drawn(
            timeline(
                "luton",
                two("2009-03-05"),
                Reports.report(
                    "luton", "slac", "2012-03-05", "safeguarding/health-agencies=Inadequate")),
            Themes.HELP_AND_PROTECTION);
    double day = Double.parseDouble(svg.of("ik-graded").get(1).getAttribute("cx"));
    assertEquals(day, Svg.place(svg.of("ik-below").get(0))[0], 0.2);
  }

  @Test
  void atTheEndOfTheYearsTheMarksStayInside() {
    Svg svg = endOf2014(2018);
    Svg last = endOf2014(2014);
    assertEquals(6, edge(last, true) - Svg.place(fromLeft(last).get(1))[0], 0.2);
    assertTrue(edge(svg, true) - Svg.place(fromLeft(svg).get(1))[0] > 100);
  }

  private static Svg endOf2014(int lastYear) {
    return Svg.parse(
        TimelinePicture.of(timeline("luton", two("2014-12-28")))
            .withThemes(List.of(Themes.HELP_AND_PROTECTION))
            .withYears(2008, lastYear)
            .svg());
  }

  @Test
  void aGradeWithoutADateHasNoMark() {
    Inspection undated = Inspection.builder().from(two("2014-12-28")).periods(List.of()).build();
    Svg svg = drawn(timeline("luton", two("2010-03-05"), undated), Themes.HELP_AND_PROTECTION);
    assertEquals(2, svg.of("ik-mark").size());
  }

  @Test
  void rowsAreNamedByTheirDistanceFromMinimumRequirements() {
    Svg svg = drawn(timeline("luton", two("2010-03-05")), Themes.HELP_AND_PROTECTION);
    assertEquals(
        List.of("well above minimum", "above minimum", "only minimum", "below minimum"),
        svg.texts("ik-row-name"));
  }

  @Test
  void whoCannotSeeIsToldTheLargeMarksOnly() {
    Svg svg = drawn(timeline("luton", two("2010-03-05")), Themes.HELP_AND_PROTECTION);
    String stated = svg.root().getElementsByTagName("desc").item(0).getTextContent();
    assertTrue(stated.contains("safeguarding/overall-effectiveness: "), stated);
    assertFalse(stated.contains("health-agencies"), stated);
  }

  @Test
  void theLettersOfATriangleStandHigherThanThoseOfOtherShapes() {
    Svg svg =
        drawn(
            timeline(
                "luton",
                Reports.report("luton", "sif", "2014-01-11", "help-and-protection=Inadequate"),
                Reports.report("luton", "sif", "2018-01-11", "help-and-protection=Good")),
            Themes.HELP_AND_PROTECTION);
    assertEquals(
        List.of("1.5", "3.6"),
        svg.of("ik-letter").stream().map(letter -> letter.getAttribute("y")).toList());
  }
}
