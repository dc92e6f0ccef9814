package org.inspectkit.parsers;

import java.util.List;
import java.util.Optional;
import org.inspectkit.diagnostic.Diagnostic;
import org.inspectkit.diagnostic.DiagnosticCodes;
import org.inspectkit.framework.Framework;
import org.inspectkit.parsers.detect.FrameworkDetector;
import org.inspectkit.parsers.document.Block;
import org.inspectkit.parsers.document.ReportDocument;

/**
 * Keeps the facts of two reports in one file apart: only the first is read, and the second is told.
 */
final class FirstReport {

  private FirstReport() {}

  static ReportDocument of(
      ReportDocument document, Framework framework, List<Diagnostic> diagnostics) {
    Optional<Integer> found = FrameworkDetector.secondReport(document, framework);
    if (found.isEmpty()) {
      return document;
    }
    int second = found.get();
    Block block = document.blocks().get(second);
    String text = block.text().toString();
    diagnostics.add(
        Diagnostic.of(DiagnosticCodes.SEVERAL_REPORTS)
            .with("text", text.substring(0, Math.min(80, text.length())))
            .at(block.text().spans().stream().findFirst()));
    return new ReportDocument(
        document.text(), document.blocks().subList(0, second), document.furniture());
  }
}
