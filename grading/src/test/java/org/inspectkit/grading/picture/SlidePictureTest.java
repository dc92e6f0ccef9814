package org.inspectkit.grading.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.inspectkit.framework.Themes;
import org.inspectkit.grading.GradeReconciler;
import org.inspectkit.grading.timeline.InspectionTimeline;
import org.inspectkit.grading.timeline.Reports;
import org.inspectkit.model.Inspection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;

/** One council on one slide, and many in one grid. */
class SlidePictureTest {

  private static Svg kent() {
    return Svg.parse(SlidePicture.of(SkippingReports.kent()).svg());
  }

  private static double number(Element element, String attribute) {
    return Double.parseDouble(element.getAttribute(attribute));
  }

  @Test
  void itIsSixteenWideAndNineHigh() {
    Element root = kent().root();
    assertEquals(16.0 / 9, number(root, "width") / number(root, "height"), 0.001);
  }

  @Test
  void theGradeOfTodayIsInLargeWordsAndItsMarkHasARing() {
    Svg svg = kent();
    assertEquals(List.of("Good"), svg.texts("ik-slide-now"));
    assertEquals(1, svg.of("ik-slide-ring").size());
    double ring = number(svg.of("ik-slide-ring").get(0), "cx");
    assertEquals(ring, Svg.place(svg.of("ik-above").get(1))[0], 0.2);
  }

  @Test
  void severalGradesOfTheLastInspectionAreAllThere() {
    InspectionTimeline both = timeline(Reports.luton2012());
    Svg svg = Svg.parse(SlidePicture.of(both.of("luton")).svg());
    assertEquals(List.of("Good / Adequate"), svg.texts("ik-slide-now"));
    Svg grid = Svg.parse(GridPicture.of(List.of(both.of("luton"))).svg());
    assertEquals(List.of("Good / Adequate"), grid.texts("ik-slide-row-now"));
  }

  @Test
  void theLineIsBrokenOverAnInspectionThatIsNotAtHand() {
    Svg svg = kent();
    List<Element> pieces = svg.of("ik-sound").stream().filter(e -> number(e, "x1") > 100).toList();
    assertEquals(2, pieces.size());
    double gap = number(pieces.get(1), "x1") - number(pieces.get(0), "x2");
    assertTrue(gap > 20, "gap: " + gap);
    assertEquals(1, svg.of("ik-quoted").size());
  }

  @Test
  void theKeyHasOnlyWhatIsThere() {
    assertEquals(
        List.of(
            "Good",
            "last graded inspection",
            "\u201cInadequate\u201d, from a later report",
            "same standard",
            "report in between not here"),
        kent().texts("ik-slide-key"));
    Svg plain = Svg.parse(SlidePicture.of(timeline(SkippingReports.of2016()).of("kent")).svg());
    assertEquals(List.of("Good", "last graded inspection"), plain.texts("ik-slide-key"));
  }

  @Test
  void theKeyHasALineOfEachKindAndTheSignOfWhatDoesNotCompare() {
    InspectionTimeline luton = timeline(Reports.luton2006(), Reports.luton2012());
    Svg svg = Svg.parse(SlidePicture.of(luton.of("luton")).svg());
    assertEquals(1, svg.texts("ik-sign").size());
    assertEquals(
        List.of(
            "A service that consistently delivers above minimum requirements for users",
            "Good",
            "Adequate",
            "last graded inspection",
            "standard or question differs",
            "not comparable, all or some of it"),
        svg.texts("ik-slide-key"));
  }

  @Test
  void aNumberThatIsPublishedAloneIsShownAlone() {
    Svg svg = Svg.parse(SlidePicture.of(timeline(Reports.luton2006()).of("luton")).svg());
    assertEquals(List.of("3"), svg.texts("ik-slide-now"));
    assertEquals(Set.of("3"), Set.copyOf(svg.texts("ik-letter")));
    assertEquals(
        "A service that consistently delivers above minimum requirements for users",
        svg.texts("ik-slide-key").get(0));
    Svg grid = Svg.parse(GridPicture.of(List.of(timeline(Reports.luton2006()).of("luton"))).svg());
    assertEquals(List.of("3"), grid.texts("ik-slide-row-now"));
  }

