package org.inspectkit.parsers;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.ServiceLoader;
import org.inspectkit.diagnostic.Diagnostic;
import org.inspectkit.diagnostic.DiagnosticCodes;
import org.inspectkit.framework.Framework;
import org.inspectkit.framework.Frameworks;
import org.inspectkit.model.Inspection;
import org.inspectkit.parsers.detect.FrameworkMatch;
import org.inspectkit.parsers.detect.internal.Recognition;
import org.inspectkit.parsers.document.ReportDocument;
import org.inspectkit.parsers.spi.FrameworkReader;
import org.inspectkit.parsers.spi.Reading;
import org.inspectkit.parsers.terms.AnnotatedDocument;
import org.inspectkit.parsers.terms.TermIndex;
import org.inspectkit.source.SourceDocument;

/**
 * Reads reports. It is immutable and keeps nothing between two reports; any number of threads may
 * use it at once.
 *
 * <pre>{@code
 * import org.inspectkit.parsers.ParseLimits;
 * import org.inspectkit.parsers.ParsedReport;
 * import org.inspectkit.parsers.ReportParser;
 * import org.inspectkit.parsers.ReportSource;
 *
 * ReportParser parser =
 *     ReportParser.builder().limits(new ParseLimits(10_000_000, 1_000_000)).build();
 * ParsedReport report = parser.parse(ReportSource.of("letter", "Dear Ms Other ..."));
 * System.out.println(report);
 * }</pre>
 *
 * <p>One thing outlasts it: see {@link InspectionReports} for what the first PDF sets.
 */
public final class ReportParser {

  /** A match must lead by so much, or the two are a tie. */
  private static final int CLEAR_LEAD = 5;

  private final ParseLimits limits;
  private final Map<Framework, FrameworkReader> readers;
  private final TermIndex terms;
  private final List<Framework> frameworks;

  private ReportParser(Builder builder) {
    this.limits = builder.limits;
    this.readers = byFramework(builder.allReaders());
    List<Framework> all = new ArrayList<>(Frameworks.all());
    readers.keySet().stream().filter(f -> !all.contains(f)).forEach(all::add);
    this.frameworks = List.copyOf(all);
    this.terms = TermIndex.of(frameworks);
  }

  private static Map<Framework, FrameworkReader> byFramework(List<FrameworkReader> readers) {
    Map<Framework, FrameworkReader> byFramework = new LinkedHashMap<>();
    for (FrameworkReader reader : readers) {
      for (Framework framework : reader.frameworks()) {
        FrameworkReader other = byFramework.put(framework, reader);
        if (other != null) {
          throw new IllegalStateException(
              "two readers for " + framework.id() + ": " + other + " and " + reader);
        }
      }
    }
    return byFramework;
  }

  /**
   * The parser with default limits and every reader that is on the module path or class path.
   *
   * @return the parser
   */
  public static ReportParser standard() {
    return Standard.PARSER;
  }

  /**
   * A builder with default limits and every reader that is on the module path or class path.
   *
   * @return a builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Reads a report.
   *
   * @param source where its bytes come from
   * @return the inspection, if a framework was recognised, and the diagnostics
   * @throws ReportParseException if it could not be read at all
   */
  public ParsedReport parse(ReportSource source) {
    return Failures.told(source.name(), () -> parsed(source));
  }

  private ParsedReport parsed(ReportSource source) {
    LoadedText loaded = LoadedText.load(source, limits);
    Recognition found = recognise(loaded.document());
    List<Diagnostic> diagnostics = new ArrayList<>(loaded.diagnostics());
    Optional<Framework> framework = decide(found, loaded, diagnostics);
    Optional<Inspection> inspection =
        framework.flatMap(f -> read(f, found.report(), loaded.source(), diagnostics));
    return new ParsedReport(
        source.name(),
        Optional.of(loaded.source()),
        Optional.of(loaded.document()),
        found.matches(),
        inspection,
        diagnostics);
  }

