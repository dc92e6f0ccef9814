package org.inspectkit.parsers.text.lines;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import org.inspectkit.parsers.text.internal.Glyphs;

/**
 * Finds the lines that a program put between the pages of a text that has no form feeds, such as
 * <i>--- Page 3 ---</i>, <i>[Page 3]</i> or <i>=== 3 ===</i>: lines of one form with nothing but
 * the number of the page and signs, which count all pages. A number alone in its line may be
 * printed on the page, and one with a single sign that of a paragraph.
 */
final class PageMarks {

  private static final int FEWEST_PAGES = 3;

  /** Longer lines are not marks. */
  private static final int LONGEST = 100;

  /** The first number may be that of the second page, and programs count from 0. */
  private static final int GREATEST_FIRST = 2;

  /** A line that may be a mark. */
  private record Mark(int from, int to, int number) {}

  private final String text;
  private final Map<String, List<Mark>> forms = new HashMap<>();

  private PageMarks(String text) {
    this.text = text;
  }

  /** Hides the marks, and returns where the pages after the first begin; nowhere without marks. */
  static List<Integer> mark(String text, Markup markup) {
    if (text.indexOf('\f') >= 0) {
      return List.of();
    }
    PageMarks marks = new PageMarks(text);
    List<Integer> starts = new ArrayList<>();
    int last = marks.endOfText();
    List<Mark> longest = marks.longest();
    for (int i = 0; i < longest.size(); i++) {
      Mark mark = longest.get(i);
      markup.hide(mark.from(), mark.to());
      markup.note(mark.from(), Markup.Event.ASIDE);
      boolean first = i == 0 && marks.isAtHead(mark, longest.get(longest.size() - 1).to() < last);
      if (!first && mark.to() < last) {
        starts.add(mark.to());
      }
    }
    return starts;
  }

  /** Whether the first mark is that of the first page, and what is before it is of that page. */
  private boolean isAtHead(Mark mark, boolean textAfterLast) {
    return mark.from() <= visible(0, text.length()) || (textAfterLast && mark.number() <= 1);
  }

  private List<Mark> longest() {
    int from = 0;
    while (from < text.length()) {
      int to = text.indexOf('\n', from);
      to = to < 0 ? text.length() : to;
      int first = visible(from, to);
      if (first < to && to - first <= LONGEST && isDigitWithin(first, to)) {
        line(first, to);
      }
      from = to + 1;
    }
    return forms.values().stream()
        .filter(PageMarks::countsPages)
        .max((a, b) -> Integer.compare(a.size(), b.size()))
        .orElse(List.of());
  }

  private void line(int from, int to) {
    String line = text.substring(from, to).strip().toLowerCase(Locale.ROOT);
    Matcher mark = TextPatterns.PAGE_MARK.matcher(line);
    if (mark.matches() && isSetOff(mark, line)) {
      int number = Integer.parseInt(mark.group("number"));
      forms
          .computeIfAbsent(LineKey.of(line), form -> new ArrayList<>())
          .add(new Mark(from, to, number));
    }
  }

  /** A number with the word needs any sign around it; one without it a rule. */
  private static boolean isSetOff(Matcher mark, String line) {
    return mark.group("page") == null
        ? TextPatterns.RULE.matcher(line).find()
        : mark.end("before") > 0 || mark.start("after") < line.length();
  }

  private static boolean countsPages(List<Mark> marks) {
    int first = marks.get(0).number();
    for (int i = 0; i < marks.size(); i++) {
      if (marks.get(i).number() != first + i) {
        return false;
      }
    }
    return marks.size() >= FEWEST_PAGES && first <= GREATEST_FIRST;
  }

  private boolean isDigitWithin(int from, int to) {
    for (int i = from; i < to; i++) {
      if (text.charAt(i) >= '0' && text.charAt(i) <= '9') {
        return true;
      }
    }
    return false;
  }

  /** The first visible character from one place to another. */
  private int visible(int from, int to) {
    int i = from;
    while (i < to && (text.charAt(i) == '\n' || Glyphs.isBlank(text.charAt(i)))) {
      i++;
    }
    return i;
  }

  private int endOfText() {
    int end = text.length();
    while (end > 0 && (text.charAt(end - 1) == '\n' || Glyphs.isBlank(text.charAt(end - 1)))) {
      end--;
    }
    return end;
  }
}
