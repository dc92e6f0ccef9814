package org.inspectkit.parsers.text.lines;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.inspectkit.parsers.text.SpannedText;
import org.inspectkit.parsers.text.TextLine;

/**
 * Finds where the pages of a text end that has no form feeds: at numbers that grow from page to
 * page, each after the same words in its line or from the line above on, or each alone in its line.
 * The numbers of a second report in the file count anew.
 */
final class RunningNumbers {

  static final int FEWEST_PAGES = 3;

  /** Alone in its line, it is the mark of a footnote more often than the number of a page. */
  private static final String FIRST_FOOTNOTE = "1";

  /** A heading with a number, such as <i>Recommendation 3</i>, has fewer words. */
  private static final int FEWEST_WORDS = 4;

  private static final int LONGEST = 130;

  /** So many lines a page has on average, at the least. */
  private static final int FEWEST_LINES = 12;

  private static final int MOST_DIGITS = 3;

  /** The first pages may have no number, and one page in between. */
  static final int LARGEST_LEAP = 3;

  /** A line that may be the last of a page. */
  record Numbered(int line, int number) {}

  private RunningNumbers() {}

  /**
   * The last lines of the pages of each report of a file, in order; none if nothing says where
   * pages end.
   */
  static List<List<Integer>> lastLines(List<TextLine> lines) {
    Map<String, List<List<Numbered>>> runs = new HashMap<>();
    List<Numbered> alone = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      SpannedText text = lines.get(i).text();
      int words = endOfWords(text);
      if (words == text.length()) {
        continue;
      }
      SpannedText own = text.subSequence(0, words);
      SpannedText before = isLong(own) ? own : above(lines, i);
      String number = text.from(words).toString();
      Numbered numbered = new Numbered(i, Integer.parseInt(number));
      if (isLong(before)) {
        String key = LineKey.of(before) + (before == own ? "" : "\n" + own);
        add(numbered, runs.computeIfAbsent(key, k -> new ArrayList<>()));
      }
      if (words == 0 && !number.equals(FIRST_FOOTNOTE)) {
        alone.add(numbered);
      }
    }
    runs.put("", NumbersAlone.runs(alone));
    return inTurn(
        runs.values().stream().flatMap(List::stream).filter(RunningNumbers::isOfPages).toList());
  }

  /** Adds a number to the last run after its words, or to a new one where it counts anew. */
  private static void add(Numbered numbered, List<List<Numbered>> runs) {
    List<Numbered> last = runs.isEmpty() ? List.of() : runs.get(runs.size() - 1);
    boolean anew =
        numbered.number() <= LARGEST_LEAP
            && !last.isEmpty()
            && numbered.number() <= last.get(last.size() - 1).number();
    if (last.isEmpty() || anew) {
      runs.add(new ArrayList<>(List.of(numbered)));
    } else {
      last.add(numbered);
    }
  }

  /** The lines of the longest run, and of others before and after it: of other reports. */
  private static List<List<Integer>> inTurn(List<List<Numbered>> runs) {
    NavigableMap<Integer, List<Numbered>> taken = new TreeMap<>();
    runs.stream()
        .sorted((a, b) -> Integer.compare(b.size(), a.size()))
        .filter(run -> isApart(run, taken))
        .forEach(run -> taken.put(run.get(0).line(), run));
    return taken.values().stream().map(run -> run.stream().map(Numbered::line).toList()).toList();
  }

  /** Whether a run is before or after each of others, which do not overlap. */
  private static boolean isApart(List<Numbered> run, NavigableMap<Integer, List<Numbered>> others) {
    Map.Entry<Integer, List<Numbered>> before = others.floorEntry(run.get(run.size() - 1).line());
    return before == null
        || before.getValue().get(before.getValue().size() - 1).line() < run.get(0).line();
  }

  private static SpannedText above(List<TextLine> lines, int i) {
    return lines.get(Math.max(0, i - 1)).text();
  }

  /** Where the words end, before the number at the end; the length of the text if it has none. */
  static int endOfWords(CharSequence text) {
    int from = text.length();
    while (from > 0 && text.length() - from <= MOST_DIGITS && isDigit(text.charAt(from - 1))) {
      from--;
    }
    boolean number = text.length() - from <= MOST_DIGITS;
    return number && (from == 0 || text.charAt(from - 1) == ' ') ? from : text.length();
  }

  private static boolean isLong(SpannedText text) {
    int words = 1;
    for (int i = 0; i + 1 < text.length(); i++) {
      words += text.charAt(i) == ' ' ? 1 : 0;
    }
    return words >= FEWEST_WORDS && text.length() <= LONGEST;
  }

  private static boolean isOfPages(List<Numbered> run) {
    int before = 0;
    for (Numbered page : run) {
      if (page.number() <= before || page.number() > before + LARGEST_LEAP) {
        return false;
      }
      before = page.number();
    }
    return run.size() >= FEWEST_PAGES && areFarApart(run.get(0), run.get(run.size() - 1));
  }

  /** Pages have many lines; from one numbered heading to the next there may be few. */
  static boolean areFarApart(Numbered first, Numbered last) {
    return last.line() - first.line() >= FEWEST_LINES * (last.number() - first.number());
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
