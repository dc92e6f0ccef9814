package org.inspectkit.parsers.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.inspectkit.parsers.text.lines.TextExtractor;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

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
}
