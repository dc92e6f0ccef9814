package org.inspectkit.parsers.text.lines;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.StringJoiner;

/** Makes characters of bytes, whose encoding it finds from the bytes alone. */
public final class TextDecoder {

  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

  private static final String BYTE_ORDER_MARK = "\uFEFF";

  /** What the decoder gives for bytes that are not valid. */
  private static final char BROKEN = '\uFFFD';

  /** How much of a text is looked at to distinguish text from other files. */
  private static final int SAMPLE = 64 * 1024;

  /** So many bytes of ASCII are worth a text of their own. */
  private static final int LONG_STRETCH = 64;

  private static final String ZIP = "PK\u0003\u0004";

  private TextDecoder() {}

  /**
   * A decoded text.
   *
   * @param text the characters, without a byte order mark
   * @param guessedEncoding the encoding's name, where the bytes do not say it for certain
   */
  public record Decoded(String text, Optional<String> guessedEncoding) {

    /** {@code text/html} for a whole HTML page, {@code text/plain} otherwise. */
    public String mediaType() {
      return TextPatterns.HTML_START.matcher(text).lookingAt() ? "text/html" : "text/plain";
    }

    /**
     * Why the characters are no text, in words to be read after a colon: they open an archive, in
     * which a text may be as it is after a few control characters, or control characters are among
     * them.
     */
    public Optional<String> whyNoText() {
      if (text.startsWith(ZIP)) {
        return Optional.of("it is a ZIP archive, such as a Word file");
      }
      int length = Math.min(text.length(), SAMPLE);
      int control = 0;
      for (int i = 0; i < length; i++) {
        control += isControl(text.charAt(i)) ? 1 : 0;
      }
      return control * 100 > length
          ? Optional.of("there are control characters in its first " + SAMPLE / 1024 + " KiB")
          : Optional.empty();
    }
  }

  private static boolean isControl(char c) {
    return c < 0x20 && c != '\n' && c != '\r' && c != '\t' && c != '\f';
  }

  /** Takes characters that were decoded elsewhere, with or without a byte order mark. */
  public static Decoded decoded(String text) {
    return certain(text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text);
  }

  /** Decodes by a byte order mark, as UTF-8, as UTF-16 without a mark, else as Windows Latin. */
  public static Decoded decode(byte[] bytes) {
    String start = new String(bytes, 0, Math.min(3, bytes.length), StandardCharsets.ISO_8859_1);
    if (start.equals("\u00EF\u00BB\u00BF")) {
      return decodeUtf8(bytes, 3);
    }
    if (start.startsWith("\u00FF\u00FE")) {
      return certain(new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16LE));
    }
    if (start.startsWith("\u00FE\u00FF")) {
      return certain(new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16BE));
    }
    return utf16WithoutMark(bytes)
        .map(utf16 -> new Decoded(new String(bytes, utf16), Optional.of(utf16.name())))
        .orElseGet(() -> decodeUtf8(bytes, 0));
  }

  private static Decoded certain(String text) {
    return new Decoded(text, Optional.empty());
  }

  /** A few broken bytes among valid longer sequences are broken UTF-8; anything else is Latin. */
  private static Decoded decodeUtf8(byte[] bytes, int from) {
    String text = utf8(bytes, from);
    if (text.indexOf(BROKEN) < 0 || areBytesOf(text, bytes, from)) {
      return certain(text);
    }
    long broken = text.chars().filter(c -> c == BROKEN).count();
    long multibyte = text.chars().filter(c -> c > 0x7F && c != BROKEN).count();
    return multibyte > 0 && multibyte >= broken
        ? new Decoded(text, Optional.of("broken UTF-8"))
        : new Decoded(
            new String(bytes, from, bytes.length - from, WINDOWS_1252),
            Optional.of("windows-1252"));
  }

  /**
   * Decodes long stretches of ASCII apart from what is between them: of a text that is not all
   * Latin, the Java library would make room for all characters three times.
   */
  private static String utf8(byte[] bytes, int from) {
    StringJoiner text = new StringJoiner("");
    int start = from;
    int ascii = from;
    for (int i = from; i <= bytes.length; i++) {
      if (i == bytes.length || bytes[i] < 0) {
        if (i - ascii >= LONG_STRETCH || i == bytes.length) {
          text.add(new String(bytes, start, ascii - start, StandardCharsets.UTF_8));
          text.add(new String(bytes, ascii, i - ascii, StandardCharsets.UTF_8));
          start = i;
        }
        ascii = i + 1;
      }
    }
    return text.toString();
  }

  /** Valid bytes may themselves say the sign for what could not be decoded. */
  private static boolean areBytesOf(String text, byte[] bytes, int from) {
    byte[] encoded = text.getBytes(StandardCharsets.UTF_8);
    return Arrays.equals(encoded, 0, encoded.length, bytes, from, bytes.length);
  }

  private static Optional<Charset> utf16WithoutMark(byte[] bytes) {
    int length = Math.min(bytes.length, SAMPLE) & ~1;
    int zeroFirst = 0;
    int zeroSecond = 0;
    for (int i = 0; i < length; i += 2) {
      zeroFirst += bytes[i] == 0 && bytes[i + 1] != 0 ? 1 : 0;
      zeroSecond += bytes[i + 1] == 0 && bytes[i] != 0 ? 1 : 0;
    }
    int most = length / 2 * 8 / 10;
    if (length < 8 || Math.max(zeroFirst, zeroSecond) < most) {
      return Optional.empty();
    }
    return Optional.of(
        zeroFirst > zeroSecond ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE);
  }
}
