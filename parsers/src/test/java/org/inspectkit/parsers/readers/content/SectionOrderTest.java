package org.inspectkit.parsers.readers.content;

import static org.inspectkit.parsers.readers.content.ListsTest.has;
import static org.inspectkit.parsers.readers.content.ListsTest.texts;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.inspectkit.diagnostic.DiagnosticCodes;
import org.inspectkit.parsers.InspectionReports;
import org.inspectkit.parsers.ParsedReport;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Sections that are missing or elsewhere, where no page has a number. */
class SectionOrderTest {

  private static final String BEGINNING =
      """
      Dear Ms Oakes

      Focused visit to Northumberland children's services

      This letter summarises the findings of the focused visit to Northumberland children's \
      services on 6 and 7 February 2024.

      """;

  private static final String OVERVIEW =
      "Overview\n\nStaff know the children they work with and see them often.\n\n";

  private static final String LIST =
      "What needs to improve in this area of social work practice\n\n\u25FC The speed of checks.\n";

  private static final String FINDINGS =
      "Findings\n\n\u25FC Plans are written with families and are mostly up to date.\n";

  private static final String NEXT_PAGE =
      "\f\u25FC Visits are made on time, and children are seen alone.\n";

  private static final String END = "\nYours sincerely\n\nAlma Reyes\n";

  private static ParsedReport letter(String... parts) {
    return InspectionReports.parse(BEGINNING + String.join("\n", parts) + END);
  }

  @Test
  @DisplayName("a list goes on over the end of a page in a letter with all sections")
  void whole() {
    ParsedReport letter = letter(OVERVIEW, LIST, NEXT_PAGE, FINDINGS);
    assertEquals(2, texts(letter).size());
    assertFalse(has(letter, DiagnosticCodes.SECTIONS_OUT_OF_ORDER));
  }

  @Test
  @DisplayName("a list ends with its page where the section after it is missing with a page")
  void missing() {
    ParsedReport letter = letter(OVERVIEW, LIST, NEXT_PAGE);
    assertEquals(List.of("The speed of checks."), texts(letter));
    assertTrue(has(letter, DiagnosticCodes.SECTION_MISSING));
    assertTrue(has(letter, DiagnosticCodes.LIST_INTERRUPTED));
  }

  @Test
  @DisplayName("a list goes on over pages whose numbers follow one another, whatever is missing")
  void numbered() {
    String pages = LIST + "\n2\n" + NEXT_PAGE + "\n3\n\f\u25FC Letters are sent in time.\n";
    ParsedReport letter = InspectionReports.parse(BEGINNING + OVERVIEW + pages + END + "\n4\n");
    assertEquals(3, texts(letter).size());
    assertFalse(has(letter, DiagnosticCodes.LIST_INTERRUPTED));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\nwork with families.\n\n", "\n3\n\n"})
  @DisplayName("a list ends before findings whose heading is missing, of several sentences each")
  void lostHeading(String between) {
    String list = LIST + "\u25FC The use of plans.\n";
    String findings = "\u25FC Visits are made on time. Children are seen alone.\n".repeat(2);
    ParsedReport letter = letter(OVERVIEW, list + between + findings);
    assertEquals(List.of("The speed of checks.", "The use of plans."), texts(letter));
    assertTrue(has(letter, DiagnosticCodes.LIST_INTERRUPTED));
    assertEquals(4, texts(letter(OVERVIEW, list + findings, FINDINGS)).size());
  }

  @Test
  @DisplayName(
      "an item of two sentences among others is of the list, also where findings are missing")
  void longItem() {
    String item = "\u25FC Visits are made on time. Children are seen alone.\n";
    String list = LIST + "\u25FC The use of plans.\n" + item + "\u25FC The use of maps.\n";
    assertEquals(4, texts(letter(OVERVIEW, list)).size());
  }

  @Test
  @DisplayName("another order of the sections is reported, and no item is lost")
  void elsewhere() {
    ParsedReport letter = letter(OVERVIEW, FINDINGS, LIST, NEXT_PAGE);
    assertEquals(2, texts(letter).size());
    assertEquals(
        List.of(
            "The section \"Findings\" comes before \"What needs to improve in this area of social"
                + " work practice\", which is the other way round in other reports"),
        letter.diagnostics().stream()
            .filter(d -> d.code().equals(DiagnosticCodes.SECTIONS_OUT_OF_ORDER))
            .map(d -> d.message())
            .toList());
  }
}
