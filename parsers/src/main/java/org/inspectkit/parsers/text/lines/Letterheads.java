package org.inspectkit.parsers.text.lines;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.inspectkit.parsers.text.LineKind;
import org.inspectkit.parsers.text.TextLine;

/**
 * Finds the address of the inspectorate where a text in the order of the content has the foot of a
 * letter's first page: between two lines of a sentence, or as the last of a page but its number. It
 * is furniture there if it has enough lines and an address for mail; a line of it alone may be
 * text.
 */
final class Letterheads {

  private static final String FILE = "letterheads.txt";
  private static final String COMMENT = "#";

  /** Fewer lines may be text by chance. */
  private static final int FEWEST_LINES = 4;

  private static final Set<String> LINES = read();

  private static final int LONGEST = LINES.stream().mapToInt(String::length).max().orElse(0);

  private Letterheads() {}

  private static Set<String> read() {
    try (InputStream file =
            Objects.requireNonNull(Letterheads.class.getResourceAsStream(FILE), FILE);
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
      return lines
          .lines()
          .filter(line -> !line.startsWith(COMMENT))
          .collect(Collectors.toUnmodifiableSet());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Marks the lines of such addresses as furniture. */
  static List<TextLine> mark(List<TextLine> lines) {
    List<TextLine> marked = new ArrayList<>(lines);
    int from = 0;
    for (int i = 0; i <= lines.size(); i++) {
      if (i == lines.size() || !isKnown(lines.get(i))) {
        boolean whole = i - from >= FEWEST_LINES && hasMailAddress(lines.subList(from, i));
        if (from > 0 && whole && (isFoot(lines, i) || goesOn(lines, i))) {
          marked.subList(from, i).replaceAll(FurnitureMarker::furniture);
        }
        from = i + 1;
      }
    }
    return marked;
  }

  /** Whether the line after an address is on another page, or the number of one. */
  private static boolean isFoot(List<TextLine> lines, int after) {
    return after < lines.size()
        && (lines.get(after).page() != lines.get(after - 1).page()
            || FurnitureMarker.isPageNumber(lines.get(after).text()));
  }

  /** Whether the first text after an address goes on with a sentence. */
  private static boolean goesOn(List<TextLine> lines, int after) {
    return lines.subList(after, lines.size()).stream()
        .filter(line -> line.kind() != LineKind.FURNITURE)
        .filter(line -> !FurnitureMarker.isPageNumber(line.text()))
        .findFirst()
        .filter(line -> Character.isLowerCase(line.text().charAt(0)))
        .isPresent();
  }

  private static boolean isKnown(TextLine line) {
    return line.text().length() <= LONGEST && LINES.contains(line.text().folded().toString());
  }

  private static boolean hasMailAddress(List<TextLine> lines) {
    return lines.stream().anyMatch(line -> line.text().toString().indexOf('@') >= 0);
  }
}
