package org.inspectkit.parsers.text.lines;

import java.util.List;

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

  /**
   * Goes on if the pages of a text are within the limits.
   *
   * @param extracted the text
   * @throws TooLargeException if they are not
   */
  public void checkPages(String extracted) {
    int from = 0;
    int pages = 0;
    for (int end = extracted.indexOf('\f'); end >= 0; end = extracted.indexOf('\f', from)) {
      checkPage(++pages, end - from);
      from = end + 1;
    }
    if (pages > 0 && from < extracted.length()) {
      checkPage(pages + 1, extracted.length() - from);
    }
  }

  /** Goes on if pages that begin at marks are within the limits. */
  void checkPages(String extracted, List<Integer> starts) {
    int from = 0;
    for (int i = 0; i < starts.size(); i++) {
      checkPage(i + 1, starts.get(i) - from);
      from = starts.get(i);
    }
    if (from > 0) {
      checkPage(starts.size() + 1, extracted.length() - from);
    }
  }

  /**
   * Goes on if a page is within the limits.
   *
   * @param number its number, counted from 1
   * @param length how many characters it has
   * @throws TooLargeException if it is not
   */
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
