package org.inspectkit.parsers;

import java.time.Duration;
import org.inspectkit.parsers.ReportParseException.Reason;

/** When the reading of a report must be done: at a time, or once its thread is interrupted. */
final class Deadline {

  private static final Duration LONGEST = Duration.ofDays(10_000);

  private static final double NANOS_OF_SECOND = 1e9;

  private final String document;
  private final long start = System.nanoTime();

  /** The largest number if nothing ends it. */
  private final long nanos;

  /** The time begins to run now. */
  Deadline(String document, ParseLimits limits) {
    Duration time = limits.maxTime();
    this.document = document;
    this.nanos = time.compareTo(LONGEST) < 0 ? time.toNanos() : Long.MAX_VALUE;
  }

  /** Whether it has passed. */
  boolean isPast() {
    return Thread.currentThread().isInterrupted() || System.nanoTime() - start > nanos;
  }

  /**
   * Goes on if there is time left.
   *
   * @throws ReportParseException if it has passed
   */
  void check() {
    if (Thread.currentThread().isInterrupted()) {
      throw new ReportParseException(document, Reason.INTERRUPTED, "its thread was interrupted");
    }
    if (System.nanoTime() - start > nanos) {
      throw new ReportParseException(
          document,
          Reason.OUT_OF_TIME,
          "not read within the " + nanos / NANOS_OF_SECOND + " s that the limits allow");
    }
  }
}
