package org.inspectkit.parsers.readers.content;

import java.util.List;
import java.util.Optional;
import org.inspectkit.diagnostic.Diagnostic;
import org.inspectkit.diagnostic.DiagnosticCodes;
import org.inspectkit.parsers.document.Block;
import org.inspectkit.parsers.document.BlockKind;
import org.inspectkit.parsers.text.SpannedText;

/**
 * Where a list ended.
 *
 * @param title the heading of the list
 * @param end the number of the block after it
 */
record ListEnd(SpannedText title, int end) {

  private static final int LONGEST_CELL = 130;

  /** Fewer lines may be a heading and what leads up to another list. */
  private static final int FEWEST_CELLS = 3;

  /** Says where the list may go on: after a table within it, of which the head seemed to end it. */
  Optional<Diagnostic> itemsAfter(List<Block> blocks) {
    int next = end;
    while (next < blocks.size() && isOfTable(blocks.get(next))) {
      next++;
    }
    boolean table = next >= end + FEWEST_CELLS;
    boolean item = table && next < blocks.size() && blocks.get(next).kind() == BlockKind.ITEM;
    return item ? Optional.of(interrupted(blocks.get(end))) : Optional.empty();
  }

  /** Says where the list may go on: on a page that may belong to another place. */
  Optional<Diagnostic> cut(List<Block> blocks) {
    return Optional.of(end)
        .filter(next -> next < blocks.size() && blocks.get(next).kind() == BlockKind.ITEM)
        .map(next -> interrupted(blocks.get(next)));
  }

  private Diagnostic interrupted(Block at) {
    return Diagnostic.of(DiagnosticCodes.LIST_INTERRUPTED)
        .with("section", title.toString())
        .with("printed", at.text().toString())
        .at(at.text().spans().stream().findFirst());
  }

  private static boolean isOfTable(Block block) {
    boolean cell = block.kind() == BlockKind.PARAGRAPH || block.kind() == BlockKind.HEADING;
    return block.kind() == BlockKind.ROW || (cell && block.text().length() <= LONGEST_CELL);
  }
}
