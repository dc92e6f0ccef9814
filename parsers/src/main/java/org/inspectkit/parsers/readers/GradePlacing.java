package org.inspectkit.parsers.readers;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.inspectkit.parsers.text.SpannedText;

/**
 * Gives each label the grade that stands in its lines, else the one right beneath it, else the one
 * right above it that no other label can claim. Where several would do, a label gets none; nor does
 * it where its lines hold something that is no grade, for then that stands in the grade's place.
 */
final class GradePlacing {

  /**
   * A line.
   *
   * @param grade the grade in it
   * @param text whether anything else stands in it
   * @param full whether anything stands in it that is neither a label nor a grade
   * @param gap whether a blank line stands before it
   */
  record Cell(Optional<GradedRows.Found> grade, boolean text, boolean full, boolean gap) {}

  private final List<int[]> labels;
  private final List<Cell> cells;
  private final Set<Integer> starts;
  private final boolean beneath;

  GradePlacing(List<int[]> labels, List<Cell> cells) {
    this.labels = labels;
    this.cells = cells;
    this.starts = labels.stream().map(label -> label[0]).collect(Collectors.toSet());
    this.beneath = gradesStandBeneath();
  }

  List<GradedRows.Row> rows(List<SpannedText> texts) {
    List<GradedRows.Row> rows = new ArrayList<>();
    for (int i = 0; i < labels.size(); i++) {
      List<GradedRows.Found> inside = gradesIn(labels.get(i)[0], labels.get(i)[1]);
      Optional<GradedRows.Found> grade = inside.isEmpty() ? outside(i) : only(inside);
      rows.add(new GradedRows.Row(texts.get(i), grade));
    }
    return rows;
  }

  private Optional<GradedRows.Found> outside(int i) {
    int from = labels.get(i)[0];
    int to = labels.get(i)[1];
    if (cells.subList(from, to).stream().anyMatch(Cell::full)) {
      return Optional.empty();
    }
    List<GradedRows.Found> below = isParted(to, to) ? List.of() : run(to, 1);
    List<GradedRows.Found> above = isParted(from - 1, from) ? List.of() : run(from - 1, -1);
    if (!below.isEmpty()) {
      boolean first = beneath && below.size() > 1 && !starts.contains(to + below.size());
      return first ? Optional.of(below.get(0)) : only(below);
    }
    return beneath || claimed(i) ? Optional.empty() : only(above);
  }

  /**
   * Whether a blank line parts a label from a bare number: in a table whose grades stand in the
   * lines of their labels, that is the number of a page or a footnote.
   */
  private boolean isParted(int grade, int below) {
    return !beneath
        && grade >= 0
        && below < cells.size()
        && cells.get(below).gap()
        && cells.get(grade).grade().filter(GradedRows.Found::isBareNumber).isPresent();
  }

  /** A run of grades above a label belongs to the label above it, if that one has none inside. */
  private boolean claimed(int i) {
    int run = run(labels.get(i)[0] - 1, -1).size();
    int end = labels.get(i)[0] - run;
    return i > 0
        && labels.get(i - 1)[1] == end
        && gradesIn(labels.get(i - 1)[0], labels.get(i - 1)[1]).isEmpty();
  }

  /** Whether each label that has no grade in its lines has one right beneath it: cell by cell. */
  private boolean gradesStandBeneath() {
    int without = 0;
    int with = 0;
    for (int[] label : labels) {
      if (gradesIn(label[0], label[1]).isEmpty()) {
        if (run(label[1], 1).isEmpty()) {
          without++;
        } else {
          with++;
        }
      }
    }
    return with > 1 && with > without;
  }

  private static Optional<GradedRows.Found> only(List<GradedRows.Found> found) {
    return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
  }

  private List<GradedRows.Found> gradesIn(int from, int to) {
    List<GradedRows.Found> found = new ArrayList<>();
    for (int i = from; i < to; i++) {
      cells.get(i).grade().ifPresent(found::add);
    }
    return found;
  }

  /** The lines from a place on that hold a grade and nothing else. */
  private List<GradedRows.Found> run(int from, int step) {
    List<GradedRows.Found> found = new ArrayList<>();
    for (int i = from; i >= 0 && i < cells.size(); i += step) {
      Cell cell = cells.get(i);
      if (cell.text() || cell.grade().isEmpty()) {
        return found;
      }
      found.add(cell.grade().get());
    }
    return found;
  }
}
