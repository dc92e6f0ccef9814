package org.inspectkit.grading.picture;

import static org.inspectkit.grading.picture.TimelinePictureTest.drawn;
import static org.inspectkit.grading.picture.TimelinePictureTest.luton;
import static org.inspectkit.grading.picture.TimelinePictureTest.timeline;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.inspectkit.framework.Theme;
import org.inspectkit.framework.Themes;
import org.inspectkit.grading.timeline.Reports;
import org.inspectkit.model.Inspection;
import org.inspectkit.scale.GradeScales;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

/** The key beneath the picture: what occurs is explained, in a place of its own. */
class LegendTest {

  private static final List<String> REST =
      List.of(
          "graded inspection",
          "inspection without grades",
          "standard or question differs",
          "not comparable, all or some of it");

  private final Svg luton =
      drawn(luton(), Themes.OVERALL_EFFECTIVENESS, Themes.HELP_AND_PROTECTION);

  private static List<Element> signs(Svg svg) {
    return svg.all().stream().filter(e -> e.getAttribute("class").equals("ik-key")).toList();
  }

  private static String style(Element key) {
    Element sign = (Element) key.getElementsByTagName("*").item(0);
    return sign.getAttribute("class");
  }

  private static double number(Element element, String attribute) {
    return Double.parseDouble(element.getAttribute(attribute));
  }

  private static Svg shown(Theme theme, String edition, String judgement) {
    return drawn(
        timeline("luton", Reports.report("luton", edition, "2020-01-11", judgement)), theme);
  }

  private static String first(Svg svg) {
    return svg.texts("ik-key-name").get(0);
  }

  @Test
  void everyShapeThatOccursIsExplainedAndNoOther() {
    assertEquals(
        List.of(
            "above minimum requirements",
            "only minimum requirements",
            "small: asks a part of the theme, or more"),
        luton.texts("ik-key-name").subList(0, 3));
    assertEquals(REST, luton.texts("ik-key-name").subList(3, 7));
    assertEquals(
        List.of(
            "ik-mark ik-above",
            "ik-mark ik-minimum",
            "ik-mark ik-above",
            "ik-graded",
            "ik-ungraded",
            "ik-unsound",
            "ik-movement"),
        signs(luton).stream().map(LegendTest::style).toList());
    assertTrue(signs(luton).get(6).getTextContent().contains("\u2260"));
    assertEquals(1, signs(luton).get(6).getElementsByTagName("line").getLength());
  }

  @Test
  void aLineThatIsBrokenIsExplainedOnlyWhereThereIsOne() {
    String broken = "broken: an inspection in between is not at hand";
    assertFalse(luton.texts("ik-key-name").contains(broken));
    Svg skipping = drawn(SkippingReports.kent(), Themes.OVERALL_EFFECTIVENESS);
    assertTrue(
        skipping.texts("ik-key-name").contains(broken), skipping.texts("ik-key-name")::toString);
    assertEquals(2, skipping.of("ik-sound").size(), "two pieces");
  }

  @Test
  void aPlaceIsCalledByItsDistanceFromMinimumRequirements() {
    Theme overall = Themes.OVERALL_EFFECTIVENESS;
    String area = "overall-effectiveness=";
    assertEquals(
        "well above minimum requirements",
        first(shown(overall, "ilacs-2018", area + "Outstanding")));
    assertEquals("above minimum requirements", first(shown(overall, "ilacs-2018", area + "Good")));
    assertEquals(
        "only minimum requirements",
        first(shown(overall, "ilacs-2018", area + "Requires improvement")));
    assertEquals(
        "below minimum requirements", first(shown(overall, "ilacs-2018", area + "Inadequate")));
    assertEquals("not judged", first(shown(overall, "ilacs-2018", area + "-")));
    assertEquals("words that are not a grade", first(shown(overall, "ilacs-2018", area + "mixed")));
    String send = "inspection-outcome=" + GradeScales.AREA_SEND_2023.best().label();
    assertEquals("graded, not comparable", first(shown(Themes.SEND, "area-send", send)));
  }

  @Test
  void aSmallMarkIsExplainedOnlyWhereThereIsOne() {
    Svg large = drawn(luton(), Themes.CAPACITY_TO_IMPROVE);
    assertEquals(6, large.texts("ik-key-name").size());
    assertFalse(large.texts("ik-key-name").toString().contains("small"));
    Element sign = signs(luton).get(2);
    assertTrue(Svg.isSmall((Element) sign.getElementsByTagName("g").item(0)));
  }

  @Test
  void aSecondHandGradeIsExplainedByOneInQuotationMarks() {
    Svg kent = drawn(timeline("kent", Reports.kentWithSecondHand()), Themes.HELP_AND_PROTECTION);
    assertEquals("second-hand: reported by a later report", kent.texts("ik-key-name").get(1));
    assertEquals("\u201cG\u201d", signs(kent).get(1).getTextContent());
    assertTrue(notes(kent).contains("What is second-hand is shown in the middle of the time"));
    assertFalse(notes(luton).contains("second-hand"));
  }

  private static String notes(Svg svg) {
    return String.join(" ", svg.texts("ik-note"));
  }