  @Test
  void theKeyHasTheLettersOfTheMarks() {
    String svg =
        SlidePicture.of(timeline(Reports.luton2006(), Reports.luton2012()).of("luton")).svg();
    Svg all = Svg.parse(svg);
    Set<String> inKey = new TreeSet<>();
    for (Element e : all.all()) {
      if (e.getAttribute("class").equals("ik-key")) {
        inKey.add(e.getTextContent());
      }
    }
    assertTrue(inKey.containsAll(all.texts("ik-letter")), inKey.toString());
  }

  @Test
  void aLongKeyIsWholeAndBelowTheMarks() {
    Svg svg =
        Svg.parse(
            SlidePicture.of(
                    timeline(SkippingReports.overManyScales().toArray(Inspection[]::new))
                        .of("kent"))
                .svg());
    assertEquals(13, svg.of("ik-mark").size());
    List<Double> key = svg.of("ik-slide-key").stream().map(e -> number(e, "y")).toList();
    assertEquals(5, Set.copyOf(key).size(), "lines: " + Set.copyOf(key));
    assertTrue(Collections.max(key) - Collections.min(key) > 3 * 43, "signs overlap: " + key);
    double height = number(svg.root(), "height");
    assertTrue(Collections.max(key) + 12 <= height, key + " on " + height);
    double first = Collections.min(key) - 24;
    Stream.of("ik-slide-year", "ik-slide-month", "ik-slide-side")
        .flatMap(style -> svg.of(style).stream())
        .forEach(text -> assertTrue(number(text, "y") < first, text.getTextContent()));
    assertEquals(16.0 / 9, number(svg.root(), "width") / height, 0.001);
  }

  @Test
  void theAxisIsNoLongerThanTheData() {
    List<String> years = kent().texts("ik-slide-year");
    assertEquals("2016", years.get(0));
    assertEquals("2023", years.get(years.size() - 1));
  }

  @Test
  void whatIsNotGradedHasNoMarkAndSaysSo() {
    Svg svg = Svg.parse(SlidePicture.of(timeline(Reports.lutonVisit2019()).of("luton")).svg());
    assertEquals(List.of("No grade"), svg.texts("ik-slide-now"));
    assertEquals(0, svg.of("ik-mark").size());
  }

  @Test
  void aGridHasARowForEachCouncil() {
    InspectionTimeline both = timeline(SkippingReports.of2023(), Reports.luton2006());
    List<String> rows =
        Svg.parse(
                GridPicture.of(List.of(both.of("kent"), both.of("luton")))
                    .withTheme(Themes.OVERALL_EFFECTIVENESS)
                    .svg())
            .texts("ik-slide-row");
    assertEquals(List.of("Kent", "Luton"), rows);
  }

  @Test
  void anotherThemeIsAnotherPicture() {
    SlidePicture help = SlidePicture.of(SkippingReports.kent()).withTheme(Themes.HEALTH);
    assertEquals("slide of Kent: Health", help.toString());
    assertFalse(help.svg().equals(SlidePicture.of(SkippingReports.kent()).svg()));
  }

  @Test
  void eachIsWrittenToAFile(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("kent.svg");
    SlidePicture slide = SlidePicture.of(SkippingReports.kent());
    slide.write(file);
    assertEquals(slide.svg() + "\n", Files.readString(file));
    TimelinePicture picture = TimelinePicture.of(SkippingReports.kent());
    picture.write(file);
    assertEquals(picture.svg() + "\n", Files.readString(file));
    GridPicture grid = GridPicture.of(List.of(SkippingReports.kent()));
    grid.write(file);
    assertEquals(grid.svg() + "\n", Files.readString(file));
  }

  private static InspectionTimeline timeline(Inspection... inspections) {
    return InspectionTimeline.of(List.of(inspections), GradeReconciler.standard());
  }
}
