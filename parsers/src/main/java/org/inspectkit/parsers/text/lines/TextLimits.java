package org.inspectkit.parsers.text.lines;

/**
 * How much a text may hold.
 *
 * @param maxPages the most pages that end at form feeds or marks
 * @param maxCharactersOfPage the most characters of a page; of a text that is not cut into pages
 *     any number
 * @param maxCharactersOfLine the most characters of a line, without its markup
 * @param maxLines the most lines with visible characters
 * @param maxCells the most cells of all lines that have several
 */
public record TextLimits(
    int maxPages, int maxCharactersOfPage, int maxCharactersOfLine, int maxLines, int maxCells) {

  /** Limits that no text reaches. */
  public static final TextLimits NONE =
      new TextLimits(
          Integer.MAX_VALUE,
          Integer.MAX_VALUE,
          Integer.MAX_VALUE,
          Integer.MAX_VALUE,
          Integer.MAX_VALUE);

  /** Goes on if a page is within the limits, with its number from 1 and its characters. */
  public void checkPage(int number, int length) {
    check(number, maxPages, "pages");
    check(length, maxCharactersOfPage, "characters of a page");
  }

  /** Goes on if one more line is within the limits, with the cells of all lines up to now. */
  void checkLine(int number, int length, int cells) {
    check(number, maxLines, "lines");
    check(length, maxCharactersOfLine, "characters of a line");
    check(cells, maxCells, "cells of tables");
  }

  private static void check(int count, int most, String what) {
    if (count > most) {
      throw new TooLargeException(most, what);
    }
  }
}
