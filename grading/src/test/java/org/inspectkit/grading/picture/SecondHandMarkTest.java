package org.inspectkit.grading.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.inspectkit.framework.Frameworks;
import org.inspectkit.framework.JudgementArea;
import org.inspectkit.framework.Theme;
import org.inspectkit.framework.Themes;
import org.inspectkit.grading.timeline.AuthorityTimeline;
import org.inspectkit.grading.timeline.Reports;
import org.inspectkit.model.DateSpan;
import org.inspectkit.model.Inspection;
import org.inspectkit.model.PriorGrade;
import org.inspectkit.model.PriorInspection;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

/** Grades that only a later report gives: drawn, but never so that they could be taken for more. */
class SecondHandMarkTest {

  private static final JudgementArea HELP =
      Frameworks.of("sif").editions().get(0).area("help-and-protection").orElseThrow();

  private static PriorInspection stated(Optional<DateSpan> when, String grade) {
    return PriorInspection.builder()
        .text("said before")
        .framework(Frameworks.of("sif"))
        .date(when)
        .addGrades(
            new PriorGrade(
                grade, Optional.empty(), Optional.of(HELP), HELP.scale().orElseThrow().find(grade)))
        .build();
  }

  private static Optional<DateSpan> year(int year) {
    return Optional.of(DateSpan.of(Year.of(year)));
  }

  private static Inspection report(String day, PriorInspection... stated) {
    return Inspection.builder()
        .from(Reports.report("kent", "ilacs-2018", day, "help-and-protection=Good"))
        .addPriorInspections(stated)
        .build();
  }

  private static Svg drawn(Theme theme, Inspection... reports) {
    return TimelinePictureTest.drawn(TimelinePictureTest.timeline("kent", reports), theme);
  }

  private static Svg help(Inspection... reports) {
    return drawn(Themes.HELP_AND_PROTECTION, reports);
  }

  @Test
  void itIsInQuotationMarksInItsBandAndWithoutTheStyleOfOne() {
    Svg svg =
        help(report("2019-03-04", stated(year(2016), "Good"), stated(year(2014), "Inadequate")));
    assertEquals(List.of("\u201cI\u201d", "\u201cG\u201d"), svg.texts("ik-quoted-letter"));
    assertEquals(1, svg.of("ik-above").size());
    double[] good = Svg.place(svg.of("ik-quoted").get(1));
    assertEquals(Svg.place(svg.of("ik-above").get(0))[1], good[1]);
    assertTrue(good[1] < Svg.place(svg.of("ik-quoted").get(0))[1]);
    assertEquals(0, svg.of("ik-movement").size());
    String words = Svg.stated(svg.of("ik-quoted").get(1));
    assertTrue(words.startsWith("2016 second-hand, reported by ilacs-2018 of 2019-03-04"), words);
  }

  @Test
  void aYearStandsInItsMiddleAndIsOnTheAxisThoughNothingElseIs() {
    Svg svg = help(report("2019-03-04", stated(year(2012), "Good")));
    assertEquals("2012", svg.texts("ik-year").get(0));
    Optional<DateSpan> june = Optional.of(DateSpan.of(YearMonth.of(2012, 6)));
    Svg month = help(report("2019-03-04", stated(june, "Good")));
    double halfMonth = 6;
    assertEquals(
        Svg.place(month.of("ik-quoted").get(0))[0],
        Svg.place(svg.of("ik-quoted").get(0))[0],
        halfMonth);
  }

  @Test
  void aNumberStaysANumberAndItsMeaningIsNotInQuotationMarks() {
    Inspection report =
        report(
            "2012-03-04",
            PriorInspection.builder()
                .text("said before")
                .framework(Frameworks.of("apa-2006"))
                .date(year(2006))
                .addGrades(ofChildrensServices("3"))
                .build());
    AuthorityTimeline kent = TimelinePictureTest.timeline("kent", report);
    String meaning = "A service that consistently delivers above minimum requirements for users";
    Svg svg = TimelinePictureTest.drawn(kent, Themes.OVERALL_EFFECTIVENESS);
    assertEquals(List.of("\u201c3\u201d"), svg.texts("ik-quoted-letter"));
    String notes = String.join(" ", svg.texts("ik-note"));
    assertTrue(notes.startsWith("In the marks: 3 = " + meaning), notes);
    Svg slide = Svg.parse(SlidePicture.of(kent).withTheme(Themes.OVERALL_EFFECTIVENESS).svg());
    assertTrue(slide.texts("ik-slide-key").contains(meaning + ", from a later report"));
  }

  private static PriorGrade ofChildrensServices(String printed) {
    JudgementArea area =
        Frameworks.of("apa-2006")
            .edition("apa-2006")
            .flatMap(edition -> edition.area("childrens-services"))
            .orElseThrow();
    return new PriorGrade(
        printed,
        Optional.empty(),
        Optional.of(area),
        area.scale().orElseThrow().findNumber(Integer.parseInt(printed)));
  }

  @Test
  void whatSeveralReportsTellAlikeIsDrawnOnce() {
    PriorInspection same = stated(year(2016), "Good");
    Svg svg = help(report("2019-03-04", same), report("2022-03-04", same));
    assertEquals(1, svg.of("ik-quoted").size());
    assertEquals(2, Svg.stated(svg.of("ik-quoted").get(0)).lines().count());
    PriorInspection other = stated(year(2016), "Inadequate");
    assertEquals(
        2, help(report("2019-03-04", same), report("2022-03-04", other)).of("ik-quoted").size());
  }

