package org.inspectkit.parsers.readers.cover;

import java.util.List;
import org.inspectkit.parsers.text.SpannedText;
import org.inspectkit.parsers.text.TextLine;

/**
 * A cell of a line at the close of a letter.
 *
 * @param line the number of its line among those of the close; the cells of one line of a PDF may
 *     be in several lines of the extracted text
 * @param column how many characters are before it in its line
 * @param text its text
 */
record ClosingCell(int line, int column, SpannedText text) {

  /** The number of what is in the line of the formula that closes the letter. */
  private static final int LINE_OF_FORMULA = -1;

  /** What is after the formula in its line. */
  static ClosingCell of(SpannedText afterFormula) {
    return new ClosingCell(LINE_OF_FORMULA, 0, afterFormula);
  }

  static List<ClosingCell> of(TextLine line, int number) {
    return line.cells().stream()
        .map(cell -> new ClosingCell(number, cell.column(), cell.text()))
        .toList();
  }
}
