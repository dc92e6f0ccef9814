package org.inspectkit.parsers.pdf;

import java.util.List;
import org.inspectkit.diagnostic.Diagnostic;
import org.inspectkit.parsers.text.PagedText;

/** The text of a PDF. */
public record PdfText(PagedText text, List<Diagnostic> diagnostics) {

  public PdfText {
    diagnostics = List.copyOf(diagnostics);
  }
}
