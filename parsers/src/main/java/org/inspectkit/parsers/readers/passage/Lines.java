package org.inspectkit.parsers.readers.passage;

import java.util.ArrayList;
import java.util.List;
import org.inspectkit.parsers.document.Block;
import org.inspectkit.parsers.text.TextLine;

/** The lines of blocks. */
public final class Lines {

  private Lines() {}

  /** Each line once, although several items of a list may be in it. */
  public static List<TextLine> of(List<Block> blocks) {
    List<TextLine> lines = new ArrayList<>();
    for (Block block : blocks) {
      for (TextLine line : block.lines()) {
        if (lines.isEmpty() || !isSame(lines.get(lines.size() - 1), line)) {
          lines.add(line);
        }
      }
    }
    return lines;
  }

  private static boolean isSame(TextLine line, TextLine other) {
    return line.text().start() == other.text().start();
  }
}
