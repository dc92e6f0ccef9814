package org.inspectkit.parsers.readers.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import org.inspectkit.diagnostic.Diagnostic;
import org.inspectkit.diagnostic.DiagnosticCode;
import org.inspectkit.diagnostic.DiagnosticCodes;
import org.inspectkit.model.AreaForImprovement;
import org.inspectkit.model.Finding;
import org.inspectkit.parsers.InspectionReports;
import org.inspectkit.parsers.ParsedReport;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What belongs to a list, and what within it does not. */
class ListsTest {

  static final String LETTER =
      """
      Dear Ms Oakes

      Focused visit to Northumberland children's services

      This letter summarises the findings of the focused visit to Northumberland children's \
      services on 6 and 7 February 2024.

      Headline findings

      Staff know the children they work with and see most of them often enough.

      What needs to improve in this area of social work practice%s

      %s

      Main findings

      Plans are written with families and most of them are up to date.

      Yours sincerely

      Alma Reyes
      """;

  static ParsedReport report(String mark, String list) {
    return InspectionReports.parse(LETTER.formatted(mark, list));
  }

  static List<AreaForImprovement> areas(ParsedReport report) {
    return report.inspection().orElseThrow().areasForImprovement();
  }

  static List<String> texts(ParsedReport report) {
    return areas(report).stream().map(AreaForImprovement::text).toList();
  }

  static boolean has(ParsedReport report, DiagnosticCode code) {
    return report.diagnostics().stream().map(Diagnostic::code).anyMatch(code::equals);
  }

  @ParameterizedTest
  @DisplayName(
      "the number of a page in a text without pages makes no footnote of the item below it")
  @CsvSource({"\u25FC, \u25FC", "1., 2."})
  void pageNumber(String first, String second) {
    ParsedReport report =
        report("", first + " The speed of checks.\n\n\n7\n\n" + second + " The use of maps.");
    assertEquals(List.of("The speed of checks.", "The use of maps."), texts(report));
  }

  @ParameterizedTest
  @DisplayName("each item has its bullet, whatever character that became")
  @ValueSource(
      strings = {"\u25FC", "\u2022", "-", "n", "o", "\u00A7", "\uF0A2", "\uF0B7", "\uFFFD", "*"})
  void bullets(String bullet) {
    String list = "%1$s The speed of checks.\n%1$s The use of maps.\n%1$s Letters to parents.";
    assertEquals(
        List.of("The speed of checks.", "The use of maps.", "Letters to parents."),
        texts(report("", list.formatted(bullet))));
  }

  @ParameterizedTest
  @DisplayName("an item that says no more than \"none\" is not an area")
  @ValueSource(strings = {"None", "None.", "None were identified."})
  void none(String none) {
    assertEquals(List.of(), texts(report("", "\u25FC " + none)));
    assertEquals(1, texts(report("", "\u25FC None of the plans is new.")).size());
  }

  @Test
  @DisplayName("a footnote is not of the numbered item above it, whose last word has its mark")
  void footnoteOfNumberedItem() {
    ParsedReport report =
        report(
            "",
            "1. The speed of checks.2\n\n2 Checks of health, as the guidance of 2015 has it.\n\n3\n\f"
                + "2. The use of maps.");
    assertTrue(
        texts(report).stream().noneMatch(t -> t.contains("guidance")), texts(report)::toString);
    assertEquals(2, texts(report).size());
  }

  @Test
  @DisplayName("those who get a copy of the letter are not an item of its last list")
  void copies() {
    String list = "\u25FC The speed of checks.\n\nThank you for your help.\n\ncc: Ann Pell, Luton";
    String text = LETTER.formatted("", list);
    String end = text.substring(text.indexOf("Main findings"), text.indexOf("Yours"));
    assertEquals(
        List.of("The speed of checks."), texts(InspectionReports.parse(text.replace(end, ""))));
  }

  @Test
  @DisplayName("a paragraph after sub-items on a new page is none of them")
  void paragraphAfterSubItems() {
    String list =
        "\u25FC The speed of:\n\f  o checks of homes\n  o visits to schools\n\n"
            + "Leaders have been told of all this in a letter of their own.";
    assertTrue(
        texts(report("", list)).stream().noneMatch(text -> text.contains("Leaders have")),
        () -> texts(report("", list)).toString());
  }

