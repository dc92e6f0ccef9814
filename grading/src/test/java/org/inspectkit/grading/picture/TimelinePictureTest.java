package org.inspectkit.grading.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.inspectkit.framework.Theme;
import org.inspectkit.framework.Themes;
import org.inspectkit.grading.GradeReconciler;
import org.inspectkit.grading.timeline.AuthorityTimeline;
import org.inspectkit.grading.timeline.InspectionTimeline;
import org.inspectkit.grading.timeline.Reports;
import org.inspectkit.model.Inspection;
import org.inspectkit.scale.GradeScales;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

/** What is drawn of a timeline, and what is never drawn. */
class TimelinePictureTest {

  static AuthorityTimeline timeline(String authority, Inspection... inspections) {
    return InspectionTimeline.of(List.of(inspections), GradeReconciler.standard()).of(authority);
  }

  static AuthorityTimeline luton() {
    return timeline("luton", Reports.luton().toArray(Inspection[]::new));
  }

  static Svg drawn(AuthorityTimeline timeline, Theme... themes) {
    return Svg.parse(TimelinePicture.of(timeline).withThemes(List.of(themes)).svg());
  }

  @Test
  void everyGradeOfTheThemesIsAMarkWithWhatWasPublishedInTheShapeOfItsBand() {
    Svg svg = drawn(luton(), Themes.CAPACITY_TO_IMPROVE);
    assertEquals(List.of("3", "G", "A"), svg.texts("ik-letter"));
    assertEquals(2, svg.of("ik-above").size());
    assertEquals(1, svg.of("ik-minimum").size());
    assertEquals(0, svg.of("ik-below").size());
    assertTrue(Svg.stated(svg.of("ik-minimum").get(0)).contains("5 March 2012"));
  }

  @Test
  void betterGradesStandHigherWhateverTheirNumbers() {
    Svg svg =
        drawn(
            timeline(
                "luton",
                Reports.report("luton", "apa-2006", "2006-11-01", "childrens-services=4"),
                Reports.report("luton", "sif", "2016-01-11", "overall-effectiveness=Inadequate"),
                Reports.report("luton", "ilacs-2018", "2022-07-11", "overall-effectiveness=Good")),
            Themes.OVERALL_EFFECTIVENESS);
    double best = Svg.place(svg.of("ik-well-above").get(0))[1];
    double good = Svg.place(svg.of("ik-above").get(0))[1];
    double worst = Svg.place(svg.of("ik-below").get(0))[1];
    assertTrue(best < good && good < worst);
    double[] years = svg.of("ik-mark").stream().mapToDouble(mark -> Svg.place(mark)[0]).toArray();
    assertEquals(3, Arrays.stream(years).distinct().count());
    assertTrue(years[0] < years[1] && years[1] < years[2], Arrays.toString(years));
  }

  @Test
  void whatHasNoGradeOrNoPlaceIsHollowAndInNoBand() {
    Svg svg =
        drawn(
            timeline(
                "luton",
                Reports.report(
                    "luton",
                    "area-send",
                    "2024-11-18",
                    "inspection-outcome=" + GradeScales.AREA_SEND_2023.best().label()),
                Reports.report("luton", "area-send", "2025-11-18", "inspection-outcome=-")),
            Themes.SEND);
    assertEquals(0, svg.of("ik-band").size(), "no bands where nothing is placed");
    assertEquals(List.of("graded, not comparable", "no grade"), svg.texts("ik-row-name"));
    for (String style : List.of("ik-unplaced", "ik-not-judged")) {
      assertEquals(1, svg.of(style).size(), style);
    }
    assertEquals(0, svg.of("ik-sound").size() + svg.of("ik-unsound").size());
  }

  @Test
  void whatIsNotJudgedStandsBeneathTheBands() {
    Svg svg =
        drawn(
            timeline(
                "luton",
                Reports.report("luton", "ilacs-2018", "2020-01-11", "help-and-protection=Good"),
                Reports.report("luton", "ilacs-2018", "2022-07-11", "help-and-protection=-")),
            Themes.HELP_AND_PROTECTION);
    double lowest =
        svg.of("ik-band").stream()
            .mapToDouble(row -> Double.parseDouble(row.getAttribute("y")))
            .max()
            .orElseThrow();
    assertTrue(Svg.place(svg.of("ik-not-judged").get(0))[1] > lowest + Rows.HEIGHT);
    assertEquals(0, svg.of("ik-movement").size());
  }

