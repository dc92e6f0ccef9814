package org.inspectkit.parsers.pdf;

import java.util.regex.Pattern;

/** The patterns of the structure tree: on the start of a printed line. */
final class PdfPatterns {

  static final Pattern NUMBER = Pattern.compile("\\d{1,3}\\. ");

  private PdfPatterns() {}
}
