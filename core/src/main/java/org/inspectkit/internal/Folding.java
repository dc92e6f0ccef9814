package org.inspectkit.internal;

/**
 * Folds typography away character by character, so that a place in the folded text is the same
 * place in the printed one. One character becomes one character, whatever is around it.
 */
public final class Folding {

  private static final int TABLE_END = 0x2100;
  private static final int FULL_WIDTH_FIRST = 0xFF01;
  private static final int FULL_WIDTH_LAST = 0xFF5E;
  private static final int FULL_WIDTH_SHIFT = FULL_WIDTH_FIRST - '!';

  /** What each character becomes up to the end of general punctuation and what follows it. */
  private static final char[] TABLE = table();

  private Folding() {}

  /**
   * Folds a character: case, quotation marks, dashes, blanks, superscript digits, full-width forms.
   *
   * @param c a printed character
   * @return the character to compare; itself if nothing is to be folded
   */
  public static char fold(char c) {
    return c < TABLE_END ? TABLE[c] : plain(c);
  }

  /**
   * Folds each character of a text.
   *
   * @param printed what is in a document or a catalogue
   * @return the folded text, which has the same length
   */
  public static String fold(String printed) {
    int from = 0;
    while (from < printed.length() && fold(printed.charAt(from)) == printed.charAt(from)) {
      from++;
    }
    if (from == printed.length()) {
      return printed;
    }
    char[] folded = printed.toCharArray();
    for (int i = from; i < folded.length; i++) {
      folded[i] = fold(folded[i]);
    }
    return new String(folded);
  }

  private static char[] table() {
    char[] table = new char[TABLE_END];
    for (char c = 0; c < TABLE_END; c++) {
      table[c] = plain(c);
    }
    return table;
  }

  private static char plain(char c) {
    if (c >= FULL_WIDTH_FIRST && c <= FULL_WIDTH_LAST) {
      return plain((char) (c - FULL_WIDTH_SHIFT));
    }
    if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
      return ' ';
    }
    if (Character.getType(c) == Character.DASH_PUNCTUATION || c == '\u2212') {
      return '-';
    }
    char digit = digit(c);
    return switch (digit) {
      case '\u2018', '\u2019', '\u201B', '\u02BC', '`' -> '\'';
      case '\u201C', '\u201D', '\u201E', '\u00AB', '\u00BB' -> '"';
      default -> Character.toLowerCase(digit);
    };
  }

  /** The digit that a superscript one shows; any other character as it is. */
  private static char digit(char c) {
    return switch (c) {
      case '\u00B9' -> '1';
      case '\u00B2' -> '2';
      case '\u00B3' -> '3';
      case '\u2070' -> '0';
      case '\u2074', '\u2075', '\u2076', '\u2077', '\u2078', '\u2079' ->
          (char) (c - '\u2070' + '0');
      default -> c;
    };
  }
}
