package org.inspectkit.model;

import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.time.YearMonth;
import java.util.Objects;
import java.util.Optional;

/**
 * A date as exactly as it is known: a day, a month, a year, or any days between two. It is used for
 * "some time within", not for a length of time.
 *
 * @param earliest the first day that may be meant
 * @param latest the last day that may be meant, not before the first
 */
public record DateSpan(LocalDate earliest, LocalDate latest) {

  /**
   * Makes one.
   *
   * @throws IllegalArgumentException if the last day is before the first
   */
  public DateSpan {
    Objects.requireNonNull(earliest, "earliest");
    Objects.requireNonNull(latest, "latest");
    if (latest.isBefore(earliest)) {
      throw new IllegalArgumentException(latest + " is before " + earliest);
    }
  }

  /**
   * Some time within a month.
   *
   * @param month the month
   * @return the span from its first day to its last
   */
  public static DateSpan of(YearMonth month) {
    return new DateSpan(month.atDay(1), month.atEndOfMonth());
  }

  /**
   * Some time within a year.
   *
   * @param year the year
   * @return the span from its first day to its last
   */
  public static DateSpan of(Year year) {
    return new DateSpan(year.atDay(1), year.atMonth(Month.DECEMBER).atEndOfMonth());
  }

  /**
   * The month, where the span lies within one.
   *
   * @return the month; empty where it is known less exactly, or runs over the end of one
   */
  public Optional<YearMonth> month() {
    YearMonth first = YearMonth.from(earliest);
    return first.equals(YearMonth.from(latest)) ? Optional.of(first) : Optional.empty();
  }

  /**
   * Whether two spans have a day in common.
   *
   * @param other another span
   * @return true if so
   */
  public boolean overlaps(DateSpan other) {
    return !earliest.isAfter(other.latest) && !latest.isBefore(other.earliest);
  }

  /**
   * Whether another span says when no less exactly than this and does not contradict it.
   *
   * @param other another span
   * @return true if every day of the other is a day of this
   */
  public boolean contains(DateSpan other) {
    return !other.earliest.isBefore(earliest) && !other.latest.isAfter(latest);
  }

  /**
   * As short as it can be written: a year, a month, a day, or the two days with a slash between.
   */
  @Override
  public String toString() {
    if (equals(of(Year.from(earliest)))) {
      return earliest.toString().substring(0, earliest.toString().length() - "-01-01".length());
    }
    if (equals(of(YearMonth.from(earliest)))) {
      return earliest.toString().substring(0, earliest.toString().length() - "-01".length());
    }
    return earliest.equals(latest) ? earliest.toString() : earliest + "/" + latest;
  }
}
