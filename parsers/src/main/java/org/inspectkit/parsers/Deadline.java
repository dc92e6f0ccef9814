package org.inspectkit.parsers;

import java.time.Duration;
import java.util.Optional;

/** When the reading of a report must be done. */
final class Deadline {

  private static final Duration LONGEST = Duration.ofDays(10_000);

  private static final double NANOS_OF_SECOND = 1e9;

  private final String document;
  private final Optional<Duration> time;
  private final long start = System.nanoTime();

  private Deadline(String document, Optional<Duration> time) {
    this.document = document;
    this.time = time;
  }

  /** The time begins to run now. */
  static Deadline of(String document, ParseLimits limits) {
    return new Deadline(document, limits.maxTime().filter(time -> time.compareTo(LONGEST) < 0));
  }

  /** Whether it has passed. */
  boolean isPast() {
    return time.isPresent() && System.nanoTime() - start > time.get().toNanos();
  }

  /**
   * Goes on if there is time left.
   *
   * @throws ReportParseException if it has passed
   */
  void check() {
    if (isPast()) {
      throw new ReportParseException(
          document,
          ReportParseException.Reason.OUT_OF_TIME,
          "not read within the " + seconds() + " s that the limits allow");
    }
  }

  private double seconds() {
    return time.orElse(LONGEST).toNanos() / NANOS_OF_SECOND;
  }
}
