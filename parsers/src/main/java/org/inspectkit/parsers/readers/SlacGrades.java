package org.inspectkit.parsers.readers;

import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.inspectkit.diagnostic.Diagnostic;
import org.inspectkit.diagnostic.DiagnosticCodes;
import org.inspectkit.framework.Edition;
import org.inspectkit.framework.JudgementArea;
import org.inspectkit.framework.StatedIn;
import org.inspectkit.model.Inspection;
import org.inspectkit.model.Judgement;
import org.inspectkit.model.JudgementOutcome;
import org.inspectkit.parsers.grades.AreaAlignment;
import org.inspectkit.parsers.grades.GradeForms;
import org.inspectkit.parsers.grades.GradeTable;
import org.inspectkit.parsers.grades.Judgements;
import org.inspectkit.parsers.grades.OwnPart;
import org.inspectkit.parsers.grades.PrintedGrade;
import org.inspectkit.parsers.readers.passage.DiagnosticSink;
import org.inspectkit.parsers.readers.passage.Headings;
import org.inspectkit.parsers.readers.passage.Statements;
import org.inspectkit.parsers.terms.AnnotatedDocument;
import org.inspectkit.parsers.text.SpannedText;
import org.inspectkit.parsers.text.TextLine;
import org.inspectkit.source.StatementKind;

/** The judgements of a report with two strands, from its headings and from its record. */
final class SlacGrades {

  private final AnnotatedDocument document;
  private final Edition edition;
  private final DiagnosticSink notes;
  private final Judgements judgements;
  private final GradeForms forms;
  private final Set<Integer> contradicted = new HashSet<>();

  /** A row with a grade, and the heading of a strand above it. */
  private record Graded(GradeTable.Row row, Optional<GradeTable.Row> heading) {

    AreaAlignment.Row toAlign() {
      return new AreaAlignment.Row(
          row.areas(),
          heading.map(
              above ->
                  new AreaAlignment.Heading(above.label().start(), above.strand().orElseThrow())));
    }
  }

  SlacGrades(AnnotatedDocument document, Edition edition, DiagnosticSink notes) {
    this.document = document;
    this.edition = edition;
    this.notes = notes;
    this.judgements = new Judgements(edition, notes);
    this.forms = new GradeForms(edition.scale().orElseThrow());
  }

  List<Judgement> read(Inspection facts) {
    OwnPart part = new OwnPart(document, edition, facts);
    List<TextLine> lines = part.lines();
    int record = recordStart(lines);
    state(table(lines.subList(0, record), forms::explicit), StatementKind.HEADING);
    GradeTable table = table(lines.subList(record, lines.size()), forms::inCell);
    state(table, StatementKind.TABLE);
    table.strangers().forEach(judgements::note);
    addLeftOut(part.otherLines());
    if (record == lines.size()) {
      notes.add(
          Diagnostic.of(DiagnosticCodes.SECTION_MISSING)
              .with("section", "Record of main findings"));
    }
    return judgements.conclude();
  }

  private GradeTable table(
      List<TextLine> lines, Function<SpannedText, Optional<JudgementOutcome>> cells) {
    return new GradeTable(lines, document.index(), edition, area -> true, forms, cells);
  }

  /** A heading that the own part lacks may be in what was left out as another's. */
  private void addLeftOut(List<TextLine> lines) {
    for (GradeTable.Row row : table(lines, forms::explicit).rows()) {
      if (row.grade().isPresent() && !row.listed()) {
        addUnplaced(row, StatementKind.HEADING);
      }
    }
  }

  private void addUnplaced(GradeTable.Row row, StatementKind kind) {
    if (row.areas().stream().noneMatch(area -> isOutOfPlace(area, kind))) {
      judgements.addUnplaced(row.areas(), row.grade().orElseThrow().outcome(), kind);
    }
  }

  /**
   * Where the record begins: the last line that is its heading, for the contents name it too; or
   * the first such line that is above a table, for another may be that of another report.
   */
  private int recordStart(List<TextLine> lines) {
    int[] headings =
        IntStream.range(0, lines.size())
            .filter(i -> isRecord(Headings.key(lines.get(i).text())))
            .toArray();
    for (int i = 0; i + 1 < headings.length; i++) {
      if (isAboveTable(lines.subList(headings[i], headings[i + 1]))) {
        return headings[i];
      }
    }
    return headings.length == 0 ? lines.size() : headings[headings.length - 1];
  }

  /** Whether rows with a grade are in some lines before any running text. */
  private boolean isAboveTable(List<TextLine> lines) {
    return table(GradeTable.beforeText(lines), forms::inCell).rows().stream()
        .anyMatch(row -> row.several() && row.grade().isPresent());
  }

  /** The name of the council may follow a colon. */
  private static boolean isRecord(String key) {
    return key.equals(FormulaPatterns.RECORD) || key.startsWith(FormulaPatterns.RECORD + ":");
  }

  private void state(GradeTable table, StatementKind kind) {
    List<Graded> graded = graded(table.rows());
    List<AreaAlignment.Row> rows = graded.stream().map(Graded::toAlign).toList();
    List<Optional<JudgementArea>> areas = new AreaAlignment(rows, edition.areas()).align();
    Set<JudgementArea> aligned = areas.stream().flatMap(Optional::stream).collect(toSet());
    for (int i = 0; i < graded.size(); i++) {
      GradeTable.Row row = graded.get(i).row();
      state(graded.get(i), areas.get(i).or(() -> only(row, aligned)), kind);
    }
  }

  /** The only area of a row's name where another row states it too: then its grades must agree. */
  private static Optional<JudgementArea> only(GradeTable.Row row, Set<JudgementArea> aligned) {
    return row.areas().stream()
        .filter(area -> row.areas().size() == 1 && aligned.contains(area))
        .findFirst();
  }

  private static List<Graded> graded(List<GradeTable.Row> rows) {
    List<Graded> graded = new ArrayList<>();
    Optional<GradeTable.Row> heading = Optional.empty();
    for (GradeTable.Row row : rows) {
      if (row.strand().isPresent()) {
        heading = Optional.of(row);
      } else if (row.grade().isPresent()) {
        graded.add(new Graded(row, heading));
      }
    }
    return graded;
  }

  private void state(Graded graded, Optional<JudgementArea> area, StatementKind kind) {
    PrintedGrade found = graded.row().grade().orElseThrow();
    if (area.isEmpty() || isOutOfPlace(area.get(), kind)) {
      notes.add(
          Diagnostic.of(DiagnosticCodes.JUDGEMENT_AREA_UNCERTAIN)
              .with("text", graded.row().label())
              .with("grade", found.text()),
          found.text());
      addUnplaced(graded.row(), kind);
      return;
    }
    noteHeading(graded, area.get());
    SpannedText words = graded.row().label().join(" ", found.text());
    judgements.add(area.get(), found.outcome(), Statements.as(kind, words));
  }

  /** An area without a section has no heading either: what is below its name is another's. */
  private static boolean isOutOfPlace(JudgementArea area, StatementKind kind) {
    return kind == StatementKind.HEADING && area.statedIn().equals(Optional.of(StatedIn.TABLE));
  }

  private void noteHeading(Graded graded, JudgementArea area) {
    graded
        .heading()
        .filter(heading -> !heading.strand().equals(area.strand()))
        .map(GradeTable.Row::label)
        .filter(heading -> contradicted.add(heading.start()))
        .ifPresent(
            heading ->
                notes.add(
                    Diagnostic.of(DiagnosticCodes.STRAND_HEADING_CONTRADICTED)
                        .with("text", heading)
                        .with("area", area.id()),
                    heading));
  }
}
