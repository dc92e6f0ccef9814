package org.inspectkit.json;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.function.Function;

/** Days, months and lengths of time in their ISO 8601 forms. */
final class Dates {

  /** {@link YearMonth#toString} leaves out the sign that a year above 9999 must have to be read. */
  private static final DateTimeFormatter MONTH =
      DateTimeFormatter.ofPattern("uuuu-MM", Locale.ROOT);

  private Dates() {}

  static String text(LocalDate day) {
    return day.toString();
  }

  static String text(YearMonth month) {
    return MONTH.format(month);
  }

  static String text(Period period) {
    return period.toString();
  }

  static LocalDate day(String text, JsonPlace at) {
    return parsed(text, at, LocalDate::parse, "a day such as 2012-03-30");
  }

  static YearMonth month(String text, JsonPlace at) {
    return parsed(text, at, t -> YearMonth.parse(t, MONTH), "a month such as 2010-12");
  }

  static Period period(String text, JsonPlace at) {
    return parsed(text, at, Period::parse, "a length of time such as P3M");
  }

  private static <T> T parsed(
      String text, JsonPlace at, Function<String, T> parser, String wanted) {
    try {
      return parser.apply(text);
    } catch (DateTimeException e) {
      throw at.flaw(JsonPlace.quote(text) + " is not " + wanted);
    }
  }
}