  @Test
  void aChangeOfTheCouncilIsALineWithItsWords() {
    Svg svg =
        drawn(
            timeline(
                "northumberland",
                Reports.report("northumberland", "apa-2006", "2006-11-01", "childrens-services=3"),
                Reports.report(
                    "northumberland",
                    "slac",
                    "2012-04-16",
                    "safeguarding/overall-effectiveness=Good")),
            Themes.OVERALL_EFFECTIVENESS);
    assertTrue(svg.texts("ik-break-name").get(0).contains("became unitary"));
    assertEquals(1, svg.of("ik-break-change").size());
  }

  @Test
  void lettersWithoutGradesAreOnTheLineAndMarkNothing() {
    Svg svg = drawn(timeline("luton", Reports.lutonVisit2019(), Reports.lutonContact2010()));
    assertEquals(2, svg.of("ik-ungraded").size());
    assertEquals(0, svg.of("ik-graded").size());
    assertEquals(0, svg.of("ik-mark").size());
    assertEquals(
        List.of("UCRA, Nov 2010", "ILACS focused visit, May 2019"), svg.texts("ik-event-name"));
  }

  @Test
  void whatMustImproveIsToldInWords() {
    Svg svg = drawn(timeline("luton", Reports.lutonContact2010()));
    String stated = Svg.stated(svg.of("ik-event").get(0));
    assertTrue(stated.contains("8 areas for development"), stated);
    assertFalse(stated.contains("_"), stated);
  }

  @Test
  void gradesOfOneDayStandSideBySideAndTheirAreasAreNamed() {
    Svg svg = drawn(luton(), Themes.OVERALL_EFFECTIVENESS);
    assertTrue(svg.texts("ik-lane-note").get(0).startsWith("Mar 2012: G safeguarding: "));
    noMarkCoversAnother(svg);
  }

  @Test
  void manyInspectionsInAShortTimeCoverEachOtherNeither() {
    List<Inspection> all = new ArrayList<>();
    for (int day = 1; day < 28; day++) {
      String date = "2020-01-" + (day < 10 ? "0" : "") + day;
      all.add(Reports.report("luton", "ilacs-2018", date, "help-and-protection=Good"));
    }
    all.add(Reports.report("luton", "apa-2006", "2000-11-01", "childrens-services=4"));
    Svg svg = drawn(timeline("luton", all.toArray(Inspection[]::new)), Themes.HELP_AND_PROTECTION);
    assertEquals(27, svg.of("ik-above").size());
    noMarkCoversAnother(svg);
  }

  private static void noMarkCoversAnother(Svg svg) {
    List<Element> marks = svg.of("ik-mark");
    for (Element a : marks) {
      for (Element b : marks) {
        double room =
            Svg.isSmall(a) && Svg.isSmall(b) ? 11.9 : Svg.isSmall(a) || Svg.isSmall(b) ? 17 : 23.9;
        double dx = Svg.place(a)[0] - Svg.place(b)[0];
        double dy = Svg.place(a)[1] - Svg.place(b)[1];
        assertTrue(
            a == b || Math.abs(dx) >= room || Math.abs(dy) >= Rows.HEIGHT / 2,
            Svg.stated(a) + " and " + Svg.stated(b));
      }
    }
  }

