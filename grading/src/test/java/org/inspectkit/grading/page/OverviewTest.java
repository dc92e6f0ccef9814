package org.inspectkit.grading.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.inspectkit.grading.timeline.Reports;
import org.inspectkit.model.Inspection;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** What the rows of the overview sort by. */
class OverviewTest {

  static Inspection graded(String authority, String edition, String day, String grade) {
    String area =
        edition.equals("slac") ? "safeguarding/overall-effectiveness" : "overall-effectiveness";
    return Reports.report(authority, edition, day, area + "=" + grade);
  }

  /** Each place with what it sorts by in a column. */
  private static List<String> values(String heading, Inspection... inspections) {
    return Jsoup.parse(TimelinePageTest.page(inspections).html())
        .select("#overview-table tbody tr")
        .stream()
        .map(row -> row.select("th").text() + " " + value(row, heading))
        .toList();
  }

  private static String value(Element row, String heading) {
    Element cell = row.selectFirst("td[data-heading=" + heading + "]");
    assertTrue(cell.hasAttr("data-value"), cell.outerHtml());
    return cell.attr("data-value");
  }

  @Test
  void severalGradesSortByTheWorstOfThemThenByTheBest() {
    assertEquals(
        List.of("Barnet 1.1", "Camden 3.0", "Kent 2.2", "Luton 2.1"),
        values(
            "Grade now",
            graded("barnet", "ilacs-2018", "2019-01-14", "Good"),
            both("camden", "Outstanding", "Inadequate"),
            both("kent", "Adequate", "Adequate"),
            both("luton", "Good", "Adequate")));
  }

  private static Inspection both(String authority, String safeguarding, String lookedAfter) {
    return Reports.report(
        authority,
        "slac",
        "2012-03-05",
        "safeguarding/overall-effectiveness=" + safeguarding,
        "looked-after/overall-effectiveness=" + lookedAfter);
  }

  @Test
  void whatIsNotAPlacedGradeOfOverallEffectivenessSortsByNothing() {
    assertEquals(
        List.of("Barnet ", "Kent ", "Luton "),
        values(
            "Grade now",
            Reports.report("barnet", "ilacs-2018", "2019-03-04", "help-and-protection=Good"),
            Reports.report("kent", "csci-stars", "2004-11-18", "stars=2 stars"),
            Reports.lutonVisit2019()));
  }

  @Test
  void movementsSortByTheirDirectionAndWhatDoesNotCompareByNothing() {
    assertEquals(
        List.of("Barnet 0", "Camden 1", "Essex ", "Kent 2", "Luton "),
        values(
            "Since the one before",
            graded("barnet", "sif", "2016-01-11", "Inadequate"),
            graded("barnet", "ilacs-2018", "2019-01-14", "Good"),
            graded("camden", "sif", "2016-01-11", "Good"),
            graded("camden", "ilacs-2018", "2019-01-14", "Good"),
            graded("essex", "ilacs-2018", "2019-01-14", "Good"),
            graded("kent", "ilacs-2018", "2019-01-14", "Good"),
            graded("kent", "ilacs-2023", "2023-01-16", "Inadequate"),
            Reports.report("luton", "csci-stars", "2004-11-18", "stars=2 stars"),
            Reports.report("luton", "apa-2006", "2006-11-01", "childrens-services=3")));
  }
}
