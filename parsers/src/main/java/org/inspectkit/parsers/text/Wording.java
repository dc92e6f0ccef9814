package org.inspectkit.parsers.text;

import java.util.Locale;

/** Makes printed wordings comparable whatever their quotes, dashes, blanks and capitals. */
public final class Wording {

  private Wording() {}

  /**
   * Folds a text for comparison: lower case, one blank for each run of blanks, plain quotes and
   * dashes, nothing else changed.
   *
   * @param text any text
   * @return the folded text
   */
  public static String fold(CharSequence text) {
    StringBuilder folded = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = foldChar(text.charAt(i));
      boolean repeated = c == ' ' && (folded.isEmpty() || folded.charAt(folded.length() - 1) == ' ');
      if (!repeated) {
        folded.append(c);
      }
    }
    return folded.toString().stripTrailing().toLowerCase(Locale.ROOT);
  }

  private static char foldChar(char c) {
    if (Glyphs.isBlank(c)) {
      return ' ';
    }
    return switch (c) {
      case '\u2018', '\u2019', '\u201B', '\u00B4', '`' -> '\'';
      case '\u201C', '\u201D' -> '"';
      case '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2015', '\u2212', '\u2500', '\u00AD' ->
          '-';
      default -> c;
    };
  }
}
