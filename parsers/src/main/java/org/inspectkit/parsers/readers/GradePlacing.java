package org.inspectkit.parsers.readers;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.inspectkit.parsers.text.SpannedText;

/**
 * Gives each label the grade that stands in its lines, else the one right beneath it, else the one
 * right above it that no other label can claim. Where several would do, a label gets none.
 */
final class GradePlacing {

  /**
   * A line.
   *
   * @param grade the grade in it
   * @param text whether anything else stands in it
   * @param row whether it has several cells
   */
  record Cell(Optional<GradedRows.Found> grade, boolean text, boolean row) {}

  private final List<int[]> labels;
  private final List<Cell> cells;

  GradePlacing(List<int[]> labels, List<Cell> cells) {
    this.labels = labels;
    this.cells = cells;
  }

  List<GradedRows.Row> rows(List<SpannedText> texts) {
    boolean beneath = gradesStandBeneath();
    List<GradedRows.Row> rows = new ArrayList<>();
    for (int i = 0; i < labels.size(); i++) {
      List<GradedRows.Found> inside = gradesIn(labels.get(i)[0], labels.get(i)[1]);
      Optional<GradedRows.Found> grade = inside.isEmpty() ? outside(i, beneath) : only(inside);
      boolean inTable = inside.size() == 1 && isRow(labels.get(i));
      rows.add(new GradedRows.Row(texts.get(i), grade, inTable));
    }
    return rows;
  }

  private boolean isRow(int[] label) {
    return cells.subList(label[0], label[1]).stream().anyMatch(Cell::row);
  }

  private Optional<GradedRows.Found> outside(int i, boolean beneath) {
    List<GradedRows.Found> below = run(labels.get(i)[1], 1);
    List<GradedRows.Found> above = run(labels.get(i)[0] - 1, -1);
    if (!below.isEmpty()) {
      boolean first = beneath && below.size() > 1 && !isLabel(labels.get(i)[1] + below.size());
      return first ? Optional.of(below.get(0)) : only(below);
    }
    return beneath || claimed(i) ? Optional.empty() : only(above);
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

  private boolean isLabel(int line) {
    return labels.stream().anyMatch(label -> label[0] == line);
  }
}
