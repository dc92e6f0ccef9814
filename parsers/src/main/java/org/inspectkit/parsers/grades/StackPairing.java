package org.inspectkit.parsers.grades;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * Pairs the labels and the grades of one stack. A grade is beside its label, below it and before
 * the next label, or above it and after the label before. A way counts where it leaves no grade
 * over and fits the whole stack; a label gets a grade where all ways that count give it the same
 * one.
 */
final class StackPairing {

  /** The label of a grade that belongs to none. */
  private static final int NONE = -1;

  private final Stack stack;
  private final List<TableLabel> labels;
  private final List<TableMark> marks;

  private final Predicate<TableLabel> heading;
  private final Predicate<TableLabel> full;

  /** For each label the last line that it or one before it takes up, so that they ascend. */
  private final int[] ends;

  private final int[] below;
  private final Map<TableLabel, TableMark> pairs = new HashMap<>();

  /** Pairs the labels of a stack. */
  StackPairing(Stack stack, Predicate<TableLabel> heading, Predicate<TableLabel> full) {
    this.stack = stack;
    this.labels = stack.labels();
    this.marks = stack.marks();
    this.heading = heading;
    this.full = full;
    this.ends = labels.stream().mapToInt(TableLabel::to).toArray();
    Arrays.parallelPrefix(ends, Math::max);
    this.below = below();
    agree(ways());
  }

  Map<TableLabel, TableMark> pairs() {
    return pairs;
  }

  /** The labels that have several grades, of which none is certain. */
  Set<TableLabel> unclear() {
    Set<TableLabel> unclear = new HashSet<>();
    int[] given = given(below);
    for (int i = 0; i < labels.size(); i++) {
      if (given[i] > 1 && !pairs.containsKey(labels.get(i))) {
        unclear.add(labels.get(i));
      }
    }
    return unclear;
  }

  /** The ways that count; each says for every grade the number of its label. */
  private List<int[]> ways() {
    List<int[]> ways = new ArrayList<>();
    int[] beside = marks.stream().mapToInt(this::beside).toArray();
    if (leavesNoneOver(beside, this::isNote)) {
      ways.add(beside);
    }
    int[] spread = withEqualHeaps(below);
    if (!stack.dated() && leavesNoneOver(spread, mark -> false) && mayBeBelow(spread)) {
      ways.add(spread);
    }
    int[] above = marks.stream().mapToInt(mark -> firstEndingFrom(mark.to())).toArray();
    boolean closed = !stack.dated() && !stack.openEnded() && labels.size() > 1;
    if (closed && leavesNoneOver(above, mark -> false) && isOneEach(above)) {
      ways.add(above);
    }
    return ways;
  }

  private int beside(TableMark mark) {
    int beside = NONE;
    int i = firstEndingFrom(mark.from());
    for (; i >= 0 && i < labels.size() && labels.get(i).from() <= mark.to(); i++) {
      if (labels.get(i).isBeside(mark) && !isHeading(i)) {
        if (beside != NONE) {
          return NONE;
        }
        beside = i;
      }
    }
    return beside;
  }

  private int[] below() {
    int[] way = new int[marks.size()];
    int label = NONE;
    for (int i = 0; i < way.length; i++) {
      while (label + 1 < labels.size() && labels.get(label + 1).from() <= marks.get(i).from()) {
        label++;
      }
      way[i] = label;
    }
    return way;
  }

  /**
   * Where as many equal grades follow as many labels, each label has one, whichever it is; but a
   * bare number may be that of a page.
   */
  private int[] withEqualHeaps(int[] way) {
    int[] spread = way.clone();
    int from = 0;
    for (int to = 1; to <= way.length; to++) {
      if (to == way.length || way[to] != way[from]) {
        int first = way[from] - (to - from) + 1;
        int before = from == 0 ? NONE : way[from - 1];
        if (first > before && areAlike(marks.subList(from, to))) {
          for (int i = from; i < to; i++) {
            spread[i] = first + i - from;
          }
        }
        from = to;
      }
    }
    return spread;
  }

