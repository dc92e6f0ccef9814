package org.inspectkit.parsers.readers.content;

import java.util.BitSet;
import java.util.List;
import org.inspectkit.parsers.document.Block;
import org.inspectkit.parsers.document.BlockKind;
import org.inspectkit.parsers.readers.passage.Lines;
import org.inspectkit.parsers.readers.passage.Sections;
import org.inspectkit.parsers.terms.AnnotatedDocument;
import org.inspectkit.parsers.text.lines.PageOrder;

/** The end of each list: a heading, the end of a letter, or a page that may not be the next one. */
final class ListBounds {

  private ListBounds() {}

  /**
   * For each block the next one that no list goes over; found once, as headings may be many. Where
   * a section that comes after the lists is missing, a list also ends before a page that no number
   * shows to follow, and before items of several sentences after two of a single one: they may be
   * findings whose heading is lost.
   */
  static int[] of(AnnotatedDocument document, BitSet announced, PageOrder pages, boolean lacksEnd) {
    List<Block> blocks = document.document().blocks();
    int[] found = new int[blocks.size() + 1];
    found[blocks.size()] = blocks.size();
    for (int i = blocks.size() - 1; i >= 0; i--) {
      boolean end =
          announced.get(i)
              || Sections.closes(blocks.get(i))
              || LetterEnd.opens(document.passages().get(i))
              || (i > 0 && isBroken(blocks.get(i - 1), blocks.get(i), pages, lacksEnd))
              || (lacksEnd && growsLonger(document, i));
      found[i] = end ? i : found[i + 1];
    }
    return found;
  }

  private static boolean growsLonger(AnnotatedDocument document, int i) {
    // What the heading is lost with may leave a line between the two.
    int above = i - (i > 0 && isItem(document, i - 1) ? 1 : 2);
    return isItem(document, i)
        && isItem(document, above)
        && isItem(document, above - 1)
        && document.passages().get(i).sentences().size() > 1
        && document.passages().get(above).sentences().size() == 1
        && document.passages().get(above - 1).sentences().size() == 1;
  }

  private static boolean isItem(AnnotatedDocument document, int i) {
    return i >= 0 && document.document().blocks().get(i).kind() == BlockKind.ITEM;
  }

  private static boolean isBroken(Block above, Block block, PageOrder pages, boolean lacksEnd) {
    int page = Lines.lastPage(above);
    int next = Lines.firstPage(block);
    boolean unsure = lacksEnd && page < next && !pages.isWholeBetween(page, next);
    return unsure || pages.isBrokenBetween(page, next);
  }
}
