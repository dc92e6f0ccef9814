package org.inspectkit.parsers.grades;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.Predicate;
import org.inspectkit.parsers.text.SpannedText;
import org.inspectkit.parsers.text.TextLine;

/**
 * Lines that follow one another and hold labels and grades; the number of a footnote on a line of
 * its own does not part them.
 *
 * @param labels its labels, in order
 * @param marks its grades of the own column, in order
 * @param dated whether a year is among them, so that a grade may be one of that year
 * @param openEnded whether what follows it may be a grade that cannot be read
 */
record Stack(List<TableLabel> labels, List<TableMark> marks, boolean dated, boolean openEnded) {

  private static final int LONGEST_CELL = 60;
  private static final int LONGEST_HEAD = 20;
  private static final int YEAR_DIGITS = 4;
  private static final int MOST_NOTE_DIGITS = 2;

  /** The stacks that have a label, with those grades that are of the own column. */
  static List<Stack> in(List<TextLine> lines, TableContents contents, Predicate<TableMark> own) {
    BitSet stacked = stacked(lines, contents);
    List<Stack> stacks = new ArrayList<>();
    int label = 0;
    int mark = 0;
    int to = 0;
    for (int from = stacked.nextSetBit(0); from >= 0; from = stacked.nextSetBit(to)) {
      to = stacked.nextClearBit(from);
      boolean dated = false;
      for (int digits = digits(lines, to); digits > 0; digits = digits(lines, to)) {
        dated |= digits == YEAR_DIGITS;
        to = stacked.nextClearBit(to + 1);
      }
      int firstLabel = label;
      while (label < contents.labels.size() && contents.labels.get(label).from() < to) {
        label++;
      }
      List<TableMark> marks = new ArrayList<>();
      for (; mark < contents.marks.size() && contents.marks.get(mark).from() < to; mark++) {
        TableMark next = contents.marks.get(mark);
        if (next.from() >= from && own.test(next)) {
          marks.add(next);
        }
      }
      if (label > firstLabel) {
        List<TableLabel> labels = contents.labels.subList(firstLabel, label);
        stacks.add(new Stack(labels, marks, dated, mayBeCell(lines, to)));
      }
    }
    return stacks;
  }

  private static BitSet stacked(List<TextLine> lines, TableContents contents) {
    BitSet stacked = new BitSet(lines.size());
    contents.labels.forEach(label -> stacked.set(label.from(), label.to() + 1));
    for (TableMark mark : contents.marks) {
      if (!goesOn(lines, mark, stacked)) {
        stacked.set(mark.from(), mark.to() + 1);
      }
    }
    return stacked;
  }

  /** Whether a grade is the end of the sentence in the line above, which is not a label. */
  private static boolean goesOn(List<TextLine> lines, TableMark mark, BitSet stacked) {
    int above = mark.from() - 1;
    if (mark.cell() > 0 || above < 0 || stacked.get(above) || stacked.get(mark.from())) {
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

  /** How many digits a year or the number of a footnote has on a line of its own; 0 if none is. */
  private static int digits(List<TextLine> lines, int i) {
    int length = i < lines.size() ? lines.get(i).text().length() : 0;
    boolean may = length <= MOST_NOTE_DIGITS || length == YEAR_DIGITS;
    return may && length > 0 && lines.get(i).text().chars().allMatch(c -> c >= '0' && c <= '9')
        ? length
        : 0;
  }
}
