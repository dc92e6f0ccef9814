package org.inspectkit.parsers.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.inspectkit.diagnostic.Diagnostic;
import org.inspectkit.diagnostic.DiagnosticCodes;
import org.inspectkit.json.InspectionJson;
import org.inspectkit.model.Inspection;
import org.inspectkit.parsers.ParsedReport;
import org.inspectkit.parsers.ReportParseException;
import org.inspectkit.parsers.ReportParser;
import org.inspectkit.parsers.ReportSource;

/** What holds of every input: it is refused with a reason, or read, and what is read is sound. */
final class Promises {

  private Promises() {}

  static void check(ReportParser parser, byte[] bytes) {
    ParsedReport report;
    try {
      report = parser.parse(ReportSource.of("fuzz", bytes));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (ReportParseException e) {
      assertNotEquals(ReportParseException.Reason.FAILED, e.reason(), e::getMessage);
      return;
    }
    List<Diagnostic> diagnostics = report.diagnostics();
    assertTrue(
        diagnostics.stream().noneMatch(d -> d.code().equals(DiagnosticCodes.READER_FAILED)),
        diagnostics::toString);
    assertTrue(report.inspection().isPresent() || !diagnostics.isEmpty(), "lost in silence");
    report.inspection().ifPresent(inspection -> checkJson(parser, inspection));
  }

  private static void checkJson(ReportParser parser, Inspection inspection) {
    InspectionJson json = InspectionJson.with(parser.frameworks());
    assertEquals(inspection, json.read(json.write(inspection)));
  }
}
