package org.inspectkit.parsers.text.lines;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Collections;
import java.util.List;
import org.inspectkit.parsers.InspectionReports;
import org.inspectkit.parsers.text.TextLine;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A single blank line says nothing")
class LineSpacingTest {

  private static final String WRAPPED =
      "Inspectors met children who live with foster carers,\n\nand their plans are clear to all";
  private static final String WHOLE = "Inspectors met children.\n\nTheir plans are clear.";

  @Test
  @DisplayName("in a text of wrapped lines that has one between any two")
  void ofWrappedLines() {
    assertEquals(1, gaps(many(WRAPPED, "\n\n")));
  }

  @Test
  @DisplayName("there, but two of them do")
  void notTwo() {
    assertEquals(20, gaps(many(WRAPPED, "\n\n\n")));
  }

  @Test
  @DisplayName("not where each line is a paragraph")
  void notBetweenParagraphs() {
    assertEquals(40, gaps(many(WHOLE, "\n\n")));
  }

  @Test
  @DisplayName("not where other lines follow each other directly")
  void notAmongDirectLines() {
    assertEquals(20 + 20, gaps(many(WRAPPED + "\nwhich is good", "\n\n")));
  }

  @Test
  @DisplayName("not in a text of a few lines")
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