  @Test
  void predecessorsHavePanelsOfTheirOwnAndAreCalledSo() {
    InspectionTimeline all =
        InspectionTimeline.of(
            List.of(
                Reports.report(
                    "bedfordshire-county-council",
                    "apa-2006",
                    "2006-11-01",
                    "childrens-services=3"),
                Reports.centralBedfordshire2012()),
            GradeReconciler.standard());
    Svg svg = Svg.parse(TimelinePicture.of(all).svg());
    assertEquals(
        List.of("Bedfordshire County Council", "Central Bedfordshire"), svg.texts("ik-name"));
    assertTrue(
        svg.texts("ik-counts").get(0).contains("predecessor of Bedford and Central Bedfordshire"));
    assertTrue(
        svg.texts("ik-counts").get(1).contains("took over from Bedfordshire County Council"));
    assertEquals(
        List.of("abolished after 31 March 2009", "not there before 1 April 2009"),
        svg.texts("ik-absent-name"));
    for (Element line : svg.of("ik-unsound")) {
      assertFalse(Svg.stated((Element) line.getParentNode()).contains("2006-11-01"));
    }
  }

  @Test
  void aPredecessorIsNamedWhereItIsNotShown() {
    Svg svg = drawn(timeline("central-bedfordshire", Reports.centralBedfordshire2012()));
    String stated = svg.texts("ik-counts").get(0);
    assertTrue(
        stated.endsWith("; took over from Bedfordshire County Council, another council"), stated);
    Svg three = drawn(timeline("bournemouth-christchurch-and-poole"));
    String before = "Bournemouth, Borough of Poole and Dorset County Council";
    assertTrue(three.texts("ik-counts").get(0).contains(before));
    assertEquals("4 inspections, 2006 to 2019", drawn(luton()).texts("ik-counts").get(0));
  }

  @Test
  void whoCannotSeeHasATitleAndTheGradesInWords() {
    Svg svg = drawn(luton(), Themes.CAPACITY_TO_IMPROVE);
    assertEquals("img", svg.root().getAttribute("role"));
    assertTrue(svg.root().getAttribute("aria-label").contains("Luton"));
    String stated = svg.root().getElementsByTagName("desc").item(0).getTextContent();
    assertTrue(stated.contains("2006-11-01 apa-2006 capacity-to-improve: 3,"), stated);
  }

  @Test
  void theSameTimelineIsTheSameTextInWhateverOrderItCame() {
    List<Inspection> backwards = new ArrayList<>(Reports.luton());
    java.util.Collections.reverse(backwards);
    assertEquals(
        TimelinePicture.of(luton()).svg(),
        TimelinePicture.of(timeline("luton", backwards.toArray(Inspection[]::new))).svg());
  }

  @Test
  void yearsThatAreAskedForAreShownAndNoInspectionIsLeftOut() {
    Svg wide = Svg.parse(TimelinePicture.of(luton()).withYears(2000, 2026).svg());
    assertEquals("2000", wide.texts("ik-year").get(0));
    Svg narrow = Svg.parse(TimelinePicture.of(luton()).withYears(2010, 2011).svg());
    assertEquals("2006", narrow.texts("ik-year").get(0));
    assertEquals("2019", narrow.texts("ik-year").get(narrow.texts("ik-year").size() - 1));
  }

  @Test
  void nothingIsFetchedFromElsewhere() {
    String svg = TimelinePicture.of(luton()).svg();
    String without = svg.replace("http://www.w3.org/2000/svg", "");
    for (String reach : List.of("http", "href", "url(", "@import", "<script", "<image")) {
      assertFalse(without.contains(reach), reach);
    }
  }

  @Test
  void inspectionsWithoutADateAreCountedAndNotDrawn() {
    Inspection undated =
        Inspection.builder().from(Reports.lutonVisit2019()).periods(List.of()).build();
    Svg svg = drawn(timeline("luton", Reports.luton2006(), undated));
    assertEquals(1, svg.of("ik-event").size());
    String stated = svg.texts("ik-counts").get(0);
    assertTrue(stated.endsWith("; 1 without a date, not drawn"), stated);
    assertFalse(drawn(luton()).texts("ik-counts").get(0).contains("without a date"));
  }

  @Test
  void anEmptyTimelineIsAPictureToo() {
    Svg svg = drawn(timeline("leeds", Reports.luton2006()), Themes.CAPACITY_TO_IMPROVE);
    assertEquals(List.of("Leeds"), svg.texts("ik-name"));
    assertEquals(0, svg.of("ik-mark").size());
  }
}
