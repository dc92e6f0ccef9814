package org.inspectkit.parsers;

import java.time.Duration;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/**
 * How much a parser takes in, and for how long. {@link Limit} says what is limited, by how much,
 * and what becomes of a report that holds more.
 *
 * <p>A PDF is also refused if it holds far more than any report does in a way that is not set here:
 * a stream that unpacks to more than 8 MiB, or all of them to more than 256; too many values; pages
 * that take 50 million steps to draw. Who reads files of strangers gives the reading a process of
 * its own all the same: font programs are read by the PDF library alone, and memory that runs out
 * in one thread is missing in all.
 *
 * <pre>{@code
 * import java.nio.file.Path;
 * import java.time.Duration;
 * import org.inspectkit.parsers.Limit;
 * import org.inspectkit.parsers.ParseLimits;
 * import org.inspectkit.parsers.ReportParser;
 * import org.inspectkit.parsers.ReportSource;
 *
 * ParseLimits limits =
 *     ParseLimits.DEFAULT.with(Limit.PAGES, 300).withMaxTime(Duration.ofSeconds(10));
 * ReportParser parser = ReportParser.builder().limits(limits).build();
 * System.out.println(parser.parse(ReportSource.of(Path.of("report.pdf"))));
 * }</pre>
 *
 * @param most the most of each that is allowed; where one is left out, what holds by default
 * @param maxTime the longest time that a report may take, beyond which it is refused with the
 *     reason {@code OUT_OF_TIME}; ten minutes by default. The thread looks at the clock itself,
 *     between the steps of its work and often within them, and at whether it was interrupted: it is
 *     not stopped while it waits for a stream, reads a font or is in a reader that does not ask its
 *     document for anything.
 */
public record ParseLimits(Map<Limit, Long> most, Duration maxTime) {

  /** The limits that hold if a caller sets none. */
  public static final ParseLimits DEFAULT = new ParseLimits(Map.of(), Duration.ofMinutes(10));

  /**
   * Makes one, of parts that are all there.
   *
   * @throws IllegalArgumentException if a part is out of its range
   */
  public ParseLimits {
    Objects.requireNonNull(maxTime, "maxTime");
    Map<Limit, Long> all = new EnumMap<>(Limit.class);
    for (Limit limit : Limit.values()) {
      long set = most.getOrDefault(limit, limit.byDefault());
      if (set < 1) {
        throw new IllegalArgumentException("a limit must be at least 1: " + limit + " " + set);
      }
      all.put(limit, set);
    }
    most = Collections.unmodifiableMap(all);
    if (maxTime.isNegative() || maxTime.isZero()) {
      throw new IllegalArgumentException("a report must be given some time: " + maxTime);
    }
  }

  /**
   * The default limits with others for bytes and characters.
   *
   * @param maxBytes the most bytes of a file or stream
   * @param maxCharacters the most characters of a text
   * @throws IllegalArgumentException if one is less than 1
   */
  public ParseLimits(long maxBytes, int maxCharacters) {
    this(Map.of(Limit.BYTES, maxBytes, Limit.CHARACTERS, (long) maxCharacters), DEFAULT.maxTime());
  }

  /**
   * The most of something that is allowed.
   *
   * @param limit what is limited
   * @return at least 1
   */
  public long most(Limit limit) {
    return Objects.requireNonNull(most.get(limit));
  }

  /** The same, for what is counted in an {@code int}, which holds no more than that. */
  int count(Limit limit) {
    return (int) Math.min(Integer.MAX_VALUE, most(limit));
  }

  /**
   * These limits with another for something.
   *
   * @param limit what is limited
   * @param newMost the most that is allowed of it
   * @return new limits
   * @throws IllegalArgumentException if it is less than 1
   */
  public ParseLimits with(Limit limit, long newMost) {
    Map<Limit, Long> all = new EnumMap<>(most);
    all.put(limit, newMost);
    return new ParseLimits(all, maxTime);
  }

  /**
   * These limits with another for the time.
   *
   * @param time the longest time that a report may take
   * @return new limits
   * @throws IllegalArgumentException if it is not more than no time
   */
  public ParseLimits withMaxTime(Duration time) {
    return new ParseLimits(most, time);
  }
}
