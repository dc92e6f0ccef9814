package org.inspectkit.parsers.readers;

import static org.inspectkit.framework.InspectionFact.INSPECTORS;
import static org.inspectkit.framework.InspectionFact.NEXT_INSPECTION;
import static org.inspectkit.framework.InspectionFact.PERIODS;
import static org.inspectkit.framework.InspectionFact.PUBLISHED;
import static org.inspectkit.framework.InspectionFact.SIGNATORIES;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.inspectkit.framework.Edition;
import org.inspectkit.framework.Framework;
import org.inspectkit.framework.Frameworks;
import org.inspectkit.framework.InspectionFact;
import org.inspectkit.model.Inspection;
import org.inspectkit.model.Judgement;
import org.inspectkit.parsers.document.Block;
import org.inspectkit.parsers.grades.Judgements;
import org.inspectkit.parsers.grades.LabelledJudgements;
import org.inspectkit.parsers.grades.OwnPart;
import org.inspectkit.parsers.readers.cover.FoundKind;
import org.inspectkit.parsers.readers.cover.Letter;
import org.inspectkit.parsers.readers.passage.DiagnosticSink;
import org.inspectkit.parsers.reading.ReportReading;
import org.inspectkit.parsers.spi.Reading;
import org.inspectkit.parsers.spi.ReadingLevel;
import org.inspectkit.parsers.spi.SelectiveReader;
import org.inspectkit.parsers.terms.AnnotatedDocument;
import org.inspectkit.source.StatementKind;

/**
 * Reads the documents of the frameworks whose entry in the catalogue says nearly all there is to
 * know: the areas, the grades, what the headings announce, and what covers and letters state
 * besides. Here is how the judgements of some are stated.
 */
public final class CatalogueReader implements SelectiveReader {

  private static final int OPENING = 16;
  private static final Set<InspectionFact> OF_LETTERS = Set.of(PERIODS, SIGNATORIES, INSPECTORS);
  private static final Set<InspectionFact> OF_COVERS = Set.of(PUBLISHED, NEXT_INSPECTION);

  /** How the judgements are stated where a table of grades is not all. */
  private static final Map<Framework, BiConsumer<ReportReading, AnnotatedDocument>> JUDGEMENTS =
      Map.ofEntries(
          Map.entry(Frameworks.APA_2005, CatalogueReader::addAssessment),
          Map.entry(Frameworks.APA_2006, CatalogueReader::addAssessment),
          Map.entry(Frameworks.APA_2007, CatalogueReader::addAssessment),
          Map.entry(Frameworks.SLAC, CatalogueReader::addStrandGrades),
          Map.entry(Frameworks.CP_2012, CatalogueReader::addStrandGrades),
          Map.entry(Frameworks.LAC_2013, CatalogueReader::addStrandGrades),
          Map.entry(Frameworks.SIF, CatalogueReader::addSifJudgements),
          Map.entry(Frameworks.LSCB_REVIEW, CatalogueReader::addSifJudgements),
          Map.entry(Frameworks.ILACS, CatalogueReader::addIlacsTable),
          Map.entry(Frameworks.SEND_2016, CatalogueReader::addStatedOutcomes),
          Map.entry(Frameworks.AREA_SEND_MONITORING, CatalogueReader::addStatedOutcomes),
          Map.entry(Frameworks.ANNUAL_RATING, (reading, unread) -> reading.addGradeTable()),
          Map.entry(Frameworks.AREA_SEND, CatalogueReader::addOutcome));

  @Override
  public List<Framework> frameworks() {
    return Frameworks.all().stream().filter(f -> !f.stated().isEmpty()).toList();
  }

  @Override
  public Reading read(AnnotatedDocument document, Framework framework, ReadingLevel level) {
    ReportReading reading =
        framework.stated().contains(InspectionFact.LETTER_DATE)
            ? ReportReading.ofLetter(document, framework, level, only(framework, OF_LETTERS))
            : ReportReading.ofCover(document, framework, level, only(framework, OF_COVERS));
    if (framework.stated().contains(InspectionFact.TOPIC)) {
      addTopic(reading, document);
    }
    JUDGEMENTS.getOrDefault(framework, (none, unread) -> {}).accept(reading, document);
    return reading.addSections().toReading();
  }

  private static Set<InspectionFact> only(Framework framework, Set<InspectionFact> some) {
    return framework.stated().stream().filter(some::contains).collect(Collectors.toSet());
  }

  /** A letter says it in so many blocks from its first paragraph on, or nowhere. */
  private static void addTopic(ReportReading reading, AnnotatedDocument letter) {
    List<Block> blocks = letter.document().blocks();
    AnnotatedDocument text = letter.part(Letter.firstParagraph(blocks).orElse(0), blocks.size());
    Optional<StatedTopic> topic = StatedTopic.in(text, OPENING, LetterPatterns.TOPIC_OF_VISIT);
    reading.addTopic(
        topic.map(StatedTopic::text), topic.map(StatedTopic::printed).orElse(List.of()));
  }

  private static void addIlacsTable(ReportReading reading, AnnotatedDocument document) {
    Inspection facts = reading.inspection().build();
    add(FoundKind.ofLength(facts.periods(), document), reading);
    reading.addGradeTable();
  }

  private static void add(Optional<FoundKind> kind, ReportReading reading) {
    reading.inspection().kind(kind.map(FoundKind::kind));
    reading.addEvidence(
        InspectionFact.KIND, StatementKind.COVER, kind.map(FoundKind::text).stream().toList());
  }

  private static void addStrandGrades(ReportReading reading, AnnotatedDocument document) {
    Inspection facts = reading.inspection().build();
    addJudgements(reading, notes -> new SlacGrades(document, reading.edition(), notes).read(facts));
  }

  private static void addSifJudgements(ReportReading reading, AnnotatedDocument document) {
    Inspection facts = reading.inspection().build();
    add(FoundKind.again(document, facts.framework()), reading);
    addJudgements(
        reading, notes -> new SifSentences(document, reading.edition(), facts, notes).read());
  }

  private static void addStatedOutcomes(ReportReading reading, AnnotatedDocument document) {
    Inspection soFar = reading.inspection().build();
    addStatements(reading, all -> StatedOutcomes.read(document, reading.edition(), soFar, all));
  }

  private static void addAssessment(ReportReading reading, AnnotatedDocument document) {
    Edition edition = reading.edition();
    OwnPart own = new OwnPart(document, edition, reading.inspection().build());
    addStatements(
        reading,
        all -> {
          new LabelledJudgements(own.lines(), document.index(), edition, all).add();
          ApaSentences.add(document, edition, all);
        });
  }

  private static void addOutcome(ReportReading reading, AnnotatedDocument document) {
    addStatements(reading, all -> AreaSendOutcome.read(document, reading.edition(), all));
  }

  private static void addStatements(ReportReading reading, Consumer<Judgements> statements) {
    addJudgements(
        reading,
        notes -> {
          Judgements judgements = new Judgements(reading.edition(), notes);
          statements.accept(judgements);
          return judgements.conclude();
        });
  }

  private static void addJudgements(
      ReportReading reading, Function<DiagnosticSink, List<Judgement>> read) {
    DiagnosticSink notes = new DiagnosticSink();
    reading.inspection().addAllJudgements(read.apply(notes));
    notes.all().forEach(reading::note);
  }
}
