package org.inspectkit.parsers.readers.passage;

import java.util.ArrayList;
import java.util.List;
import org.inspectkit.parsers.document.Block;
import org.inspectkit.parsers.text.SpannedText;
import org.inspectkit.parsers.text.TextLine;

/** The lines of blocks. */
public final class Lines {

  private Lines() {}

  /** Each line once, although several items of a list may be in it. */
  public static List<TextLine> of(List<Block> blocks) {
    List<TextLine> lines = new ArrayList<>(blocks.size());
    for (Block block : blocks) {
      for (TextLine line : block.lines()) {
        if (isNext(lines, line)) {
          lines.add(line);
        }
      }
    }
    return lines;
  }

  public static int firstPage(Block block) {
    return block.lines().get(0).page();
  }

  public static int lastPage(Block block) {
    return block.lines().get(block.lines().size() - 1).page();
  }

  /**
   * Where a line begins in the text of a block.
   *
   * @param line its number; that after the last one begins where the text ends
   */
  public static int start(Block block, int line) {
    SpannedText text = block.text();
    if (line == block.lines().size()) {
      return text.length();
    }
    int place = block.lines().get(line).text().start();
    int from = 0;
    int to = text.length();
    while (from < to) {
      int middle = (from + to) >>> 1;
      if (text.from(middle).start() < place) {
        from = middle + 1;
      } else {
        to = middle;
      }
    }
    return from < text.length() && text.charAt(from) == ' ' ? from + 1 : from;
  }

  /** Whether a line is not the last one again: several blocks may be made from one line. */
  public static boolean isNext(List<TextLine> lines, TextLine line) {
    return lines.isEmpty() || lines.get(lines.size() - 1).text().start() != line.text().start();
  }
}
