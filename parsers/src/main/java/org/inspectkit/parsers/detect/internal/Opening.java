package org.inspectkit.parsers.detect.internal;

import java.util.ArrayList;
import java.util.List;
import org.inspectkit.parsers.document.Block;
import org.inspectkit.parsers.document.BlockKind;

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
  static final int SIGNATURE = 3;

  /** The openings in order; what no running text parts is one. */
  static List<Opening> in(List<Block> blocks, List<Sign> signs) {
    List<Opening> openings = new ArrayList<>();
    int last = -1;
    int closing = -1;
    int grade = -1;
    int head = 0;
    int block = 0;
    for (Sign sign : signs) {
      boolean letter = sign.kind() == Sign.Kind.SALUTATION;
      if (sign.kind() == Sign.Kind.CLOSING) {
        closing = sign.last();
      } else if (sign.kind() == Sign.Kind.GRADE && !openings.isEmpty()) {
        // A table of grades is below the cover of its own report, and not on the next one.
        grade = sign.last();
      } else if (letter || sign.kind() == Sign.Kind.DATES) {
        for (; block < sign.first(); block++) {
          boolean ends = block == closing || block == grade || endsHead(blocks, block);
          head = ends ? block + 1 : head;
        }
        int from = head > 0 && head - 1 == closing ? afterSignature(blocks, head, block) : head;
        if (from > last) {
          openings.add(new Opening(from, sign.first(), letter));
          last = sign.first();
        }
      }
    }
    return openings;
  }

  /** A head or a cover is on one page, and running text is not part of it. */
  private static boolean endsHead(List<Block> blocks, int block) {
    return isRunning(blocks.get(block)) || isLastOfPage(blocks, block);
  }

  private static boolean isLastOfPage(List<Block> blocks, int block) {
    return page(blocks.get(block)) != page(blocks.get(block + 1));
  }

  private static int afterSignature(List<Block> blocks, int from, int anchor) {
    return isLastOfPage(blocks, from - 1) ? from : Math.min(from + SIGNATURE, anchor);
  }

  /** Where a letter ends that has other papers after it: before running text or the next page. */
  int endOfLetter(List<Block> blocks, Stretch whole) {
    for (Sign closing : whole.all(Sign.Kind.CLOSING)) {
      if (closing.first() > anchor) {
        int end = closing.last() + 1;
        while (end < blocks.size()
            && !isRunning(blocks.get(end))
            && !isLastOfPage(blocks, end - 1)) {
          end++;
        }
        return end;
      }
    }
    return blocks.size();
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
  static boolean isOfNames(CharSequence text) {
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
