package org.inspectkit.parsers.text.lines;

import java.util.Set;

/** Whether a hyphen at the end of a line is within a word that goes on in the next line. */
final class Hyphens {

  /** After the hyphen of "short- and long-term", the blank is printed. */
  private static final Set<String> BEHIND_SUSPENDED = Set.of("and", "or", "nor", "to", "and/or");

  private Hyphens() {}

  /** Whether a text that ends in two characters ends in a hyphen; a dash is after a blank. */
  static boolean endsIn(char before, char last) {
    return last == '-' && Character.isLetter(before);
  }

  /** Whether the next word is the rest of the one before the hyphen. */
  static boolean goesOn(CharSequence text, int from) {
    int to = from;
    while (to < text.length() && !Character.isWhitespace(text.charAt(to))) {
      to++;
    }
    return !BEHIND_SUSPENDED.contains(text.subSequence(from, to).toString());
  }

  /** Whether nothing but blanks is before the next line, and its first word goes on. */
  static boolean goesOnInNextLine(CharSequence text, int from) {
    boolean lineEnds = false;
    int at = from;
    while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
      lineEnds |= text.charAt(at) == '\n';
      at++;
    }
    return lineEnds && goesOn(text, at);
  }
}
