package org.inspectkit.parsers.readers;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.inspectkit.diagnostic.Diagnostic;
import org.inspectkit.diagnostic.DiagnosticCodes;
import org.inspectkit.framework.Edition;
import org.inspectkit.framework.JudgementArea;
import org.inspectkit.framework.StatedIn;
import org.inspectkit.model.Judgement;
import org.inspectkit.model.JudgementOutcome;
import org.inspectkit.parsers.document.ReportDocument;
import org.inspectkit.parsers.reading.AreaAlignment;
import org.inspectkit.parsers.readers.grades.GradedRows;
import org.inspectkit.parsers.reading.Judgements;
import org.inspectkit.parsers.readers.grades.OtherInspections;
import org.inspectkit.parsers.readers.grades.PrintedGrades;
import org.inspectkit.parsers.readers.passage.Headings;
import org.inspectkit.parsers.readers.passage.Lines;
import org.inspectkit.parsers.readers.passage.Notes;
import org.inspectkit.parsers.readers.passage.Told;
import org.inspectkit.parsers.text.SpannedText;
import org.inspectkit.parsers.text.TextLine;
import org.inspectkit.source.StatementKind;

/** The judgements of a report with two strands, from its headings and from its record. */
final class SlacGrades {

  private static final String RECORD = "record of main findings";

  private final ReportDocument document;

  private final Edition edition;
  private final Notes notes;
  private final Judgements judgements;
  private final PrintedGrades grades;
  private final Map<String, String> strandByHeading = new HashMap<>();
  private final Set<String> labels = new HashSet<>();
  private final Set<Integer> contradicted = new HashSet<>();

  /** A row with a grade, and the strand heading above it. */
  private record Graded(
      GradedRows.Row row, Optional<String> strand, Optional<SpannedText> strandHeading) {

    Optional<AreaAlignment.Heading> heading() {
      return strandHeading.map(
          text -> new AreaAlignment.Heading(text.start(), strand.orElseThrow()));
    }
  }

  SlacGrades(ReportDocument document, Edition edition, Notes notes) {
    this.document = document;
    this.edition = edition;
    this.notes = notes;
    this.judgements = new Judgements(edition, notes);
    this.grades = new PrintedGrades(edition.scale().orElseThrow());
    for (JudgementArea area : edition.areas()) {
      labels.add(Headings.key(area.name()));
      area.wordings().forEach(wording -> labels.add(Headings.key(wording)));
      area.strand()
          .ifPresent(
              strand -> area.parent().ifPresent(p -> strandByHeading.put(Headings.key(p), strand)));
    }
    labels.addAll(strandByHeading.keySet());
  }

  List<Judgement> read() {
    Set<TextLine> others = OtherInspections.in(document.blocks(), labels, grades);
    List<TextLine> lines =
        Lines.of(document.blocks()).stream().filter(line -> !others.contains(line)).toList();
    int record = recordStart(lines);
    state(lines.subList(0, record), grades::explicit, StatementKind.HEADING);
    List<TextLine> table = lines.subList(record, lines.size());
    state(table, grades::inCell, StatementKind.TABLE);
    new GradedRows(labels, strandByHeading.keySet(), grades::inCell, grades::startOfExplicit)
        .strangers(table)
        .forEach(this::noteStranger);
    if (table.isEmpty()) {
      notes.add(
          Diagnostic.of(DiagnosticCodes.SECTION_MISSING)
              .with("section", "Record of main findings"));
    }
    return judgements.conclude();
  }

  private void noteStranger(GradedRows.Row row) {
    notes.add(
        Diagnostic.of(DiagnosticCodes.JUDGEMENT_AREA_UNKNOWN)
            .with("text", row.label())
            .with("grade", row.grade().orElseThrow().text())
            .with("edition", edition.id())
            .at(row.label().spans().stream().findFirst()));
  }

  /** Where the record begins: the last line that is its heading, for the contents name it too. */
  private static int recordStart(List<TextLine> lines) {
    for (int i = lines.size() - 1; i >= 0; i--) {
      if (Headings.key(lines.get(i).text()).equals(RECORD)) {
        return i;
      }
    }
    return lines.size();
  }

  private void state(
      List<TextLine> lines,
      Function<SpannedText, Optional<JudgementOutcome>> gradeOf,
      StatementKind kind) {
    List<Graded> graded =
        graded(
            new GradedRows(labels, strandByHeading.keySet(), gradeOf, grades::startOfExplicit)
                .find(lines));
    List<AreaAlignment.Row> rows =
        graded.stream().map(g -> new AreaAlignment.Row(g.row().key(), g.heading())).toList();
    List<Optional<JudgementArea>> areas = new AreaAlignment(rows, edition.areas()).align();
    Set<JudgementArea> told = areas.stream().flatMap(Optional::stream).collect(Collectors.toSet());
    for (int i = 0; i < graded.size(); i++) {
      state(graded.get(i), areas.get(i).or(only(graded.get(i).row(), told)), kind);
    }
  }

  /** The only area of a row's name where another row states it too: then its grades must agree. */
  private Supplier<Optional<JudgementArea>> only(GradedRows.Row row, Set<JudgementArea> told) {
    return () -> {
      List<JudgementArea> named = edition.areasPrintedAs(row.key());
      return named.size() == 1
          ? named.stream().filter(told::contains).findFirst()
          : Optional.empty();
    };
  }

  private List<Graded> graded(List<GradedRows.Row> rows) {
    List<Graded> graded = new ArrayList<>();
    Optional<String> strand = Optional.empty();
    Optional<SpannedText> heading = Optional.empty();
    for (GradedRows.Row row : rows) {
      String told = strandByHeading.get(row.key());
      if (told != null && row.grade().isEmpty()) {
        strand = Optional.of(told);
        heading = Optional.of(row.label());
      } else if (row.grade().isPresent()) {
        graded.add(new Graded(row, strand, heading));
      }
    }
    return graded;
  }

  private void state(Graded graded, Optional<JudgementArea> area, StatementKind kind) {
    GradedRows.Found found = graded.row().grade().orElseThrow();
    if (area.isEmpty() || isOutOfPlace(area.get(), kind)) {
      notes.add(
          Diagnostic.of(DiagnosticCodes.JUDGEMENT_AREA_UNCERTAIN)
              .with("text", graded.row().label())
              .with("grade", found.text())
              .at(found.text().spans().stream().findFirst()));
      return;
    }
    noteHeading(graded, area.get());
    SpannedText words = graded.row().label().join(" ", found.text());
    judgements.add(area.get(), found.outcome(), Told.as(kind, words));
  }

  /** An area without a section has no heading either: what stands beneath its name is another's. */
  private static boolean isOutOfPlace(JudgementArea area, StatementKind kind) {
    return kind == StatementKind.HEADING && area.statedIn().equals(Optional.of(StatedIn.TABLE));
  }

  private void noteHeading(Graded graded, JudgementArea area) {
    if (graded.strand().isPresent() && !graded.strand().equals(area.strand())) {
      SpannedText heading = graded.strandHeading().orElseThrow();
      if (!contradicted.add(heading.start())) {
        return;
      }
      notes.add(
          Diagnostic.of(DiagnosticCodes.STRAND_HEADING_CONTRADICTED)
              .with("text", heading)
              .with("area", area.id())
              .at(heading.spans().stream().findFirst()));
    }
  }
}
