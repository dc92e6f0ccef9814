package org.inspectkit.parsers.readers.content;

import java.util.List;
import java.util.Optional;
import org.inspectkit.diagnostic.Diagnostic;
import org.inspectkit.diagnostic.DiagnosticCodes;
import org.inspectkit.parsers.document.PageOrder;
import org.inspectkit.parsers.document.ReportDocument;
import org.inspectkit.parsers.readers.passage.DiagnosticSink;
import org.inspectkit.parsers.text.TextLine;
import org.inspectkit.parsers.text.lines.LetterCase;
import org.inspectkit.source.SourceSpan;

/** Reports what is wrong with a text as a whole, so that lists and sections may lack a part. */
final class WholeText {

  private WholeText() {}

  static void note(ReportDocument document, DiagnosticSink notes) {
    List<TextLine> lines = document.text().lines();
    if (!LetterCase.isKept(lines)) {
      notes.add(Diagnostic.of(DiagnosticCodes.CASE_LOST));
    }
    for (PageOrder.Leap leap : PageOrder.of(lines).leaps()) {
      notes.add(
          Diagnostic.of(DiagnosticCodes.PAGES_OUT_OF_ORDER)
              .with("number", leap.number())
              .with("before", leap.numberBefore())
              .at(firstOn(leap.page(), lines)));
    }
  }

  private static Optional<SourceSpan> firstOn(int page, List<TextLine> lines) {
    return lines.stream()
        .filter(line -> line.page() == page)
        .flatMap(line -> line.text().spans().stream())
        .findFirst();
  }
}
