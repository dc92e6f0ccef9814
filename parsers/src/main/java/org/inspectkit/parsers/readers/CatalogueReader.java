package org.inspectkit.parsers.readers;

import static org.inspectkit.model.InspectionFact.INSPECTORS;
import static org.inspectkit.model.InspectionFact.NEXT_INSPECTION;
import static org.inspectkit.model.InspectionFact.PERIODS;
import static org.inspectkit.model.InspectionFact.PUBLISHED;
import static org.inspectkit.model.InspectionFact.SIGNATORIES;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.inspectkit.framework.Edition;
import org.inspectkit.framework.Framework;
import org.inspectkit.framework.Frameworks;
import org.inspectkit.model.Inspection;
import org.inspectkit.model.InspectionFact;
import org.inspectkit.parsers.grades.Judgements;
import org.inspectkit.parsers.grades.LabelledJudgements;
import org.inspectkit.parsers.grades.OwnPart;
import org.inspectkit.parsers.readers.cover.FoundKind;
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

  /** Creates the reader; {@link java.util.ServiceLoader} does. */
  public CatalogueReader() {}

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

  private static void addTopic(ReportReading reading, AnnotatedDocument document) {
    Optional<VisitTopic> topic = VisitTopic.find(document);
    reading.addTopic(topic.map(VisitTopic::text), topic.map(VisitTopic::printed).orElse(List.of()));
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
    DiagnosticSink notes = new DiagnosticSink();
    SlacGrades grades = new SlacGrades(document, reading.edition(), notes);
    reading.inspection().addAllJudgements(grades.read(reading.inspection().build()));
    notes.all().forEach(reading::note);
  }

  private static void addSifJudgements(ReportReading reading, AnnotatedDocument document) {
    Inspection facts = reading.inspection().build();
    add(FoundKind.again(document, facts.framework()), reading);
    DiagnosticSink notes = new DiagnosticSink();
    Judgements judgements = new Judgements(reading.edition(), notes);
    SifSentences sentences =
        SifSentences.add(document, reading.edition(), reading.inspection().build(), judgements);
    reading.inspection().addAllJudgements(judgements.conclude(sentences::isExpected));
    notes.all().forEach(reading::note);
  }

  private static void addStatedOutcomes(ReportReading reading, AnnotatedDocument document) {
    DiagnosticSink notes = new DiagnosticSink();
    Judgements judgements = new Judgements(reading.edition(), notes);
    StatedOutcomes.read(document, reading.edition(), reading.inspection().build(), judgements);
    reading.inspection().addAllJudgements(judgements.conclude());
    notes.all().forEach(reading::note);
  }

  private static void addAssessment(ReportReading reading, AnnotatedDocument document) {
    DiagnosticSink notes = new DiagnosticSink();
    Edition edition = reading.edition();
    Judgements judgements = new Judgements(edition, notes);
    OwnPart own = new OwnPart(document, edition, reading.inspection().build());
    new LabelledJudgements(own.lines(), document.index(), edition, judgements).add();
    ApaSentences.add(document, edition, judgements);
    reading.inspection().addAllJudgements(judgements.conclude());
    notes.all().forEach(reading::note);
  }

  private static void addOutcome(ReportReading reading, AnnotatedDocument document) {
    DiagnosticSink notes = new DiagnosticSink();
    Judgements judgements = new Judgements(reading.edition(), notes);
    AreaSendOutcome.read(document, reading.edition(), judgements);
    reading.inspection().addAllJudgements(judgements.conclude());
    notes.all().forEach(reading::note);
  }
}
