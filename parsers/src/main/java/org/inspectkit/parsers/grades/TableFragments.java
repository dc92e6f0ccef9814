package org.inspectkit.parsers.grades;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.inspectkit.parsers.text.TextCell;
import org.inspectkit.parsers.text.TextLine;

/** The fragments of some lines, found by their line and column. */
final class TableFragments {

  private final List<TableFragment> all = new ArrayList<>();

  /** Those of each line, in the order of their columns. */
  private final List<List<TableFragment>> byLine = new ArrayList<>();

  TableFragments(List<TextLine> lines) {
    for (int i = 0; i < lines.size(); i++) {
      int from = all.size();
      List<TextCell> cells = lines.get(i).cells();
      for (int cell = 0; cell < cells.size(); cell++) {
        TextCell printed = cells.get(cell);
        all.add(new TableFragment(i, cell, printed.column(), printed.text()));
      }
      byLine.add(from + 1 == all.size() ? List.of(all.get(from)) : sorted(from));
    }
  }

  private List<TableFragment> sorted(int from) {
    List<TableFragment> fragments = new ArrayList<>(all.subList(from, all.size()));
    fragments.sort(Comparator.comparingInt(TableFragment::column));
    return fragments;
  }

  List<TableFragment> all() {
    return all;
  }

  /** Those of a line that begin in a column, give or take some characters; none below the last. */
  List<TableFragment> inColumn(int line, int column, int tolerance) {
    if (line >= byLine.size()) {
      return List.of();
    }
    List<TableFragment> fragments = byLine.get(line);
    int from = first(fragments, column - tolerance);
    return fragments.subList(from, Math.max(from, first(fragments, column + tolerance + 1)));
  }

  /** The first one of a line, if there is such a line. */
  List<TableFragment> firstOf(int line) {
    return line >= byLine.size() ? List.of() : byLine.get(line).subList(0, 1);
  }

  private static int first(List<TableFragment> fragments, int column) {
    int low = 0;
    int high = fragments.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (fragments.get(middle).column() < column) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
