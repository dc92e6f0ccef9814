package org.inspectkit.parsers.pdf;

import java.util.List;
import org.inspectkit.diagnostic.Diagnostic;
import org.inspectkit.parsers.text.PagedText;

/**
 * The text of a PDF.
 *
 * @param text its lines
 * @param diagnostics what could not be read for certain
 */
public record PdfText(PagedText text, List<Diagnostic> diagnostics) {

  public PdfText {
    diagnostics = List.copyOf(diagnostics);
  }
}
