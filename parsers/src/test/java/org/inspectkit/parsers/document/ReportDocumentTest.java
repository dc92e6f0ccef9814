package org.inspectkit.parsers.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.inspectkit.parsers.text.lines.TextExtractor;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which lines of a report are one block. */
class ReportDocumentTest {

  private static final String PAGE =
      "Families are visited at home by people they know.\n".repeat(14);

  private static List<String> blocks(String text) {
    return ReportDocument.of(TextExtractor.read(text)).blocks().stream()
        .filter(block -> !block.text().toString().startsWith("Families"))
        .map(Block::toString)
        .toList();
  }

  @Test
  @DisplayName("a bullet left over at the end of a page takes in nothing of the next page")
  void bulletAtTheEndOfAPage() {
    String footer = "Inspection report: Northminster Partnership ";
    String pages = PAGE + footer + "1\n" + PAGE + footer + "2\n" + PAGE;
    String items = "\u25FC The speed of checks.\n\u25FC\n";
    assertEquals(
        List.of("ITEM: The speed of checks.", "PARAGRAPH: The boats"),
        blocks(pages + items + footer + "3\nThe boats\n"));
    assertEquals(
        List.of("ITEM: The speed of checks.", "ITEM: The boats"),
        blocks(pages + items + "The boats\n" + footer + "3\n"));
  }

  @Test
  @DisplayName("a year in brackets goes on with the item above it, the mark of a footnote does not")
  void bracketBelowAnItem() {
    String items =
        "\u25FC "
            + "The use of maps by all who fly kites. ".repeat(2)
            + "\n\u25FC The use of Kites\n";
    assertTrue(
        blocks(items + "(2018) when plans are made.\n")
            .contains("ITEM: The use of Kites (2018) when plans are made."));
    assertTrue(blocks(items + "(12) The county has kites.\n").contains("ITEM: The use of Kites"));
  }

  @Test
  @DisplayName("a line that ends in an article goes on with the next one, however short it is")
  void lineThatEndsInAnArticle() {
    String item = "The Harbour Police should see that each boat is counted and checked by the";
    assertEquals(
        List.of("PARAGRAPH: " + item + " Harbour Police Service action plan."),
        blocks(
            PAGE
                + "\n"
                + item.replace("by the", "by\nthe")
                + "\nHarbour Police Service action plan.\n\n"
                + PAGE));
    assertEquals(
        List.of("HEADING: Boats of", "PARAGRAPH: Harbour Police"),
        blocks(PAGE + "\nBoats of\nHarbour Police\n\n" + PAGE));
  }

  @ParameterizedTest
  @DisplayName("a line with a whole sentence and more after it is not a heading")
  @ValueSource(
      strings = {
        "However, the boats are late. (Recommendation)",
        "There were 12 boats in March 2016. Of this number",
        ", which is outside the harbour"
      })
  void sentencesAreNoHeadings(String line) {
    assertEquals(List.of("PARAGRAPH: " + line), blocks(PAGE + "\n" + line + "\n\n" + PAGE));
    assertEquals(
        List.of("HEADING: Boats at St. Ives (Cornwall)"),
        blocks(PAGE + "\nBoats at St. Ives (Cornwall)\n\n" + PAGE));
  }

  @Test
  @DisplayName(
      "a letter that a scan shows for a digit is one in the order of numbers, and only there")
  void numbersAsScanned() {
    assertEquals(
        List.of(
            "NUMBERED 4: The boats are counted.",
            "NUMBERED 5: The ropes are checked.",
            "NUMBERED 6: The masts are painted."),
        blocks(PAGE + numbers("4", "S", "6")).subList(3, 6));
    assertEquals(
        List.of(
            "NUMBERED 9: The boats are counted.",
            "NUMBERED 10: The ropes are checked.",
            "NUMBERED 11: The masts are painted."),
        blocks(PAGE + numbers("4", "5", "6") + "7. Oars.\n\n8. Sails.\n\n" + last("9", "lO", "ll"))
            .subList(8, 11));
    assertEquals(
        List.of("PARAGRAPH: S. Oakes counts the boats."),
        blocks(PAGE + "\nS. Oakes counts the boats.\n"));
  }

  @Test
  @DisplayName("an initial is not the number of a paragraph")
  void initials() {
    assertEquals(
        List.of(
            "NUMBERED 4: The boats are counted by S. Oakes.", "NUMBERED 5: The masts are painted."),
        blocks(
                PAGE
                    + "1. One.\n\n2. Two.\n\n3. Three.\n\n4. The boats are counted by\n\n"
                    + "S. Oakes.\n\n5. The masts are painted.\n")
            .subList(3, 5));
  }

  /** Three numbered paragraphs after others. */
  private static String numbers(String first, String second, String third) {
    return "1. One.\n\n2. Two.\n\n3. Three.\n\n" + last(first, second, third);
  }

  private static String last(String first, String second, String third) {
    return "%s. The boats are counted.\n\n".formatted(first)
        + "%s. The ropes are checked.\n\n%s. The masts are painted.\n".formatted(second, third);
  }
}
