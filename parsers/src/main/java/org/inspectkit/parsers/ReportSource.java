package org.inspectkit.parsers;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;

/** Where the bytes of a report come from, and what it is called. The name is no evidence. */
public final class ReportSource {

  private final String name;
  private final byte[] bytes;

  /** The characters, where they need not be decoded. */
  private final Optional<String> text;

  private ReportSource(String name, byte[] bytes, Optional<String> text) {
    this.name = Objects.requireNonNull(name, "name");
    this.bytes = bytes;
    this.text = text;
  }

  /**
   * A file.
   *
   * @param file the file
   * @param limits the most that is read of it
   * @return its bytes
   * @throws IOException if it cannot be read
   * @throws ReportParseException if it is larger than the limits allow
   */
  public static ReportSource of(Path file, ParseLimits limits) throws IOException {
    String name = Objects.toString(file.getFileName(), file.toString());
    try (InputStream in = Files.newInputStream(file)) {
      return of(name, in, limits);
    }
  }

  /**
   * A stream, which is read to its end and not closed.
   *
   * @param name what to call the document
   * @param in the stream
   * @param limits the most that is read of it
   * @return its bytes
   * @throws IOException if it cannot be read
   * @throws ReportParseException if it is larger than the limits allow
   */
  public static ReportSource of(String name, InputStream in, ParseLimits limits)
      throws IOException {
    int most = (int) Math.min(Integer.MAX_VALUE - 17L, limits.maxBytes()) + 1;
    byte[] bytes = in.readNBytes(most);
    if (bytes.length > limits.maxBytes()) {
      throw new ReportParseException(
          name,
          ReportParseException.Reason.TOO_LARGE,
          "more than the " + limits.maxBytes() + " bytes that the limits allow");
    }
    return new ReportSource(name, bytes, Optional.empty());
  }

  /**
   * Bytes.
   *
   * @param name what to call the document
   * @param bytes its bytes; they are copied
   * @return the source
   */
  public static ReportSource of(String name, byte[] bytes) {
    return new ReportSource(name, bytes.clone(), Optional.empty());
  }

  /**
   * A text.
   *
   * @param name what to call the document
   * @param text its characters
   * @return the source
   */
  public static ReportSource of(String name, String text) {
    return new ReportSource(name, text.getBytes(StandardCharsets.UTF_8), Optional.of(text));
  }

  /**
   * What the document is called.
   *
   * @return the name
   */
  public String name() {
    return name;
  }

  byte[] bytes() {
    return bytes;
  }

  Optional<String> text() {
    return text;
  }

  @Override
  public String toString() {
    return name + " (" + bytes.length + " bytes)";
  }
}
