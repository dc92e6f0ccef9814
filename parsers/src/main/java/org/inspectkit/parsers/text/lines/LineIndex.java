package org.inspectkit.parsers.text.lines;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.inspectkit.source.SourceSpan;

/** Says on which page and line an offset of the extracted text is. */
final class LineIndex {

  /** Most texts have no more lines than one for so many characters. */
  private static final int LENGTH_OF_LINE = 32;

  private final int[] lineStarts;
  private final int[] pageStarts;
  private final boolean paged;

  /**
   * Lines end at line feeds, carriage returns and form feeds; pages at form feeds. After the last
   * character none begins.
   */
  LineIndex(String extracted) {
    this(extracted, List.of());
  }

  /** Lines and pages; some pages begin at places that something else than a form feed says. */
  LineIndex(String extracted, List<Integer> marked) {
    int[] lines = new int[16 + extracted.length() / LENGTH_OF_LINE];
    int[] pages = new int[16];
    int lineCount = 1;
    int pageCount = 1;
    for (int i = 0; i < extracted.length() - 1; i++) {
      char c = extracted.charAt(i);
      if (c <= '\r' && isLineEnd(extracted, i)) {
        lines = withRoom(lines, lineCount);
        lines[lineCount++] = i + 1;
        if (c == '\f') {
          pages = withRoom(pages, pageCount);
          pages[pageCount++] = i + 1;
        }
      }
    }
    this.lineStarts = Arrays.copyOf(lines, lineCount);
    this.paged = extracted.indexOf('\f') >= 0 || !marked.isEmpty();
    this.pageStarts =
        IntStream.concat(
                Arrays.stream(pages, 0, pageCount), marked.stream().mapToInt(Integer::intValue))
            .sorted()
            .toArray();
  }

  private static int[] withRoom(int[] starts, int count) {
    return count < starts.length ? starts : Arrays.copyOf(starts, count * 2);
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
