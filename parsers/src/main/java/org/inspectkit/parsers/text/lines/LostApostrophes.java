package org.inspectkit.parsers.text.lines;

/**
 * Reads an apostrophe that a program could not keep: it wrote a question mark, as in {@code
 * children?s}, or \u00D5, which is what the apostrophe of Mac OS Roman means in Latin-1. Neither is
 * otherwise within a word.
 */
final class LostApostrophes {

  private static final String MARKS = "?\u00D5";
  private static final String ENDINGS = "st";
  private static final char APOSTROPHE = '\u2019';

  private LostApostrophes() {}

  static void mark(String text, Markup markup) {
    for (int k = 0; k < MARKS.length(); k++) {
      int at = text.indexOf(MARKS.charAt(k), 1);
      for (; at >= 0; at = text.indexOf(MARKS.charAt(k), at + 1)) {
        if (isWithinWord(text, at)) {
          markup.replace(at, at + 1, APOSTROPHE, text);
        }
      }
    }
  }

  /** Whether a small letter is before a place, and "s" or "t" is all that is left of the word. */
  private static boolean isWithinWord(String text, int at) {
    return Character.isLowerCase(text.charAt(at - 1))
        && at + 1 < text.length()
        && ENDINGS.indexOf(text.charAt(at + 1)) >= 0
        && (at + 2 == text.length() || isAfterWord(text.charAt(at + 2)));
  }

  /** What follows a question in an address goes on with a letter, a digit or a sign. */
  private static boolean isAfterWord(char c) {
    return !Character.isLetterOrDigit(c) && c != '=' && c != '&' && c != '%';
  }
}
