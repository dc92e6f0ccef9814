package org.inspectkit.grading.export;

/**
 * Keeps a spreadsheet from running text of a document. A program that opens a CSV file takes text
 * that begins with one of a few characters for a formula; with an apostrophe before it, text is
 * text.
 *
 * <p>Blanks and apostrophes at the beginning do not make text safe: they may be dropped. So
 * whatever begins with one of the characters behind any of those gets one apostrophe, and loses one
 * when it is read back, which gives each text back as it was.
 */
final class SpreadsheetGuard {

  private static final String APOSTROPHE = "'";

  /** Also the wide forms, which some programs take for the plain ones. */
  private static final String STARTS = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

  private SpreadsheetGuard() {}

  static String guarded(String text) {
    return isRisky(text) ? APOSTROPHE + text : text;
  }

  static String unguarded(String cell) {
    return cell.startsWith(APOSTROPHE) && isRisky(cell.substring(1)) ? cell.substring(1) : cell;
  }

  private static boolean isRisky(String text) {
    int at = 0;
    while (at < text.length() && isDropped(text.charAt(at))) {
      at++;
    }
    boolean control = text.chars().limit(at).anyMatch(c -> STARTS.indexOf(c) >= 0);
    return control || (at < text.length() && STARTS.indexOf(text.charAt(at)) >= 0);
  }

  private static boolean isDropped(char c) {
    return c == '\'' || Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF';
  }
}
