package org.inspectkit.parsers.text.lines;

/**
 * What a line is counted as: its text in lower case, with one sign for each number. A number that
 * begins the line is that of a paragraph more often than of a page, and keeps its length.
 */
final class LineKey {

  private static final char NUMBER = '#';

  private LineKey() {}

  static String of(CharSequence text) {
    StringBuilder key = new StringBuilder(text.length());
    boolean within = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean digit = c >= '0' && c <= '9';
      if (!digit) {
        key.append(Character.toLowerCase(c));
      } else if (!within || key.charAt(key.length() - 1) != NUMBER) {
        key.append(NUMBER);
      }
      within |= !digit;
    }
    return key.toString();
  }
}
