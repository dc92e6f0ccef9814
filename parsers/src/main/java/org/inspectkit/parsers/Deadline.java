package org.inspectkit.parsers;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** When the reading of a report must be done: at a time, or once its thread is interrupted. */
final class Deadline {

  private static final Duration LONGEST = Duration.ofDays(10_000);

  private static final double NANOS_OF_SECOND = 1e9;

  private final String document;

  /** Null where there is no end. */
  private final @Nullable Duration time;

  private final long start = System.nanoTime();

  private Deadline(String document, @Nullable Duration time) {
    this.document = document;
    this.time = time;
  }

  /** The time begins to run now. */
  static Deadline of(String document, ParseLimits limits) {
    Duration time = limits.maxTime();
    return new Deadline(document, time.compareTo(LONGEST) < 0 ? time : null);
  }

  /** Whether it has passed. */
  boolean isPast() {
    return Thread.currentThread().isInterrupted()
        || (time != null && System.nanoTime() - start > time.toNanos());
  }

  /**
   * Goes on if there is time left.
   *
   * @throws ReportParseException if it has passed
   */
  void check() {
    if (Thread.currentThread().isInterrupted()) {
      throw new ReportParseException(
          document, ReportParseException.Reason.INTERRUPTED, "its thread was interrupted");
    }
    if (time != null && isPast()) {
      throw new ReportParseException(
          document,
          ReportParseException.Reason.OUT_OF_TIME,
          "not read within the " + time.toNanos() / NANOS_OF_SECOND + " s that the limits allow");
    }
  }
}
