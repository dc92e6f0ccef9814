package org.inspectkit.examples;

import java.util.regex.Pattern;

/** Text in lines of a terminal's width. */
final class Wrapped {

  private static final Pattern BLANKS = Pattern.compile("\\s+");

  private Wrapped() {}

  /**
   * The text with line ends between words. A word that is longer than a line, such as an address,
   * has a line of its own and is not cut.
   */
  static String at(int width, String text) {
    StringBuilder wrapped = new StringBuilder();
    int column = 0;
    for (String word : BLANKS.splitAsStream(text.strip()).toList()) {
      boolean fits = column + 1 + word.length() <= width;
      if (column > 0) {
        wrapped.append(fits ? ' ' : '\n');
      }
      column = (column > 0 && fits ? column + 1 : 0) + word.length();
      wrapped.append(word);
    }
    return wrapped.toString();
  }
}
