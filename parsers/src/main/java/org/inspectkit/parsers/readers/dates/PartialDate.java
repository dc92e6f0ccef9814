package org.inspectkit.parsers.readers.dates;

import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;

/** A date of which a report may print the day only, because month and year are further on. */
public final class PartialDate {

  /** Two dates that are together are not further apart. */
  private static final int MOST_MONTHS_APART = 6;

  private final boolean endsRange;
  private final int day;
  private int month;
  private int year;

  /** Whether the month is before the day: "September 9". */
  private boolean monthFirst;

  private PartialDate(int day, int month, int year, boolean endsRange) {
    this.day = day;
    this.month = month;
    this.year = year;
    this.endsRange = endsRange;
  }

  /**
   * A day such as "23" or "1st", or a whole date: "1/06/2015" in British order, "2015-06-01", "June
   * 1".
   */
  static PartialDate of(String printed, boolean endsRange) {
    return numeric(printed, endsRange)
        .or(() -> iso(printed, endsRange))
        .or(() -> inWords(printed, endsRange))
        .orElseThrow(() -> new IllegalArgumentException(printed));
  }

  private static Optional<PartialDate> numeric(String printed, boolean endsRange) {
    Matcher date = DatePatterns.NUMERIC.matcher(printed);
    if (!date.matches()) {
      return Optional.empty();
    }
    int year = number(date.group(3));
    return Optional.of(
        new PartialDate(
            number(date.group(1)),
            number(date.group(2)),
            year < 100 ? 2000 + year : year,
            endsRange));
  }

  private static Optional<PartialDate> iso(String printed, boolean endsRange) {
    Matcher date = DatePatterns.ISO.matcher(printed);
    return date.matches()
        ? Optional.of(
            new PartialDate(
                number(date.group(3)), number(date.group(2)), number(date.group(1)), endsRange))
        : Optional.empty();
  }

  private static Optional<PartialDate> inWords(String printed, boolean endsRange) {
    Matcher date = DatePatterns.WORDS.matcher(printed);
    if (!date.matches()) {
      return Optional.empty();
    }
    Optional<Integer> month =
        Optional.ofNullable(date.group("month")).flatMap(PartialDate::monthNumber);
    PartialDate read = new PartialDate(number(date.group("day")), month.orElse(0), 0, endsRange);
    read.monthFirst = month.isPresent();
    return Optional.of(read);
  }

  private static int number(String digits) {
    return Integer.parseInt(digits);
  }

  /** The number of a month's name, in full or cut after three letters or more. */
  public static Optional<Integer> monthNumber(String name) {
    String upper = name.toUpperCase(Locale.ROOT);
    return Arrays.stream(Month.values())
        .filter(month -> upper.length() >= 3 && month.name().startsWith(upper))
        .map(Month::getValue)
        .findFirst();
  }

  boolean endsRange() {
    return endsRange;
  }

  void month(String name) {
    if (month == 0) {
      month = monthNumber(name).orElse(0);
    }
  }

  void year(int value) {
    if (year == 0) {
      year = value;
    }
  }

  /** Takes the month that is before both days: "September 9 to 20". */
  void takeMonthOf(PartialDate before) {
    if (month == 0 && before.monthFirst) {
      month = before.month;
      monthFirst = true;
    }
  }

  /** Takes what is missing from the next date; a period may run over the turn of a year. */
  void completeFrom(PartialDate next) {
    if (month == 0) {
      month = next.month;
    }
    if (year == 0 && next.year > 0) {
      year = month > next.month + MOST_MONTHS_APART ? next.year - 1 : next.year;
    }
  }

  /**
   * Takes the year from the date before, if the first such day after it is not far; the end of a
   * range that prints its year, as in "1 June-5 2015", takes the month.
   */
  void completeBehind(PartialDate before) {
    if (month == 0 && endsRange && year == before.year && day >= before.day) {
      month = before.month;
    }
    if (month > 0 && year == 0 && before.year > 0) {
      int apart = month - before.month;
      boolean turn = apart < 0 || (apart == 0 && day < before.day);
      if (apart + (turn ? 12 : 0) <= MOST_MONTHS_APART) {
        year = before.year + (turn ? 1 : 0);
      }
    }
  }

  boolean hasMonth() {
    return month > 0;
  }

  boolean isComplete() {
    return month > 0 && year > 0;
  }

  LocalDate toDate() {
    return LocalDate.of(year, month, day);
  }

  @Override
  public String toString() {
    boolean known = month >= 1 && month <= 12;
    String name =
        known
            ? Month.of(month).getDisplayName(TextStyle.FULL, Locale.ENGLISH)
            : String.valueOf(month);
    return day + (month > 0 ? " " + name : "") + (year > 0 ? " " + year : "");
  }
}
