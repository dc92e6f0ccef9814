package org.inspectkit.grading.export;

import java.util.function.UnaryOperator;

/**
 * Keeps a spreadsheet from running text of a document. A program that opens a CSV file takes text
 * that begins with one of a few characters for a formula; with an apostrophe before it, text is
 * text.
 *
 * <p>Blanks and apostrophes at the beginning do not make text safe: they may be dropped. So
 * whatever begins with one of the characters after any of those gets one apostrophe, and loses one
 * when it is read back, which gives each text back as it was.
 *
 * <p>A program whose lists have semicolons may end a cell at a semicolon or at a line end within
 * text, quoted or not. So what is after one of these is treated like the beginning of a text.
 */
final class SpreadsheetGuard {

  private static final String APOSTROPHE = "'";

  /** Also the wide forms, which some programs take for the plain ones. */
  private static final String STARTS = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

  private static final String ENDS = ";\t\r\n";

  private SpreadsheetGuard() {}

  static String guarded(String text) {
    return start(pieces(text, SpreadsheetGuard::start));
  }

  static String unguarded(String cell) {
    return pieces(unstart(cell), SpreadsheetGuard::unstart);
  }

  private static String start(String text) {
    return isRisky(text) ? APOSTROPHE + text : text;
  }

  private static String unstart(String cell) {
    return cell.startsWith(APOSTROPHE) && isRisky(cell.substring(1)) ? cell.substring(1) : cell;
  }

  /** The same with each piece changed that is after an end of a cell; the first is left. */
  private static String pieces(String text, UnaryOperator<String> change) {
    StringBuilder changed = new StringBuilder();
    int from = 0;
    for (int at = 0; at < text.length(); at++) {
      if (ENDS.indexOf(text.charAt(at)) >= 0) {
        changed.append(piece(text, from, at, change)).append(text.charAt(at));
        from = at + 1;
      }
    }
    return changed.append(piece(text, from, text.length(), change)).toString();
  }

  private static String piece(String text, int from, int to, UnaryOperator<String> change) {
    String piece = text.substring(from, to);
    return from == 0 ? piece : change.apply(piece);
  }

  private static boolean isRisky(String text) {
    int at = 0;
    while (at < text.length() && isDropped(text.charAt(at))) {
      at++;
    }
    return text.chars().limit(at + 1L).anyMatch(c -> STARTS.indexOf(c) >= 0);
  }

  private static boolean isDropped(char c) {
    return c == '\'' || Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF';
  }
}