  @Test
  void lettersAndShortNamesAreWrittenOut() {
    String all = notes(drawn(luton(), Themes.CAPACITY_TO_IMPROVE));
    assertEquals(
        "In the marks: 3 = Good; A = Adequate; G = Good. Inspections: APA 2006 = Annual performance assessment"
            + " 2006; SLAC = Inspection of safeguarding and looked after children services; UCRA ="
            + " Annual unannounced inspection of contact, referral and assessment arrangements.",
        all.substring(0, all.indexOf(" Each grade is placed")));
  }

  @Test
  void aNumberThatIsPublishedAloneIsWrittenOutInTheWordsOfItsKey() {
    String all = overall(Reports.report("luton", "apa-2006", "2006-11-01", "childrens-services=2"));
    String key = "In the marks: 2 = A service that delivers only minimum requirements for users. ";
    assertTrue(all.startsWith(key), all);
  }

  @Test
  void aNumberThatMeansTwoThingsIsWrittenOutWithTheScaleOfEach() {
    String all =
        overall(
            Reports.report("luton", "apa-2006", "2006-11-01", "childrens-services=2"),
            Reports.report("luton", "slac", "2012-03-05", "safeguarding/overall-effectiveness=2"));
    String both =
        "In the marks: 2 (Annual performance assessment grade) = A service that delivers only"
            + " minimum requirements for users; 2 (Ofsted four-point scale with 'adequate') = A"
            + " service that exceeds minimum requirements. ";
    assertTrue(all.startsWith(both), all);
  }

  /** The mark of a score that is a number by its very label would else be taken for the other. */
  @Test
  void aNumberThatMeansOneThingBesideALabelOfTheSameNumberIsWrittenOutWithItsScale() {
    String all =
        overall(
            Reports.report("luton", "cpa-2005", "2005-12-15", "children-and-young-people=2"),
            Reports.report("luton", "apa-2006", "2006-11-01", "childrens-services=2"));
    String one = "In the marks: 2 (Annual performance assessment grade) = A service that delivers";
    assertTrue(all.startsWith(one), all);
  }

  /** The notes on overall effectiveness in Luton. */
  private static String overall(Inspection... inspections) {
    return notes(drawn(timeline("luton", inspections), Themes.OVERALL_EFFECTIVENESS));
  }

  @Test
  void lettersOfTwoGradesAreWrittenOutAsBothAndThoseOfOneOnce() {
    String area = "overall-effectiveness=Requires improvement";
    Svg svg =
        drawn(
            timeline(
                "luton",
                Reports.report("luton", "sif", "2014-07-11", area),
                Reports.report("luton", "sif", "2016-07-11", area),
                Reports.report("luton", "ilacs-2018", "2019-07-11", area),
                Reports.report("luton", "ilacs-2018", "2022-07-11", area)),
            Themes.OVERALL_EFFECTIVENESS);
    String both = "In the marks: RI = Requires improvement or Requires improvement to be good. ";
    assertTrue(notes(svg).startsWith(both), notes(svg));
  }

  @Test
  void aShortNameThatIsTheWholeNameNeedsNoWords() {
    Svg svg = drawn(timeline("luton", Reports.lutonVisit2019()));
    assertFalse(notes(svg).contains("Inspections:"), notes(svg));
    assertTrue(svg.texts("ik-note").get(0).startsWith("Each grade is placed"), notes(svg));
  }

  @Test
  void eachSignStandsBeforeItsWordsAndNoneReachesIntoTheNext() {
    List<Element> names = luton.of("ik-key-name");
    double right = 0;
    double line = 0;
    for (int n = 0; n < names.size(); n++) {
      double[] sign = Svg.place(signs(luton).get(n));
      double x = number(names.get(n), "x");
      double y = number(names.get(n), "y");
      assertEquals(15, x - sign[0], 0.2);
      assertEquals(4, y - sign[1], 0.2);
      boolean fits = n > 0 && right + 48 + Words.width(names.get(n).getTextContent(), 11) <= 1000;
      assertEquals(fits, y == line, names.get(n).getTextContent());
      assertTrue(fits ? sign[0] - 15 >= right : y - line >= 24 && sign[0] == 15);
      right = x + Words.width(names.get(n).getTextContent(), 11) + 17;
      line = y;
      assertTrue(right <= 1000, names.get(n).getTextContent());
    }
    assertTrue(line > number(names.get(0), "y"), "the signs need two lines");
  }

  @Test
  void theKeyStandsBeneathThePanelsAndTheNotesBeneathTheKey() {
    double years = number(luton.of("ik-year").get(0), "y");
    List<Element> names = luton.of("ik-key-name");
    List<Element> notes = luton.of("ik-note");
    assertTrue(number(names.get(0), "y") > years + 30);
    double last = number(names.get(names.size() - 1), "y");
    assertEquals(24, number(notes.get(0), "y") - last, 0.2);
    for (int n = 1; n < notes.size(); n++) {
      assertEquals(15, number(notes.get(n), "y") - number(notes.get(n - 1), "y"), 0.2);
    }
    double height = number(luton.root(), "height");
    assertEquals(51, height - number(notes.get(notes.size() - 1), "y"), 0.2);
  }
}
