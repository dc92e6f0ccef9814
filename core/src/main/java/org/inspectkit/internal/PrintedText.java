package org.inspectkit.internal;

import java.text.Normalizer;
import java.util.Locale;

/** Folds printed wordings, so that two that differ in nothing but typography become equal. */
public final class PrintedText {

  private PrintedText() {}

  /**
   * Folds case, blanks, quotation marks, dashes, blanks around a slash and the full stop at the
   * end.
   *
   * @param printed what stands in a document or a catalogue
   * @return the folded wording, for comparing only
   */
  public static String fold(String printed) {
    StringBuilder folded = new StringBuilder(printed.length());
    Normalizer.normalize(printed, Normalizer.Form.NFKC)
        .codePoints()
        .forEach(c -> append(folded, plain(c)));
    String text = folded.toString().strip();
    String stopped = text.endsWith(".") ? text.substring(0, text.length() - 1).strip() : text;
    return stopped.toLowerCase(Locale.ROOT);
  }

  /**
   * Folds a name to lower-case words: {@code &} becomes {@code and}, all that is neither letter nor
   * digit parts words.
   *
   * @param name a name as printed
   * @return its words, with one blank between two
   */
  public static String foldName(String name) {
    StringBuilder folded = new StringBuilder(name.length());
    Normalizer.normalize(name.replace("&", " and "), Normalizer.Form.NFKC)
        .codePoints()
        .forEach(c -> append(folded, Character.isLetterOrDigit(c) ? c : ' '));
    return folded.toString().strip().toLowerCase(Locale.ROOT);
  }

  private static void append(StringBuilder folded, int character) {
    int last = folded.length() - 1;
    boolean afterBlank = last < 0 || folded.charAt(last) == ' ' || folded.charAt(last) == '/';
    if (character == ' ' && afterBlank) {
      return;
    }
    if (character == '/' && last >= 0 && folded.charAt(last) == ' ') {
      folded.setLength(last);
    }
    folded.appendCodePoint(character);
  }

  private static int plain(int character) {
    if (Character.isWhitespace(character) || Character.isSpaceChar(character)) {
      return ' ';
    }
    if (Character.getType(character) == Character.DASH_PUNCTUATION || character == '\u2212') {
      return '-';
    }
    return switch (character) {
      case '\u2018', '\u2019', '\u201B', '\u02BC' -> '\'';
      case '\u201C', '\u201D', '\u201E', '\u00AB', '\u00BB' -> '"';
      default -> character;
    };
  }
}
