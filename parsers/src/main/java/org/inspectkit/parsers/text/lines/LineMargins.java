package org.inspectkit.parsers.text.lines;

import java.util.function.IntUnaryOperator;
import java.util.regex.Matcher;
import org.inspectkit.parsers.text.internal.Glyphs;

/**
 * Finds what a program put before every line of a text: the sign of a quotation, as in a mail, or
 * the number of the line, as in a listing. It is a margin only if nearly all lines have it; the
 * numbers must count the lines, of the text or of each page. A line with nothing after its margin
 * is a blank line.
 */
final class LineMargins {

  /** Fewer lines say nothing of the whole text. */
  private static final int FEWEST = 20;

  /** If these have no margin, no line has. */
  private static final int FIRST_LINES = 100;

  /** One in so many lines may have no margin, such as one that was put in later. */
  private static final int EXCEPTION = 20;

  private final String text;
  private final Matcher number;
  private int lines;
  private int quoted;
  private int numbered;

  /** The number of the last line that has one. */
  private int last;

  private LineMargins(String text) {
    this.text = text;
    this.number = TextPatterns.NUMBER_OF_LINE.matcher(text);
  }

  static void mark(String text, Markup markup) {
    LineMargins margins = new LineMargins(text);
    margins.countLines();
    if (margins.areNearlyAll(margins.quoted)) {
      margins.hide(margins::endOfQuote, markup);
    } else if (margins.areNearlyAll(margins.numbered)) {
      margins.hide(margins::endOfNumber, markup);
    }
  }

  private void countLines() {
    int i = firstVisible(0);
    while (i < text.length() && (lines != FIRST_LINES || mayHaveMargins())) {
      count(i);
      i = firstVisible(endOfLine(i));
    }
  }

  private int firstVisible(int from) {
    int i = from;
    while (i < text.length() && Glyphs.isBlank(text.charAt(i))) {
      i++;
    }
    return i;
  }

  private int endOfLine(int from) {
    int i = from;
    while (i < text.length() && !isLineEnd(i)) {
      i++;
    }
    return i;
  }

  private boolean mayHaveMargins() {
    return areNearlyAll(quoted) || areNearlyAll(numbered);
  }

  private void count(int from) {
    lines++;
    quoted += endOfQuote(from) > from ? 1 : 0;
    if (endOfNumber(from) > from) {
      int value = Integer.parseInt(number.group("number"));
      numbered += value == last + 1 || value == 1 ? 1 : 0;
      last = value;
    }
  }

  private boolean areNearlyAll(int count) {
    return lines >= FEWEST && (lines - count) * EXCEPTION <= lines;
  }

  private int endOfQuote(int from) {
    return text.charAt(from) == '>' ? from + 1 : from;
  }

  /** Where the number that begins a line ends, with the sign after it; where it begins if none. */
  private int endOfNumber(int from) {
    // Most lines begin with no digit, which is seen without the matcher.
    return text.charAt(from) <= '9' && number.region(from, text.length()).lookingAt()
        ? number.end()
        : from;
  }

  private boolean isLineEnd(int i) {
    return text.charAt(i) == '\n' || text.charAt(i) == '\f';
  }

  /** Hides the margins, each with the blank or tab after it. */
  private void hide(IntUnaryOperator end, Markup markup) {
    for (int i = firstVisible(0); i < text.length(); i = firstVisible(endOfLine(i))) {
      int to = end.applyAsInt(i);
      if (to > i) {
        boolean blank = to < text.length() && !isLineEnd(to) && Glyphs.isBlank(text.charAt(to));
        markup.hide(i, blank ? to + 1 : to);
        markup.note(i, Markup.Event.ASIDE);
      }
    }
  }
}
