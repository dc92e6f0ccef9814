package org.inspectkit.parsers.reading;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.inspectkit.diagnostic.Diagnostic;
import org.inspectkit.framework.Edition;
import org.inspectkit.framework.Framework;
import org.inspectkit.framework.InspectionFact;
import org.inspectkit.framework.SectionRole;
import org.inspectkit.model.Inspection;
import org.inspectkit.parsers.grades.Editions;
import org.inspectkit.parsers.grades.Judgements;
import org.inspectkit.parsers.grades.LabelledJudgements;
import org.inspectkit.parsers.grades.OwnPart;
import org.inspectkit.parsers.readers.content.ReportContent;
import org.inspectkit.parsers.readers.cover.CoverValues;
import org.inspectkit.parsers.readers.cover.Inspectors;
import org.inspectkit.parsers.readers.cover.Letter;
import org.inspectkit.parsers.readers.cover.Periods;
import org.inspectkit.parsers.readers.cover.ReportFacts;
import org.inspectkit.parsers.readers.passage.DiagnosticSink;
import org.inspectkit.parsers.spi.Reading;
import org.inspectkit.parsers.spi.ReadingLevel;
import org.inspectkit.parsers.terms.AnnotatedDocument;
import org.inspectkit.parsers.text.SpannedText;
import org.inspectkit.source.StatementKind;

/**
 * Reads a report with the tools of InspectKit's own readers. A reader of a new framework says what
 * its reports contain; the wording is in the entry of the {@link Framework}: titles, remits, areas,
 * scale and {@linkplain Framework#sections() sections}.
 *
 * <p>This is a whole reader, handed to a parser:
 *
 * <pre>{@code
 * import java.util.List;
 * import org.inspectkit.framework.Framework;
 * import org.inspectkit.framework.Frameworks;
 * import org.inspectkit.parsers.ReportParser;
 * import org.inspectkit.parsers.reading.ReportReading;
 * import org.inspectkit.parsers.spi.Reading;
 * import org.inspectkit.parsers.spi.ReadingLevel;
 * import org.inspectkit.parsers.spi.SelectiveReader;
 * import org.inspectkit.parsers.terms.AnnotatedDocument;
 *
 * class OwnReader implements SelectiveReader {
 *   public List<Framework> frameworks() {
 *     return List.of(Frameworks.UCRA);
 *   }
 *
 *   public Reading read(AnnotatedDocument document, Framework framework, ReadingLevel level) {
 *     return ReportReading.ofLetter(document, framework, level)
 *         .addGradeTable()
 *         .addSections()
 *         .toReading();
 *   }
 * }
 * ReportParser parser = ReportParser.builder().replaceReader(new OwnReader()).build();
 * }</pre>
 *
 * <p>What a report of this form is expected to state and does not, or what is not certain, is left
 * out and has a diagnostic. Prior inspections are read too, with {@link ReadingLevel#EVERYTHING}.
 *
 * <p>What only one framework's reports state, its reader finds in the document and adds with {@link
 * #inspection()}, {@link #addEvidence} and {@link #note}.
 *
 * <p>One instance is for one report and is not safe for use by several threads.
 */
public final class ReportReading {

  private static final Set<InspectionFact> OF_EVERY_LETTER =
      EnumSet.of(InspectionFact.PERIODS, InspectionFact.SIGNATORIES, InspectionFact.INSPECTORS);
  private static final Set<InspectionFact> OF_COVERS =
      EnumSet.of(InspectionFact.PUBLISHED, InspectionFact.NEXT_INSPECTION);

  private final AnnotatedDocument document;
  private final Framework framework;
  private final ReadingLevel level;
  private final DiagnosticSink notes = new DiagnosticSink();
  private final Edition edition;
  private final ReportFacts facts;

  private ReportReading(
      AnnotatedDocument document,
      Framework framework,
      ReadingLevel level,
      Optional<LocalDate> firstDay) {
    this.document = document;
    this.framework = framework;
    this.level = level;
    this.edition = Editions.of(document, framework, firstDay, notes);
    this.facts = new ReportFacts(document, framework, edition, level, notes);
  }

  /**
   * Begins to read a report with a cover: the authority, the days of the inspection, the
   * inspectors, the date of publication, the law, the inspectorates and prior inspections. The
   * fields of a cover are labels such as "Inspection dates:" and "Lead inspector:".
   *
   * @param document the report
   * @param framework its framework, which has at least one edition
   * @param level how much to read
   * @return a reading to which the rest is added
   */
  public static ReportReading ofCover(
      AnnotatedDocument document, Framework framework, ReadingLevel level) {
    return ofCover(document, framework, level, Set.of());
  }

  /**
   * Begins to read a report with a cover. The inspectors and the names of the area are in tables
   * where the {@linkplain Framework#sections() sections} of the framework have {@link
   * SectionRole#DETAILS}.
   *
   * @param document the report
   * @param framework its framework, which has at least one edition
   * @param level how much to read
   * @param stated what reports of the framework state besides: {@link InspectionFact#PUBLISHED},
   *     without which they get a diagnostic, and {@link InspectionFact#NEXT_INSPECTION}
   * @return a reading to which the rest is added
   * @throws IllegalArgumentException if {@code stated} has any other fact
   */
  public static ReportReading ofCover(
      AnnotatedDocument document,
      Framework framework,
      ReadingLevel level,
      Set<InspectionFact> stated) {
    requireOnly(OF_COVERS, stated);
    CoverValues cover = new CoverValues(document);
    Optional<LocalDate> firstDay = Periods.firstDayOnCover(cover);
    ReportReading reading = new ReportReading(document, framework, level, firstDay);
    reading.read(cover);
    if (stated.contains(InspectionFact.PUBLISHED)) {
      reading.facts.expectPublication();
    }
    if (stated.contains(InspectionFact.NEXT_INSPECTION)) {
      reading.facts.addNextInspection();
    }
    return reading;
  }

