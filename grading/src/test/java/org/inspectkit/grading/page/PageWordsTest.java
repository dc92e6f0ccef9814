package org.inspectkit.grading.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.inspectkit.diagnostic.Diagnostic;
import org.inspectkit.diagnostic.DiagnosticCodes;
import org.inspectkit.framework.Themes;
import org.inspectkit.grading.Correspondence;
import org.inspectkit.grading.timeline.Reports;
import org.inspectkit.model.Inspection;
import org.inspectkit.source.SourceSpan;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** What a reader finds on a page, word for word. */
class PageWordsTest {

  private static final String HELP =
      "The experiences and progress of children who need help and protection";

  private static Document page(Inspection... inspections) {
    return Jsoup.parse(TimelinePageTest.page(inspections).html());
  }

  private static String words(Element part, String elements) {
    return String.join("\n", part.select(elements).eachText());
  }

  @Test
  void anArticleTellsWhatTheInspectionWasWhatMustImproveAndWhatItSaysOfEarlierOnes() {
    assertEquals(
        """
        2010-10-11: Inspection of safeguarding and looked after children services
        Edition slac; 1 grade; topic: planning; lead inspector: A Reader; read from kent.pdf.
        Priority actions, looked after, Immediately
        1 Mend the plans.
        2 Keep files.
        Areas for improvement
        Tell children why.
        Second-hand: what the report says of earlier inspections
        There was a visit.""",
        words(page(Reports.kentInFull()).selectFirst("article"), "h4, h5, p, li"));
  }

  @Test
  void anArticleCountsGradesOnly() {
    List<String> about =
        page(
                Reports.report("kent", "sif", "2017-03-06", "help-and-protection=-"),
                Reports.report(
                    "kent",
                    "ilacs-2018",
                    "2019-03-04",
                    "help-and-protection=Good",
                    "impact-of-leaders=Good",
                    "overall-effectiveness=-"))
            .select("article .about")
            .eachText();
    assertEquals(List.of("Edition sif; no grades.", "Edition ilacs-2018; 2 grades."), about);
  }

  @Test
  void aRowOfTheTableSaysWhatWasGradedWhereThatStandsAndHowItMoved() {
    Document page =
        page(
            Reports.kentInFull(),
            Reports.report("kent", "sif", "2017-03-06", "help-and-protection=Good"),
            Reports.report("kent", "ilacs-2018", "2019-03-04", "help-and-protection=Inadequate"));
    assertEquals("Help and protection", words(page.select("tbody").get(1), ".theme"));
    assertEquals(
        List.of(
            List.of(
                "2010-10-11",
                "slac",
                "safeguarding: Overall effectiveness (wider)",
                "2 key: A service that exceeds minimum requirements",
                "above minimum",
                "equivalent",
                "",
                "7"),
            List.of(
                "2017-03-06",
                "sif",
                HELP,
                "Good",
                "above minimum",
                "same rank",
                "unchanged from 2 (same rank; bar raised in 2013, lowest grade redefined; the areas differ: wider (all partners in the area), then the theme itself)",
                ""),
            List.of(
                "2019-03-04",
                "ilacs-2018",
                HELP,
                "Inadequate",
                "below minimum",
                "same rank",
                "declined from Good (equivalent; same grade descriptors, other limiting rules)",
                "")),
        page.select("tbody").get(1).select("tr:not(.theme)").stream()
            .map(row -> row.select("th, td").stream().map(Element::text).toList())
            .toList());
  }

  @Test
  void aThemeOfWhichOnlyALaterReportTellsHasNoRowsAndNoHeadingInTheTable() {
    Inspection later =
        Inspection.builder()
            .from(Reports.report("kent", "ilacs-2018", "2019-03-04", "impact-of-leaders=Good"))
            .priorInspections(Reports.kentWithSecondHand().priorInspections())
            .build();
    Document page = page(later);
    assertEquals(1, page.select("ul.second-hand li").size());
    assertEquals("Leadership and management", words(page, "tr.theme"));
  }

  @Test
  void theTitleNamesTheAuthoritiesAndOnlySeveralNeedAListOfThem() {
    Document both = page(Reports.luton2012(), Reports.kentInFull());
    assertEquals("Inspections of children's services: Kent, Luton", both.title());
    assertEquals("Kent\nLuton", words(both, "nav a"));
    assertEquals(List.of("#authority-1", "#authority-2"), both.select("nav a").eachAttr("href"));
    assertEquals(0, page(Reports.luton2012()).select("nav").size());
    assertEquals("page of Luton", TimelinePageTest.page(Reports.luton2012()).toString());
  }

  @Test
  void picturesShowTheThemesThatAreAskedForAndTheTableHasAll() {
    var page = TimelinePageTest.page(Reports.luton2012());
    Document health = Jsoup.parse(page.withThemes(List.of(Themes.HEALTH)).html());
    Document usual = Jsoup.parse(page.html());
    assertNotEquals(words(usual, "svg"), words(health, "svg"));
    assertEquals(words(usual, "table"), words(health, "table"));
  }

  @Test
  void whatChangedAboutTheCouncilIsTold() {
    Document page =
        page(Reports.report("northumberland", "apa-2006", "2006-11-01", "childrens-services=3"));
    assertEquals(
        "the county council became unitary on 1 April 2009, over the same area",
        words(page, "ul.changes li"));
  }

  @Test
  void aDoubtIsToldByDocumentWithItsWeightAndItsPlace() {
    Diagnostic placed =
        Diagnostic.of(DiagnosticCodes.UNREADABLE)
            .at(new SourceSpan(Optional.of(3), 4, 0, 1))
            .with("reason", "ink");
    Diagnostic whole = Diagnostic.of(DiagnosticCodes.UNREADABLE).with("reason", "fire");
    String html =
        TimelinePageTest.page(Reports.luton2012())
            .withDiagnostics("a.pdf", List.of(placed))
            .withDiagnostics("b.pdf", List.of(whole))
            .withDiagnostics("a.pdf", List.of(whole))
            .html();
    assertEquals(
        """
        What is not certain
        a.pdf
        error, page 3, line 4: The file could not be read: ink
        error: The file could not be read: fire
        b.pdf
        error: The file could not be read: fire""",
        words(Jsoup.parse(html).selectFirst("section[aria-labelledby=doubts]"), "h2, h3, li"));
  }

  @Test
  void documentsThatDoNotAgreeAreToldWithTheDayOfTheirInspection() {
    Document page =
        page(
            Reports.report("luton", "sif", "2016-01-11", "overall-effectiveness=Good"),
            Reports.report("luton", "sif", "2016-01-11", "overall-effectiveness=Inadequate"));
    assertEquals(
        """
        Luton: documents of one inspection do not agree
        2016-01-11 sif judgement of overall-effectiveness: Good on sif or Inadequate on sif""",
        words(page.selectFirst("section[aria-labelledby=doubts]"), "h3, li"));
  }

  @Test
  void theKeySaysOfEachLinkWhatItMeans() {
    Element key = page(Reports.luton2012()).selectFirst("section[aria-labelledby=key]");
    assertEquals(
        Arrays.stream(Correspondence.values()).map(Correspondence::toString).toList(),
        key.select("dt.value").eachText());
    List<String> meanings = key.select("dd.value").eachText();
    assertEquals(Correspondence.values().length, Set.copyOf(meanings).size());
    meanings.forEach(meaning -> assertFalse(meaning.isBlank(), meaning));
  }
}
