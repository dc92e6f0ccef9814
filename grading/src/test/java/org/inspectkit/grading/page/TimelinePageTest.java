package org.inspectkit.grading.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.inspectkit.diagnostic.Diagnostic;
import org.inspectkit.diagnostic.DiagnosticCodes;
import org.inspectkit.grading.GradeReconciler;
import org.inspectkit.grading.timeline.Histories;
import org.inspectkit.grading.timeline.Hostile;
import org.inspectkit.grading.timeline.InspectionTimeline;
import org.inspectkit.grading.timeline.Reports;
import org.inspectkit.model.Inspection;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What is on a page, and that documents add nothing but text to it. */
class TimelinePageTest {

  /** The rows of judgements, without the headings of themes. */
  private static final String ROWS = "details tbody tr:not(.theme)";

  @Provide
  Arbitrary<String> hostile() {
    return Hostile.texts();
  }

  static TimelinePage page(Inspection... inspections) {
    return TimelinePage.of(InspectionTimeline.of(List.of(inspections), GradeReconciler.standard()));
  }

  private static Document of(String text) {
    return Jsoup.parse(
        page(Hostile.inspection(text), Reports.luton2012())
            .withDiagnostics(
                text, List.of(Diagnostic.of(DiagnosticCodes.UNREADABLE).with("reason", text)))
            .html());
  }

  private static Document luton() {
    return Jsoup.parse(page(Reports.luton().toArray(Inspection[]::new)).html());
  }

  private static List<String> markup(Document page) {
    return page.getAllElements().stream()
        .map(e -> e.normalName() + e.attributes().asList().stream().map(Attribute::getKey).toList())
        .sorted()
        .toList();
  }

  @Property
  void aDocumentAddsNoElementAndNoAttribute(@ForAll("hostile") String text) {
    assertEquals(markup(of("plain")), markup(of(text)));
  }

  @Example
  void whatADocumentSaysIsThereToBeRead() {
    String text = "<b>bold</b> & \"quoted\"";
    Document page = of(text);
    assertTrue(page.select("li").eachText().stream().anyMatch(li -> li.contains(text)));
    assertTrue(page.select("h2").eachText().contains(text));
  }

  @Example
  void nothingIsFetchedAndNothingRuns() {
    Document page = luton();
    assertEquals(0, page.select("script, link, img, iframe, object, [src]").size());
    for (Element link : page.select("[href]:not(a[href^=https://reports.ofsted.gov.uk/])")) {
      assertTrue(link.attr("href").startsWith("#"), link.outerHtml());
    }
    for (Element element : page.getAllElements()) {
      element.attributes().forEach(a -> assertFalse(a.getKey().startsWith("on"), a.getKey()));
    }
    assertFalse(page.select("style").outerHtml().contains("url("));
  }

  @Example
  void itsLanguageAndItsStructureAreThereForThoseWhoHearIt() {
    Document page = luton();
    assertEquals("en-GB", page.select("html").attr("lang"));
    assertEquals(1, page.select("h1").size());
    int level = 1;
    for (Element heading : page.select("h1, h2, h3, h4, h5")) {
      int own = heading.normalName().charAt(1) - '0';
      assertTrue(own <= level + 1, heading.outerHtml());
      level = own;
    }
    assertEquals(1, page.select("main").size());
    page.select("thead th").forEach(th -> assertEquals("col", th.attr("scope")));
    page.select(ROWS + " th").forEach(th -> assertEquals("row", th.attr("scope")));
    page.select(".theme th").forEach(th -> assertEquals("rowgroup", th.attr("scope")));
    page.select(".scroll").forEach(s -> assertEquals("0", s.attr("tabindex")));
    page.select(".scroll").forEach(s -> assertFalse(s.attr("aria-label").isEmpty()));
  }

  @Example
  void everyAnchorIsThereOnce() {
    Document page = of("plain");
    List<String> ids = page.select("[id]").eachAttr("id");
    assertEquals(Set.copyOf(ids).size(), ids.size());
    for (String target : page.select("[href^=#]").eachAttr("href")) {
      assertTrue(ids.contains(target.substring(1)), target);
    }
    for (String target : page.select("[aria-labelledby]").eachAttr("aria-labelledby")) {
      assertTrue(ids.contains(target), target);
    }
    assertEquals(2, page.select("nav a").size());
  }

  @Example
  void eachInspectionHasWhatMustImprove() {
    Document page = luton();
    assertEquals(4, page.select("article").size());
    Element of2010 = page.select("article").get(2);
    assertEquals(8, of2010.select("li").size());
    assertEquals("Areas for development", of2010.select(".kind").text());
    assertEquals("To improve: 8 areas for development", of2010.select("summary").text());
    assertTrue(page.select("article").get(3).text().contains("Nothing that must improve"));
    assertEquals(
        List.of("8 May 2019", "5 March 2012", "23 November 2010", "1 November 2006"),
        page.select("article h4").eachText().stream()
            .map(h -> h.substring(0, h.indexOf(":")))
            .toList());
  }

  @Example
  void eachJudgementIsARowAndThoseWithoutAGradeAreToldApart() {
    Document page = luton();
    var luton =
        InspectionTimeline.of(Reports.luton(), GradeReconciler.standard()).of("luton").entries();
    assertEquals(luton.size(), page.select(ROWS).size());
    assertEquals(2, page.select("details tbody tr.ungraded").size());
    assertTrue(page.select(ROWS).get(0).text().contains("3 the key: A service that consistently"));
    List<String> groups = page.select("tbody tr.theme").eachText();
    assertEquals(page.select("details tbody").size(), groups.size());
    assertEquals("Overall effectiveness", groups.get(0));
    assertTrue(groups.get(groups.size() - 1).startsWith("Inspections without grades"));
  }

