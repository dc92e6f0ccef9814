package org.inspectkit.parsers.readers.grades;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.ToIntBiFunction;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.inspectkit.framework.Edition;
import org.inspectkit.framework.JudgementArea;
import org.inspectkit.framework.StatedIn;
import org.inspectkit.model.Judgement;
import org.inspectkit.parsers.document.ReportDocument;
import org.inspectkit.parsers.readers.passage.Headings;
import org.inspectkit.parsers.readers.passage.Notes;
import org.inspectkit.parsers.readers.passage.Told;
import org.inspectkit.parsers.text.LineKind;
import org.inspectkit.parsers.text.SpannedText;
import org.inspectkit.parsers.text.TextLine;
import org.inspectkit.scale.GradeScale;
import org.inspectkit.source.StatementKind;

/**
 * The judgements of a framework whose areas all have names of their own: from the table on the
 * first page, and from headings that repeat the grade behind a colon.
 */
public final class LabelledGrades {

  /** Where a grade begins that stands at the end of its label's line. */
  public interface Suffix extends ToIntBiFunction<PrintedGrades, SpannedText> {}

  private static final int MOST_LINES_OF_ROW = 4;

  private final Judgements judgements;

  public LabelledGrades(ReportDocument document, Edition edition, Suffix suffix, Notes notes) {
    this.judgements = new Judgements(edition, notes);
    for (GradedRows.Row row : rows(document, edition, suffix)) {
      List<JudgementArea> named = edition.areasPrintedAs(row.key());
      if (named.size() == 1 && row.grade().isPresent()) {
        GradedRows.Found found = row.grade().get();
        StatementKind kind = row.inTable() ? StatementKind.TABLE : StatementKind.HEADING;
        judgements.add(
            named.get(0), found.outcome(), Told.as(kind, row.label().join(" ", found.text())));
      }
    }
  }

  /** Where a reader finds further statements, it adds them here. */
  public Judgements judgements() {
    return judgements;
  }

  public List<Judgement> read() {
    return judgements.conclude();
  }

  public List<Judgement> read(Predicate<JudgementArea> expected) {
    return judgements.conclude(expected);
  }

  /** The areas whose names stand as labels or headings, graded or not. */
  public static List<JudgementArea> namedAreas(
      ReportDocument document, Edition edition, Suffix suffix) {
    List<JudgementArea> areas = new ArrayList<>();
    for (GradedRows.Row row : rows(document, edition, suffix)) {
      areas.addAll(edition.areasPrintedAs(row.key()));
    }
    return areas;
  }

  /** An area on another scale than its edition's is graded in a sentence, not in the table. */
  private static List<JudgementArea> onScaleOf(Edition edition) {
    return edition.areas().stream().filter(a -> a.scale().equals(edition.scale())).toList();
  }

  private static List<GradedRows.Row> rows(
      ReportDocument document, Edition edition, Suffix suffix) {
    Set<String> labels = labels(edition);
    PrintedGrades grades = new PrintedGrades(edition.scale().orElseThrow());
    ToIntFunction<SpannedText> begin = text -> suffix.applyAsInt(grades, text);
    GradedRows rows = new GradedRows(labels, Set.of(), grades::inCell, begin);
    List<TextLine> printed = lines(document, edition, labels);
    boolean tabled = rows.find(printed).stream().anyMatch(GradedRows.Row::inTable);
    List<TextLine> lines = parted(printed, edition, labels);
    // Beside a table a list of grades is one of another inspection.
    if (!tabled && lines.equals(printed)) {
      return rows.find(printed);
    }
    List<TextLine> unlisted = GradeLists.leftOut(lines, begin);
    List<GradedRows.Row> listed =
        rows.find(unlisted).stream()
            .filter(row -> !tabled || row.inTable() || hasSection(edition, row))
            .toList();
    return withoutLaterTables(listed, unlisted, edition, grades);
  }

  private static Set<String> labels(Edition edition) {
    return onScaleOf(edition).stream()
        .flatMap(area -> Stream.concat(Stream.of(area.name()), area.wordings().stream()))
        .map(Headings::key)
        .collect(Collectors.toSet());
  }

  /** The lines of the report about its own inspection, with grades in one line that are in two. */
  private static List<TextLine> lines(
      ReportDocument document, Edition edition, Set<String> labels) {
    GradeScale scale = edition.scale().orElseThrow();
    PrintedGrades grades = new PrintedGrades(scale);
    Set<TextLine> others = OtherInspections.in(document.blocks(), labels, grades);
    List<TextLine> own =
        document.text().lines().stream()
            .filter(l -> l.kind() != LineKind.FURNITURE && !others.contains(l))
            .toList();
    return NoteNumbers.leftOut(new WrappedGrades(scale).mend(own), labels, grades);
  }

  private static List<TextLine> parted(List<TextLine> lines, Edition edition, Set<String> labels) {
    GradeScale scale = edition.scale().orElseThrow();
    List<TextLine> parted = RunTogetherRows.parted(lines, labels, new PrintedGrades(scale));
    return new WrappedGrades(scale).mend(parted);
  }

  /**
   * A later table may confirm what the first one states, or contradict it, and adds nothing, even
   * if the first one could not be read.
   */
  private static List<GradedRows.Row> withoutLaterTables(
      List<GradedRows.Row> rows, List<TextLine> lines, Edition edition, PrintedGrades grades) {
    List<GradedRows.Row> kept = new ArrayList<>();
    Set<JudgementArea> tabled = new HashSet<>();
    boolean later = false;
    int last = -1;
    for (GradedRows.Row row : rows) {
      List<JudgementArea> areas = edition.areasPrintedAs(row.key());
      boolean graded = row.inTable() && row.grade().isPresent();
      if (graded) {
        later |= last >= 0 && lines.subList(last, row.line()).stream().anyMatch(grades::isOfText);
      }
      if (graded || hasGradeOfItsOwnLine(row, lines, grades)) {
        last = row.line();
      }
      if (!row.inTable() || !later || tabled.containsAll(areas)) {
        kept.add(row);
        tabled.addAll(graded ? areas : List.of());
      }
    }
    return kept;
  }

  /** Whether a grade stands in a line of its own beneath a label, as in a table without columns. */
  private static boolean hasGradeOfItsOwnLine(
      GradedRows.Row row, List<TextLine> lines, PrintedGrades grades) {
    int end = Math.min(lines.size(), row.line() + MOST_LINES_OF_ROW);
    return lines.subList(row.line(), end).stream().anyMatch(line -> grades.isGrade(line.text()));
  }

  private static boolean hasSection(Edition edition, GradedRows.Row row) {
    return edition.areasPrintedAs(row.key()).stream()
        .noneMatch(area -> area.statedIn().equals(Optional.of(StatedIn.TABLE)));
  }
}
