package org.inspectkit.parsers.text.lines;

import java.util.ArrayList;
import java.util.List;
import org.inspectkit.parsers.text.LineKind;
import org.inspectkit.parsers.text.SpannedText;
import org.inspectkit.parsers.text.TextCell;
import org.inspectkit.parsers.text.TextLine;

/** A line whose characters are written, but whose store is not complete. */
final class LineDraft {

  private final LineKind kind;
  private final boolean gap;
  private final int box;
  private final int indent;
  private final int from;
  private final int to;

  /** From, to and column of each cell; empty if the line is one cell. */
  private final int[] cells;

  LineDraft(LineKind kind, boolean gap, int box, int indent, int from, int to, int[] cells) {
    this.kind = kind;
    this.gap = gap;
    this.box = box;
    this.indent = indent;
    this.from = from;
    this.to = to;
    this.cells = cells;
  }

  /** The line in a store that holds its characters. */
  TextLine in(TextStore store) {
    SpannedText text = new StoredText(store, from, to);
    int start = Math.max(0, text.start());
    LineIndex index = store.index();
    return new TextLine(
        index.pageOf(start), index.lineOf(start), kind, indent, text, cells(text), gap, box);
  }

  private List<TextCell> cells(SpannedText text) {
    if (cells.length == 0) {
      return List.of(new TextCell(indent, text));
    }
    List<TextCell> made = new ArrayList<>(cells.length / 3);
    for (int i = 0; i < cells.length; i += 3) {
      made.add(new TextCell(cells[i + 2], text.subSequence(cells[i] - from, cells[i + 1] - from)));
    }
    return made;
  }
}