  @Property(tries = 50)
  void eachJudgementUnderAThemeIsARowInWhateverHistory(
      @ForAll("histories") List<Inspection> history) {
    InspectionTimeline timeline = InspectionTimeline.of(history, GradeReconciler.standard());
    long entries =
        timeline.authorities().stream()
            .map(timeline::of)
            .filter(own -> own.entries().stream().anyMatch(e -> e.judgement().isPresent()))
            .mapToLong(own -> own.entries().size())
            .sum();
    assertEquals(entries, Jsoup.parse(TimelinePage.of(timeline).html()).select(ROWS).size());
  }

  @Provide
  Arbitrary<List<Inspection>> histories() {
    return Histories.any();
  }

  @Example
  void onANarrowScreenEachCellIsTheOneThatItsHeadingSays() {
    Document page = luton();
    List<String> headings = page.select("thead th").eachText();
    for (Element row : page.select(ROWS)) {
      assertEquals(headings.subList(1, headings.size()), row.select("td").eachAttr("data-heading"));
    }
  }

  @Example
  void aJudgementStandsUnderEachOfItsThemesWithItsMovementThere() {
    List<Element> rows =
        luton().select(ROWS).stream()
            .filter(row -> row.text().contains("Safeguarding: Overall effectiveness"))
            .toList();
    assertEquals(2, rows.size());
    assertEquals("Overall effectiveness", group(rows.get(0)));
    assertTrue(rows.get(0).text().contains("(narrower)"), rows.get(0).text());
    assertTrue(rows.get(0).text().contains("unchanged from"), rows.get(0).text());
    assertEquals("Help and protection", group(rows.get(1)));
  }

  private static String group(Element row) {
    return row.parent().select("tr.theme").text();
  }

  @Example
  void judgementsThatGiveNoGradeAreInTheTable() {
    Document page =
        Jsoup.parse(
            page(Reports.report("luton", "area-send", "2025-11-18", "inspection-outcome=-"))
                .html());
    assertEquals(1, page.select("tbody tr.ungraded").size());
    assertFalse(page.text().contains("None of these inspections gives a grade."));
  }

  @Example
  void readingsThatDoNotAgreeAreNotCertain() {
    Document page =
        Jsoup.parse(
            page(
                    Reports.report("luton", "sif", "2016-01-11", "overall-effectiveness=Good"),
                    Reports.report(
                        "luton", "sif", "2016-01-11", "overall-effectiveness=Inadequate"))
                .html());
    String doubts = page.select("article details.note").text();
    assertTrue(doubts.startsWith("What is not certain: 2 things to check in the report"), doubts);
    assertTrue(doubts.contains("judgement of overall-effectiveness: "), doubts);
    assertEquals(0, page.select(ROWS + ":not(.ungraded)").size());
  }

  @Example
  void gradesThatALaterReportTellsStandApart() {
    Document page = Jsoup.parse(page(Reports.kentWithSecondHand()).html());
    String stated = page.select("section ul.second-hand").text();
    assertTrue(stated.contains("2016 second-hand, reported by ilacs-2018 of 2019-03-04"), stated);
    assertEquals(1, page.select(ROWS).size());
  }

  @Example
  void lettersWithoutGradesHaveNoTableButAPicture() {
    Document page = Jsoup.parse(page(Reports.lutonVisit2019()).html());
    assertEquals(0, page.select("table").size());
    assertEquals(2, page.select("svg").size());
    assertTrue(page.select(".answer").text().contains("None of these reports gives a grade."));
  }

  @Example
  void whatIsSecondHandAndWhatIsNotCertainIsCalledSo() {
    Document page = of("plain");
    assertTrue(
        page.select("article summary").text().contains("What it says of earlier inspections"));
    assertTrue(page.select("summary").text().contains("What is not certain"));
    assertFalse(luton().select("summary").text().contains("What is not certain"));
  }

  @Example
  void aPredecessorIsNamedAndNotMerged() {
    Document page =
        Jsoup.parse(
            page(
                    Reports.centralBedfordshire2012(),
                    Reports.report(
                        "bedfordshire-county-council",
                        "apa-2006",
                        "2006-11-01",
                        "childrens-services=3"))
                .html());
    assertEquals("Bedfordshire County Council", page.select("h2").get(0).text());
    String takeover =
        "Central Bedfordshire took over from Bedfordshire County Council on 2009-04-01";
    assertTrue(page.select("section ul.takeovers").get(0).text().contains(takeover));
    assertTrue(page.select("section ul.takeovers").get(1).text().contains(takeover));
    assertEquals(0, luton().select("ul.takeovers").size());
  }

  @Example
  void inspectionsAtOneTimeAreToldAndThoseThatMayBeOneAreNotCertain() {
    Document page =
        Jsoup.parse(
            page(
                    Reports.report("luton", "jtai", "2019-05-10"),
                    Reports.report("luton", "ilacs-2018", "2019-05-13", "help-and-protection=Good"),
                    Reports.report("luton", "ilacs-2023", "2019-05-13", "help-and-protection=Good"))
                .html());
    assertEquals(3, page.select("ul.overlaps li").size());
    String doubts = page.select("article details.note").text();
    assertTrue(doubts.contains("ilacs-2018 of 2019-05-13 and ilacs-2023 of 2019-05-13"), doubts);
    assertFalse(doubts.contains("jtai"), doubts);
  }
}
