package org.inspectkit.model;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Objects;

/**
 * The days on which inspectors were at work, both ends included. An inspection of one day starts
 * and ends on it; an inspection that was broken off has two periods.
 *
 * @param start the first day
 * @param end the last day; not before the first
 */
public record InspectionPeriod(LocalDate start, LocalDate end) {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

  /**
   * Makes one, of parts that are all there.
   *
   * @throws IllegalArgumentException if a part is out of its range
   */
  public InspectionPeriod {
    Objects.requireNonNull(start, "start");
    Objects.requireNonNull(end, "end");
    if (end.isBefore(start)) {
      throw new IllegalArgumentException("end " + end + " is before start " + start);
    }
  }

  /**
   * How many calendar days it spans, both ends included.
   *
   * @return at least 1
   */
  public long days() {
    return ChronoUnit.DAYS.between(start, end) + 1;
  }

  @Override
  public String toString() {
    return start.equals(end) ? start.format(DAY) : start.format(DAY) + " to " + end.format(DAY);
  }
}
