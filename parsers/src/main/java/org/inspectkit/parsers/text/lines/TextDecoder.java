package org.inspectkit.parsers.text.lines;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Finds the encoding of a text from its bytes alone. */
final class TextDecoder {

  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

  /** How much of a text is looked at to distinguish text from other files. */
  private static final int SAMPLE = 64 * 1024;

  private static final String ZIP = "PK\u0003\u0004";

  private TextDecoder() {}

  /**
   * A decoded text.
   *
   * @param text the characters, without a byte order mark
   * @param guessed the encoding's name, where the bytes are no valid UTF-8 and indicate no other
   */
  record Decoded(String text, Optional<String> guessed) {}

  static Decoded decode(byte[] bytes) {
    if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
      return decodeUtf8(bytes, 3);
    }
    if (startsWith(bytes, 0xFF, 0xFE)) {
      return certain(new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16LE));
    }
    if (startsWith(bytes, 0xFE, 0xFF)) {
      return certain(new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16BE));
    }
    Optional<Charset> utf16 = utf16WithoutMark(bytes);
    if (utf16.isPresent()) {
      return new Decoded(new String(bytes, utf16.get()), utf16.map(Charset::name));
    }
    return decodeUtf8(bytes, 0);
  }

  private static Decoded certain(String text) {
    return new Decoded(text, Optional.empty());
  }

  private static Decoded decodeUtf8(byte[] bytes, int from) {
    String text = new String(bytes, from, bytes.length - from, StandardCharsets.UTF_8);
    // Without a sign for what could not be decoded, all was.
    return text.indexOf('\uFFFD') < 0 ? certain(text) : decodeStrictly(bytes, from);
  }

  private static Decoded decodeStrictly(byte[] bytes, int from) {
    try {
      ByteBuffer buffer = ByteBuffer.wrap(bytes, from, bytes.length - from);
      return certain(
          StandardCharsets.UTF_8
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .decode(buffer)
              .toString());
    } catch (CharacterCodingException e) {
      return notUtf8(bytes, from);
    }
  }

  /** A few broken bytes among valid longer sequences are broken UTF-8; anything else is Latin. */
  private static Decoded notUtf8(byte[] bytes, int from) {
    String lenient = new String(bytes, from, bytes.length - from, StandardCharsets.UTF_8);
    long broken = lenient.chars().filter(c -> c == '\uFFFD').count();
    long multibyte = lenient.chars().filter(c -> c > 0x7F && c != '\uFFFD').count();
    if (multibyte > 0 && multibyte >= broken) {
      return new Decoded(lenient, Optional.of("broken UTF-8"));
    }
    return new Decoded(
        new String(bytes, from, bytes.length - from, WINDOWS_1252), Optional.of("windows-1252"));
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

  /**
   * Why decoded characters are no text: they open an archive, in which a text may be as it is after
   * a few control characters, or control characters are among them.
   */
  static Optional<String> whyNoText(String text) {
    if (text.startsWith(ZIP)) {
      return Optional.of("it is a ZIP archive, such as a Word file");
    }
    int length = Math.min(text.length(), SAMPLE);
    int control = 0;
    for (int i = 0; i < length; i++) {
      char c = text.charAt(i);
      if (c < 0x20 && c != '\n' && c != '\r' && c != '\t' && c != '\f') {
        control++;
      }
    }
    return control * 100 > length
        ? Optional.of("there are control characters in its first " + SAMPLE / 1024 + " KiB")
        : Optional.empty();
  }

  private static boolean startsWith(byte[] bytes, int... prefix) {
    if (bytes.length < prefix.length) {
      return false;
    }
    for (int i = 0; i < prefix.length; i++) {
      if ((bytes[i] & 0xFF) != prefix[i]) {
        return false;
      }
    }
    return true;
  }
}
