package org.inspectkit.parsers.readers;

import static org.inspectkit.model.InspectionFact.INSPECTORS;
import static org.inspectkit.model.InspectionFact.NEXT_INSPECTION;
import static org.inspectkit.model.InspectionFact.PERIODS;
import static org.inspectkit.model.InspectionFact.PUBLISHED;
import static org.inspectkit.model.InspectionFact.SIGNATORIES;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
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
 * know: the areas, the grades, and what the headings announce. Here is what their covers and
 * letters state besides, and what only one of them has.
 */
public final class CatalogueReader implements SelectiveReader {

  private static final Form REPORT_WITH_DATE =
      new Form(false, Set.of(PUBLISHED), CatalogueReader::addNothing);
  private static final Form TWO_STRANDS =
      new Form(false, Set.of(PUBLISHED), CatalogueReader::addStrandGrades);
  private static final Form WITH_SENTENCES =
      new Form(false, Set.of(PUBLISHED), CatalogueReader::addSifJudgements);
  private static final Set<InspectionFact> OF_LETTERS = Set.of(PERIODS, SIGNATORIES, INSPECTORS);
  private static final Form VISIT = new Form(true, OF_LETTERS, CatalogueReader::addTopic);

  private static final Form ASSESSMENT =
      new Form(true, Set.of(SIGNATORIES), CatalogueReader::addAssessment);

  private static final Map<Framework, Form> FORMS =
      Map.ofEntries(
          Map.entry(Frameworks.APA_2005, ASSESSMENT),
          Map.entry(Frameworks.APA_2006, ASSESSMENT),
          Map.entry(Frameworks.APA_2007, ASSESSMENT),
          Map.entry(Frameworks.UCRA, new Form(true, OF_LETTERS, CatalogueReader::addNothing)),
          Map.entry(Frameworks.ILACS_FOCUSED_VISIT, VISIT),
          Map.entry(Frameworks.MONITORING_VISIT, VISIT),
          Map.entry(Frameworks.JAR_PROGRESS, REPORT_WITH_DATE),
          Map.entry(Frameworks.SLAC, TWO_STRANDS),
          Map.entry(Frameworks.CP_2012, TWO_STRANDS),
          Map.entry(Frameworks.LAC_2013, TWO_STRANDS),
          Map.entry(Frameworks.SIF, WITH_SENTENCES),
          Map.entry(Frameworks.LSCB_REVIEW, WITH_SENTENCES),
          Map.entry(
              Frameworks.ILACS,
              new Form(false, Set.of(NEXT_INSPECTION), CatalogueReader::addIlacsTable)),
          Map.entry(
              Frameworks.AREA_SEND,
              new Form(false, Set.of(NEXT_INSPECTION), CatalogueReader::addOutcome)));

  /** What documents of a framework state, and what is read of them before their sections. */
  private record Form(
      boolean letter,
      Set<InspectionFact> stated,
      BiConsumer<ReportReading, AnnotatedDocument> own) {}

  /** Creates the reader; {@link java.util.ServiceLoader} does. */
  public CatalogueReader() {}

  @Override
  public List<Framework> frameworks() {
    return Frameworks.all().stream().filter(FORMS::containsKey).toList();
  }

  @Override
  public Reading read(AnnotatedDocument document, Framework framework, ReadingLevel level) {
    Form form = Objects.requireNonNull(FORMS.get(framework), "a framework of this reader");
    ReportReading reading =
        form.letter()
            ? ReportReading.ofLetter(document, framework, level, form.stated())
            : ReportReading.ofCover(document, framework, level, form.stated());
    form.own().accept(reading, document);
    return reading.addSections().toReading();
  }

  private static void addNothing(ReportReading reading, AnnotatedDocument document) {}

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
