package org.inspectkit.parsers.pdf;

/** Stops the reading of a file that would grow beyond all bounds. Never leaves this package. */
final class PdfTooLarge extends RuntimeException {

  private static final long serialVersionUID = 1L;

  PdfTooLarge(String message) {
    super(message);
  }
}
