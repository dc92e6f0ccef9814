package org.inspectkit.parsers.pdf;

import java.util.function.BooleanSupplier;
import org.inspectkit.parsers.text.lines.TextLimits;

/**
 * How far a PDF is read.
 *
 * @param maxCharacters the most characters of its text
 * @param maxDepth the most parts inside each other
 * @param text the limits of its pages and lines
 * @param outOfTime true once no time is left; asked often
 */
public record PdfLimits(
    int maxCharacters, int maxDepth, TextLimits text, BooleanSupplier outOfTime) {

  /** Goes on if there is time left. */
  void checkTime() {
    if (outOfTime.getAsBoolean()) {
      throw new PdfException(PdfException.Problem.OUT_OF_TIME, "the time for it is over");
    }
  }
}
