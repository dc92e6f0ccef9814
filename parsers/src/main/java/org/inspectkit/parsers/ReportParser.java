package org.inspectkit.parsers;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.inspectkit.diagnostic.Diagnostic;
import org.inspectkit.diagnostic.DiagnosticCodes;
import org.inspectkit.framework.Edition;
import org.inspectkit.framework.Framework;
import org.inspectkit.model.Inspection;
import org.inspectkit.parsers.detect.FrameworkMatch;
import org.inspectkit.parsers.detect.internal.Recognition;
import org.inspectkit.parsers.document.ReportDocument;
import org.inspectkit.parsers.spi.FrameworkReader;
import org.inspectkit.parsers.spi.Reading;
import org.inspectkit.parsers.spi.ReadingLevel;
import org.inspectkit.parsers.terms.AnnotatedDocument;
import org.inspectkit.parsers.terms.TermIndex;
import org.inspectkit.source.SourceDocument;
import org.jspecify.annotations.Nullable;

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

  private final ParseLimits limits;
  private final ReadingLevel level;
  private final Readers readers;
  private final List<Framework> known;
  private final TermIndex terms;

  private ReportParser(Builder builder) {
    this.limits = builder.limits;
    this.level = builder.level;
    this.readers = builder.allReaders();
    this.known = readers.known();
    this.terms = TermIndex.of(known);
    if (builder.chosen != null) {
      readers.retain(builder.chosen);
    }
  }

  /**
   * The parser with default limits and every reader that is on the module path or class path.
   *
   * @return always the same parser
   * @throws IllegalStateException if two of the readers read one framework, or one cannot be
   *     loaded; a parser from {@link #builder()} can say which one is to read it
   */
  public static ReportParser standard() {
    return StandardParser.PARSER.get();
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
   * The frameworks whose reports this parser reads: those built in and those plugged in, or those
   * that were chosen. {@code InspectionJson.with(parser.frameworks())} writes and reads all of its
   * inspections.
   *
   * @return at least one
   */
  public List<Framework> frameworks() {
    return readers.frameworks();
  }

  /**
   * Reads a report.
   *
   * @param source where its bytes come from
   * @return the inspection, if a framework was recognised, and the diagnostics
   * @throws IOException if the source is a file or a stream that cannot be read
   * @throws ReportParseException if it could not be read at all
   */
  public ParsedReport parse(ReportSource source) throws IOException {
    return load(source, this::parsed);
  }

  /**
   * Reads a report as one of a framework, whatever it says of itself. Where it says something else
   * or nothing, there is a diagnostic: {@code framework-contradicted} or {@code
   * framework-unconfirmed}.
   *
   * @param source where its bytes come from
   * @param framework one of {@link #frameworks()}
   * @return the inspection and the diagnostics
   * @throws IllegalArgumentException if this parser does not read the framework
   * @throws IOException if the source is a file or a stream that cannot be read
   * @throws ReportParseException if the report could not be read at all
   */
  public ParsedReport parse(ReportSource source, Framework framework) throws IOException {
    Framework read = readers.framework(framework.id());
    return load(source, (loaded, deadline) -> parsed(loaded, read, deadline));
  }

  /**
   * Reads a report as one of an edition of a framework, whatever it says of itself. The diagnostics
   * are those of {@link #parse(ReportSource, Framework)}, and {@code edition-not-in-force} where
   * the dates of the report say that.
   *
   * @param source where its bytes come from
   * @param edition an edition of one of {@link #frameworks()}
   * @return the inspection and the diagnostics
   * @throws IllegalArgumentException if this parser does not read the framework, or the framework
   *     has not that edition
   * @throws IOException if the source is a file or a stream that cannot be read
   * @throws ReportParseException if the report could not be read at all
   */
  public ParsedReport parse(ReportSource source, Edition edition) throws IOException {
    Framework whole = readers.framework(edition.frameworkId());
    Edition known =
        whole
            .edition(edition.id())
            .orElseThrow(
                () ->
                    new IllegalArgumentException(
                        edition.id() + " is not an edition of " + whole.id()));
    // With one edition only, a reader has none to choose.
    Framework narrowed = Framework.builder().from(whole).editions(List.of(known)).build();
    return load(source, (loaded, deadline) -> parsed(loaded, narrowed, deadline));
  }

  /** What is done with a report once its text is there. */
  @FunctionalInterface
  private interface Work<T> {
    T on(LoadedText loaded, Deadline deadline);
  }

  private <T> T load(ReportSource source, Work<T> work) throws IOException {
    Deadline deadline = new Deadline(source.name(), limits);
    SourceBytes bytes = source.read(limits, deadline);
    return Failures.wrapUnexpected(
        source.name(), () -> work.on(LoadedText.load(bytes, limits, deadline), deadline));
  }

  private ParsedReport parsed(LoadedText loaded, Deadline deadline) {
    Recognition found = recognise(annotate(loaded, deadline));
    deadline.check();
    return read(loaded, FrameworkChoice.recognised(loaded, found), deadline);
  }

  private ParsedReport parsed(LoadedText loaded, Framework framework, Deadline deadline) {
    AnnotatedDocument document = annotate(loaded, deadline);
    Recognition found = recognise(document);
    deadline.check();
    return read(loaded, FrameworkChoice.named(framework, document, found), deadline);
  }

  private ParsedReport read(LoadedText loaded, FrameworkChoice choice, Deadline deadline) {
    List<Diagnostic> diagnostics = new ArrayList<>(loaded.diagnostics());
    diagnostics.addAll(choice.diagnostics());
    Framework framework = choice.framework();
    ReadFacts facts =
        framework == null
            ? ReadFacts.none(diagnostics)
            : read(framework, choice.report(), loaded.source(), deadline, diagnostics);
    return new ParsedReport(
        loaded.source().name(),
        Optional.of(loaded.source()),
        Optional.of(loaded.document()),
        choice.matches(),
        facts.withAtMost(limits.count(Limit.DIAGNOSTICS)));
  }

  private AnnotatedDocument annotate(LoadedText loaded, Deadline deadline) {
    deadline.check();
    AnnotatedDocument document = AnnotatedDocument.of(loaded.document(), terms, deadline::check);
    deadline.check();
    return document;
  }

  private Recognition recognise(AnnotatedDocument document) {
    return new Recognition(document, known);
  }

  /**
   * Finds the structure of a report and stops there.
   *
   * @param source where its bytes come from
   * @return its blocks
   * @throws IOException if the source is a file or a stream that cannot be read
   * @throws ReportParseException if it could not be read at all
   */
  public ReportDocument document(ReportSource source) throws IOException {
    return load(source, (loaded, deadline) -> loaded.document());
  }

  /**
   * Recognises the framework of a report and stops there.
   *
   * @param source where its bytes come from
   * @return the frameworks for which anything speaks, the best first
   * @throws IOException if the source is a file or a stream that cannot be read
   * @throws ReportParseException if it could not be read at all
   */
  public List<FrameworkMatch> detect(ReportSource source) throws IOException {
    return load(source, (loaded, deadline) -> recognise(annotate(loaded, deadline)).matches());
  }

  /**
   * A reader of somebody else's may fail on an odd document; that is reported, and nothing is lost.
   */
  private ReadFacts read(
      Framework framework,
      AnnotatedDocument report,
      SourceDocument source,
      Deadline deadline,
      List<Diagnostic> diagnostics) {
    Optional<FrameworkReader> reader = readers.find(framework);
    if (reader.isEmpty()) {
      diagnostics.add(
          Diagnostic.of(readers.whyUnread(framework)).with("framework", framework.id()));
      return ReadFacts.none(diagnostics);
    }
    try {
      Reading reading = reader.get().read(report, framework, level).upTo(level);
      diagnostics.addAll(reading.diagnostics());
      Framework whole = readers.framework(framework.id());
      Inspection inspection =
          Inspection.builder().from(reading.inspection()).framework(whole).source(source).build();
      return ReadFacts.of(inspection, diagnostics);
    } catch (RuntimeException | StackOverflowError | LinkageError e) {
      deadline.check();
      diagnostics.add(
          Diagnostic.of(DiagnosticCodes.READER_FAILED)
              .with("framework", framework.id())
              .with("reason", e));
      return ReadFacts.failed(diagnostics, e);
    }
  }

  /** Builds a {@link ReportParser}. */
  public static final class Builder {

    private ParseLimits limits = ParseLimits.DEFAULT;
    private ReadingLevel level = ReadingLevel.EVERYTHING;
    private final List<FrameworkReader> more = new ArrayList<>();
    private final List<FrameworkReader> replacements = new ArrayList<>();
    private @Nullable Set<Framework> chosen;

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
     * Sets how much of a report is read; everything, unless it is set. Judgements and facts are the
     * same at every level, and the less is read the sooner it is done.
     *
     * @param newLevel the level
     * @return this builder
     */
    public Builder level(ReadingLevel newLevel) {
      this.level = Objects.requireNonNull(newLevel, "level");
      return this;
    }

    /**
     * Adds a reader.
     *
     * @param reader reads frameworks that no other reader reads
     * @return this builder
     */
    public Builder reader(FrameworkReader reader) {
      more.add(Objects.requireNonNull(reader, "reader"));
      return this;
    }

    /**
     * Adds a reader that reads its frameworks in place of the readers that are built in, are on the
     * module path or class path, or were added.
     *
     * @param reader reads frameworks that no other replacement reads
     * @return this builder
     */
    public Builder replaceReader(FrameworkReader reader) {
      replacements.add(Objects.requireNonNull(reader, "reader"));
      return this;
    }

    /**
     * Chooses the frameworks to read. Reports of others are still recognised, so that none of them
     * is taken for one of these; they have no inspection and the diagnostic {@code
     * framework-not-chosen}.
     *
     * @param frameworks those to read
     * @return this builder
     * @throws IllegalArgumentException if there are none
     */
    public Builder onlyFrameworks(Set<Framework> frameworks) {
      if (frameworks.isEmpty()) {
        throw new IllegalArgumentException("no framework is chosen");
      }
      chosen = Set.copyOf(frameworks);
      return this;
    }

    /**
     * Builds the parser.
     *
     * @return the parser
     * @throws IllegalStateException if two readers read one framework and none of them replaces the
     *     other, a reader reads a framework of its own with an id of the catalogue, no reader reads
     *     a chosen framework, or a reader on the module path or class path cannot be loaded
     */
    public ReportParser build() {
      return new ReportParser(this);
    }

    private Readers allReaders() {
      List<FrameworkReader> all = new ArrayList<>(Readers.installed());
      all.addAll(more);
      return new Readers(all, replacements);
    }
  }
}
