package org.inspectkit.grading.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.inspectkit.grading.timeline.Reports;
import org.inspectkit.model.Inspection;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/** How grades and movements are shown where there are several, or a number only. */
class AnswerTest {

  private static List<String> stated(String what, Inspection... inspections) {
    return Jsoup.parse(TimelinePageTest.page(inspections).html()).select(what).eachText();
  }

  @Test
  void whereSeveralGradesLeadToOneEachMovementSaysFromWhich() {
    assertEquals(
        List.of(
            "\u2192 Unchanged since March 2012, when it was \u201cgood\u201d for Safeguarding:"
                + " Overall effectiveness. The standard or the question was not the same.",
            "\u2260 Not comparable with \u201cadequate\u201d for Looked after: Overall effectiveness"
                + " in March 2012."),
        stated(
            ".answer .moved",
            Reports.luton2012(),
            Reports.report("luton", "ilacs-2018", "2019-03-04", "overall-effectiveness=Good")));
  }

  @Test
  void aNumberThatNoKeyDescribesHasItsWordAlone() {
    assertEquals(
        List.of("3 Good"),
        stated(
            "details tbody tr:not(.theme) td:nth-of-type(3)",
            Reports.report("luton", "apa-2006", "2006-11-01", "capacity-to-improve=3")));
    assertEquals(
        List.of("3 (Good)"),
        stated(
            ".answer .grade strong",
            Reports.report("luton", "jar-2005", "2006-11-01", "staying-safe=3")));
  }
}
