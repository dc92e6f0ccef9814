package org.inspectkit.parsers;

import java.time.Duration;
import java.util.Objects;
import java.util.Optional;

/**
 * How much a parser takes in, and for how long. Beyond a limit a report is refused with a {@link
 * ReportParseException} of reason {@code TOO_LARGE}; it is never cut.
 *
 * <p>So is a PDF that holds far more than any report does: a stream that unpacks to more than 8
 * MiB, or all of them to more than 256; more than a million values, ten thousand pages or 200,000
 * glyphs on a page; pages that take 50 million steps to draw. Who reads files of strangers gives
 * the reading a process of its own all the same: font programs are read by the PDF library alone,
 * and memory that runs out in one thread is missing in all.
 *
 * <pre>{@code
 * import java.nio.file.Path;
 * import java.time.Duration;
 * import org.inspectkit.parsers.ParseLimits;
 * import org.inspectkit.parsers.ReportParser;
 * import org.inspectkit.parsers.ReportSource;
 *
 * ParseLimits limits = ParseLimits.DEFAULT.withMaxTime(Duration.ofSeconds(10));
 * ReportParser parser = ReportParser.builder().limits(limits).build();
 * System.out.println(parser.parse(ReportSource.of(Path.of("report.pdf"))));
 * }</pre>
 *
 * @param maxBytes the most bytes of a file or stream; 64 MiB by default
 * @param maxCharacters the most characters of a text; 8 million by default, some fifty times the
 *     longest report known
 * @param maxTime the longest time that a report may take; without a limit by default. The thread
 *     looks at the clock itself, between the steps of its work and often within them, and at
 *     whether it was interrupted: it is not stopped while it waits for a stream, reads a font or is
 *     in a reader that does not ask its document for anything.
 */
public record ParseLimits(long maxBytes, int maxCharacters, Optional<Duration> maxTime) {

  /** The limits that hold if a caller sets none. */
  public static final ParseLimits DEFAULT = new ParseLimits(64L << 20, 8_000_000);

  /**
   * Makes one, of parts that are all there.
   *
   * @throws IllegalArgumentException if a part is out of its range
   */
  public ParseLimits {
    Objects.requireNonNull(maxTime, "maxTime");
    if (maxBytes < 1 || maxCharacters < 1) {
      throw new IllegalArgumentException(
          "limits must be at least 1: " + maxBytes + " bytes, " + maxCharacters + " characters");
    }
    if (maxTime.filter(time -> time.isNegative() || time.isZero()).isPresent()) {
      throw new IllegalArgumentException("a report must be given some time: " + maxTime.get());
    }
  }

  /**
   * Limits without one for the time.
   *
   * @param maxBytes the most bytes of a file or stream
   * @param maxCharacters the most characters of a text
   * @throws IllegalArgumentException if one is less than 1
   */
  public ParseLimits(long maxBytes, int maxCharacters) {
    this(maxBytes, maxCharacters, Optional.empty());
  }

  /**
   * These limits with another for the time.
   *
   * @param time the longest time that a report may take
   * @return new limits
   * @throws IllegalArgumentException if it is not more than no time
   */
  public ParseLimits withMaxTime(Duration time) {
    return new ParseLimits(maxBytes, maxCharacters, Optional.of(time));
  }
}
