package org.inspectkit.examples;

import java.util.List;
import java.util.Optional;
import org.inspectkit.diagnostic.Diagnostic;
import org.inspectkit.diagnostic.DiagnosticCodes;
import org.inspectkit.model.Inspection;
import org.inspectkit.parsers.ParsedReport;
import org.inspectkit.source.SourceDocument;

/**
 * What came of a document.
 *
 * @param inspection the inspection that it reports; empty if it is of no framework that is known
 * @param diagnostics what is not certain
 * @param failure why it could not be read at all; empty if it could
 */
record Reading(
    Optional<Inspection> inspection, List<Diagnostic> diagnostics, Optional<String> failure) {

  static Reading of(ParsedReport report) {
    return new Reading(report.inspection(), report.diagnostics(), Optional.empty());
  }

  static Reading failed(String reason) {
    Diagnostic unreadable = Diagnostic.of(DiagnosticCodes.UNREADABLE).with("reason", reason);
    return new Reading(Optional.empty(), List.of(unreadable), Optional.of(reason));
  }

  /** The same of a document that is called something else and has the same bytes. */
  Reading named(String name) {
    return new Reading(inspection.map(i -> named(i, name)), diagnostics, failure);
  }

  private static Inspection named(Inspection inspection, String name) {
    return inspection
        .source()
        .map(s -> new SourceDocument(name, s.mediaType(), s.sha256(), s.size(), s.pages()))
        .map(inspection::withSource)
        .orElse(inspection);
  }
}
