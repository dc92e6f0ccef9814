package org.inspectkit.parsers.text;

/** What a line is counted as: its text in lower case, with one sign for each number. */
final class LineKey {

  private static final char NUMBER = '#';

  private LineKey() {}

  static String of(CharSequence text) {
    StringBuilder key = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < '0' || c > '9') {
        key.append(Character.toLowerCase(c));
      } else if (i == 0 || key.charAt(key.length() - 1) != NUMBER) {
        key.append(NUMBER);
      }
    }
    return key.toString();
  }
}
