package org.inspectkit.parsers.text;

import java.util.Arrays;
import org.inspectkit.source.SourceSpan;

/** Tells on which page and line an offset of the extracted text stands. */
final class LineIndex {

  private final int[] lineStarts;
  private final int[] pageStarts;

  LineIndex(String extracted) {
    this.lineStarts = starts(extracted, true);
    this.pageStarts = starts(extracted, false);
  }

  /** Lines end at line feeds, carriage returns and form feeds; pages at form feeds. */
  private static int[] starts(String text, boolean lines) {
    int[] starts = new int[16];
    int count = 1;
    for (int i = 0; i < text.length(); i++) {
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

  int lines() {
    return lineStarts.length;
  }

  int pages() {
    return pageStarts.length;
  }

  SourceSpan span(int from, int to) {
    return new SourceSpan(pageOf(from), lineOf(from), from, to - from);
  }

  private static int number(int[] starts, int offset) {
    int found = Arrays.binarySearch(starts, offset);
    return found >= 0 ? found + 1 : -found - 1;
  }
}
