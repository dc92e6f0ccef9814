package org.inspectkit.parsers;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The bytes of a report, once they have been read. */
final class SourceBytes {

  /** No array is longer. */
  private static final long LONGEST = Integer.MAX_VALUE - 17L;

  private static final int AT_ONCE = 1 << 16;

  private static final int MOST_BYTES_OF_CHARACTER = 3;

  private static final byte[] PDF = {'%', 'P', 'D', 'F'};

  private final String name;
  private final byte[] bytes;

  /** The characters, where they need not be decoded; null where they must be. */
  private final @Nullable String text;

  SourceBytes(String name, byte[] bytes, @Nullable String text) {
    this.name = name;
    this.bytes = bytes;
    this.text = text;
  }

  /**
   * Reads a stream to its end, or a little further than the limits allow.
   *
   * @param expected how many bytes there are likely to be; room for so many is made at first
   */
  static SourceBytes of(
      String name, InputStream in, int expected, ParseLimits limits, Deadline deadline)
      throws IOException {
    byte[] bytes = new byte[expected];
    int length = 0;
    int next = in.read();
    while (next >= 0) {
      deadline.check();
      bytes = length < bytes.length ? bytes : Arrays.copyOf(bytes, larger(length));
      bytes[length++] = (byte) next;
      int room = (int) Math.min(bytes.length, most(bytes, length, limits)) - length;
      length += Math.max(0, in.read(bytes, length, Math.max(0, Math.min(AT_ONCE, room))));
      next = length < most(bytes, length, limits) ? in.read() : -1;
    }
    byte[] all = length == bytes.length ? bytes : Arrays.copyOf(bytes, length);
    return new SourceBytes(name, all, null);
  }

  private static int larger(int length) {
    return (int) Math.min(LONGEST, Math.max(AT_ONCE, 2L * length));
  }

  /** How many bytes are read at most: one more than allowed. A text may be refused sooner. */
  private static long most(byte[] bytes, int length, ParseLimits limits) {
    long allowed =
        length < AT_ONCE || isPdf(bytes)
            ? limits.most(Limit.BYTES)
            : Math.min(limits.most(Limit.BYTES), mostOfText(limits));
    return allowed >= LONGEST ? LONGEST : allowed + 1;
  }

  /** More bytes are too many characters in any encoding; they need not be decoded to know it. */
  private static long mostOfText(ParseLimits limits) {
    long characters = Math.min(LONGEST, limits.most(Limit.CHARACTERS));
    return MOST_BYTES_OF_CHARACTER * characters + MOST_BYTES_OF_CHARACTER - 1;
  }

  private static boolean isPdf(byte[] bytes) {
    return bytes.length > PDF.length && Arrays.mismatch(PDF, bytes) == PDF.length;
  }

  /**
   * Refuses what is too large.
   *
   * @throws ReportParseException if there are more bytes than the limits allow
   */
  static void refuseLarge(String name, long bytes, ParseLimits limits) {
    if (bytes > limits.most(Limit.BYTES)) {
      throw new ReportParseException(
          name,
          ReportParseException.Reason.TOO_LARGE,
          "more than the " + limits.most(Limit.BYTES) + " bytes that the limits allow");
    }
  }

  String name() {
    return name;
  }

  boolean isPdf() {
    return isPdf(bytes);
  }

  /** Whether there are more characters than the limits allow, if the bytes are a text. */
  boolean isTooLongText(ParseLimits limits) {
    return bytes.length > mostOfText(limits);
  }

  byte[] bytes() {
    return bytes;
  }

  @Nullable String text() {
    return text;
  }
}
