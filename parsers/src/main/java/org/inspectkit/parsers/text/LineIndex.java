package org.inspectkit.parsers.text;

import java.util.Arrays;
import java.util.Optional;
import org.inspectkit.source.SourceSpan;

/** Tells on which page and line an offset of the extracted text stands. */
final class LineIndex {

  private final int[] lineStarts;
  private final int[] pageStarts;
  private final boolean paged;

  LineIndex(String extracted) {
    this.lineStarts = starts(extracted, true);
    this.pageStarts = starts(extracted, false);
    this.paged = extracted.indexOf('\f') >= 0;
  }

  /**
   * Lines end at line feeds, carriage returns and form feeds; pages at form feeds. Behind the last
   * character none begins.
   */
  private static int[] starts(String text, boolean lines) {
    int[] starts = new int[16];
    int count = 1;
    for (int i = 0; i < text.length() - 1; i++) {
      char c = text.charAt(i);
      boolean lineEnd = lines && (c == '\n' || (c == '\r' && !followedByLineFeed(text, i)));
      if (lineEnd || c == '\f') {
        if (count == starts.length) {
          starts = Arrays.copyOf(starts, count * 2);
        }
        starts[count++] = i + 1;
      }
    }
    return Arrays.copyOf(starts, count);
  }

  private static boolean followedByLineFeed(String text, int i) {
    return i + 1 < text.length() && text.charAt(i + 1) == '\n';
  }

  int lineOf(int offset) {
    return number(lineStarts, offset);
  }

  int pageOf(int offset) {
    return number(pageStarts, offset);
  }

  /** How many pages there are; 0 if no form feed ends one. */
  int pages() {
    return paged ? pageStarts.length : 0;
  }

  SourceSpan span(int from, int to) {
    Optional<Integer> page = paged ? Optional.of(pageOf(from)) : Optional.empty();
    return new SourceSpan(page, lineOf(from), from, to - from);
  }

  private static int number(int[] starts, int offset) {
    int found = Arrays.binarySearch(starts, offset);
    return found >= 0 ? found + 1 : -found - 1;
  }
}
