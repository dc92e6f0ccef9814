package org.inspectkit.grading.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.inspectkit.diagnostic.Diagnostic;
import org.inspectkit.diagnostic.DiagnosticCodes;
import org.inspectkit.framework.Themes;
import org.inspectkit.grading.Correspondence;
import org.inspectkit.grading.picture.SkippingReports;
import org.inspectkit.grading.timeline.Reports;
import org.inspectkit.model.Inspection;
import org.inspectkit.source.SourceDocument;
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
  void theFirstPartSaysTheGradeHowItMovedAndWhatMustImprove() {
    Document page =
        page(
            SkippingReports.of2016(),
            SkippingReports.of2023(),
            Reports.report("kent", "ilacs-focused-visit", "2024-05-06"));
    Element answer = page.selectFirst(".answer");
    assertEquals("Overall effectiveness Good", words(answer, ".grade").replace("\n", " "));
    assertEquals(
        "\u2192 Unchanged since November 2016, when it was \u201cgood\u201d. But an inspection of"
            + " 2019 is not among these reports; the report of 2023 says it judged inadequate.",
        words(answer, ".moved"));
    assertTrue(answer.text().contains("Inspected 30 January 2023"), answer.text());
    assertEquals(
        "https://reports.ofsted.gov.uk/provider/44/886", answer.selectFirst("a").attr("href"));
    assertTrue(
        answer.text().contains("The report of the last inspection, 6 May 2024, lists nothing"));
    assertEquals(1, page.select("article.missing").size());
    assertTrue(page.select("article").get(2).hasClass("missing"), "between the two");
  }

  @Test
  void aLaterInspectionOfWhichAReportSpeaksIsNotConcealed() {
    Inspection visit =
        Inspection.builder()
            .from(Reports.report("kent", "ilacs-focused-visit", "2021-05-06"))
            .priorInspections(SkippingReports.of2023().priorInspections())
            .build();
    assertEquals(
        "Not the latest: an inspection of 2019 is not among these reports; the report of 2021 says"
            + " it judged inadequate.",
        words(page(SkippingReports.of2016(), visit), ".answer .note"));
  }

  @Test
  void allGradesOfALastInspectionAreThere() {
    assertEquals(
        """
        Safeguarding: Overall effectiveness Good
        Looked after: Overall effectiveness Adequate""",
        words(page(Reports.luton2012()), ".answer .grade"));
  }

  @Test
  void ofSeveralGradesEachMovementSaysToWhichItLedAndANumberHasItsWords() {
    String key =
        "\u201c3\u201d (the key: A service that consistently delivers above minimum requirements for users)";
    assertEquals(
        "Safeguarding: Overall effectiveness \u2192 Unchanged since November 2006, when it was "
            + key
            + ". The standard or the question was not the same.\n"
            + "Looked after: Overall effectiveness \u2260 Not comparable with "
            + key
            + " in November 2006.",
        words(page(Reports.luton2006(), Reports.luton2012()), ".answer .moved"));
  }

  @Test
  void anArticleSaysWhatTheInspectionWasWhatMustImproveAndWhatItSaysOfEarlierOnes() {
    assertEquals(
        """
        11 October 2010: Inspection of safeguarding and looked after children services
        Safeguarding: Overall effectiveness: 2 (the key: A service that exceeds minimum requirements)
        Topic: planning.
        To improve: 2 priority actions, 1 area for improvement
        Priority actions, looked after, Immediately
        1 Mend the plans.
        2 Keep files.
        Areas for improvement
        Tell children why.
        What it says of earlier inspections
        There was a visit.""",
        words(page(Reports.kentInFull()).selectFirst("article"), "h4, p, li, summary"));
  }

  @Test
  void sourcesHaveTheirNamesAndNoFolder() {
    Inspection report =
        Inspection.builder()
            .from(Reports.kentInFull())
            .source(
                new SourceDocument("/home/me/kent.pdf", "application/pdf", "a".repeat(64), 9, 1))
            .build();
    Document page =
        Jsoup.parse(
            TimelinePageTest.page(report)
                .withDiagnostics("/home/me/other.pdf", List.of(unreadable("ink")))
                .html());
    assertTrue(words(page, ".documents li").startsWith("11 October 2010: kent.pdf; edition slac"));
    assertEquals("other.pdf", words(page, "section[aria-labelledby=doubts] h3"));
    assertFalse(page.outerHtml().contains("/home/me"));
  }

  @Test
  void fiveInspectionsHaveFewWordsInView() {
    List<Inspection> five = new ArrayList<>(Reports.luton());
    five.add(Reports.report("luton", "ilacs-2018", "2022-07-11", "overall-effectiveness=Good"));
    Document page = page(five.toArray(Inspection[]::new));
    page.select("details > :not(summary), svg desc, svg title, style, title").remove();
    int count = page.text().split("\\s+").length;
    assertTrue(count < 1200, count + " words");
  }

  private static Diagnostic unreadable(String reason) {
    return Diagnostic.of(DiagnosticCodes.UNREADABLE).with("reason", reason);
  }

  @Test
  void aRowOfTheTableSaysWhatWasGradedWhereThatStandsAndHowItMoved() {
    Document page =
        page(
            Reports.kentInFull(),
            Reports.report("kent", "sif", "2017-03-06", "help-and-protection=Good"),
            Reports.report("kent", "ilacs-2018", "2019-03-04", "help-and-protection=Inadequate"));
    assertEquals("Help and protection", words(page.select("details tbody").get(1), ".theme"));
    assertEquals(
        List.of(
            List.of(
                "2010-10-11",
                "slac",
                "Safeguarding: Overall effectiveness (wider)",
                "2 the key: A service that exceeds minimum requirements",
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
        page.select("details tbody").get(1).select("tr:not(.theme)").stream()
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
  void whatIsNotCertainIsBesideTheInspectionThatItConcerns() {
    Diagnostic placed = unreadable("ink").at(new SourceSpan(Optional.of(3), 4, 0, 1));
    String html =
        TimelinePageTest.page(Reports.kentInFull(), Reports.luton2012())
            .withDiagnostics("reports/kent.pdf", List.of(placed))
            .withDiagnostics("b.pdf", List.of(unreadable("fire")))
            .withDiagnostics("reports/kent.pdf", List.of(unreadable("fire")))
            .html();
    Document page = Jsoup.parse(html);
    assertEquals(
        """
        What is not certain: 2 things to check in the report
        error, page 3, line 4: The file could not be read: ink
        error: The file could not be read: fire""",
        words(page.selectFirst("#authority-1 article details.note"), "summary, li"));
    assertEquals(
        """
        What is not certain in other documents
        b.pdf
        error: The file could not be read: fire""",
        words(page.selectFirst("section[aria-labelledby=doubts]"), "h2, h3, li"));
    assertEquals(
        "1 document could not be read for certain; see the page itself.",
        words(page, "section[aria-labelledby=doubts] p.printed"));
  }

  @Test
  void anOverviewHasARowForEachAuthority() {
    Document page = page(SkippingReports.of2016(), SkippingReports.of2023(), Reports.luton2012());
    assertEquals(
        List.of(
            "Kent South East Good ILACS Unchanged, one in between not here 30 January 2023 2",
            "Luton East of England Good / Adequate SLAC First grade here 5 March 2012 1"),
        page.select("#overview-table tbody tr").eachText());
    assertEquals(
        "ILACS: Inspection of local authority children's services; SLAC: Inspection of"
            + " safeguarding and looked after children services.",
        page.select("nav p").last().text());
    assertTrue(page.select("nav p").last().nextElementSibling().is("#overview-table"));
    assertEquals(1, page.select("script").size());
    assertEquals(0, page.select("[src]").size());
  }

  @Test
  void theKeySaysOfEachLinkWhatItMeans() {
    Element key = page(Reports.luton2012()).selectFirst("details dl");
    assertEquals(
        Arrays.stream(Correspondence.values()).map(Correspondence::toString).toList(),
        key.select("dt.value").eachText());
    List<String> meanings = key.select("dd.value").eachText();
    assertEquals(Correspondence.values().length, Set.copyOf(meanings).size());
    meanings.forEach(meaning -> assertFalse(meaning.isBlank(), meaning));
  }
}