  private static boolean areAlike(List<TableMark> heap) {
    return heap.stream().allMatch(mark -> mark.isLike(heap.get(0)) && !mark.isNumber());
  }

  /** The number of a footnote: it follows the last label, or is left of the column of grades. */
  private boolean isNote(TableMark mark) {
    boolean last = mark.from() > labels.get(labels.size() - 1).to();
    return mark.isNumber() && (last || (mark.cell() == 0 && mark.column() < columnOfGrades()));
  }

  /** Where the grades begin that are in a cell of their own; 0 if none is. */
  private int columnOfGrades() {
    return marks.stream()
        .filter(mark -> mark.cell() > 0)
        .mapToInt(TableMark::column)
        .min()
        .orElse(0);
  }

  /** Whether a way gives every grade to a label, and to a full one only what is beside it. */
  private boolean leavesNoneOver(int[] way, Predicate<TableMark> mayBeOver) {
    for (int i = 0; i < way.length; i++) {
      boolean fits = way[i] == NONE ? mayBeOver.test(marks.get(i)) : mayHave(way[i], marks.get(i));
      if (!fits) {
        return false;
      }
    }
    return Arrays.stream(way).anyMatch(label -> label != NONE);
  }

  private boolean mayHave(int label, TableMark mark) {
    return !isHeading(label) && (labels.get(label).isBeside(mark) || !full.test(labels.get(label)));
  }

  private boolean isHeading(int label) {
    return heading.test(labels.get(label));
  }

  /** How many grades a way gives each label. */
  private int[] given(int[] way) {
    int[] given = new int[labels.size()];
    for (int label : way) {
      if (label != NONE) {
        given[label]++;
      }
    }
    return given;
  }

  /**
   * Whether no label has two grades; but below the last one the key to the grades may be printed.
   * Bare numbers on lines of their own are grades only where every label has one, and several do.
   */
  private boolean mayBeBelow(int[] way) {
    int[] given = given(way);
    int last = given.length - 1;
    BitSet bare = new BitSet();
    for (int i = 0; i < way.length; i++) {
      if (marks.get(i).isNumber() && !labels.get(way[i]).isBeside(marks.get(i))) {
        bare.set(way[i]);
      }
    }
    return given[last] > 0
        && Arrays.stream(given, 0, last).allMatch(n -> n < 2)
        && (bare.isEmpty() || (bare.cardinality() > 1 && isWhole(given)));
  }

  private boolean isOneEach(int[] way) {
    int[] given = given(way);
    return Arrays.stream(given).allMatch(n -> n < 2) && isWhole(given);
  }

  /** Whether every label that may have a grade has one. */
  private boolean isWhole(int[] given) {
    return IntStream.range(0, given.length).allMatch(i -> given[i] > 0 || isHeading(i));
  }

  /** Keeps what all ways agree on: one grade, or one and the numbers of footnotes. */
  private void agree(List<int[]> ways) {
    if (ways.isEmpty()) {
      return;
    }
    BitSet doubtful = new BitSet();
    BitSet given = new BitSet();
    int[] first = ways.get(0);
    for (int i = 0; i < first.length; i++) {
      for (int[] way : ways) {
        if (way[i] != first[i]) {
          mark(doubtful, way[i]);
          mark(doubtful, first[i]);
        }
      }
      if (first[i] != NONE && given.get(first[i]) && !marks.get(i).isNumber()) {
        doubtful.set(first[i]);
      }
      mark(given, first[i]);
    }
    for (int i = 0; i < first.length; i++) {
      if (first[i] != NONE && !doubtful.get(first[i])) {
        pairs.putIfAbsent(labels.get(first[i]), marks.get(i));
      }
    }
  }

  private static void mark(BitSet some, int label) {
    if (label != NONE) {
      some.set(label);
    }
  }

  /** The first label that ends in a line or below it. */
  private int firstEndingFrom(int line) {
    int low = 0;
    int high = ends.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (ends[middle] < line) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low < ends.length ? low : NONE;
  }
}
