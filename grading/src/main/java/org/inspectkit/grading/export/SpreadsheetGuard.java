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
    int end = end(text, 0);
    if (end == text.length()) {
      return text;
    }
    StringBuilder changed = new StringBuilder(text.length() + 1).append(text, 0, end);
    while (end < text.length()) {
      int from = end + 1;
      changed.append(text.charAt(end));
      end = end(text, from);
      changed.append(change.apply(text.substring(from, end)));
    }
    return changed.toString();
  }

  /** The place from a place on where a program may end a cell; the end of the text if none. */
  private static int end(String text, int from) {
    int at = from;
    while (at < text.length() && !isEnd(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private static boolean isEnd(char c) {
    return c == ';' || c == '\t' || c == '\r' || c == '\n';
  }

  /** What begins with one of the characters, after any number that may be dropped. */
  private static boolean isRisky(String text) {
    for (int at = 0; at < text.length(); at++) {
      char c = text.charAt(at);
      if (STARTS.indexOf(c) >= 0) {
        return true;
      }
      if (!isDropped(c)) {
        return false;
      }
    }
    return false;
  }

  private static boolean isDropped(char c) {
    return c == '\'' || Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF';
  }
}
