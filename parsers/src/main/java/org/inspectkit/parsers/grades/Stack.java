package org.inspectkit.parsers.grades;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import org.inspectkit.parsers.text.SpannedText;
import org.inspectkit.parsers.text.TextLine;

/**
 * Lines that follow one another and hold labels and grades; the number of a footnote on a line of
 * its own does not part them.
 *
 * @param from its first line
 * @param labels its labels, in order
 * @param marks its grades, in order
 * @param full the labels beside which something is printed that is not a grade
 * @param dated whether a year is among them, so that a grade may be one of that year
 * @param openEnded whether what follows it may be a grade that cannot be read
 */
record Stack(
    int from,
    List<TableLabel> labels,
    List<TableMark> marks,
    Set<TableLabel> full,
    boolean dated,
    boolean openEnded) {

  private static final int LONGEST_CELL = 60;
  private static final int LONGEST_HEAD = 20;
  private static final int YEAR_DIGITS = 4;
  private static final int MOST_NOTE_DIGITS = 2;

  static List<Stack> in(List<TextLine> lines, TableContents contents, boolean[] other) {
    List<TableLabel> labels = contents.labels;
    List<TableMark> marks = contents.marks;
    boolean[] stacked = new boolean[lines.size()];
    labels.forEach(label -> Arrays.fill(stacked, label.from(), label.to() + 1, true));
    for (TableMark mark : marks) {
      if (!goesOn(lines, mark, stacked)) {
        Arrays.fill(stacked, mark.from(), mark.to() + 1, true);
      }
    }
    List<Stack> stacks = new ArrayList<>();
    int from = 0;
    while (from < stacked.length) {
      int to = from;
      while (to < stacked.length && (stacked[to] || (to > from && isNumber(lines, to)))) {
        to++;
      }
      if (to > from) {
        add(stacks, from, to, lines, contents, other);
      }
      from = Math.max(to, from + 1);
    }
    return stacks;
  }

  private static void add(
      List<Stack> stacks,
      int from,
      int to,
      List<TextLine> lines,
      TableContents contents,
      boolean[] other) {
    List<TableLabel> labels = between(contents.labels, TableLabel::from, from, to);
    if (labels.isEmpty()) {
      return;
    }
    Set<TableLabel> full = new HashSet<>();
    for (TableLabel label : labels) {
      if (IntStream.rangeClosed(label.from(), label.to()).anyMatch(line -> other[line])) {
        full.add(label);
      }
    }
    List<TableMark> marks = between(contents.marks, TableMark::from, from, to);
    boolean dated = IntStream.range(from, to).anyMatch(i -> isYear(lines.get(i)));
    stacks.add(new Stack(from, labels, marks, full, dated, mayBeCell(lines, to)));
  }

  /** Those of a list in the order of its lines that begin in some lines. */
  private static <T> List<T> between(List<T> all, ToIntFunction<T> line, int from, int to) {
    return all.subList(first(all, line, from), first(all, line, to));
  }

  private static <T> int first(List<T> all, ToIntFunction<T> line, int from) {
    int low = 0;
    int high = all.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (line.applyAsInt(all.get(middle)) < from) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** Whether a grade is the end of the sentence in the line above, which is not a label. */
  private static boolean goesOn(List<TextLine> lines, TableMark mark, boolean[] stacked) {
    int above = mark.from() - 1;
    if (mark.cell() > 0 || above < 0 || stacked[above] || stacked[mark.from()]) {
      return false;
    }
    SpannedText text = lines.get(above).text();
    return text.length() > LONGEST_HEAD && Character.isLetter(text.charAt(text.length() - 1));
  }

  /** Whether a line is short enough to be a cell that cannot be read, and no sentence. */
  private static boolean mayBeCell(List<TextLine> lines, int i) {
    return i < lines.size()
        && lines.get(i).text().length() <= LONGEST_CELL
        && !lines.get(i).text().folded().endsWith(".")
        && lines.get(i).text().chars().anyMatch(Character::isLetter);
  }

  /** The number of a footnote, or a year. */
  private static boolean isNumber(List<TextLine> lines, int i) {
    int length = lines.get(i).text().length();
    return (length <= MOST_NOTE_DIGITS || length == YEAR_DIGITS) && isDigits(lines.get(i).text());
  }

  private static boolean isYear(TextLine line) {
    return line.text().length() == YEAR_DIGITS && isDigits(line.text());
  }

  private static boolean isDigits(SpannedText text) {
    return text.chars().allMatch(c -> c >= '0' && c <= '9');
  }
}
