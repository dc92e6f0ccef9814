package org.inspectkit.parsers.text.lines;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.inspectkit.parsers.text.LineKind;
import org.inspectkit.parsers.text.SpannedText;
import org.inspectkit.parsers.text.TextLine;
import org.jspecify.annotations.Nullable;

/**
 * Distinguishes running headers, footers and page numbers from what a page says: they come back at
 * the same edge of page after page, with nothing between them and the edge. The first page is
 * spared, for a running header repeats the title. A single word must be on nearly every page: the
 * cells of a long table, such as its grades, come back at the edges of a few. So do headings that
 * each chapter has, but they are in the middle of other pages.
 *
 * <p>Where more pages end with their running number than with a form feed, the numbers say where
 * pages end. Such a line is furniture on the first page too.
 */
final class FurnitureMarker {

  private static final int EDGE = 4;
  private static final int FEWEST_PAGES = 3;
  private static final double LEAST_SHARE = 0.4;
  private static final double LEAST_SHARE_OF_WORD = 0.8;

  /** So long is a page number at most. */
  private static final int LONGEST_PAGE_NUMBER = 21;

  private final List<TextLine> lines;

  /** Where each page begins among the lines, and where the last one ends. */
  private final int[] pageStarts;

  private final int pages;
  private final boolean numbered;

  /** What a line at an edge is counted as; {@code null} for others. */
  private final @Nullable String[] keys;

  private final Map<String, Integer> count = new HashMap<>();

  /** How often what comes back at edges is away from them. */
  private final Map<String, Integer> within = new HashMap<>();

  private FurnitureMarker(List<TextLine> lines, int[] pageStarts, boolean numbered) {
    this.lines = new ArrayList<>(lines);
    this.pageStarts = pageStarts;
    this.pages = pageStarts.length - 1;
    this.numbered = numbered;
    this.keys = new String[lines.size()];
  }

  /** Marks the furniture of each report of a file on its own. */
  static List<TextLine> mark(List<TextLine> lines, int pages) {
    List<List<Integer>> reports = RunningNumbers.lastLines(lines);
    BitSet numbers = new BitSet(lines.size());
    reports.forEach(report -> report.forEach(numbers::set));
    boolean numbered = numbers.cardinality() > pages;
    BitSet ends = numbered ? numbers : endsByFormFeeds(lines);
    List<TextLine> marked = new ArrayList<>(lines.size());
    for (int i = 0; i + 1 < reports.size(); i++) {
      int end = ends.nextSetBit(reports.get(i).get(reports.get(i).size() - 1));
      marked.addAll(mark(lines, marked.size(), end + 1, ends, numbered));
    }
    marked.addAll(mark(lines, marked.size(), lines.size(), ends, numbered));
    return marked;
  }

  private static BitSet endsByFormFeeds(List<TextLine> lines) {
    BitSet ends = new BitSet(lines.size());
    for (int i = 0; i < lines.size(); i++) {
      ends.set(i, i + 1 == lines.size() || lines.get(i + 1).page() > lines.get(i).page());
    }
    return ends;
  }

  private static List<TextLine> mark(
      List<TextLine> all, int from, int to, BitSet ends, boolean numbered) {
    List<TextLine> lines = all.subList(from, to);
    IntStream starts = ends.get(from, Math.max(from, to - 1)).stream().map(last -> last + 1);
    int[] bounds =
        Stream.of(IntStream.of(0), starts, IntStream.of(lines.size()))
            .flatMapToInt(places -> places)
            .toArray();
    return bounds.length > 2 ? new FurnitureMarker(lines, bounds, numbered).mark() : lines;
  }

  private List<TextLine> mark() {
    for (int page = 0; page < pages; page++) {
      count(top(page));
      count(bottom(page));
    }
    countWithin();
    for (int page = 0; page < pages; page++) {
      markEdge(top(page), page > 0);
      markEdge(bottom(page), page > 0 || numbered);
    }
    return lines;
  }

  /** The first lines of a page, from its edge inward. */
  private int[] top(int page) {
    return edge(page, pageStarts[page], 1);
  }

  /** The last lines of a page, from its edge inward. */
  private int[] bottom(int page) {
    return edge(page, pageStarts[page + 1] - 1, -1);
  }

  private int[] edge(int page, int outermost, int step) {
    int[] edge = new int[mostOf(page)];
    for (int i = 0; i < edge.length; i++) {
      edge[i] = outermost + i * step;
    }
    return edge;
  }

  private int mostOf(int page) {
    return Math.min(EDGE, (pageStarts[page + 1] - pageStarts[page]) / 2);
  }

  /** Counts what is at an edge of one page; what is there twice counts once. */
  private void count(int[] edge) {
    for (int i = 0; i < edge.length; i++) {
      String key = key(edge[i]);
      boolean first = true;
      for (int k = 0; k < i; k++) {
        first &= !key.equals(key(edge[k]));
      }
      if (first) {
        count.merge(key, 1, Integer::sum);
      }
    }
  }

  private void countWithin() {
    BitSet lengths = new BitSet();
    count.forEach(
        (key, times) -> {
          if (times >= FEWEST_PAGES) {
            lengths.set(key.length());
          }
        });
    for (int page = 1; page < pages; page++) {
      int edge = mostOf(page);
      for (int i = pageStarts[page] + edge; i < pageStarts[page + 1] - edge; i++) {
        if (lengths.get(lines.get(i).text().length())) {
          within.merge(key(i), 1, Integer::sum);
        }
      }
    }
  }

  private boolean isRepeated(int line) {
    String key = key(line);
    double share = key.indexOf(' ') < 0 ? LEAST_SHARE_OF_WORD : LEAST_SHARE;
    int fewest = Math.max(FEWEST_PAGES, (int) Math.ceil(pages * share));
    int times = count.getOrDefault(key, 0);
    return times >= fewest && 2 * within.getOrDefault(key, 0) < times;
  }

  /**
   * Goes inward from the edge of a page as long as lines are furniture: numbers of pages and, if
   * the edge is not spared, what comes back.
   */
  private void markEdge(int[] edge, boolean repeated) {
    for (int i : edge) {
      if (!(repeated && isRepeated(i)) && !isPageNumber(lines.get(i).text())) {
        return;
      }
      lines.set(i, furniture(lines.get(i)));
    }
  }

  /** The same line as furniture. */
  static TextLine furniture(TextLine line) {
    return new TextLine(
        line.page(),
        line.number(),
        LineKind.FURNITURE,
        line.indent(),
        line.text(),
        line.cells(),
        line.gapBefore(),
        line.box());
  }

  static boolean isPageNumber(SpannedText text) {
    return text.length() <= LONGEST_PAGE_NUMBER && TextPatterns.PAGE_NUMBER.matcher(text).matches();
  }

  private String key(int line) {
    String key = keys[line];
    if (key == null) {
      key = LineKey.of(lines.get(line).text());
      keys[line] = key;
    }
    return key;
  }
}
