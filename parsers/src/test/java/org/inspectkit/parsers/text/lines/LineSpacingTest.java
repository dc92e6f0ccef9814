package org.inspectkit.parsers.text.lines;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Collections;
import java.util.List;
import org.inspectkit.parsers.InspectionReports;
import org.inspectkit.parsers.text.TextLine;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Blank lines between the lines of a text")
class LineSpacingTest {

  private static final String WRAPPED =
      "Inspectors met children who live with foster carers,\n\nand their plans are clear to all";
  private static final String WHOLE = "Inspectors met children.\n\nTheir plans are clear.";

  @Test
  @DisplayName("in a double-spaced text, a single blank line parts no paragraphs")
  void ofWrappedLines() {
    assertEquals(1, gaps(many(WRAPPED, "\n\n")));
  }

  @Test
  @DisplayName("in a double-spaced text, two blank lines part paragraphs")
  void notTwo() {
    assertEquals(20, gaps(many(WRAPPED, "\n\n\n")));
  }

  @Test
  @DisplayName("a text with a paragraph in each line is not double-spaced")
  void notBetweenParagraphs() {
    assertEquals(40, gaps(many(WHOLE, "\n\n")));
  }

  @Test
  @DisplayName("a text in which some lines follow each other directly is not double-spaced")
  void notAmongDirectLines() {
    assertEquals(20 + 20, gaps(many(WRAPPED + "\nwhich is good", "\n\n")));
  }

  @Test
  @DisplayName("a text of a few lines is not taken to be double-spaced")
  void notInFewLines() {
    assertEquals(2, gaps(WRAPPED));
  }

  private static String many(String paragraph, String end) {
    return String.join(end, Collections.nCopies(20, paragraph));
  }

  private static long gaps(String text) {
    List<TextLine> lines = InspectionReports.document(text).text().lines();
    return lines.stream().filter(TextLine::gapBefore).count();
  }
}
