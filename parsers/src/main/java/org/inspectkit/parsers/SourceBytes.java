package org.inspectkit.parsers;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.Optional;

/** The bytes of a report, once they have been read. */
final class SourceBytes {

  /** No array is longer. */
  private static final long LONGEST = Integer.MAX_VALUE - 17L;

  private static final int AT_ONCE = 1 << 16;

  private final String name;
  private final byte[] bytes;

  /** The characters, where they need not be decoded. */
  private final Optional<String> text;

  SourceBytes(String name, byte[] bytes, Optional<String> text) {
    this.name = Objects.requireNonNull(name, "name");
    this.bytes = bytes;
    this.text = text;
  }

  /** Reads a stream to its end, or one byte further than the limits allow. */
  static SourceBytes of(String name, InputStream in, ParseLimits limits, Deadline deadline)
      throws IOException {
    long most = Math.min(LONGEST, limits.maxBytes()) + 1;
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    byte[] buffer = new byte[AT_ONCE];
    int read = 0;
    while (read >= 0 && bytes.size() < most) {
      deadline.check();
      bytes.write(buffer, 0, read);
      read = in.read(buffer, 0, (int) Math.min(AT_ONCE, most - bytes.size()));
    }
    return new SourceBytes(name, bytes.toByteArray(), Optional.empty());
  }

  /**
   * Refuses what is too large.
   *
   * @throws ReportParseException if there are more bytes than the limits allow
   */
  static void refuseLarge(String name, long bytes, ParseLimits limits) {
    if (bytes > limits.maxBytes()) {
      throw new ReportParseException(
          name,
          ReportParseException.Reason.TOO_LARGE,
          "more than the " + limits.maxBytes() + " bytes that the limits allow");
    }
  }

  String name() {
    return name;
  }

  byte[] bytes() {
    return bytes;
  }

  Optional<String> text() {
    return text;
  }
}
