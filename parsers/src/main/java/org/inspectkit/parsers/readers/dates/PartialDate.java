package org.inspectkit.parsers.readers.dates;

import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.regex.Matcher;

/** A date of which a report may print the day only, because month and year are further on. */
final class PartialDate {

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

  /** The day that a part of a date has: "23", "June 1", "2015-06-01", or British "1/06/2015". */
  static PartialDate of(Matcher part, boolean endsRange) {
    int day = number(part, "day", "firstday", "numericday", "isoday");
    int year = number(part, "numericyear", "isoyear");
    boolean shortened = part.group("numericyear") != null && year < 100;
    String name = part.group("firstmonth");
    int month = name == null ? number(part, "numericmonth", "isomonth") : monthNumber(name);
    PartialDate date = new PartialDate(day, month, shortened ? 2000 + year : year, endsRange);
    date.monthFirst = name != null && month > 0;
    return date;
  }

  private static int number(Matcher part, String... groups) {
    for (String group : groups) {
      String digits = part.group(group);
      if (digits != null) {
        return Integer.parseInt(digits);
      }
    }
    return 0;
  }

  /** The number of a month by its name, in full or cut after three letters or more; 0 if none. */
  static int monthNumber(String name) {
    String upper = name.toUpperCase(Locale.ROOT);
    for (Month month : Month.values()) {
      if (upper.length() >= 3 && month.name().startsWith(upper)) {
        return month.getValue();
      }
    }
    return 0;
  }

  boolean endsRange() {
    return endsRange;
  }

  /**
   * Whether a word begins like the name of a month but is not one, so that its month is not known.
   */
  static boolean isMisspelt(Matcher part) {
    String month = part.group("month");
    return month != null && monthNumber(month) == 0;
  }

  /** Takes a month or a year that is printed after the day, if it has none. */
  void take(Matcher part) {
    if (part.group("month") != null && month == 0) {
      month = monthNumber(part.group("month"));
    } else if (part.group("year") != null && year == 0) {
      year = number(part, "year");
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
  void completeAfter(PartialDate before) {
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
    String name =
        month >= 1 && month <= 12
            ? Month.of(month).getDisplayName(TextStyle.FULL, Locale.ENGLISH)
            : String.valueOf(month);
    return day + (month > 0 ? " " + name : "") + (year > 0 ? " " + year : "");
  }
}
