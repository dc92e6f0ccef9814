package org.inspectkit.parsers.grades;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Pairs the labels and the grades of one stack. A grade is beside its label, below it and before
 * the next label, or above it and after the label before. A way counts where it leaves no grade
 * over and fits the whole stack; a label gets a grade where all ways that count give it the same
 * one.
 */
final class StackPairing {

  private final List<TableLabel> labels;
  private final List<TableMark> marks;

  private final Stack stack;

  /** For each label the last line that it or one before it takes up, so that they ascend. */
  private final int[] ends;

  private final Map<TableLabel, TableMark> pairs;

  /** Pairs the labels of a stack with those of its grades that are of the own column. */
  StackPairing(Stack stack, List<TableMark> own) {
    this.stack = stack;
    this.labels = stack.labels();
    this.marks = own;
    this.ends = labels.stream().mapToInt(TableLabel::to).toArray();
    for (int i = 1; i < ends.length; i++) {
      ends[i] = Math.max(ends[i], ends[i - 1]);
    }
    this.pairs = agreed(ways());
  }

  Map<TableLabel, TableMark> pairs() {
    return pairs;
  }

  /** The labels that have several grades, of which none is certain. */
  Set<TableLabel> unclear() {
    Set<TableLabel> unclear = new HashSet<>();
    List<List<TableMark>> below = below();
    for (int i = 0; i < labels.size(); i++) {
      if (below.get(i).size() > 1 && !pairs.containsKey(labels.get(i))) {
        unclear.add(labels.get(i));
      }
    }
    return unclear;
  }

  private List<List<List<TableMark>>> ways() {
    List<List<List<TableMark>>> ways = new ArrayList<>();
    List<List<TableMark>> beside = beside();
    if (leavesNoneOver(beside, notes())) {
      ways.add(beside);
    }
    List<List<TableMark>> below = withEqualHeaps(below());
    int last = labels.size() - 1;
    boolean keyed = isOfOneColumn(below.subList(0, last)) && !below.get(last).isEmpty();
    if (!stack.dated() && leavesNoneOver(below, 0) && keyed && mayBeGrades(below)) {
      ways.add(below);
    }
    List<List<TableMark>> above = above();
    boolean closed = !stack.dated() && !stack.openEnded() && labels.size() > 1;
    if (closed && leavesNoneOver(above, 0) && isWhole(above) && isOfOneColumn(above)) {
      ways.add(above);
    }
    return ways;
  }

  /** How many numbers of footnotes follow the last label on lines of their own. */
  private int notes() {
    int end = labels.get(labels.size() - 1).to();
    return (int) marks.stream().filter(mark -> mark.from() > end && mark.isNumber()).count();
  }

  /**
   * Bare numbers on lines of their own are grades only where every label has one, and several do.
   */
  private boolean mayBeGrades(List<List<TableMark>> way) {
    int bare = 0;
    for (int i = 0; i < labels.size(); i++) {
      TableLabel label = labels.get(i);
      boolean apart = way.get(i).stream().anyMatch(m -> m.isNumber() && !label.isBeside(m));
      bare += apart ? 1 : 0;
    }
    return bare == 0 || (bare > 1 && isWhole(way));
  }

  /** Whether no label has two grades. Below the last one the key to the grades may be printed. */
  private static boolean isOfOneColumn(List<List<TableMark>> way) {
    return way.stream().allMatch(grades -> grades.size() < 2);
  }

  private Map<TableLabel, TableMark> agreed(List<List<List<TableMark>>> ways) {
    Map<TableLabel, TableMark> agreed = new HashMap<>();
    for (int i = 0; i < labels.size() && !ways.isEmpty(); i++) {
      List<TableMark> first = ways.get(0).get(i);
      boolean same = true;
      for (List<List<TableMark>> way : ways) {
        same &= way.get(i).equals(first);
      }
      if (same && isOne(first)) {
        agreed.put(labels.get(i), first.get(0));
      }
    }
    return agreed;
  }

  /** One grade, or one and the numbers of footnotes. */
  private static boolean isOne(List<TableMark> given) {
    return !given.isEmpty() && given.stream().skip(1).allMatch(TableMark::isNumber);
  }

  /** Whether a way gives every grade to a label, and to a full one only what is beside it. */
  private boolean leavesNoneOver(List<List<TableMark>> way, int notes) {
    int given = way.stream().mapToInt(List::size).sum();
    if (given == 0 || given != marks.size() - notes) {
      return false;
    }
    for (int i = 0; i < labels.size(); i++) {
      TableLabel label = labels.get(i);
      if (label.heading() && !way.get(i).isEmpty()) {
        return false;
      }
      if (stack.full().contains(label) && !way.get(i).stream().allMatch(label::isBeside)) {
        return false;
      }
    }
    return true;
  }

  /** Whether every label that may have a grade has one. */
  private boolean isWhole(List<List<TableMark>> way) {
    for (int i = 0; i < labels.size(); i++) {
      if (way.get(i).isEmpty() != labels.get(i).heading()) {
        return false;
      }
    }
    return true;
  }

  private List<List<TableMark>> beside() {
    List<List<TableMark>> way = empty();
    for (TableMark mark : marks) {
      int label = firstEndingFrom(mark.from());
      for (; label < labels.size() && labels.get(label).from() <= mark.to(); label++) {
        if (labels.get(label).isBeside(mark) && !labels.get(label).heading()) {
          way.get(label).add(mark);
        }
      }
    }
    return way;
  }

  private List<List<TableMark>> below() {
    List<List<TableMark>> way = empty();
    int label = -1;
    for (TableMark mark : marks) {
      while (label + 1 < labels.size() && labels.get(label + 1).from() <= mark.from()) {
        label++;
      }
      if (label >= 0) {
        way.get(label).add(mark);
      }
    }
    return way;
  }

  /**
   * Where as many equal grades follow as many labels, each label has one, whichever it is; but a
   * bare number may be that of a page.
   */
  private static List<List<TableMark>> withEqualHeaps(List<List<TableMark>> way) {
    List<List<TableMark>> spread = new ArrayList<>(way);
    for (int last = 1; last < way.size(); last++) {
      List<TableMark> heap = way.get(last);
      int first = last - heap.size() + 1;
      boolean heaped =
          heap.size() > 1 && first >= 0 && heap.stream().noneMatch(TableMark::isNumber);
      boolean equal = heaped && heap.stream().allMatch(heap.get(0)::isLike);
      if (equal && way.subList(first, last).stream().allMatch(List::isEmpty)) {
        for (int i = 0; i < heap.size(); i++) {
          spread.set(first + i, List.of(heap.get(i)));
        }
      }
    }
    return spread;
  }

  private List<List<TableMark>> above() {
    List<List<TableMark>> way = empty();
    for (TableMark mark : marks) {
      int label = firstEndingFrom(mark.to());
      if (label < labels.size()) {
        way.get(label).add(mark);
      }
    }
    return way;
  }

  private List<List<TableMark>> empty() {
    List<List<TableMark>> way = new ArrayList<>(labels.size());
    labels.forEach(label -> way.add(new ArrayList<>(1)));
    return way;
  }

  /** The first label that ends in a line or below it; the number of labels if none does. */
  private int firstEndingFrom(int line) {
    int low = 0;
    int high = labels.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (ends[middle] < line) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
