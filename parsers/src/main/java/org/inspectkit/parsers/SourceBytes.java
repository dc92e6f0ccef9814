package org.inspectkit.parsers;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.Optional;

/** The bytes of a report, once they have been read. */
final class SourceBytes {

  /** No array is longer. */
  private static final long LONGEST = Integer.MAX_VALUE - 17L;

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
  static SourceBytes of(String name, InputStream in, ParseLimits limits) throws IOException {
    int most = (int) Math.min(LONGEST, limits.maxBytes()) + 1;
    return new SourceBytes(name, in.readNBytes(most), Optional.empty());
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
