package org.inspectkit.grading.export;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.inspectkit.grading.internal.PlainText;

/** Aligns cells in columns that fit a width; what is too long goes on in the next line. */
final class TextTable {

  private static final String GAP = "  ";
  private static final int LEAST = 8;

  private final int width;
  private final List<List<String>> rows = new ArrayList<>();

  TextTable(int width, String... header) {
    this.width = width;
    rows.add(List.of(header));
  }

  void add(String... cells) {
    rows.add(Arrays.stream(cells).map(PlainText::of).toList());
  }

  /** The lines of the table, without blanks at their ends. */
  List<String> lines() {
    int[] widths = widths();
    List<String> lines = new ArrayList<>();
    for (List<String> row : rows) {
      List<List<String>> cells =
          IntStream.range(0, row.size()).mapToObj(i -> wrap(row.get(i), widths[i])).toList();
      int height = cells.stream().mapToInt(List::size).max().orElse(0);
      for (int line = 0; line < height; line++) {
        lines.add(line(cells, widths, line));
      }
    }
    return lines;
  }

  private static String line(List<List<String>> cells, int[] widths, int line) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < cells.size(); i++) {
      String part = line < cells.get(i).size() ? cells.get(i).get(line) : "";
      text.append(part).append(" ".repeat(widths[i] - part.length())).append(GAP);
    }
    return text.toString().stripTrailing();
  }

  /** As wide as the longest cell; then the widest column gives way until the table fits. */
  private int[] widths() {
    int columns = rows.get(0).size();
    int[] widths = new int[columns];
    rows.forEach(
        row ->
            IntStream.range(0, columns)
                .forEach(i -> widths[i] = Math.max(widths[i], row.get(i).length())));
    int room = width - GAP.length() * (columns - 1);
    for (int i = 0; i < columns; i++) {
      widths[i] = Math.min(widths[i], Math.max(room, LEAST));
    }
    while (Arrays.stream(widths).sum() > room) {
      int widest = IntStream.range(0, columns).reduce(0, (a, b) -> widths[b] > widths[a] ? b : a);
      if (widths[widest] <= LEAST) {
        break;
      }
      widths[widest]--;
    }
    return widths;
  }

  /** Breaks at blanks, and after a slash or a hyphen in a word that is too long for a line. */
  static List<String> wrap(String text, int width) {
    List<String> lines = new ArrayList<>();
    String plain = PlainText.of(text).strip();
    int from = 0;
    while (plain.length() - from > width) {
      // Looks at no more than fits a line, however much comes after it.
      int end = from + breakIn(plain.substring(from, from + width + 1), width);
      lines.add(plain.substring(from, end).stripTrailing());
      from = afterBlanks(plain, end);
    }
    lines.add(plain.substring(from));
    return lines;
  }

  private static int afterBlanks(String text, int from) {
    int at = from;
    while (Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private static int breakIn(String text, int width) {
    int blank = text.lastIndexOf(' ', width);
    if (blank > 0) {
      return blank;
    }
    int mark = Math.max(text.lastIndexOf('/', width - 1), text.lastIndexOf('-', width - 1)) + 1;
    if (mark > 0) {
      return mark;
    }
    boolean inPair = width > 1 && Character.isHighSurrogate(text.charAt(width - 1));
    return inPair ? width - 1 : width;
  }
}
