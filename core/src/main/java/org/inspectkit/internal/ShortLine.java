package org.inspectkit.internal;

/** A text in one line that fits a console, for {@code toString}. */
public final class ShortLine {

  private static final int COLUMNS = 100;
  private static final String MORE = "\u2026";

  private ShortLine() {}

  /**
   * A text, or its beginning.
   *
   * @param text any text
   * @return at most 100 characters without a line end; an ellipsis says that there is more
   */
  public static String of(String text) {
    StringBuilder line = new StringBuilder(COLUMNS);
    for (int i = 0; i < text.length() && line.length() <= COLUMNS; i++) {
      boolean blank = Character.isWhitespace(text.charAt(i));
      if (!blank) {
        line.append(text.charAt(i));
      } else if (line.isEmpty() || line.charAt(line.length() - 1) != ' ') {
        line.append(' ');
      }
    }
    return line.length() <= COLUMNS ? line.toString() : cut(line);
  }

  /** After a whole word, if that is not far back. */
  private static String cut(StringBuilder line) {
    int end = COLUMNS - MORE.length();
    int blank = line.lastIndexOf(" ", end);
    if (blank > COLUMNS / 2) {
      end = blank;
    } else if (Character.isLowSurrogate(line.charAt(end))) {
      end--;
    }
    return line.substring(0, end) + MORE;
  }
}
