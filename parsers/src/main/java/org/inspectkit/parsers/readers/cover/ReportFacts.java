package org.inspectkit.parsers.readers.cover;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.inspectkit.diagnostic.Diagnostic;
import org.inspectkit.diagnostic.DiagnosticCode;
import org.inspectkit.diagnostic.DiagnosticCodes;
import org.inspectkit.framework.Edition;
import org.inspectkit.framework.Framework;
import org.inspectkit.framework.InspectionFact;
import org.inspectkit.model.DocumentKind;
import org.inspectkit.model.Inspection;
import org.inspectkit.model.InspectionPeriod;
import org.inspectkit.model.Inspector;
import org.inspectkit.model.PriorInspection;
import org.inspectkit.parsers.readers.dates.Dates;
import org.inspectkit.parsers.readers.passage.DiagnosticSink;
import org.inspectkit.parsers.readers.passage.Statements;
import org.inspectkit.parsers.readers.priors.PriorInspections;
import org.inspectkit.parsers.spi.Reading;
import org.inspectkit.parsers.spi.ReadingLevel;
import org.inspectkit.parsers.terms.AnnotatedDocument;
import org.inspectkit.parsers.terms.Cue;
import org.inspectkit.parsers.terms.Passage;
import org.inspectkit.parsers.text.SpannedText;
import org.inspectkit.source.Statement;
import org.inspectkit.source.StatementKind;

/**
 * The facts that a report states about itself, gathered into a builder: those of a cover, or those
 * at the head, in the opening and at the close of a letter.
 */
public final class ReportFacts {

  private static final int MONTHS_TO_REPORT = 4;

  private final AnnotatedDocument document;
  private final Framework framework;
  private final ReadingLevel level;
  private final DiagnosticSink notes;
  private final Inspection.Builder builder = Inspection.builder();
  private final Map<InspectionFact, List<Statement>> evidence = new EnumMap<>(InspectionFact.class);

  /** When it was, as far as it is known. */
  private List<InspectionPeriod> periods = List.of();

  public ReportFacts(
      AnnotatedDocument document,
      Framework framework,
      Edition edition,
      ReadingLevel level,
      DiagnosticSink notes) {
    this.level = level;
    this.document = document;
    this.framework = framework;
    this.notes = notes;
    builder.framework(framework).edition(edition);
  }

  /** Reads a cover, with those who led and those whom the report lists by role. */
  public Inspection.Builder readCover(CoverValues cover) {
    return readCover(cover, Inspectors.listed(document, cover, notes), List.of());
  }

  /** Reads a cover, with names of the area that a reader knows to find. */
  public Inspection.Builder readCover(
      CoverValues cover, Inspectors inspectors, List<SpannedText> names) {
    builder.documentKind(DocumentKind.REPORT);
    add(inspectors.people(), inspectors.printed(), StatementKind.COVER);
    addDates(cover);
    Optional<SpannedText> printed = cover.published();
    Optional<LocalDate> published = printed.flatMap(Dates::single);
    builder.published(published);
    addEvidence(InspectionFact.PUBLISHED, StatementKind.COVER, printed);
    addAuthority(published, names, List.of());
    readRest(document.passages());
    if (level.includes(ReadingLevel.EVERYTHING)) {
      List<PriorInspection> read = builder.build().priorInspections();
      builder.priorInspections(PriorOnCover.addedTo(read, cover, framework));
    }
    return builder;
  }

  /** When it was; where the cover says it twice in different ways, neither is known to be right. */
  private void addDates(CoverValues cover) {
    Optional<SpannedText> first = cover.dates();
    Optional<SpannedText> other = cover.otherDates();
    if (first.isPresent() && other.isPresent()) {
      notes.add(
          Diagnostic.of(DiagnosticCodes.DATES_DISAGREE)
              .with("first", first.get())
              .with("second", other.get()),
          other.get());
      addEvidence(InspectionFact.PERIODS, StatementKind.COVER, List.of(first.get(), other.get()));
      return;
    }
    Optional<OwnDates> dates = first.flatMap(OwnDates::in);
    dates.ifPresent(own -> own.further().forEach(further -> notes.add(further, own.text())));
    add(dates.map(OwnDates::certain), StatementKind.COVER);
  }

