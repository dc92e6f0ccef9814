package org.inspectkit.parsers.reading;

import java.util.ArrayList;
import java.util.List;
import org.inspectkit.parsers.text.SpannedText;
import org.inspectkit.parsers.text.TextCell;
import org.inspectkit.parsers.text.TextLine;

/**
 * A cell of a line, or a line without columns: what the eye takes in at once.
 *
 * @param line the number of its line
 * @param cell which cell of the line it is, from 0
 * @param column how many characters precede it in its line
 * @param text its text
 */
record TableFragment(int line, int cell, int column, SpannedText text) {

  static List<TableFragment> of(List<TextLine> lines) {
    List<TableFragment> fragments = new ArrayList<>(lines.size());
    for (int i = 0; i < lines.size(); i++) {
      List<TextCell> cells = lines.get(i).cells();
      for (int cell = 0; cell < cells.size(); cell++) {
        TextCell printed = cells.get(cell);
        fragments.add(new TableFragment(i, cell, printed.column(), printed.text()));
      }
    }
    return fragments;
  }

  /** Whether another begins in the same column, give or take some characters. */
  boolean isAbove(TableFragment other, int tolerance) {
    return other.line > line && Math.abs(other.column - column) <= tolerance;
  }
}
