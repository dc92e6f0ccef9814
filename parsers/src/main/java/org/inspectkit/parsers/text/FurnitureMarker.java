package org.inspectkit.parsers.text;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Tells running headers, footers and page numbers from what a page says: they come back at the same
 * edge of page after page, with nothing between them and the edge. The first page is spared, for a
 * running header repeats the title. A single word must stand on nearly every page: the cells of a
 * long table, such as its grades, come back at the edges of a few.
 */
final class FurnitureMarker {

  private static final int EDGE = 4;
  private static final int FEWEST_PAGES = 3;
  private static final double LEAST_SHARE = 0.4;
  private static final double LEAST_SHARE_OF_WORD = 0.8;
  private static final Pattern PAGE_NUMBER =
      Pattern.compile("(?i)(page )?[-\u2013 ]{0,3}\\d{1,3}( of \\d{1,3})?[-\u2013 ]{0,3}");

  private final List<TextLine> lines;
  private final Map<String, Integer> count = new HashMap<>();
  private final int pages;

  private FurnitureMarker(List<TextLine> lines, int pages) {
    this.lines = new ArrayList<>(lines);
    this.pages = pages;
  }

  static List<TextLine> mark(List<TextLine> lines, int pages) {
    if (pages < 2) {
      return lines;
    }
    FurnitureMarker marker = new FurnitureMarker(lines, pages);
    List<List<Integer>> byPage = marker.byPage();
    byPage.forEach(page -> edges(page).forEach(marker::count));
    byPage.forEach(page -> edges(page).forEach(marker::markEdge));
    return marker.lines;
  }

  private List<List<Integer>> byPage() {
    Map<Integer, List<Integer>> byPage = new TreeMap<>();
    for (int i = 0; i < lines.size(); i++) {
      byPage.computeIfAbsent(lines.get(i).page(), p -> new ArrayList<>()).add(i);
    }
    return List.copyOf(byPage.values());
  }

  /** Counts what stands at an edge of one page; what stands there twice counts once. */
  private void count(List<Integer> edge) {
    edge.stream()
        .map(i -> key(lines.get(i)))
        .distinct()
        .forEach(key -> count.merge(key, 1, Integer::sum));
  }

  private boolean isRepeated(TextLine line) {
    String key = key(line);
    double share = key.indexOf(' ') < 0 ? LEAST_SHARE_OF_WORD : LEAST_SHARE;
    int fewest = Math.max(FEWEST_PAGES, (int) Math.ceil(pages * share));
    return line.page() > 1 && count.getOrDefault(key, 0) >= fewest;
  }

  /** Goes inward from the edge of a page as long as lines are furniture. */
  private void markEdge(List<Integer> edge) {
    for (int i : edge) {
      TextLine line = lines.get(i);
      if (!isRepeated(line) && !PAGE_NUMBER.matcher(line.text()).matches()) {
        return;
      }
      lines.set(i, line.asFurniture());
    }
  }

  /** The top and the bottom lines of a page, each from its edge inward. */
  private static List<List<Integer>> edges(List<Integer> page) {
    int most = Math.min(EDGE, page.size() / 2);
    List<Integer> bottom = new ArrayList<>(page.subList(page.size() - most, page.size()));
    Collections.reverse(bottom);
    return List.of(page.subList(0, most), bottom);
  }

  private static String key(TextLine line) {
    return line.text().toString().toLowerCase(Locale.ROOT).replaceAll("\\d", "#");
  }
}