  @ParameterizedTest
  @DisplayName("where blank lines were lost, a known heading still ends the last item above it")
  @ValueSource(strings = {"(Outcome 2, the national framework)", "by the end of May.", "on time?"})
  void headingJoinedToTheItemAbove(String end) {
    String maps = "The use of maps that show where all the teams of the council are, " + end;
    String text = LETTER.formatted("", "\u25FC The speed of checks.\n\u25FC " + maps);
    String prose = "Plans are written with families, and most of them are up to date,\n".repeat(8);
    ParsedReport report =
        InspectionReports.parse(
            text.replace("Plans are", prose + "and plans are").replaceAll("\n\n+", "\n"));
    assertEquals(List.of("The speed of checks.", maps), texts(report));
    assertTrue(
        report.inspection().orElseThrow().findings().stream()
            .map(Finding::text)
            .noneMatch(finding -> finding.contains("Main findings")));
  }

  @ParameterizedTest
  @DisplayName("a text in small letters or capitals says so, and prose in it is no list")
  @ValueSource(booleans = {true, false})
  void withoutCase(boolean small) {
    String text = LETTER.formatted("", "\u25FC The speed of checks.\n\u25FC The use of maps.");
    Locale locale = Locale.UK;
    ParsedReport report =
        InspectionReports.parse(small ? text.toLowerCase(locale) : text.toUpperCase(locale));
    assertTrue(has(report, DiagnosticCodes.CASE_LOST));
    assertEquals(2, texts(report).size());
    assertFalse(has(report("", "\u25FC The speed of checks."), DiagnosticCodes.CASE_LOST));
  }

  private static final String AGAIN =
      "\n\nWhat needs to improve in this area of social work practice\n\n";

  @Test
  @DisplayName("of two lists under one heading it is not known which is the report's own")
  void repeatedHeading() {
    ParsedReport report =
        report("", "\u25FC The speed of checks." + AGAIN + "\u25FC The use of maps.");
    assertEquals(List.of(), texts(report));
    assertTrue(has(report, DiagnosticCodes.SECTION_REPEATED));
  }

  @Test
  @DisplayName("a list that is there twice, as on a page that is, has each item once")
  void repeatedList() {
    String list = "\u25FC The speed of checks.\n\u25FC The use of maps.";
    ParsedReport report = report("", list + AGAIN + list);
    assertEquals(List.of("The speed of checks.", "The use of maps."), texts(report));
    assertFalse(has(report, DiagnosticCodes.SECTION_REPEATED));
  }

  @ParameterizedTest
  @DisplayName("a section that each report has and this one has not is named")
  @CsvSource({
    "What needs to improve in this area of social work practice, what needs to improve",
    "Main findings, findings",
    "Headline findings, overview"
  })
  void missingSection(String heading, String name) {
    String text = LETTER.formatted("", "\u25FC The speed of checks.");
    ParsedReport report = InspectionReports.parse(text.replace(heading + "\n", "Kites\n"));
    assertTrue(
        report.diagnostics().stream()
            .filter(d -> d.code().equals(DiagnosticCodes.SECTION_MISSING))
            .anyMatch(d -> d.message().contains("\"" + name + "\"")),
        () -> "" + report.diagnostics());
    assertFalse(has(InspectionReports.parse(text), DiagnosticCodes.SECTION_MISSING));
  }

  @ParameterizedTest
  @DisplayName("items after a table of grades within a list may be of the list, and are named")
  @ValueSource(
      strings = {
        "Main findings\n\nLeaders     Good\nOverall      Good",
        "Grades of 2019\n\nMain findings\n\nGood\n\nOverall\n\nGood"
      })
  void tableWithinList(String table) {
    ParsedReport report =
        report("", "\u25FC The speed of checks.\n\n" + table + "\n\n\u25FC The use of maps.");
    assertTrue(has(report, DiagnosticCodes.LIST_INTERRUPTED));
  }

  @ParameterizedTest
  @DisplayName("a footnote is left out of the list that goes on after it, and a diagnostic says so")
  @ValueSource(
      strings = {
        "1\n  The areas follow the framework.\n\f",
        "1 The areas follow the framework.\n\f",
        "[1] The areas follow the framework.\n\f",
        "\u00B9 The areas follow the framework.\n\f",
        "1 The areas follow the framework.\n\n2 Checks are due in a month.\n\n"
      })
  void footnotes(String note) {
    ParsedReport report =
        report("?1", "\u25FC The speed of checks.\n\n" + note + "\u25FC The use of maps.");
    assertEquals(List.of("The speed of checks.", "The use of maps."), texts(report));
    assertTrue(has(report, DiagnosticCodes.LEFT_OUT_OF_LIST));
  }

