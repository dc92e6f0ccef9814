package org.inspectkit.internal;

/** Text of a document as it can be shown in a message. */
public final class Quoted {

  /** Longer ones are cut, so that a flawed document cannot fill a log. */
  private static final int LONGEST = 80;

  private Quoted() {}

  /**
   * A text in quotation marks.
   *
   * @param text any text
   * @return the text or its beginning, in quotation marks and escaped
   */
  public static String of(String text) {
    return text.length() <= LONGEST
        ? "'" + escaped(text) + "'"
        : "'" + escaped(text.substring(0, LONGEST)) + "...'";
  }

  /**
   * A text without characters that cannot be shown.
   *
   * @param text any text
   * @return the text, in which quotation marks and characters that do not show are escaped
   */
  public static String escaped(String text) {
    StringBuilder escaped = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\'' || c == '\\') {
        escaped.append('\\').append(c);
      } else if (isHidden(c)) {
        escaped.append(String.format("\\u%04x", (int) c));
      } else {
        escaped.append(c);
      }
    }
    return escaped.toString();
  }

  /**
   * Whether a character shows nothing, or changes how others show.
   *
   * @param codePoint the character
   * @return true for control and format characters, halves of pairs and separators of lines
   */
  public static boolean isHidden(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          true;
      default -> false;
    };
  }
}