  /**
   * Reads a letter.
   *
   * @param facts those that letters of the framework state besides date, addressee and authority
   * @param letter the letter
   * @param opening where it says what it is about
   * @param names the area's names, which a reader knows to find
   */
  public Inspection.Builder readLetter(
      Set<InspectionFact> facts,
      Letter letter,
      AnnotatedDocument opening,
      List<SpannedText> names) {
    builder.documentKind(DocumentKind.LETTER).letterDate(letter.date());
    letter.noteDate(notes);
    addEvidence(InspectionFact.LETTER_DATE, StatementKind.COVER, letter.dateLine());
    Address address = letter.address();
    add(address);
    if (facts.contains(InspectionFact.PERIODS)) {
      add(Periods.inLetter(opening, letter, framework.remits()), StatementKind.NARRATIVE);
    }
    addAuthority(letter.date(), names, address.bodies());
    List<Signed> signatories = letter.signatories();
    if (facts.contains(InspectionFact.SIGNATORIES)) {
      addSignatories(signatories);
    }
    if (facts.contains(InspectionFact.INSPECTORS)) {
      Inspectors named = Inspectors.inSentences(document, notes);
      add(named.ledBy(signatories, document), named.printed(), StatementKind.NARRATIVE);
    }
    Stream<Passage> close = letter.close().stream().map(document::passage);
    return readRest(Stream.concat(opening.passages().stream(), close).toList());
  }

  /** The law, the inspectorates that a part of the report names, and the earlier inspections. */
  private Inspection.Builder readRest(List<Passage> part) {
    Optional<SpannedText> law = legalBasis();
    builder.legalBasis(law.map(SpannedText::toString));
    addEvidence(InspectionFact.LEGAL_BASIS, StatementKind.NARRATIVE, law);
    builder.addAllInspectorates(Inspectorates.read(part, framework.inspectorates()));
    if (level.includes(ReadingLevel.EVERYTHING)) {
      addPriorInspections();
    }
    return builder;
  }

  /**
   * The words that name an act, in a sentence that says how this inspection was carried out, in the
   * text or else in what is not a block of the report, such as its footnotes.
   */
  private Optional<SpannedText> legalBasis() {
    Stream<Passage> furniture =
        document.document().furniture().stream().map(line -> document.passage(line.text()));
    return Stream.concat(document.sentencesWith(Cue.LAW), furniture)
        .flatMap(sentence -> CoverPatterns.ACT.find(sentence, "act").stream())
        .findFirst();
  }

  private void addPriorInspections() {
    Set<YearMonth> months =
        periods.stream().map(p -> YearMonth.from(p.start())).collect(Collectors.toSet());
    builder.addAllPriorInspections(
        new PriorInspections(document, framework, months, builder.build().authority(), notes)
            .read());
  }

  private void add(Address address) {
    builder.addressee(address.first());
    addEvidence(InspectionFact.ADDRESSEE, StatementKind.COVER, address.name());
    note(address.first().isEmpty(), DiagnosticCodes.ADDRESSEE_MISSING);
    if (!address.others().isEmpty()) {
      String others = String.join("; ", address.others());
      notes.add(
          Diagnostic.of(DiagnosticCodes.ADDRESSEE_LEFT_OUT).with("text", others),
          address.others().get(0));
    }
  }

  private void add(Optional<OwnDates> dates, StatementKind kind) {
    List<InspectionPeriod> whole = Periods.read(dates, notes);
    builder.addAllPeriods(whole);
    // Days that are left out because others are incomplete still say when it was.
    periods =
        dates
            .map(OwnDates::dates)
            .filter(days -> !days.incomplete().isEmpty())
            .map(Dates::periods)
            .orElse(whole);
    addEvidence(InspectionFact.PERIODS, kind, dates.map(OwnDates::text));
  }

