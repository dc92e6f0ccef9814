package org.inspectkit.internal;

/**
 * Folds printed characters one by one, so that texts that differ in nothing but case and typography
 * become equal. The folded text has the length of the printed one: a place in one is the same place
 * in the other.
 */
public final class Folding {

  private static final int ASCII = 128;
  private static final char[] PLAIN = new char[ASCII];

  static {
    for (char c = 0; c < ASCII; c++) {
      PLAIN[c] = foldAny(c);
    }
  }

  private Folding() {}

  /**
   * Folds a character: to lower case, and quotation marks, dashes, blanks, raised digits and wide
   * forms to the plain ones.
   *
   * @param c a printed character
   * @return the character to compare
   */
  public static char fold(char c) {
    return c < ASCII ? PLAIN[c] : foldAny(c);
  }

  /**
   * Folds a text.
   *
   * @param printed a printed text
   * @return the folded text, of the same length
   */
  public static String fold(String printed) {
    char[] folded = new char[printed.length()];
    for (int i = 0; i < folded.length; i++) {
      folded[i] = fold(printed.charAt(i));
    }
    return new String(folded);
  }

  private static char foldAny(char c) {
    if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
      return ' ';
    }
    if (c == '\u2212' || Character.getType(c) == Character.DASH_PUNCTUATION) {
      return '-';
    }
    if (c >= '\uFF01' && c <= '\uFF5E') {
      return Character.toLowerCase((char) (c - '\uFF01' + '!'));
    }
    return switch (c) {
      case '\u2018', '\u2019', '\u201B', '\u02BC', '`' -> '\'';
      case '\u201C', '\u201D', '\u201E', '\u00AB', '\u00BB' -> '"';
      case '\u00B9' -> '1';
      case '\u00B2' -> '2';
      case '\u00B3' -> '3';
      case '\u2070', '\u2074', '\u2075', '\u2076', '\u2077', '\u2078', '\u2079' ->
          (char) ('0' + c - '\u2070');
      default -> Character.toLowerCase(c);
    };
  }
}
