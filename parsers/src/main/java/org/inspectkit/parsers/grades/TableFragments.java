package org.inspectkit.parsers.grades;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.inspectkit.parsers.text.FoldedText;
import org.inspectkit.parsers.text.SpannedText;
import org.inspectkit.parsers.text.TextCell;
import org.inspectkit.parsers.text.TextLine;

/** The cells of some lines in reading order, and which of them a label or a grade has taken. */
final class TableFragments {

  private final List<Fragment> all;
  private final BitSet taken = new BitSet();

  /**
   * A cell of a line, or a line without columns: what the eye takes in at once.
   *
   * @param number which of all fragments it is
   * @param line the number of its line
   * @param cell which cell of the line it is, from 0
   * @param column how many characters precede it in its line
   * @param text its text
   * @param folded the same as it is compared
   */
  record Fragment(
      int number, int line, int cell, int column, SpannedText text, FoldedText folded) {}

  TableFragments(List<TextLine> lines) {
    this.all = new ArrayList<>(lines.size());
    for (int i = 0; i < lines.size(); i++) {
      List<TextCell> cells = lines.get(i).cells();
      for (int cell = 0; cell < cells.size(); cell++) {
        SpannedText text = cells.get(cell).text();
        int column = cells.get(cell).column();
        all.add(new Fragment(all.size(), i, cell, column, text, text.folded()));
      }
    }
  }

  List<Fragment> all() {
    return all;
  }

  void take(List<Fragment> fragments) {
    fragments.forEach(fragment -> taken.set(fragment.number()));
  }

  boolean isTaken(Fragment fragment) {
    return taken.get(fragment.number());
  }

  /** The first one of a line, if there is such a line. */
  Optional<Fragment> firstOf(int line) {
    int first = firstFrom(line, 0);
    return first < all.size() && all.get(first).line() == line
        ? Optional.of(all.get(first))
        : Optional.empty();
  }

  /** The first free one of a line that begins in a column, give or take some characters. */
  Optional<Fragment> inColumn(int line, int column, int tolerance) {
    for (int i = firstFrom(line, column - tolerance); i < all.size(); i++) {
      Fragment fragment = all.get(i);
      if (fragment.line() > line || fragment.column() > column + tolerance) {
        return Optional.empty();
      }
      if (!isTaken(fragment)) {
        return Optional.of(fragment);
      }
    }
    return Optional.empty();
  }

  private int firstFrom(int line, int column) {
    int low = 0;
    int high = all.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      Fragment fragment = all.get(middle);
      if (fragment.line() < line || (fragment.line() == line && fragment.column() < column)) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
