package org.inspectkit.parsers.text.lines;

import org.inspectkit.parsers.text.PagedText;

/** Turns a text into {@link PagedText}. */
public final class TextExtractor {

  private TextExtractor() {}

  /** Cuts a text into pages and lines, however much it holds. */
  public static PagedText read(String text) {
    return read(text, TextLimits.NONE);
  }

  /**
   * Cuts a text into pages and lines. Pages end at form feeds or at marks that count them; a text
   * without any is not cut into pages. The lines of the text that it gives all end in a line feed.
   *
   * @throws TooLargeException if it holds more than the limits allow
   */
  public static PagedText read(String text, TextLimits limits) {
    return LineReader.read(withLineFeeds(text), limits);
  }

  /** So the same text gives the same places whatever system it was saved on. */
  private static String withLineFeeds(String text) {
    return text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
  }
}
