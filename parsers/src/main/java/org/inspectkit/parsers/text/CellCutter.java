package org.inspectkit.parsers.text;

import java.util.ArrayList;
import java.util.List;

/** Cuts a line into cells at tabs and at gaps that are wider than any between two sentences. */
final class CellCutter {

  /** So many blanks part two cells; two stand behind a full stop at times. */
  private static final int GAP = 3;

  private CellCutter() {}

  static List<TextCell> cut(SpannedText line) {
    List<TextCell> cells = new ArrayList<>();
    int from = 0;
    while (from < line.length()) {
      int to = endOfCell(line, from);
      SpannedText cell = line.subSequence(from, to);
      if (!cell.toString().isBlank()) {
        int indent = cell.length() - cell.toString().stripLeading().length();
        cells.add(new TextCell(from + indent, singleBlanks(cell)));
      }
      from = to;
      while (from < line.length() && Character.isWhitespace(line.charAt(from))) {
        from++;
      }
    }
    return cells;
  }

  private static int endOfCell(SpannedText line, int from) {
    int blanks = 0;
    boolean seen = false;
    for (int i = from; i < line.length(); i++) {
      char c = line.charAt(i);
      if (c == '\t' && seen) {
        return i;
      }
      blanks = Character.isWhitespace(c) ? blanks + 1 : 0;
      seen |= blanks == 0;
      if (blanks == GAP && seen) {
        return i + 1;
      }
    }
    return line.length();
  }

  /** The text without blanks at its ends, and with one blank for each run of them. */
  static SpannedText singleBlanks(SpannedText text) {
    SpannedText stripped = text.strip();
    boolean single = true;
    for (int i = 1; i < stripped.length() && single; i++) {
      char c = stripped.charAt(i);
      single = c != '\t' && !(c == ' ' && stripped.charAt(i - 1) == ' ');
    }
    return single ? stripped : stripped.withSingleBlanks();
  }
}
