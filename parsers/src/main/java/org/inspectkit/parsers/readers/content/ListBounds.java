package org.inspectkit.parsers.readers.content;

import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
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
   * shows to follow.
   */
  static int[] of(AnnotatedDocument document, BitSet announced, PageOrder pages, boolean lacksEnd) {
    List<Block> blocks = document.document().blocks();
    int[] found = new int[blocks.size() + 1];
    found[blocks.size()] = blocks.size();
    for (int i = blocks.size() - 1; i >= 0; i--) {
      boolean end =
          announced.get(i)
              || Sections.closes(document, i)
              || LetterEnd.opens(document.passages().get(i))
              || (i > 0 && isBroken(blocks.get(i - 1), blocks.get(i), pages, lacksEnd));
      found[i] = end ? i : found[i + 1];
    }
    return found;
  }

  /**
   * The end of a list that goes over into findings whose heading is lost: after several items of a
   * sentence each come items of several sentences.
   *
   * @return the number of the block after the last item of the list; {@code to} if it has no
   *     findings after it
   */
  static int beforeFindings(AnnotatedDocument document, int from, int to) {
    List<Block> blocks = document.document().blocks();
    List<Integer> items =
        IntStream.range(from, to)
            .filter(i -> blocks.get(i).kind() == BlockKind.ITEM)
            .boxed()
            .toList();
    int single = 0;
    while (single < items.size() && !isLong(document, items.get(single))) {
      single++;
    }
    boolean findings =
        single > 1
            && single < items.size()
            && items.stream().skip(single).limit(2).allMatch(i -> isLong(document, i));
    return findings ? items.get(single - 1) + 1 : to;
  }

  private static boolean isLong(AnnotatedDocument document, int i) {
    return document.passages().get(i).sentences().size() > 1;
  }

  private static boolean isBroken(Block above, Block block, PageOrder pages, boolean lacksEnd) {
    int page = Lines.lastPage(above);
    int next = Lines.firstPage(block);
    boolean unsure = lacksEnd && page < next && !pages.isWholeBetween(page, next);
    return unsure || pages.isBrokenBetween(page, next);
  }
}
