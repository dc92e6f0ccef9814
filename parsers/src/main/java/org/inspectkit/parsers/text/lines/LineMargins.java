package org.inspectkit.parsers.text.lines;

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

  private static final int MOST_DIGITS = 5;

  /** What is between the number of a line and its text at times, beside blanks. */
  private static final String AFTER_NUMBER = ":|";

  private final String text;
  private int lines;
  private int quoted;
  private int numbered;

  /** The number of the last line that has one. */
  private int last;

  private LineMargins(String text) {
    this.text = text;
  }

  static void mark(String text, Markup markup) {
    LineMargins margins = new LineMargins(text);
    margins.countLines();
    if (margins.areNearlyAll(margins.quoted)) {
      margins.eachLine(from -> margins.hide(from, margins.endOfQuote(from), markup));
    } else if (margins.areNearlyAll(margins.numbered)) {
      margins.eachLine(from -> margins.hide(from, margins.endOfNumber(from), markup));
    }
  }

  private interface Line {
    void at(int firstVisible);
  }

  private void countLines() {
    int i = firstVisible(0);
    while (i < text.length() && (lines != FIRST_LINES || mayHaveMargins())) {
      count(i);
      i = firstVisible(endOfLine(i));
    }
  }

  private void eachLine(Line line) {
    for (int i = firstVisible(0); i < text.length(); i = firstVisible(endOfLine(i))) {
      line.at(i);
    }
  }

  private int firstVisible(int from) {
    int i = from;
    while (i < text.length() && (isLineEnd(i) || Glyphs.isBlank(text.charAt(i)))) {
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
    int end = endOfNumber(from);
    if (end > from) {
      int number = Integer.parseInt(text.substring(from, endOfDigits(from)));
      numbered += number == last + 1 || number == 1 ? 1 : 0;
      last = number;
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
    int digits = endOfDigits(from);
    if (digits == from) {
      return from;
    }
    int end = digits;
    if (end < text.length() && AFTER_NUMBER.indexOf(text.charAt(end)) >= 0) {
      end++;
    }
    boolean apart = end == text.length() || Glyphs.isBlank(text.charAt(end));
    return apart || isLineEnd(end) ? end : from;
  }

  private int endOfDigits(int from) {
    int end = from;
    while (end < text.length() && end - from < MOST_DIGITS && isDigit(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private boolean isLineEnd(int i) {
    return text.charAt(i) == '\n' || text.charAt(i) == '\f';
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /** Hides a margin and the blank or tab after it. */
  private void hide(int from, int to, Markup markup) {
    if (to > from) {
      boolean blank = to < text.length() && !isLineEnd(to) && Glyphs.isBlank(text.charAt(to));
      markup.hide(from, blank ? to + 1 : to);
      markup.note(from, Markup.Event.ASIDE);
    }
  }
}