  private void read(CoverValues cover) {
    if (!PartnershipDetails.areIn(framework)) {
      facts.readCover(cover);
      return;
    }
    PartnershipDetails details = new PartnershipDetails(document, framework);
    Inspectors inspectors = Inspectors.inTable(details.content(SectionRole.TEAM), notes);
    facts.readCover(cover, inspectors, details.names());
  }

  /**
   * Begins to read a letter that states the days of the inspection, the inspectors and who signed,
   * besides what {@linkplain #ofLetter(AnnotatedDocument, Framework, ReadingLevel, Set) every
   * letter} states.
   *
   * @param document the letter
   * @param framework its framework, which has at least one edition
   * @param level how much to read
   * @return a reading to which the rest is added
   */
  public static ReportReading ofLetter(
      AnnotatedDocument document, Framework framework, ReadingLevel level) {
    return ofLetter(document, framework, level, OF_EVERY_LETTER);
  }

  /**
   * Begins to read a letter: its date, the addressee, the authority, the law, the inspectorates and
   * prior inspections.
   *
   * @param document the letter
   * @param framework its framework, which has at least one edition
   * @param level how much to read
   * @param stated what letters of the framework state besides: any of {@link
   *     InspectionFact#PERIODS}, {@link InspectionFact#SIGNATORIES} and {@link
   *     InspectionFact#INSPECTORS}
   * @return a reading to which the rest is added
   * @throws IllegalArgumentException if {@code stated} has any other fact
   */
  public static ReportReading ofLetter(
      AnnotatedDocument document,
      Framework framework,
      ReadingLevel level,
      Set<InspectionFact> stated) {
    requireOnly(OF_EVERY_LETTER, stated);
    Letter letter = new Letter(document);
    Optional<LocalDate> firstDay = Periods.firstDayInLetter(document, letter, framework.remits());
    ReportReading reading = new ReportReading(document, framework, level, firstDay);
    reading.facts.readLetter(stated, letter, document, List.of());
    return reading;
  }

  private static void requireOnly(Set<InspectionFact> known, Set<InspectionFact> stated) {
    if (!known.containsAll(stated)) {
      throw new IllegalArgumentException("Only " + known + " can be asked for, not " + stated);
    }
  }

  /**
   * Adds the judgements: the table of grades, whatever its layout, and headings that repeat a
   * grade. Only labels that are areas of the edition count, and only its grades. Each area without
   * a grade has a diagnostic. An edition without a scale has no judgements.
   *
   * @return this
   */
  public ReportReading addGradeTable() {
    if (edition.scale().isPresent()) {
      OwnPart own = new OwnPart(document, edition, inspection().build());
      Judgements judgements = new Judgements(edition, notes);
      new LabelledJudgements(own.lines(), document.index(), edition, judgements).add();
      inspection().addAllJudgements(judgements.conclude());
    }
    return this;
  }

  /**
   * Adds what is under the headings that the framework knows: areas for improvement and findings,
   * as the {@linkplain Framework#sections() sections} of its entry say. What is before the first of
   * them is not read. Nothing is read at a level that does not include it.
   *
   * @return this
   */
  public ReportReading addSections() {
    if (level.includes(ReadingLevel.AREAS_FOR_IMPROVEMENT) && !framework.sections().isEmpty()) {
      ReportContent content = new ReportContent(document, framework, edition, notes);
      content.read();
      content.addTo(inspection());
    }
    return this;
  }

  /**
   * Adds what was looked at, and the topic of the {@linkplain Framework#topics() framework's list}
   * that it names.
   *
   * @param topic the topic as printed; if it is empty, the reading gets a diagnostic
   * @param printed the words of the report that state it
   * @return this
   */
  public ReportReading addTopic(Optional<String> topic, List<SpannedText> printed) {
    facts.addTopic(topic, printed);
    return this;
  }

  /**
   * Adds where a fact is stated that the reader has found itself.
   *
   * @param fact the fact
   * @param kind how it is stated
   * @param printed the words of the report that state it
   * @return this
   */
  public ReportReading addEvidence(
      InspectionFact fact, StatementKind kind, Collection<SpannedText> printed) {
    facts.addEvidence(fact, kind, printed);
    return this;
  }

  /**
   * Adds a doubt.
   *
   * @param doubt what could not be read for certain
   * @return this
   */
  public ReportReading note(Diagnostic doubt) {
    notes.add(doubt);
    return this;
  }

  /**
   * What was read so far, for what the reader has found itself.
   *
   * @return the builder of the inspection; what is set here is in the reading
   */
  public Inspection.Builder inspection() {
    return facts.inspection();
  }

  /**
   * The edition that the report follows.
   *
   * @return one of the framework's editions
   */
  public Edition edition() {
    return edition;
  }

  /**
   * Ends the reading, and compares its dates.
   *
   * @return what was read, up to the level, and the doubts in the order in which they were met
   */
  public Reading toReading() {
    return facts.reading();
  }
}
