package org.inspectkit.parsers.readers.content;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.inspectkit.diagnostic.Diagnostic;
import org.inspectkit.diagnostic.DiagnosticCodes;
import org.inspectkit.parsers.readers.passage.DiagnosticSink;
import org.inspectkit.parsers.text.TextLine;
import org.inspectkit.parsers.text.lines.LetterCase;
import org.inspectkit.parsers.text.lines.PageOrder;
import org.inspectkit.source.SourceSpan;

/** Reports what is wrong with a text as a whole, so that lists and sections may lack a part. */
final class TextDiagnostics {

  private TextDiagnostics() {}

  static void add(List<TextLine> lines, PageOrder pages, DiagnosticSink notes) {
    if (!LetterCase.isKept(lines)) {
      notes.add(Diagnostic.of(DiagnosticCodes.CASE_LOST));
    }
    if (pages.misfits().isEmpty()) {
      return;
    }
    Map<Integer, TextLine> first = new HashMap<>();
    lines.forEach(line -> first.putIfAbsent(line.page(), line));
    for (PageOrder.Misfit misfit : pages.misfits()) {
      Optional<SourceSpan> place =
          Optional.ofNullable(first.get(misfit.page()))
              .flatMap(line -> line.text().spans().stream().findFirst());
      notes.add(
          Diagnostic.of(DiagnosticCodes.PAGES_OUT_OF_ORDER)
              .with("number", misfit.number())
              .with("before", misfit.numberBefore())
              .at(place));
    }
  }
}
