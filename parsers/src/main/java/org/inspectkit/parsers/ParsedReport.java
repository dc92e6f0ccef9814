package org.inspectkit.parsers;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.inspectkit.diagnostic.Diagnostic;
import org.inspectkit.diagnostic.Severity;
import org.inspectkit.internal.Counted;
import org.inspectkit.model.Inspection;
import org.inspectkit.parsers.detect.FrameworkMatch;
import org.inspectkit.parsers.document.ReportDocument;
import org.inspectkit.source.SourceDocument;
import org.jspecify.annotations.Nullable;

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
 * <p>Only a parser makes one. Two are equal if all is equal but what a reader threw.
 */
public final class ParsedReport {

  private final String name;
  private final Optional<SourceDocument> source;
  private final Optional<ReportDocument> document;
  private final List<FrameworkMatch> matches;
  private final ReadFacts facts;

  ParsedReport(
      String name,
      Optional<SourceDocument> source,
      Optional<ReportDocument> document,
      List<FrameworkMatch> matches,
      ReadFacts facts) {
    this.name = Objects.requireNonNull(name, "name");
    this.source = source;
    this.document = document;
    this.matches = List.copyOf(matches);
    this.facts = facts;
  }

  /**
   * The name of the document.
   *
   * @return a file's name, or a word for what was handed in
   */
  public String name() {
    return name;
  }

  /**
   * The document.
   *
   * @return the document; empty if it could not be read at all
   */
  public Optional<SourceDocument> source() {
    return source;
  }

  /**
   * Its structure.
   *
   * @return the blocks; empty if it could not be read at all
   */
  public Optional<ReportDocument> document() {
    return document;
  }

  /**
   * Which frameworks it may be of.
   *
   * @return the frameworks for which anything speaks, the best first
   */
  public List<FrameworkMatch> matches() {
    return matches;
  }

  /**
   * The facts.
   *
   * @return the inspection; empty if no framework was recognised
   */
  public Optional<Inspection> inspection() {
    return facts.inspection();
  }

  /**
   * What could not be read for certain.
   *
   * @return the diagnostics
   */
  public List<Diagnostic> diagnostics() {
    return facts.diagnostics();
  }

  /**
   * What went wrong in the program, for whoever has to find out why.
   *
   * @return what a reader threw, with the diagnostic {@code reader-failed}, or why a file of a
   *     folder was {@code unreadable}; empty otherwise
   */
  public Optional<Throwable> failure() {
    return facts.failure();
  }

  /**
   * The inspection, for a caller who is sure that there is one.
   *
   * @return the inspection
   * @throws ReportParseException if there is none; the message gives the diagnostics, the cause is
   *     {@link #failure()}
   */
  public Inspection orElseThrow() {
    return inspection().orElseThrow(this::refusal);
  }

  private ReportParseException refusal() {
    String why = diagnostics().stream().map(Diagnostic::message).collect(Collectors.joining("; "));
    var refusal = new ReportParseException(name, ReportParseException.Reason.UNSUPPORTED, why);
    failure().ifPresent(refusal::initCause);
    return refusal;
  }

  /**
   * Whether a fact that the report states could not be read.
   *
   * @return true if any diagnostic is an error
   */
  public boolean hasErrors() {
    return diagnostics().stream().anyMatch(d -> d.severity() == Severity.ERROR);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof ParsedReport that && parts().equals(that.parts());
  }

  @Override
  public int hashCode() {
    return parts().hashCode();
  }

  private List<Object> parts() {
    return List.of(name, source, document, matches, inspection(), diagnostics());
  }

  @Override
  public String toString() {
    String what = inspection().map(Inspection::toString).orElse("not read");
    int count = diagnostics().size();
    return name + ": " + what + (count == 0 ? "" : ", " + Counted.of(count, "diagnostic"));
  }
}
