package org.inspectkit.grading.picture;

import static org.inspectkit.grading.picture.TimelinePictureTest.drawn;
import static org.inspectkit.grading.picture.TimelinePictureTest.luton;
import static org.inspectkit.grading.picture.TimelinePictureTest.timeline;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.inspectkit.framework.Themes;
import org.inspectkit.grading.timeline.Reports;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

/** Where the parts of a lane stand, so that each is read with what it belongs to. */
class LaneTest {

  private final Svg two = drawn(luton(), Themes.CAPACITY_TO_IMPROVE, Themes.OVERALL_EFFECTIVENESS);

  private static double number(Element element, String attribute) {
    return Double.parseDouble(element.getAttribute(attribute));
  }

  private static List<Element> boxes(Svg svg) {
    return Stream.of("ik-band", "ik-outside")
        .flatMap(style -> svg.of(style).stream())
        .sorted(Comparator.comparing(box -> number(box, "y")))
        .toList();
  }

  private static double bottom(Element box) {
    return number(box, "y") + number(box, "height");
  }

  @Test
  void rowsStandOneBeneathTheOtherAndLanesApart() {
    List<Element> boxes = boxes(two);
    assertEquals(8, boxes.size());
    for (int n = 1; n < boxes.size(); n++) {
      double gap = number(boxes.get(n), "y") - bottom(boxes.get(n - 1));
      assertTrue(n == 4 ? gap > 20 : Math.abs(gap) < 0.2, "gap " + n + ": " + gap);
    }
  }

  @Test
  void eachMarkStandsInTheMiddleOfARow() {
    for (Element mark : two.of("ik-mark")) {
      double[] place = Svg.place(mark);
      Element box =
          boxes(two).stream()
              .filter(b -> number(b, "y") < place[1] && place[1] < bottom(b))
              .findFirst()
              .orElseThrow();
      assertEquals((number(box, "y") + bottom(box)) / 2, place[1], 0.2);
      assertTrue(place[0] >= number(box, "x"));
      assertTrue(place[0] <= number(box, "x") + number(box, "width"));
    }
  }

  @Test
  void theNameOfARowStandsInFrontOfIt() {
    List<Element> names = two.of("ik-row-name");
    List<Element> boxes = boxes(two);
    for (int n = 0; n < names.size(); n++) {
      assertTrue(number(names.get(n), "x") < number(boxes.get(n), "x"));
      assertTrue(number(names.get(n), "y") > number(boxes.get(n), "y") + 10);
      assertTrue(number(names.get(n), "y") < bottom(boxes.get(n)) - 5);
    }
  }

  @Test
  void theNameOfAThemeStandsRightAboveItsRows() {
    List<Element> names = two.of("ik-theme");
    assertEquals(6, number(boxes(two).get(0), "y") - number(names.get(0), "y"), 0.2);
    assertEquals(6, number(boxes(two).get(4), "y") - number(names.get(1), "y"), 0.2);
  }

  @Test
  void notesStandBeneathTheirRowsAndAboveTheNextTheme() {
    Element first = two.of("ik-lane-note").get(0);
    assertTrue(number(first, "y") > bottom(boxes(two).get(3)));
    assertTrue(number(first, "y") < number(two.of("ik-theme").get(1), "y"));
    assertTrue(number(two.of("ik-lane-note").get(1), "y") > bottom(boxes(two).get(7)));
    assertTrue(number(two.of("ik-year").get(0), "y") > number(two.of("ik-lane-note").get(1), "y"));
  }

  @Test
  void severalNotesStandOneBeneathTheOther() {
    Svg svg =
        drawn(
            timeline(
                "luton",
                Reports.report(
                    "luton", "apa-2006", "2006-11-01", "staying-safe=2", "social-care-services=3"),
                Reports.report(
                    "luton",
                    "slac",
                    "2012-03-05",
                    "safeguarding/safe-and-feel-safe=Good",
                    "safeguarding/health-agencies=Adequate")),
            Themes.HELP_AND_PROTECTION);
    List<Element> notes = svg.of("ik-lane-note");
    assertEquals(3, notes.size());
    assertEquals(13, number(notes.get(1), "y") - number(notes.get(0), "y"), 0.2);
  }

  @Test
  void aMarkTellsWhatMovedIntoItAndNothingElse() {
    List<String> stated = two.of("ik-mark").stream().map(Svg::stated).toList();
    assertEquals(6, stated.size());
    for (String words : stated) {
      List<String> moves = words.lines().filter(line -> line.contains(" -> ")).toList();
      assertEquals(words.startsWith("5 March 2012") ? 1 : 0, moves.size(), words);
      String area = words.substring(words.indexOf('(') + 1, words.indexOf(')'));
      moves.forEach(move -> assertTrue(move.contains(" -> 2012-03-05 " + area), words));
    }
  }

  @Test
  void smallMarksHaveNoLines() {
    Svg svg =
        drawn(
            timeline(
                "luton",
                Reports.report(
                    "luton",
                    "slac",
                    "2010-03-05",
                    "safeguarding/overall-effectiveness=Good",
                    "safeguarding/health-agencies=Good"),
                Reports.report(
                    "luton",
                    "slac",
                    "2012-03-05",
                    "safeguarding/overall-effectiveness=Good",
                    "safeguarding/health-agencies=Good")),
            Themes.HELP_AND_PROTECTION);
    assertEquals(1, svg.of("ik-movement").size());
    assertEquals(4, svg.of("ik-mark").size());
    List<Element> small = svg.of("ik-mark").stream().filter(Svg::isSmall).toList();
    assertTrue(Svg.stated(small.get(1)).contains(" -> "), Svg.stated(small.get(1)));
  }
}