  private void add(List<Inspector> inspectors, List<SpannedText> printed, StatementKind kind) {
    builder.addAllInspectors(inspectors);
    addEvidence(InspectionFact.INSPECTORS, kind, printed);
    note(inspectors.stream().noneMatch(Inspector::lead), DiagnosticCodes.LEAD_INSPECTOR_MISSING);
  }

  private void addSignatories(List<Signed> signed) {
    signed.forEach(s -> builder.addSignatories(s.signatory()));
    addEvidence(
        InspectionFact.SIGNATORIES,
        StatementKind.SIGNATURE,
        signed.stream().map(Signed::text).toList());
    note(signed.isEmpty(), DiagnosticCodes.SIGNATORY_MISSING);
  }

  private void addAuthority(
      Optional<LocalDate> reported, List<SpannedText> names, List<SpannedText> address) {
    Optional<AuthorityName.Found> found =
        new AuthorityName(document, framework, new AuthoritiesOn(days(reported)), notes)
            .read(names, address);
    builder.authority(found.map(AuthorityName.Found::authority));
    addEvidence(
        InspectionFact.AUTHORITY, StatementKind.COVER, found.map(AuthorityName.Found::text));
  }

  /** The first day of the inspection; otherwise days on which an abolished council existed. */
  private List<LocalDate> days(Optional<LocalDate> reported) {
    return periods.isEmpty()
        ? reported.map(day -> List.of(day, day.minusMonths(MONTHS_TO_REPORT))).orElse(List.of())
        : List.of(periods.get(0).start());
  }

  /** What was read so far; a reader adds what only it knows. */
  public Inspection.Builder inspection() {
    return builder;
  }

  /** What was looked at; a letter that does not say so gets a diagnostic. */
  public void addTopic(Optional<String> topic, List<SpannedText> printed) {
    builder.topic(topic).listedTopic(topic.flatMap(framework::topicIn));
    addEvidence(InspectionFact.TOPIC, StatementKind.NARRATIVE, printed);
    note(topic.isEmpty(), DiagnosticCodes.TOPIC_MISSING);
  }

  /** The sentence that says when the next inspection will be. */
  public void addNextInspection() {
    Optional<SpannedText> next =
        document
            .sentencesWith(Cue.NEXT)
            .filter(CoverPatterns.NEXT_INSPECTION::isIn)
            .findFirst()
            .map(sentence -> sentence.text().strip());
    builder.nextInspection(next.map(SpannedText::toString));
    addEvidence(InspectionFact.NEXT_INSPECTION, StatementKind.COVER, next);
  }

  /** Reports of a framework print the date of publication, or none of them does. */
  public void expectPublication() {
    if (!evidence.containsKey(InspectionFact.PUBLISHED)) {
      notes.add(Diagnostic.of(DiagnosticCodes.DATE_MISSING).with("date", "date of publication"));
    }
  }

  private void note(boolean missing, DiagnosticCode code) {
    if (missing) {
      notes.add(Diagnostic.of(code));
    }
  }

  private void addEvidence(InspectionFact fact, StatementKind kind, Optional<SpannedText> printed) {
    addEvidence(fact, kind, printed.stream().toList());
  }

  /** Says where a fact is stated. */
  public void addEvidence(
      InspectionFact fact, StatementKind kind, Collection<SpannedText> printed) {
    for (SpannedText text : printed) {
      evidence.computeIfAbsent(fact, f -> new ArrayList<>()).add(Statements.as(kind, text));
    }
    builder.evidence(evidence);
  }

  /** What was read, with what is odd about its dates; without those that are of another report. */
  public Reading reading() {
    Inspection inspection = builder.build();
    Chronology chronology = new Chronology(inspection, notes);
    chronology.check();
    if (chronology.isOfTwo() || chronology.isLetterOfAnother()) {
      builder.periods(List.of());
    }
    if (chronology.isLetterOfAnother()) {
      builder.letterDate(Optional.empty());
    }
    return new Reading(builder.build(), notes.all());
  }
}
