package org.inspectkit.parsers.text.lines;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.inspectkit.source.SourceSpan;

/** Says on which page and line an offset of the extracted text is. */
final class LineIndex {

  private final int[] lineStarts;
  private final int[] pageStarts;
  private final boolean paged;

  /**
   * Lines end at line feeds, carriage returns and form feeds; pages at form feeds, or at places
   * that something else says. After the last character none begins.
   *
   * @throws TooLargeException if it has more pages than the limits allow, or larger ones
   */
  LineIndex(String extracted, List<Integer> marked, TextLimits limits) {
    IntStream.Builder lines = IntStream.builder().add(0);
    IntStream.Builder pages = IntStream.builder().add(0);
    marked.forEach(pages::add);
    for (int i = 0; i < extracted.length() - 1; i++) {
      char c = extracted.charAt(i);
      if (c <= '\r' && isLineEnd(extracted, i)) {
        lines.add(i + 1);
        if (c == '\f') {
          pages.add(i + 1);
        }
      }
    }
    this.lineStarts = lines.build().toArray();
    this.pageStarts = pages.build().sorted().toArray();
    this.paged = extracted.indexOf('\f') >= 0 || !marked.isEmpty();
    if (paged) {
      checkPages(extracted, limits);
    }
  }

  private void checkPages(String extracted, TextLimits limits) {
    for (int i = 0; i < pageStarts.length; i++) {
      int end = i + 1 < pageStarts.length ? pageStarts[i + 1] : extracted.length();
      int feed = extracted.charAt(end - 1) == '\f' ? 1 : 0;
      limits.checkPage(i + 1, end - feed - pageStarts[i]);
    }
  }

  private static boolean isLineEnd(String text, int i) {
    char c = text.charAt(i);
    return c == '\n' || c == '\f' || (c == '\r' && !followedByLineFeed(text, i));
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

  /** How many pages there are; 0 if nothing says where one ends. */
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
