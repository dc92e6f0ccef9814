package org.inspectkit.grading.internal;

/** Text of documents without the characters that no XML and no HTML may hold, not even escaped. */
public final class PlainText {

  private static final int REPLACEMENT = 0xFFFD;

  private PlainText() {}

  /**
   * Replaces what may not be there.
   *
   * @param text any text
   * @return the text with a replacement character for each control character, half of a pair and
   *     code point that is none
   */
  public static String of(String text) {
    return text.codePoints()
        .map(c -> isAllowed(c) ? c : REPLACEMENT)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private static boolean isAllowed(int c) {
    return c == '\t' || c == '\n' || (c >= 0x20 && !isNoCharacter(c));
  }

  private static boolean isNoCharacter(int c) {
    return (c >= 0x7F && c < 0xA0)
        || (c >= 0xD800 && c < 0xE000)
        || (c >= 0xFDD0 && c < 0xFDF0)
        || (c & 0xFFFE) == 0xFFFE;
  }
}