  private Recognition recognise(ReportDocument document) {
    return Recognition.in(AnnotatedDocument.of(document, terms), frameworks);
  }

  /**
   * Finds the structure of a report and stops there.
   *
   * @param source where its bytes come from
   * @return its blocks
   * @throws ReportParseException if it could not be read at all
   */
  public ReportDocument document(ReportSource source) {
    return Failures.told(source.name(), () -> LoadedText.load(source, limits).document());
  }

  /**
   * Recognises the framework of a report and stops there.
   *
   * @param source where its bytes come from
   * @return the frameworks for which anything speaks, the best first
   * @throws ReportParseException if it could not be read at all
   */
  public List<FrameworkMatch> detect(ReportSource source) {
    return Failures.told(source.name(), () -> recognise(document(source)).matches());
  }

  private static Optional<Framework> decide(
      Recognition found, LoadedText loaded, List<Diagnostic> diagnostics) {
    List<FrameworkMatch> certain = found.certain();
    if (certain.isEmpty()) {
      diagnostics.add(loaded.notRecognised(found.matches()));
      return Optional.empty();
    }
    FrameworkMatch best = certain.get(0);
    if (certain.size() > 1 && best.score() - certain.get(1).score() < CLEAR_LEAD) {
      diagnostics.add(
          Diagnostic.of(DiagnosticCodes.FRAMEWORK_AMBIGUOUS)
              .with("first", best.framework().id())
              .with("second", certain.get(1).framework().id()));
      return Optional.empty();
    }
    diagnostics.addAll(found.diagnostics());
    return Optional.of(best.framework());
  }

  /** A reader of somebody else's may fail on an odd document; that is told, and nothing is lost. */
  private Optional<Inspection> read(
      Framework framework,
      AnnotatedDocument report,
      SourceDocument source,
      List<Diagnostic> diagnostics) {
    Optional<FrameworkReader> reader = Optional.ofNullable(readers.get(framework));
    if (reader.isEmpty()) {
      diagnostics.add(
          Diagnostic.of(DiagnosticCodes.READER_MISSING).with("framework", framework.id()));
      return Optional.empty();
    }
    try {
      Reading reading = reader.get().read(report, framework);
      diagnostics.addAll(reading.diagnostics());
      return Optional.of(reading.inspection()).map(i -> i.withSource(source));
    } catch (RuntimeException | StackOverflowError | LinkageError e) {
      diagnostics.add(
          Diagnostic.of(DiagnosticCodes.READER_FAILED)
              .with("framework", framework.id())
              .with("reason", e));
      return Optional.empty();
    }
  }

  /** Builds a {@link ReportParser}. */
  public static final class Builder {

    private ParseLimits limits = ParseLimits.DEFAULT;
    private final List<FrameworkReader> more = new ArrayList<>();

    private Builder() {}

    /**
     * Sets the limits.
     *
     * @param newLimits how much the parser takes in
     * @return this builder
     */
    public Builder limits(ParseLimits newLimits) {
      this.limits = Objects.requireNonNull(newLimits, "limits");
      return this;
    }

    /**
     * Adds a reader.
     *
     * @param reader reads a framework that no other reader reads
     * @return this builder
     */
    public Builder reader(FrameworkReader reader) {
      more.add(Objects.requireNonNull(reader, "reader"));
      return this;
    }

    /**
     * Builds the parser.
     *
     * @return the parser
     * @throws IllegalStateException if two readers read the same framework
     */
    public ReportParser build() {
      return new ReportParser(this);
    }

    private List<FrameworkReader> allReaders() {
      List<FrameworkReader> all = new ArrayList<>();
      ServiceLoader.load(FrameworkReader.class, ReportParser.class.getClassLoader())
          .forEach(all::add);
      all.addAll(more);
      return all;
    }
  }

  private static final class Standard {
    static final ReportParser PARSER = builder().build();
  }
}
