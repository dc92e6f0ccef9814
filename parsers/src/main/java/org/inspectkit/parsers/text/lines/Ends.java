package org.inspectkit.parsers.text.lines;

import java.util.regex.Matcher;

/**
 * The ends of something in a text, asked for from left to right: each stretch of the text is
 * searched once, however many beginnings share an end or have none.
 */
final class Ends {

  private static final int NOT_SOUGHT = -2;

  private final Matcher matcher;
  private int start = NOT_SOUGHT;
  private int end = NOT_SOUGHT;

  Ends(Matcher matcher) {
    this.matcher = matcher;
  }

  /** After the first end that begins at a place or later; -1 if there is none. */
  int next(int from) {
    boolean known = end == -1 || start >= from;
    if (!known) {
      boolean found = matcher.find(from);
      start = found ? matcher.start() : -1;
      end = found ? matcher.end() : -1;
    }
    return end;
  }
}