  @Test
  void itStandsBesideTheInspectionThatItSpeaksOf() {
    DateSpan day = new DateSpan(LocalDate.of(2019, 3, 4), LocalDate.of(2019, 3, 4));
    Svg svg = help(report("2019-03-04"), report("2022-03-04", stated(Optional.of(day), "Good")));
    double first = Svg.place(svg.of("ik-above").get(0))[0];
    double quoted = Svg.place(svg.of("ik-quoted").get(0))[0];
    assertEquals(24, Math.abs(first - quoted), 0.2);
  }

  @Test
  void manyInOneTimeCoverNoneOfTheOthers() {
    PriorInspection[] all = new PriorInspection[8];
    for (int n = 0; n < all.length; n++) {
      LocalDate day = LocalDate.of(2018, 1, 1 + n);
      all[n] = stated(Optional.of(new DateSpan(day, day)), "Good");
    }
    List<Element> marks = help(report("2019-03-04", all)).of("ik-mark");
    assertEquals(9, marks.size());
    double[] places = marks.stream().mapToDouble(m -> Svg.place(m)[0]).sorted().toArray();
    for (int n = 1; n < places.length; n++) {
      assertTrue(places[n] - places[n - 1] > 23.7);
    }
  }

  @Test
  void withoutADateItIsANoteInWords() {
    Svg svg = help(report("2019-03-04", stated(Optional.empty(), "Good")));
    assertEquals(0, svg.of("ik-quoted").size());
    assertTrue(svg.texts("ik-lane-note").get(0).startsWith("undated second-hand"));
  }

  @Test
  void whatAsksAPartOfTheThemeIsNamed() {
    Svg svg = drawn(Themes.OVERALL_EFFECTIVENESS, report("2019-03-04", ofAHalf()));
    assertEquals(
        List.of("Second-hand: 2011 \u201cG\u201d safeguarding: Overall effectiveness"),
        svg.texts("ik-lane-note"));
    assertEquals(
        List.of("Second-hand: 2011 \u201cG\u201d safeguarding: Overall effectiveness"),
        drawn(Themes.HELP_AND_PROTECTION, report("2019-03-04", ofAHalf())).texts("ik-lane-note"));
  }

  private static PriorInspection ofAHalf() {
    JudgementArea half =
        Frameworks.of("slac")
            .editions()
            .get(0)
            .area("safeguarding/overall-effectiveness")
            .orElseThrow();
    return PriorInspection.builder()
        .text("said before")
        .framework(Frameworks.of("slac"))
        .date(year(2011))
        .addGrades(
            new PriorGrade(
                "good",
                Optional.empty(),
                Optional.of(half),
                half.scale().orElseThrow().find("Good")))
        .build();
  }

  @Test
  void aThemeThatOnlyALaterReportTellsHasALane() {
    Inspection visit = Reports.report("kent", "ilacs-focused-visit", "2019-03-04");
    Svg svg =
        help(
            Inspection.builder()
                .from(visit)
                .addPriorInspections(stated(year(2016), "Good"))
                .build());
    assertTrue(svg.texts("ik-theme").get(0).startsWith("Help and protection"));
    assertEquals(1, svg.of("ik-quoted").size());
  }

  @Test
  void theKeyAndTheWordsForThoseWhoCannotSeeTellOfItWhereThereIsAny() {
    Svg svg = help(report("2019-03-04", stated(year(2016), "Good")));
    String all = svg.root().getTextContent();
    assertTrue(all.contains("second-hand: reported by a later report"), all);
    assertTrue(all.contains("Help and protection, 2016 second-hand"), all);
    assertFalse(help(report("2019-03-04")).root().getTextContent().contains("second-hand"));
  }

  private static Optional<DateSpan> day(LocalDate day) {
    return Optional.of(new DateSpan(day, day));
  }

  @Test
  void aMarkOfAnotherBandIsNotInItsWay() {
    LocalDate spoken = LocalDate.of(2019, 3, 4);
    Svg svg = help(report("2019-03-04"), report("2022-03-04", stated(day(spoken), "Inadequate")));
    assertEquals(
        Svg.place(svg.of("ik-above").get(0))[0], Svg.place(svg.of("ik-quoted").get(0))[0], 0.2);
  }

  @Test
  void aMarkInItsWayMovesItToTheRight() {
    LocalDate before = LocalDate.of(2019, 2, 1);
    LocalDate after = LocalDate.of(2019, 4, 1);
    for (LocalDate spoken : List.of(before, after)) {
      Svg svg = help(report("2019-03-04"), report("2022-03-04", stated(day(spoken), "Good")));
      double mark = Svg.place(svg.of("ik-above").get(0))[0];
      double quoted = Svg.place(svg.of("ik-quoted").get(0))[0];
      assertEquals(24, quoted - mark, 0.2);
    }
  }

  @Test
  void atTheEdgeItStaysInside() {
    LocalDate first = LocalDate.of(2019, 1, 1);
    Svg svg = help(report("2019-01-08"), report("2022-03-04", stated(day(first), "Good")));
    double left = Double.parseDouble(svg.of("ik-band").get(0).getAttribute("x"));
    double mark = Svg.place(svg.of("ik-above").get(0))[0];
    assertTrue(mark - 24 < left, "no room before it");
    assertEquals(24, Svg.place(svg.of("ik-quoted").get(0))[0] - mark, 0.2);
  }

  @Test
  void anotherOfAnotherBandIsNotInItsWayEither() {
    Optional<DateSpan> spoken = day(LocalDate.of(2016, 3, 4));
    Svg svg = help(report("2019-03-04", stated(spoken, "Good"), stated(spoken, "Inadequate")));
    List<Element> quoted = svg.of("ik-quoted");
    assertEquals(Svg.place(quoted.get(0))[0], Svg.place(quoted.get(1))[0]);
  }
}
