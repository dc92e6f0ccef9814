package org.inspectkit.grading.internal;

/**
 * Text of documents that shows what it holds. Characters that no XML and no HTML may hold, those
 * that a terminal obeys, and those that show nothing or turn the direction of what is printed after
 * them are replaced by a visible one.
 */
public final class PlainText {

  private static final int REPLACEMENT = 0xFFFD;

  private PlainText() {}

  /**
   * Replaces what does not show.
   *
   * @param text any text
   * @return the text with a replacement character for each control and format character, such as
   *     those of zero width and those for the direction of writing, each separator of lines but the
   *     line feed, each half of a pair and each code point that is not a character
   */
  public static String of(String text) {
    return isPlain(text) || text.codePoints().allMatch(PlainText::shows)
        ? text
        : text.codePoints()
            .map(c -> shows(c) ? c : REPLACEMENT)
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString();
  }

  /** Most text is: a table has many cells, and a stream for each costs more than the rest. */
  private static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= 0x7F || !shows(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean shows(int c) {
    if (c < 0x7F) {
      return c >= ' ' || c == '\t' || c == '\n';
    }
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          false;
      default -> !isNoCharacter(c) && !isBlankLetter(c);
    };
  }

  /** Letters and marks that Unicode gives no shape, and places that it keeps for more of them. */
  private static boolean isBlankLetter(int c) {
    return c == 0x034F
        || c == 0x115F
        || c == 0x1160
        || c == 0x17B4
        || c == 0x17B5
        || (c >= 0x180B && c <= 0x180F)
        || c == 0x2065
        || c == 0x2800
        || c == 0x3164
        || (c >= 0xFE00 && c <= 0xFE0F)
        || c == 0xFFA0
        || (c >= 0xFFF0 && c <= 0xFFF8)
        || (c >= 0xE0000 && c <= 0xE0FFF);
  }

  private static boolean isNoCharacter(int c) {
    return (c >= 0xFDD0 && c < 0xFDF0) || (c & 0xFFFE) == 0xFFFE;
  }
}
