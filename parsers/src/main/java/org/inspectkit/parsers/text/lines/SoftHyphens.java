package org.inspectkit.parsers.text.lines;

/**
 * Finds soft hyphens within the words of a text, which say where a word may be cut and do not show.
 * In a PDF a soft hyphen is drawn wherever it is, and at the start of a line or between two figures
 * it represents a dash.
 */
final class SoftHyphens {

  private static final char SOFT_HYPHEN = '\u00AD';

  private SoftHyphens() {}

  static void mark(String text, Markup markup) {
    int at = text.indexOf(SOFT_HYPHEN);
    for (; at >= 0; at = text.indexOf(SOFT_HYPHEN, at + 1)) {
      if (isWithinWord(text, at, at + 1)) {
        markup.hide(at, at + 1);
      }
    }
  }

  /** Whether letters of one line are on both sides of a part that represents a character. */
  static boolean isHidden(char character, String text, int from, int to) {
    return character == SOFT_HYPHEN && isWithinWord(text, from, to);
  }

  private static boolean isWithinWord(String text, int from, int to) {
    return from > 0
        && to < text.length()
        && Character.isLetter(text.charAt(from - 1))
        && Character.isLetter(text.charAt(to));
  }
}
