package org.inspectkit.parsers.text.lines;

import java.util.Optional;
import org.inspectkit.parsers.text.PagedText;

/** Turns the bytes of a text, or a text, into {@link PagedText}. */
public final class TextExtractor {

  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private TextExtractor() {}

  /**
   * What became of the bytes.
   *
   * @param text the decoded characters
   * @param mediaType {@code text/plain} or {@code text/html}
   * @param guessedEncoding the name of the encoding, where the bytes do not say it for certain
   */
  public record Decoded(String text, String mediaType, Optional<String> guessedEncoding) {

    /**
     * Why the characters are no text at all.
     *
     * @return what they are instead, in words to be read after a colon; empty if they are a text
     */
    public Optional<String> whyNoText() {
      return TextDecoder.whyNoText(text);
    }
  }

  /**
   * Decodes bytes: by their byte order mark, as UTF-8, as UTF-16 without a mark, else as Windows
   * Latin.
   *
   * @param bytes the bytes of a text
   * @return the characters and what is known of them
   */
  public static Decoded decode(byte[] bytes) {
    TextDecoder.Decoded decoded = TextDecoder.decode(bytes);
    return new Decoded(decoded.text(), mediaType(decoded.text()), decoded.guessed());
  }

  /**
   * Takes characters that were decoded elsewhere.
   *
   * @param text the characters, with or without a byte order mark
   * @return the characters without it and what is known of them
   */
  public static Decoded decoded(String text) {
    String unmarked = text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
    return new Decoded(unmarked, mediaType(unmarked), Optional.empty());
  }

  /**
   * The media type of a text.
   *
   * @param text the text
   * @return {@code text/html} for a whole HTML page, {@code text/plain} otherwise
   */
  public static String mediaType(String text) {
    return TextPatterns.HTML_START.matcher(text).lookingAt() ? "text/html" : "text/plain";
  }

  /**
   * Cuts a text into pages and lines.
   *
   * @param text the text; pages end at form feeds or at marks that count them, and a text without
   *     any is not cut into pages
   * @return the lines with their places in the text, whose lines all end in a line feed there
   */
  public static PagedText read(String text) {
    return read(text, TextLimits.NONE);
  }

  /**
   * Cuts a text into pages and lines, as {@link #read(String)} does.
   *
   * @param text the text
   * @param limits how much it may hold
   * @return the lines
   * @throws TooLargeException if it holds more
   */
  public static PagedText read(String text, TextLimits limits) {
    String lines = withLineFeeds(text);
    limits.checkPages(lines);
    return LineReader.read(lines, limits);
  }

  /** So the same text gives the same places whatever system it was saved on. */
  private static String withLineFeeds(String text) {
    return text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
  }
}
