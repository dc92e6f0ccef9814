package org.inspectkit.parsers.readers.grades;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.inspectkit.parsers.text.SpannedText;

/**
 * Gives each label the grade that stands in its lines, else the one that stands alone right beneath
 * or right above it.
 *
 * <p>A grade between two labels that both lack one belongs to the upper one only where the whole
 * stack of labels and grades begins with a label and each has its grade beneath, and to the lower
 * one only where the stack is the other way round. Where neither is certain, both get none.
 */
final class GradePlacing {

  /**
   * A line.
   *
   * @param grade the grade in it
   * @param text whether anything else stands in it
   * @param full whether anything stands in it that is neither a label nor a grade
   * @param row whether it has several cells
   * @param gap whether a blank line stands before it
   * @param line the line itself
   */
  record Cell(
      Optional<GradedRows.Found> grade,
      boolean text,
      boolean full,
      boolean row,
      boolean gap,
      SpannedText line) {

    private static final int LONGEST_CELL = 60;
    private static final int LONGEST_COLUMN_HEAD = 20;

    /** Whether it is short enough to be a cell of a table. */
    boolean mayBeCell() {
      return line.length() <= LONGEST_CELL && line.chars().anyMatch(Character::isLetter);
    }

    /** Whether it ends as a sentence does that goes on. */
    boolean goesOn() {
      return line.length() > LONGEST_COLUMN_HEAD
          && Character.isLetter(line.charAt(line.length() - 1));
    }
  }

  /** Lines from..to-1 that make up a label; a strand's heading is one that no grade belongs to. */
  record Label(int from, int to, SpannedText text, boolean heading) {}

  /** Which grades between two labels belong to which. */
  private enum Order {
    BENEATH,
    ABOVE,
    UNKNOWN
  }

  private final List<Label> labels;
  private final List<Cell> cells;

  private final NavigableMap<Integer, Integer> stacks;
  private final Map<Integer, Order> orders = new HashMap<>();

  private final NavigableMap<Integer, Label> byStart = new TreeMap<>();
  private final Map<Integer, Label> byEnd = new HashMap<>();

  GradePlacing(List<Label> labels, List<Cell> cells) {
    this.labels = labels;
    this.cells = cells;
    boolean[] stacked = new boolean[cells.size()];
    for (int i = 0; i < stacked.length; i++) {
      stacked[i] = !cells.get(i).text() && cells.get(i).grade().isPresent();
    }
    for (Label label : labels) {
      byStart.put(label.from(), label);
      byEnd.put(label.to(), label);
      Arrays.fill(stacked, label.from(), label.to(), !label.heading());
    }
    this.stacks = stacks(stacked);
  }

  List<GradedRows.Row> rows() {
    List<GradedRows.Row> rows = new ArrayList<>();
    for (Label label : labels) {
      List<GradedRows.Found> inside = inside(label);
      Optional<GradedRows.Found> grade = inside.isEmpty() ? outside(label) : only(inside);
      boolean table = cells.subList(label.from(), label.to()).stream().anyMatch(Cell::row);
      rows.add(new GradedRows.Row(label.text(), grade, table, label.from()));
    }
    return rows;
  }

  private Optional<GradedRows.Found> outside(Label label) {
    boolean full = cells.subList(label.from(), label.to()).stream().anyMatch(Cell::full);
    if (full || label.heading()) {
      return Optional.empty();
    }
    boolean parted = isParted(label.to(), label.to());
    boolean rivals = !parted && !run(label.to(), 1).isEmpty();
    boolean between = rivals && !run(label.from() - 1, -1).isEmpty();
    if (between && order(label) == Order.UNKNOWN) {
      return Optional.empty();
    }
    Optional<GradedRows.Found> below = beneath(label);
    boolean settled = below.isPresent() || (rivals && order(label) != Order.ABOVE);
    return settled ? below : above(label);
  }

  private Optional<GradedRows.Found> beneath(Label label) {
    List<GradedRows.Found> run = run(label.to(), 1);
    if (run.isEmpty()) {
      return Optional.empty();
    }
    Optional<Label> next = Optional.ofNullable(byStart.get(label.to() + run.size()));
    boolean contested = next.filter(this::lacksGrade).isPresent();
    Order order = order(label);
    boolean bare = isNumber(label.to());
    boolean uncertain = order != Order.BENEATH && (contested || bare);
    if (uncertain || (bare && isOnlyOneWithout(label))) {
      return Optional.empty();
    }
    // Two grades are of two columns, or of the key to the grades.
    boolean numbers = run.stream().skip(1).allMatch(GradedRows.Found::isBareNumber);
    boolean footnote = run.size() > 1 && numbers && next.isEmpty() && order == Order.BENEATH;
    return footnote ? Optional.of(run.get(0)) : only(run);
  }

