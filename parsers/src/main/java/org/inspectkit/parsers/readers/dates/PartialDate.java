package org.inspectkit.parsers.readers.dates;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A date of which a report may print the day only, because month and year stand further on. */
public final class PartialDate {

  private static final List<String> MONTHS =
      List.of(
          "january",
          "february",
          "march",
          "april",
          "may",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december");

  private final boolean endsRange;
  private final int day;
  private int month;
  private int year;

  private PartialDate(int day, int month, int year, boolean endsRange) {
    this.day = day;
    this.month = month;
    this.year = year;
    this.endsRange = endsRange;
  }

  /** A day such as "23" or "1st", or a numeric date such as "1/06/2015" in British order. */
  static PartialDate of(String printed, boolean endsRange) {
    String[] parts = printed.split("[/.]", 3);
    if (parts.length < 3) {
      String digits =
          printed
              .chars()
              .filter(Character::isDigit)
              .mapToObj(Character::toString)
              .reduce("", String::concat);
      return new PartialDate(Integer.parseInt(digits), 0, 0, endsRange);
    }
    int year = Integer.parseInt(parts[2]);
    return new PartialDate(
        Integer.parseInt(parts[0]),
        Integer.parseInt(parts[1]),
        year < 100 ? 2000 + year : year,
        endsRange);
  }

  /** The number of a month's name, in full or cut after three letters or more. */
  public static Optional<Integer> monthNumber(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    for (int i = 0; i < MONTHS.size(); i++) {
      if (lower.length() >= 3 && MONTHS.get(i).startsWith(lower)) {
        return Optional.of(i + 1);
      }
    }
    return Optional.empty();
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

  /** Takes what is missing from the date behind; a period may run over the turn of a year. */
  void completeFrom(PartialDate next) {
    if (month == 0) {
      month = next.month;
    }
    if (year == 0 && next.year > 0) {
      year = month > next.month + 6 ? next.year - 1 : next.year;
    }
  }

  boolean isComplete() {
    return month > 0 && year > 0;
  }

  LocalDate toDate() {
    return LocalDate.of(year, month, day);
  }

  @Override
  public String toString() {
    String name = month >= 1 && month <= 12 ? MONTHS.get(month - 1) : String.valueOf(month);
    return day
        + " "
        + name.substring(0, 1).toUpperCase(Locale.ROOT)
        + name.substring(1)
        + " "
        + year;
  }
}
