package org.inspectkit.parsers.readers.content;

import java.util.List;
import org.inspectkit.diagnostic.Diagnostic;
import org.inspectkit.diagnostic.DiagnosticCodes;
import org.inspectkit.parsers.document.Block;
import org.inspectkit.parsers.document.BlockKind;
import org.inspectkit.parsers.readers.passage.DiagnosticSink;
import org.inspectkit.parsers.readers.passage.Printed;
import org.inspectkit.parsers.text.SpannedText;

/**
 * Where a list ended.
 *
 * @param title the heading of the list
 * @param end the number of the block after it
 */
record ListEnd(SpannedText title, int end) {

  private static final int LONGEST_CELL = 130;

  /** So many lines without columns are a table. */
  private static final int FEWEST_CELLS = 3;

  /** Says where the list may go on: after a table within it, whose head seemed to end the list. */
  void noteItemsAfter(List<Block> blocks, DiagnosticSink notes) {
    int next = end;
    while (next < blocks.size() && isOfTable(blocks.get(next))) {
      next++;
    }
    if (isTable(blocks.subList(end, next))) {
      noteIfItem(blocks, next, notes);
    }
  }

  /** Whether lines are a table, and not a heading and what leads up to another list. */
  private static boolean isTable(List<Block> lines) {
    if (lines.size() < 2) {
      return false;
    }
    Block last = lines.get(lines.size() - 1);
    return last.kind() == BlockKind.ROW
        || (lines.size() >= FEWEST_CELLS && !Printed.endsIn(last.text(), ":"));
  }

  /** Says where the list may go on: on a page that may belong to another place. */
  void noteCut(List<Block> blocks, DiagnosticSink notes) {
    noteIfItem(blocks, end, notes);
  }

  private void noteIfItem(List<Block> blocks, int next, DiagnosticSink notes) {
    if (next < blocks.size() && blocks.get(next).kind() == BlockKind.ITEM) {
      note(blocks, notes);
    }
  }

  /** Says that the list may go on with the block after it. */
  void note(List<Block> blocks, DiagnosticSink notes) {
    SpannedText at = blocks.get(end).text();
    notes.add(
        Diagnostic.of(DiagnosticCodes.LIST_INTERRUPTED).with("section", title).with("printed", at),
        at);
  }

  private static boolean isOfTable(Block block) {
    boolean cell = block.kind() == BlockKind.PARAGRAPH || block.kind() == BlockKind.HEADING;
    return block.kind() == BlockKind.ROW || (cell && block.text().length() <= LONGEST_CELL);
  }
}
