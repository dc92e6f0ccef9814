package org.inspectkit.parsers.pdf;

import java.util.function.BooleanSupplier;

/**
 * How far a PDF is read.
 *
 * @param maxCharacters the most characters of its text
 * @param outOfTime true once no time is left; asked often
 */
public record PdfLimits(int maxCharacters, BooleanSupplier outOfTime) {

  /** Goes on if there is time left. */
  void checkTime() {
    if (outOfTime.getAsBoolean()) {
      throw new PdfException(PdfException.Problem.OUT_OF_TIME, "the time for it is over");
    }
  }
}
