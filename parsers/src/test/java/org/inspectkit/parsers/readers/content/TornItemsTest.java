package org.inspectkit.parsers.readers.content;

import static org.inspectkit.parsers.readers.content.ListsTest.has;
import static org.inspectkit.parsers.readers.content.ListsTest.report;
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

/** Items that blank lines or short lines tear apart. */
class TornItemsTest {

  private static final String SIF =
      """
      Luton Borough Council
      Inspection of services for children in need of help and protection, children looked after and care leavers
      and
      Review of the effectiveness of the Local Safeguarding Children Board

      Inspection date: 18 January 2016 to 11 February 2016

      The judgements on areas of the service that contribute to overall effectiveness are:
      1. Children who need help and protection Good
      2. Children looked after and achieving permanence Good
      2.1 Adoption performance Good
      2.2 Experiences and progress of care leavers Good
      3. Leadership, management and governance Good

      Recommendations

      Help and protection

      1. Fly kites with all children who wish to.

      Mend the strings of kites that were torn.

      Care leavers

      2. Keep the kites of those who leave until they ask for them.

      Summary for children and young people

      Children fly kites.
      """;

  @Test
  @DisplayName(
      "a remark in brackets in the line below an item is of it, however short the lines are")
  void remark() {
    String list =
        """
        \u25FC The speed of checks
        \u25FC The use of maps in
        the winter months
        (outcome 3, national
        framework).
        """;
    assertEquals(
        List.of(
            "The speed of checks",
            "The use of maps in the winter months (outcome 3, national framework)."),
        texts(report("", list)));
  }

  @Test
  @DisplayName("where all other items end in a stop, one that does not goes on with a figure")
  void withoutStop() {
    String rest = "12 maps in the winter months.";
    assertEquals(
        List.of("The speed of checks.", "The use of " + rest),
        texts(report("", "\u25FC The speed of checks.\n\n\u25FC The use of\n\n" + rest)));
    assertEquals(
        List.of("The speed of checks", "The use of maps"),
        texts(report("", "\u25FC The speed of checks\n\n\u25FC The use of maps\n\n" + rest)));
    String sentence = "Leaders have plans for both and have begun well.";
    assertEquals(
        List.of("The speed of checks.", "The use of maps"),
        texts(report("", "\u25FC The speed of checks.\n\n\u25FC The use of maps\n\n" + sentence)));
  }

  @Test
  @DisplayName(
      "a figure that is the last word of an item belongs to it, and that of a page does not")
  void figure() {
    String list =
        "\u25FC The speed of checks.\n\n\u25FC Help up to the age of\n\n%s\n\n\u25FC Letters.";
    List<String> whole = List.of("The speed of checks.", "Help up to the age of 17.", "Letters.");
    assertEquals(whole, texts(report("", list.formatted("17."))));
    assertEquals("Help up to the age of", texts(report("", list.formatted("17"))).get(1));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Plans for the winter", "Plans, such as that of the board for"})
  @DisplayName("a list that ends within an item may go on, and says so")
  void openEnd(String item) {
    ParsedReport report = report("", "\u25FC The speed of checks.\n\u25FC " + item + "\n");
    assertEquals(List.of("The speed of checks.", item), texts(report));
    assertTrue(has(report, DiagnosticCodes.LIST_INTERRUPTED));
    ParsedReport whole = report("", "\u25FC The speed of checks\n\u25FC " + item + ".2\n");
    assertFalse(has(whole, DiagnosticCodes.LIST_INTERRUPTED));
    ParsedReport without = report("", "\u25FC The speed of checks\n\u25FC " + item + "\n");
    assertFalse(has(without, DiagnosticCodes.LIST_INTERRUPTED));
  }

  @Test
  @DisplayName("a paragraph between an item and a sub-heading above more items is of the item")
  void aboveSubHeading() {
    assertEquals(
        List.of(
            "Fly kites with all children who wish to. Mend the strings of kites that were torn.",
            "Keep the kites of those who leave until they ask for them."),
        texts(InspectionReports.parse(SIF)));
  }
}