  @Test
  @DisplayName("an asterisk after a word marks a footnote, and no item")
  void asterisk() {
    ParsedReport report =
        report("", "\u25FC Checks.*\n\n* Due in a month.\n\n\u25FC The use of maps.");
    assertEquals(List.of("Checks.*", "The use of maps."), texts(report));
    assertTrue(has(report, DiagnosticCodes.LEFT_OUT_OF_LIST));
  }

  @ParameterizedTest
  @DisplayName("a header that is printed once, or a letterhead, is left out of the list")
  @ValueSource(
      strings = {
        "Focused visit to Northumberland children's services",
        "Northumberland: a visit\n\n14 March 2024"
      })
  void headers(String header) {
    ParsedReport report =
        report("", "\u25FC The speed of checks.\n\n2\n\f" + header + "\n\n\u25FC The use of maps.");
    assertEquals(List.of("The speed of checks.", "The use of maps."), texts(report));
    assertTrue(has(report, DiagnosticCodes.LEFT_OUT_OF_LIST));
  }

  @Test
  @DisplayName("an item goes on over the end of a page, and in a second paragraph")
  void goesOn() {
    ParsedReport report =
        report(
            "",
            "\u25FC The use of maps in the places where\n\n2\n\fchildren live.\n\n"
                + "\u25FC The speed of checks.\n\nToo many are late.\n\n\u25FC Letters.");
    assertEquals(
        List.of(
            "The use of maps in the places where children live.",
            "The speed of checks. Too many are late.",
            "Letters."),
        texts(report));
  }

  @Test
  @DisplayName("prose after the last item is a finding, and the list may go on")
  void proseAfterTheList() {
    ParsedReport report =
        report("", "\u25FC The speed of checks.\n\nLeaders agreed with this at once.");
    assertEquals(List.of("The speed of checks."), texts(report));
    assertTrue(
        report.inspection().orElseThrow().findings().stream()
            .map(Finding::text)
            .anyMatch("Leaders agreed with this at once."::equals));
    assertTrue(has(report, DiagnosticCodes.LIST_INTERRUPTED));
  }

  @ParameterizedTest
  @DisplayName("where a list seems to end and items follow, a diagnostic says so")
  @ValueSource(
      strings = {"A heading that nobody knows", "Too many are late.\n\nSome are never done."})
  void interrupted(String between) {
    ParsedReport report =
        report("", "\u25FC The speed of checks.\n\n" + between + "\n\n\u25FC The use of maps.");
    assertEquals(List.of("The speed of checks."), texts(report));
    assertTrue(has(report, DiagnosticCodes.LIST_INTERRUPTED));
  }

  @ParameterizedTest
  @DisplayName("a lead-in and its nested list are one area")
  @ValueSource(strings = {"  \u2013 ", "\u25CB ", "o "})
  void subItems(String bullet) {
    ParsedReport report =
        report(
            "",
            "\u25FC The quality of records:\n%1$splans\n%1$sreasons.\n\u25FC Letters."
                .formatted(bullet));
    assertEquals(
        List.of("The quality of records: \u2022 plans \u2022 reasons.", "Letters."), texts(report));
    assertEquals(List.of("plans", "reasons."), areas(report).get(0).subItems());
    assertEquals(List.of(), areas(report).get(1).subItems());
  }

  @ParameterizedTest
  @DisplayName("the text of a footnote may stick to its mark, and its mark may be in brackets")
  @CsvSource({"1, 1The guidance", "1, 1 The guidance", "(1), (1) The guidance"})
  void footnoteBelowTheItem(String mark, String note) {
    String list = "\u25FC The speed of checks.\n" + note + " is of 2015.\n\u25FC The use of maps.";
    assertEquals(List.of("The speed of checks.", "The use of maps."), texts(report(mark, list)));
  }

  @Test
  @DisplayName("bullets of another kind go on with a sentence that has no stop")
  void sentenceOverBullets() {
    String list = "\u25FC The use of\n- maps\n- letters.\n\u25FC The speed of checks.";
    ParsedReport report = report("", list);
    assertEquals(2, texts(report).size(), () -> texts(report).toString());
    assertEquals(List.of("maps", "letters."), areas(report).get(0).subItems());
    String items = "\u25FC The use of maps.\n- the speed of checks.";
    assertEquals(2, texts(report("", items)).size());
  }
}
