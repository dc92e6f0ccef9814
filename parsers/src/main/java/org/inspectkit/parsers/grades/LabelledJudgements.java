package org.inspectkit.parsers.grades;

import java.util.ArrayList;
import java.util.HashMap;
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
import org.inspectkit.source.StatementKind;

/**
 * The judgements of an edition whose areas all have names of their own: from the first table, and
 * from headings that repeat a grade. A later table may confirm what the first one states, or
 * contradict it, and adds nothing, even where the first one could not be read. A row that
 * contradicts one above it begins a later table. A table that names several areas twice and differs
 * from itself is two that run into one another, and nothing says which is the own one.
 */
public final class LabelledJudgements {

  private final GradeTable table;
  private final Judgements judgements;
  private final OptionalInt first;

  /**
   * Finds the judgements.
   *
   * @param lines the lines about the own inspection
   * @param index the terms
   * @param edition the edition
   * @param judgements where the statements go
   */
  public LabelledJudgements(
      List<TextLine> lines, TermIndex index, Edition edition, Judgements judgements) {
    GradeForms forms = new GradeForms(edition.scale().orElseThrow());
    // An area on another scale than its edition's is graded in a sentence, not in the table.
    this.table =
        new GradeTable(
            lines, index, edition, a -> a.scale().equals(edition.scale()), forms, forms::inCell);
    this.judgements = judgements;
    this.first =
        table.rows().stream()
            .filter(row -> table.isTable(row.table()) || row.columns())
            .mapToInt(GradeTable.Row::table)
            .findFirst();
  }

  /** Adds every statement of the table and of the headings. */
  public void add() {
    Set<JudgementArea> tabled = tabled();
    for (GradeTable.Row row : table.rows()) {
      if (isOfOneArea(row) && row.grade().isPresent()) {
        JudgementArea area = row.areas().get(0);
        if (isOwnTable(row) ? tabled.contains(area) : counts(row, area, tabled)) {
          add(row, area);
        }
      }
    }
  }

  /**
   * The areas that the own table grades. Where it names several areas twice and grades one of them
   * in two ways, it is two tables, and only the areas that both grade are certain.
   */
  private Set<JudgementArea> tabled() {
    Map<JudgementArea, List<Optional<Grade>>> grades = gradesByArea();
    Map<JudgementArea, List<Optional<Grade>>> repeated = new HashMap<>(grades);
    repeated.values().removeIf(stated -> stated.size() < 2);
    Map<JudgementArea, List<Optional<Grade>>> certain = new HashMap<>(repeated);
    certain.values().removeIf(stated -> stated.stream().anyMatch(Optional::isEmpty));
    boolean contradicted =
        certain.values().stream().anyMatch(stated -> Set.copyOf(stated).size() > 1);
    grades.keySet().retainAll(stated());
    return (contradicted && repeated.size() > 1 ? certain : grades).keySet();
  }

  /** The areas of which the own table says something: a grade, or that there is none. */
  private Set<JudgementArea> stated() {
    return table.rows().stream()
        .filter(row -> isOwnTable(row) && isOfOneArea(row) && row.grade().isPresent())
        .map(row -> row.areas().get(0))
        .collect(Collectors.toSet());
  }

  /** What the rows of the own table give each area; no area is new below a contradictory row. */
  private Map<JudgementArea, List<Optional<Grade>>> gradesByArea() {
    Map<JudgementArea, List<Optional<Grade>>> grades = new HashMap<>();
    boolean later = false;
    for (GradeTable.Row row : table.rows()) {
      if (isOwnTable(row) && isOfOneArea(row)) {
        Optional<Grade> grade = row.grade().flatMap(printed -> printed.outcome().grade());
        List<Optional<Grade>> above = grades.getOrDefault(row.areas().get(0), List.of());
        later |=
            grade.isPresent() && above.stream().anyMatch(a -> a.isPresent() && !a.equals(grade));
        if (!later || !above.isEmpty()) {
          grades.computeIfAbsent(row.areas().get(0), a -> new ArrayList<>()).add(grade);
        }
      }
    }
    return grades;
  }

  private static boolean isOfOneArea(GradeTable.Row row) {
    return row.areas().size() == 1 && !isProse(row.areas().get(0));
  }

  /** An area that is judged in a sentence only; a row of a table about it is another's. */
  private static boolean isProse(JudgementArea area) {
    return area.statedIn().equals(Optional.of(StatedIn.PROSE));
  }

  private boolean isOwnTable(GradeTable.Row row) {
    return first.isPresent() && first.getAsInt() == row.table();
  }

  private boolean counts(GradeTable.Row row, JudgementArea area, Set<JudgementArea> tabled) {
    boolean list = first.isPresent() && table.isTable(row.table());
    if (row.stated() && !row.columns()) {
      // Beside a table, a list of stated grades is one of another inspection.
      boolean section = !area.statedIn().equals(Optional.of(StatedIn.TABLE));
      return !list && (first.isEmpty() || section);
    }
    return tabled.contains(area) && (row.columns() || list);
  }

  private void add(GradeTable.Row row, JudgementArea area) {
    PrintedGrade grade = row.grade().orElseThrow();
    StatementKind kind =
        row.stated() && !row.columns() ? StatementKind.HEADING : StatementKind.TABLE;
    judgements.add(area, grade.outcome(), Statements.as(kind, row.label().join(" ", grade.text())));
  }
}
