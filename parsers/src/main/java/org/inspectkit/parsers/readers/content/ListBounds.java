package org.inspectkit.parsers.readers.content;

import java.util.List;
import org.inspectkit.parsers.document.Block;
import org.inspectkit.parsers.document.PageOrder;
import org.inspectkit.parsers.document.ReportDocument;
import org.inspectkit.parsers.readers.passage.Sections;
import org.inspectkit.source.SourceSpan;

/** Says how far a list may go: to the next heading, the end of a letter, or a page out of order. */
final class ListBounds {

  private ListBounds() {}

  /** For each block the next one that no list goes over; counted once, as headings may be many. */
  static int[] of(ReportDocument document, SectionTrail trail) {
    List<Block> blocks = document.blocks();
    PageOrder pages = PageOrder.of(document.text().lines());
    int[] found = new int[blocks.size() + 1];
    found[blocks.size()] = blocks.size();
    for (int i = blocks.size() - 1; i >= 0; i--) {
      boolean end =
          trail.isAnnounced(blocks, i)
              || Sections.closes(blocks.get(i))
              || (i > 0 && pages.leapsBetween(pageOf(blocks.get(i - 1)), pageOf(blocks.get(i))));
      found[i] = end ? i : found[i + 1];
    }
    return found;
  }

  private static int pageOf(Block block) {
    return block.text().spans().stream().findFirst().flatMap(SourceSpan::page).orElse(0);
  }
}