  private Optional<GradedRows.Found> above(Label label) {
    List<GradedRows.Found> run = run(label.from() - 1, -1);
    int top = label.from() - run.size();
    Optional<Label> upper = Optional.ofNullable(byEnd.get(top));
    if (run.isEmpty() || upper.isEmpty() || isParted(label.from() - 1, label.from())) {
      return Optional.empty();
    }
    boolean contested = lacksGrade(upper.get());
    return contested && order(label) != Order.ABOVE ? Optional.empty() : only(run);
  }

  /** A bare number behind a blank line is more likely that of a page or a footnote. */
  private boolean isParted(int grade, int lower) {
    return lower < cells.size() && cells.get(lower).gap() && isNumber(grade);
  }

  private boolean isNumber(int grade) {
    return cells.get(grade).grade().filter(GradedRows.Found::isBareNumber).isPresent();
  }

  /** Whether no other label of its stack shows that grades stand beneath their labels. */
  private boolean isOnlyOneWithout(Label label) {
    Map.Entry<Integer, Integer> stack = stacks.floorEntry(label.from());
    return stack == null
        || byStart.subMap(stack.getKey(), stack.getValue()).values().stream()
                .filter(this::lacksGrade)
                .limit(2)
                .count()
            < 2;
  }

  private boolean lacksGrade(Map<Integer, Label> labelsByPlace, int place) {
    return Optional.ofNullable(labelsByPlace.get(place)).filter(this::lacksGrade).isPresent();
  }

  private boolean lacksGrade(Label label) {
    return !label.heading() && inside(label).isEmpty();
  }

  /** How the stack of labels and grades is ordered in which a label stands. */
  private Order order(Label label) {
    Integer top = stacks.floorKey(label.from());
    return top == null ? Order.UNKNOWN : orders.computeIfAbsent(top, this::orderOfStack);
  }

  private Order orderOfStack(int top) {
    int bottom = stacks.getOrDefault(top, top);
    boolean taken = isTaken(top);
    // A label with a grade in its own lines, as the last row of a table may have, tells no order.
    boolean beneath = byStart.containsKey(taken ? top + 1 : top) && !lacksGrade(byEnd, bottom);
    boolean above = !taken && !lacksGrade(byStart, top) && byEnd.containsKey(bottom);
    for (int line = top; line < bottom; line++) {
      Optional<Label> label = Optional.ofNullable(byStart.get(line)).filter(this::lacksGrade);
      if (label.isPresent()) {
        beneath &= !run(label.get().to(), 1).isEmpty();
        above &= !run(label.get().from() - 1, -1).isEmpty();
      }
    }
    // What could be the last label's own grade, although it cannot be read, may stand beneath it.
    above &= !isCell(bottom);
    return beneath == above ? Order.UNKNOWN : beneath ? Order.BENEATH : Order.ABOVE;
  }

  /** Whether the grade with which a stack begins is the end of the sentence above it. */
  private boolean isTaken(int top) {
    return !byStart.containsKey(top) && !byEnd.containsKey(top) && isOpen(top - 1);
  }

  /** Whether a line ends as a sentence does that goes on. */
  private boolean isOpen(int i) {
    return i >= 0 && cells.get(i).goesOn();
  }

  /** Whether a line could be a cell of a table; a grade of its own beneath makes it a heading. */
  private boolean isCell(int i) {
    return i < cells.size()
        && !byStart.containsKey(i)
        && cells.get(i).mayBeCell()
        && run(i + 1, 1).isEmpty();
  }

  /** Runs of lines that are of a label, or hold a grade and nothing else: first line to last. */
  private static NavigableMap<Integer, Integer> stacks(boolean[] stacked) {
    NavigableMap<Integer, Integer> stacks = new TreeMap<>();
    int top = 0;
    for (int i = 0; i <= stacked.length; i++) {
      if (i == stacked.length || !stacked[i]) {
        if (i > top) {
          stacks.put(top, i);
        }
        top = i + 1;
      }
    }
    return stacks;
  }

  private List<GradedRows.Found> inside(Label label) {
    List<GradedRows.Found> found = new ArrayList<>();
    for (int i = label.from(); i < label.to(); i++) {
      cells.get(i).grade().ifPresent(found::add);
    }
    return found;
  }

  private static Optional<GradedRows.Found> only(List<GradedRows.Found> found) {
    return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
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
