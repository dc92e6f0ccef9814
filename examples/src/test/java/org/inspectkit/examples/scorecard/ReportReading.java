package org.inspectkit.examples.scorecard;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.inspectkit.diagnostic.Diagnostic;
import org.inspectkit.diagnostic.DiagnosticCodes;
import org.inspectkit.parsers.ParsedReport;
import org.inspectkit.parsers.ReportParseException;

/** Reads one report and keeps its values, whatever happens. */
final class ReportReading {

  /** Reads a report. */
  @FunctionalInterface
  interface Parse {
    ParsedReport report() throws IOException;
  }

  private ReportReading() {}

  /**
   * A {@link ReportParseException} is a refusal, which has a code of its own; any other exception
   * is a crash.
   */
  static Reading of(String file, Parse parse) {
    try {
      return of(file, parse.report());
    } catch (ReportParseException e) {
      String code = "refused-" + e.reason().name().toLowerCase(Locale.ROOT).replace('_', '-');
      return new Reading(file, Map.of(), List.of(code), null);
    } catch (IOException | RuntimeException | StackOverflowError e) {
      return new Reading(file, Map.of(), List.of(), e.toString());
    }
  }

  /** The parser catches what a reader throws and reports it; it is a crash all the same. */
  private static Reading of(String file, ParsedReport report) {
    List<String> codes = report.diagnostics().stream().map(d -> d.code().id()).toList();
    Stream<String> failures =
        report.diagnostics().stream()
            .filter(d -> d.code().equals(DiagnosticCodes.READER_FAILED))
            .map(Diagnostic::message);
    return new Reading(file, ReportValues.of(report), codes, failures.findFirst().orElse(null));
  }
}
