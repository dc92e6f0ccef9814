package org.inspectkit.parsers.detect.internal;

import java.util.ArrayList;
import java.util.List;
import org.inspectkit.parsers.document.Block;
import org.inspectkit.parsers.document.BlockKind;
import org.inspectkit.parsers.terms.AnnotatedDocument;

/**
 * Where in a file a letter or a report may begin.
 *
 * @param from the number of the first block of its head or cover
 * @param anchor the number of the block with the salutation or with the days of the inspection
 * @param letter whether it is the salutation of a letter
 */
record Opening(int from, int anchor, boolean letter) {

  /** Running text is longer than the lines of a cover or of a letter's head. */
  private static final int RUNNING = 100;

  /** A name and an office are below the close of a letter. */
  private static final int SIGNATURE = 3;

  /** The openings in order; what no running text parts is one. */
  static List<Opening> in(AnnotatedDocument document, Signs signs) {
    List<Opening> openings = new ArrayList<>();
    List<Block> blocks = document.document().blocks();
    int closing = -1;
    for (Sign sign : signs.all()) {
      boolean letter = sign.kind() == Sign.Kind.SALUTATION;
      if (letter || sign.kind() == Sign.Kind.DATES) {
        int last = openings.isEmpty() ? -1 : openings.get(openings.size() - 1).anchor();
        int from = head(blocks, sign.first(), closing);
        if (from > last) {
          openings.add(new Opening(from, sign.first(), letter));
        }
      } else if (sign.kind() == Sign.Kind.CLOSING) {
        closing = sign.last();
      }
    }
    return openings;
  }

  /** Where the short blocks begin that lead to an anchor on its page. */
  private static int head(List<Block> blocks, int anchor, int closing) {
    int from = anchor;
    while (from > 0
        && from - 1 != closing
        && page(blocks.get(from - 1)) == page(blocks.get(anchor))
        && !isRunning(blocks.get(from - 1))) {
      from--;
    }
    return from - 1 == closing && closing >= 0 ? afterSignature(blocks, from, anchor) : from;
  }

  private static int afterSignature(List<Block> blocks, int from, int anchor) {
    int page = page(blocks.get(from - 1));
    for (int i = from; i <= anchor; i++) {
      if (page(blocks.get(i)) > page) {
        return i;
      }
    }
    return Math.min(from + SIGNATURE, anchor);
  }

  /** Where a letter ends that has other papers after it: before running text or the next page. */
  static int endOfLetter(List<Block> blocks, Signs signs, int salutation, int end) {
    for (Sign sign : signs.all()) {
      if (sign.kind() == Sign.Kind.CLOSING && sign.first() > salutation) {
        int next = sign.last() + 1;
        while (next < end
            && !isRunning(blocks.get(next))
            && page(blocks.get(next)) == page(blocks.get(sign.last()))) {
          next++;
        }
        return next;
      }
    }
    return end;
  }

  /** Whether a block is of the text of a document and not of its head or cover. */
  static boolean isRunning(Block block) {
    int length = block.text().length();
    return length > RUNNING
        && block.kind() != BlockKind.ROW
        && block.kind() != BlockKind.HEADING
        && block.text().charAt(length - 1) == '.'
        && !isOfNames(block.text());
  }

  /** Whether most words have a capital, as in a list of those to whom a letter goes. */
  private static boolean isOfNames(CharSequence text) {
    int words = 0;
    int capitals = 0;
    for (int i = 0; i < text.length(); i++) {
      if (Character.isLetter(text.charAt(i))
          && (i == 0 || !Character.isLetter(text.charAt(i - 1)))) {
        words++;
        capitals += Character.isUpperCase(text.charAt(i)) ? 1 : 0;
      }
    }
    return 2 * capitals > words;
  }

  static int page(Block block) {
    return block.lines().get(0).page();
  }
}
