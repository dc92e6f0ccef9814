package org.inspectkit.parsers.text.lines;

import java.util.Arrays;
import java.util.Optional;
import org.inspectkit.source.SourceSpan;

/** Says on which page and line an offset of the extracted text is. */
final class LineIndex {

  /** Most texts have no more lines than one for so many characters. */
  private static final int LENGTH_OF_LINE = 32;

  private final int[] lineStarts;
  private final int[] pageStarts;
  private final boolean paged;

  LineIndex(String extracted) {
    this.lineStarts = starts(extracted, true);
    this.paged = extracted.indexOf('\f') >= 0;
    this.pageStarts = paged ? starts(extracted, false) : new int[1];
  }

  /**
   * Lines end at line feeds, carriage returns and form feeds; pages at form feeds. After the last
   * character none begins.
   */
  private static int[] starts(String text, boolean lines) {
    int[] starts = new int[16 + text.length() / LENGTH_OF_LINE];
    int count = 1;
    for (int i = 0; i < text.length() - 1; i++) {
      char c = text.charAt(i);
      if (c <= '\r' && (c == '\f' || (lines && isLineEnd(text, i)))) {
        if (count == starts.length) {
          starts = Arrays.copyOf(starts, count * 2);
        }
        starts[count++] = i + 1;
      }
    }
    return Arrays.copyOf(starts, count);
  }

  private static boolean isLineEnd(String text, int i) {
    char c = text.charAt(i);
    return c == '\n' || (c == '\r' && !followedByLineFeed(text, i));
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

  /** How many lines there are, also blank ones. */
  int lines() {
    return lineStarts.length;
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
