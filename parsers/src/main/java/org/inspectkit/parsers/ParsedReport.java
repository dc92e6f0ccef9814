package org.inspectkit.parsers;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.inspectkit.diagnostic.Diagnostic;
import org.inspectkit.diagnostic.Severity;
import org.inspectkit.model.Inspection;
import org.inspectkit.parsers.detect.FrameworkMatch;
import org.inspectkit.parsers.document.ReportDocument;
import org.inspectkit.source.SourceDocument;

/**
 * What became of a report: the inspection, if a framework was recognised, and what could not be
 * read for certain.
 *
 * <pre>{@code
 * import java.nio.file.Path;
 * import org.inspectkit.parsers.InspectionReports;
 * import org.inspectkit.parsers.ParsedReport;
 *
 * ParsedReport report = InspectionReports.parse(Path.of("report.pdf"));
 * report.diagnostics().forEach(d -> System.out.println(d.severity() + " " + d.message()));
 * report
 *     .inspection()
 *     .ifPresentOrElse(
 *         inspection -> inspection.judgements().forEach(System.out::println),
 *         () -> System.out.println(report.name() + " is of no framework that is known"));
 * }</pre>
 *
 * @param name the name of the document
 * @param source the document; empty if it could not be read at all
 * @param document its structure; empty if it could not be read at all
 * @param matches the frameworks for which anything speaks, the best first
 * @param inspection the facts; empty if no framework was recognised
 * @param diagnostics what could not be read for certain
 */
public record ParsedReport(
    String name,
    Optional<SourceDocument> source,
    Optional<ReportDocument> document,
    List<FrameworkMatch> matches,
    Optional<Inspection> inspection,
    List<Diagnostic> diagnostics) {

  public ParsedReport {
    Objects.requireNonNull(name, "name");
    matches = List.copyOf(matches);
    diagnostics = List.copyOf(diagnostics);
  }

  /**
   * The inspection, for a caller who is sure that there is one.
   *
   * @return the inspection
   * @throws ReportParseException if there is none; the message gives the diagnostics
   */
  public Inspection orElseThrow() {
    return inspection.orElseThrow(
        () ->
            new ReportParseException(
                name,
                ReportParseException.Reason.UNSUPPORTED,
                diagnostics.stream().map(Diagnostic::message).collect(Collectors.joining("; "))));
  }

  /**
   * Whether a fact that the report states could not be read.
   *
   * @return true if any diagnostic is an error
   */
  public boolean hasErrors() {
    return diagnostics.stream().anyMatch(d -> d.severity() == Severity.ERROR);
  }

  @Override
  public String toString() {
    String what = inspection.map(Inspection::toString).orElse("not read");
    return name
        + ": "
        + what
        + (diagnostics.isEmpty() ? "" : ", " + diagnostics.size() + " diagnostics");
  }
}
