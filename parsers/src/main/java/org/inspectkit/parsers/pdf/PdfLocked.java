package org.inspectkit.parsers.pdf;

import java.io.IOException;

/** A file is encrypted in a way that no password opens. Never leaves this package. */
final class PdfLocked extends IOException {

  private static final long serialVersionUID = 1L;

  PdfLocked(String message) {
    super(message);
  }
}
