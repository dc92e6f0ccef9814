package org.inspectkit.parsers.readers.content;

import static org.inspectkit.parsers.readers.content.ListsTest.has;
import static org.inspectkit.parsers.readers.content.ListsTest.report;
import static org.inspectkit.parsers.readers.content.ListsTest.texts;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.inspectkit.diagnostic.DiagnosticCodes;
import org.inspectkit.parsers.ParsedReport;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which lists go on over the end of a page. */
class ListsOverPagesTest {

  @Test
  @DisplayName("a nested list goes on over the ends of pages")
  void subItems() {
    String list =
        "\u25FC The quality of records:\n2\n\f  - plans\n3\n\f  - reasons.\n\u25FC Letters.";
    assertEquals(
        List.of("The quality of records: \u2022 plans \u2022 reasons.", "Letters."),
        texts(report("", list)));
  }

  @Test
  @DisplayName("a list ends at a page that does not follow by its number")
  void pagesOutOfOrder() {
    String rest = "\u25FC Families are visited at home by people they know and trust.\n";
    ParsedReport report =
        report(
            "", "\u25FC The speed of checks.\n\u25FC The use of\n2\n\f" + rest.repeat(6) + "5\n\f");
    assertEquals(List.of("The speed of checks.", "The use of"), texts(report));
    assertTrue(has(report, DiagnosticCodes.PAGES_OUT_OF_ORDER));
    ParsedReport inOrder =
        report(
            "", "\u25FC The speed of checks.\n\u25FC The use of\n2\n\f" + rest.repeat(6) + "3\n\f");
    assertFalse(has(inOrder, DiagnosticCodes.PAGES_OUT_OF_ORDER));
    assertEquals(8, texts(inOrder).size());
  }

  @Test
  @DisplayName("a list ends at a page that begins within a sentence of another page")
  void tornPage() {
    ParsedReport report =
        report(
            "",
            "\u25FC The speed of checks.\n\n\fand are seen alone.\n\u25FC Visits are often made.\n");
    assertEquals(List.of("The speed of checks."), texts(report));
    assertTrue(has(report, DiagnosticCodes.LIST_INTERRUPTED));
  }

  @Test
  @DisplayName("an item goes on at a page after an abbreviation, and not after a sentence")
  void abbreviationAtTheEndOfAPage() {
    String list = "\u25FC The speed of checks by %s\n\f2\nand schools.\n\u25FC Letters.";
    assertEquals(
        List.of("The speed of checks by housing, etc. and schools.", "Letters."),
        texts(report("", list.formatted("housing, etc."))));
    assertEquals(
        "The speed of checks by landlords.",
        texts(report("", list.formatted("landlords."))).get(0));
  }

  @Test
  @DisplayName("a heading that ends in another word than the title is not a running header")
  void headingLikeTheTitle() {
    String heading = "Focused visit to Northumberland children's homes";
    ParsedReport report =
        report("", "\u25FC The speed of checks.\n\n" + heading + "\n\n2\n\f\n\u25FC Maps.");
    assertFalse(has(report, DiagnosticCodes.LEFT_OUT_OF_LIST));
  }

  @ParameterizedTest
  @DisplayName("a running header may join lines of the opening, or have another word in them")
  @ValueSource(
      strings = {
        "Focused visit of Northumberland children's services",
        "Focused visit to Northumberland children's services \u2013 Northumberland"
      })
  void runningHeader(String header) {
    String list =
        "\u25FC The speed of checks.\n\n%s\n\n2\n\f\n\u25FC The use of maps.".formatted(header);
    ParsedReport report = report("", list);
    assertEquals(List.of("The speed of checks.", "The use of maps."), texts(report));
    assertTrue(has(report, DiagnosticCodes.LEFT_OUT_OF_LIST));
  }

  @Test
  @DisplayName("a line that differs from the title in more than a word is not a running header")
  void noRunningHeader() {
    String list =
        "\u25FC The speed of checks.\n\nFocused visit of Northumberland children's homes\n\n2\n\f\n"
            + "\u25FC The use of maps.";
    assertTrue(has(report("", list), DiagnosticCodes.LIST_INTERRUPTED));
  }

  @Test
  @DisplayName("a letterhead in a list is left out of it, also where nothing says where pages end")
  void letterheadWithoutPages() {
    String letterhead = "Inspectorate\nMill Lane\nHarbour\n\nwww.harbour.example\n\n\n2\n";
    ParsedReport report =
        report("", "\u25FC The speed of checks.\n" + letterhead + "\n\u25FC The use of maps.");
    assertEquals(List.of("The speed of checks.", "The use of maps."), texts(report));
    assertTrue(has(report, DiagnosticCodes.LEFT_OUT_OF_LIST));
  }

  @Test
  @DisplayName("the sentence that ends a letter is not of the item in the line above")
  void endOfTheLetter() {
    String list =
        """
        \u25fc The speed of checks.
        \u25fc The use of maps by those who visit in the winter months, and early or late in the day.
        Ofsted will take the findings from this focused visit into account when planning the next
        inspection or visit, and will write to the council before that, as it does in each case.
        A copy of this letter, and what the council has to say of it, will be published on the
        Ofsted website, so that the families to whom its inspectors spoke can read all of it.
        """;
    assertEquals(
        List.of(
            "The speed of checks.",
            "The use of maps by those who visit in the winter months, and early or late in the day."),
        texts(report("", list)));
  }
}
