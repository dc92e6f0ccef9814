package org.inspectkit.parsers.document;

import java.util.Arrays;
import java.util.List;
import org.inspectkit.parsers.text.LineKind;
import org.inspectkit.parsers.text.TextLine;

/**
 * How wide the lines of running text are, and so whether a line ended because it was full. A text
 * whose paragraphs are on one long line each is not wrapped at all.
 */
record WrapWidth(int width) {

  private static final int NOT_WRAPPED = Integer.MAX_VALUE;

  /** No page of a report has lines of so many characters. */
  private static final int WIDEST_PAGE = 170;

  private static final int SHORTEST = 40;
  private static final int FEWEST_LINES = 4;
  private static final double TOLERANCE = 0.88;

  static WrapWidth of(List<TextLine> lines) {
    int[] widths = new int[lines.size()];
    int count = 0;
    for (int i = 0; i + 1 < lines.size(); i++) {
      TextLine line = lines.get(i);
      boolean running = line.kind() == LineKind.TEXT && line.cells().size() == 1;
      if (running && line.text().length() >= SHORTEST && !lines.get(i + 1).gapBefore()) {
        widths[count++] = end(line);
      }
    }
    if (count < FEWEST_LINES) {
      return new WrapWidth(NOT_WRAPPED);
    }
    Arrays.sort(widths, 0, count);
    int width = widths[(int) (count * 9L / 10)];
    return new WrapWidth(width > WIDEST_PAGE ? NOT_WRAPPED : width);
  }

  /** Whether the first word of the next line would not have fitted on this one. */
  boolean isFull(TextLine line, TextLine next) {
    if (width == NOT_WRAPPED) {
      return false;
    }
    return end(line) + 1 + Sentences.upTo(' ', next.text()) >= width * TOLERANCE;
  }

  private static int end(TextLine line) {
    return line.indent() + line.text().length();
  }
}
