package org.inspectkit.parsers.readers.content;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.inspectkit.diagnostic.Diagnostic;
import org.inspectkit.diagnostic.DiagnosticCodes;
import org.inspectkit.framework.ListForm;
import org.inspectkit.parsers.document.Block;
import org.inspectkit.parsers.readers.passage.DiagnosticSink;
import org.inspectkit.parsers.readers.passage.Headings;
import org.inspectkit.parsers.text.SpannedText;

/**
 * Which blocks are the rows of the table of a section.
 *
 * @param blocks those of the report
 * @param announced which of them are headings of sections
 * @param heading the heading of the section
 */
record TableRows(List<Block> blocks, BitSet announced, SpannedText heading) {

  /**
   * The end of the table, of which a column may have the heading of the section again.
   *
   * @param from its first block
   * @param ends for each block the next one that no list goes over
   */
  int end(int from, int[] ends) {
    int to = ends[from];
    boolean columns =
        blocks.subList(from, to).stream().anyMatch(block -> BodyColumn.isHead(block.text()));
    while (columns && to < blocks.size() && isHeadingAgain(to)) {
      to = ends[to + 1];
    }
    return to;
  }

  private boolean isHeadingAgain(int i) {
    return Headings.key(blocks.get(i).text()).equals(Headings.key(heading));
  }

  /** The rows, without lines of the opening that are printed again; these are named. */
  List<Block> between(int from, int to, RunningHeads heads, DiagnosticSink notes) {
    List<Block> rows = new ArrayList<>();
    for (int i = from; i < to; i++) {
      Block block = blocks.get(i);
      if (heads.has(blocks, i, ListForm.ROWS)) {
        notes.add(
            Diagnostic.of(DiagnosticCodes.LEFT_OUT_OF_LIST)
                .with("section", Headings.title(heading))
                .with("printed", block.text()),
            block.text());
      } else if (!announced.get(i)) {
        rows.add(block);
      }
    }
    return rows;
  }
}
