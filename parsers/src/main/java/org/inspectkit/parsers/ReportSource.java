package org.inspectkit.parsers;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Where the bytes of a report come from, and what it is called. The name is not evidence.
 *
 * <p>A file or a stream is read when the report is, and no further than the limits of the parser
 * allow; a list of sources of many files holds none of them.
 *
 * <pre>{@code
 * import java.nio.file.Path;
 * import org.inspectkit.parsers.ReportParser;
 * import org.inspectkit.parsers.ReportSource;
 *
 * ReportSource source = ReportSource.of(Path.of("report.pdf"));
 * System.out.println(source.name()); // report.pdf; the file need not be there yet
 * System.out.println(ReportParser.standard().parse(source));
 * }</pre>
 */
public final class ReportSource {

  /** So much room is made for a file at first: a text may be refused long before its end. */
  private static final long MOST_ROOM = 64L << 20;

  private final String name;
  private final Content content;

  /** Gives the bytes of a report when they are needed. */
  @FunctionalInterface
  private interface Content {
    SourceBytes read(ParseLimits limits, Deadline deadline) throws IOException;
  }

  private ReportSource(String name, Content content) {
    this.name = Objects.requireNonNull(name, "name");
    this.content = content;
  }

  /**
   * A file. It is read each time the source is parsed, and may be another by then. One that is
   * larger than the limits of the parser allow is not read.
   *
   * @param file the file
   * @return the source, by the name of the file without its folder
   */
  public static ReportSource of(Path file) {
    return of(Objects.toString(file.getFileName(), file.toString()), file);
  }

  /** A file that is called something else. */
  static ReportSource of(String name, Path file) {
    return new ReportSource(
        name,
        (limits, deadline) -> {
          long size = Files.size(file);
          SourceBytes.refuseLarge(name, size, limits);
          try (InputStream in = Files.newInputStream(file)) {
            return SourceBytes.of(name, in, (int) Math.min(size, MOST_ROOM), limits, deadline);
          }
        });
  }

  /**
   * A stream, which is read to its end or to the limit of the parser, and not closed. It can be
   * parsed once.
   *
   * @param name what to call the document
   * @param in the stream
   * @return the source
   */
  public static ReportSource of(String name, InputStream in) {
    Objects.requireNonNull(in, "in");
    AtomicBoolean used = new AtomicBoolean();
    return new ReportSource(
        name,
        (limits, deadline) -> {
          if (used.getAndSet(true)) {
            throw new IOException(name + ": the stream was read before, and can be read once only");
          }
          return SourceBytes.of(name, in, 0, limits, deadline);
        });
  }

  /**
   * Bytes.
   *
   * @param name what to call the document
   * @param bytes its bytes; they are copied
   * @return the source
   */
  public static ReportSource of(String name, byte[] bytes) {
    return ofUnchanged(name, bytes.clone());
  }

  /** Bytes that nobody changes before they are parsed, and so need not be copied. */
  static ReportSource ofUnchanged(String name, byte[] bytes) {
    SourceBytes known = new SourceBytes(name, bytes, null);
    return new ReportSource(name, (limits, deadline) -> known);
  }

  /**
   * A text.
   *
   * @param name what to call the document
   * @param text its characters
   * @return the source
   */
  public static ReportSource of(String name, String text) {
    SourceBytes known = new SourceBytes(name, text.getBytes(StandardCharsets.UTF_8), text);
    return new ReportSource(name, (limits, deadline) -> known);
  }

  /**
   * What the document is called.
   *
   * @return the name
   */
  public String name() {
    return name;
  }

  /**
   * Reads the bytes.
   *
   * @throws IOException if they cannot be read
   * @throws ReportParseException if there are more than the limits allow, or the time is over
   */
  SourceBytes read(ParseLimits limits, Deadline deadline) throws IOException {
    SourceBytes bytes = content.read(limits, deadline);
    SourceBytes.refuseLarge(name, bytes.bytes().length, limits);
    return bytes;
  }

  @Override
  public String toString() {
    return name;
  }
}
