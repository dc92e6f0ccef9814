package org.inspectkit.parsers.grades;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.inspectkit.framework.Edition;
import org.inspectkit.framework.JudgementArea;
import org.inspectkit.framework.StatedIn;
import org.inspectkit.parsers.readers.passage.Statements;
import org.inspectkit.parsers.terms.TermIndex;
import org.inspectkit.parsers.text.TextLine;
import org.inspectkit.scale.Grade;
import org.inspectkit.scale.GradeScale;
import org.inspectkit.source.StatementKind;

/**
 * The judgements of an edition whose areas all have names of their own: from the first table, and
 * from headings that repeat a grade. A later table may confirm what the first one states, or
 * contradict it, and adds nothing, even where the first one could not be read. A row that
 * contradicts one above it begins a later table. A table that names several areas twice and differs
 * from itself is two that run into one another, and nothing says which is the own one. Where only
 * one area is judged, each of its rows counts.
 */
public final class LabelledJudgements {

  /** The rows that are about one area and have a grade, or may have one. */
  private final List<GradeTable.Row> rows;

  /** The rows that are about no area of the edition. */
  private final List<GradeTable.Stranger> strangers;

  private final Judgements judgements;

  /** The number of the first table. */
  private final OptionalInt first;

  /** Whether only one area may be in the table. */
  private final boolean alone;

  /** Finds the judgements. */
  public LabelledJudgements(
      List<TextLine> lines, TermIndex index, Edition edition, Judgements judgements) {
    GradeForms forms = new GradeForms(edition.scale().orElseThrow());
    GradeTable table =
        new GradeTable(lines, index, edition, a -> isInTable(a, edition), forms, forms::inCell);
    List<GradeTable.Row> all = table.rows();
    this.strangers = table.strangers();
    this.rows =
        all.stream()
            .filter(row -> isOfOneArea(row) && (row.grade().isPresent() || row.doubtful()))
            .toList();
    this.judgements = judgements;
    this.alone = edition.areas().stream().filter(a -> isInTable(a, edition)).count() == 1;
    this.first =
        all.stream()
            .filter(row -> row.several() || row.columns())
            .mapToInt(GradeTable.Row::table)
            .findFirst();
  }

  /**
   * An area with a scale of its own may be in the table, if it is not judged in a sentence only.
   */
  private static boolean isInTable(JudgementArea area, Edition edition) {
    return area.scale().equals(edition.scale())
        || (!isInProse(area) && grades(area.scale()).equals(grades(edition.scale())));
  }

  private static List<String> grades(Optional<GradeScale> scale) {
    return scale.stream().flatMap(s -> s.grades().stream()).map(Grade::id).toList();
  }

  private static boolean isInProse(JudgementArea area) {
    return area.statedIn().equals(Optional.of(StatedIn.PROSE));
  }

  /** A row of a table about an area that is judged in a sentence only is another's. */
  private static boolean isOfOneArea(GradeTable.Row row) {
    return row.areas().size() == 1 && !isInProse(row.areas().get(0));
  }

  /** Adds every statement of the table and of the headings, and notes rows of unknown areas. */
  public void add() {
    strangers.stream()
        .filter(row -> isOwnTable(row.table()) || row.ofFramework())
        .forEach(judgements::note);
    Set<JudgementArea> tabled = tabled();
    for (GradeTable.Row row : rows) {
      if (row.grade().isPresent() && (alone || counts(row, tabled))) {
        PrintedGrade grade = row.grade().get();
        judgements.add(
            row.areas().get(0),
            grade.outcome(),
            Statements.as(
                isHeading(row) ? StatementKind.HEADING : StatementKind.TABLE,
                row.label().join(" ", grade.text())));
      }
    }
  }

  private static boolean isStatedInHeading(GradeTable.Row row) {
    return row.stated() && !row.columns();
  }

  /** The heading of a chapter may have its grade in the next line, without a mark. */
  private boolean isHeading(GradeTable.Row row) {
    boolean below = !row.several() && !row.columns() && row.table() > first.orElse(row.table());
    return isStatedInHeading(row) || below;
  }

  private boolean isOwnTable(int table) {
    return first.isPresent() && first.getAsInt() == table;
  }

  private boolean counts(GradeTable.Row row, Set<JudgementArea> tabled) {
    boolean list = first.isPresent() && row.several();
    boolean section = !row.areas().get(0).statedIn().equals(Optional.of(StatedIn.TABLE));
    if (isStatedInHeading(row) && !isOwnTable(row.table())) {
      // Beside a table, a list of stated grades is one of another inspection.
      return first.isEmpty() || (section && !row.listed());
    }
    boolean above = row.table() < first.orElse(0);
    return tabled.contains(row.areas().get(0))
        && (isOwnTable(row.table()) || row.columns() || list || above || section);
  }

  /**
   * The areas of which the own table says something. An area that it names twice, and grades once,
   * may be graded in another way in the row that could not be read. Where it names several areas
   * twice and does not grade each of them twice alike, it is two tables, and only the areas that
   * both grade are certain. An area whose grade in another table could not be read is not certain
   * either.
   */
  private Set<JudgementArea> tabled() {
    Map<JudgementArea, List<GradeTable.Row>> own = ownRows();
    List<List<GradeTable.Row>> repeated = own.values().stream().filter(r -> r.size() > 1).toList();
    boolean two = repeated.size() > 1 && !repeated.stream().allMatch(LabelledJudgements::agree);
    return (two ? repeated : own.values())
        .stream()
            .filter(r -> r.stream().allMatch(row -> row.grade().isPresent()))
            .map(r -> r.get(0).areas().get(0))
            .filter(area -> rows.stream().noneMatch(row -> isDoubtfulElsewhere(row, area)))
            .collect(Collectors.toSet());
  }

  private boolean isDoubtfulElsewhere(GradeTable.Row row, JudgementArea area) {
    return row.doubtful()
        && row.several()
        && !isOwnTable(row.table())
        && row.areas().get(0).equals(area);
  }

  private static boolean agree(List<GradeTable.Row> rows) {
    return rows.stream().allMatch(row -> grade(row).isPresent())
        && rows.stream().map(LabelledJudgements::grade).distinct().count() == 1;
  }

  /** The rows of the own table by their area; no area is new below a contradictory row. */
  private Map<JudgementArea, List<GradeTable.Row>> ownRows() {
    Map<JudgementArea, List<GradeTable.Row>> own = new LinkedHashMap<>();
    Map<JudgementArea, Grade> above = new HashMap<>();
    boolean later = false;
    for (GradeTable.Row row : rows) {
      JudgementArea area = row.areas().get(0);
      if (isOwnTable(row.table()) && (!later || own.containsKey(area))) {
        own.computeIfAbsent(area, a -> new ArrayList<>()).add(row);
        later |= grade(row).filter(g -> !above.computeIfAbsent(area, a -> g).equals(g)).isPresent();
      }
    }
    return own;
  }

  private static Optional<Grade> grade(GradeTable.Row row) {
    return row.grade().flatMap(printed -> printed.outcome().grade());
  }
}
