package org.inspectkit.json;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.function.Function;
import org.inspectkit.internal.Quoted;
import org.inspectkit.model.DateSpan;

/** Days, months and lengths of time in their ISO 8601 forms. */
final class Dates {

  /** {@link YearMonth#toString} leaves out the sign that a year above 9999 must have to be read. */
  private static final DateTimeFormatter MONTH =
      DateTimeFormatter.ofPattern("uuuu-MM", Locale.ROOT);

  private static final DateTimeFormatter YEAR = DateTimeFormatter.ofPattern("uuuu", Locale.ROOT);

  private Dates() {}

  static LocalDate day(String text) {
    return parsed(text, LocalDate::parse, "a day such as 2012-03-30");
  }

  static DateSpan span(String text) {
    return parsed(text, Dates::spanOf, "a day, a month, a year or two days such as 2012-03-30");
  }

  private static DateSpan spanOf(String text) {
    int slash = text.indexOf('/');
    if (slash >= 0) {
      LocalDate latest = LocalDate.parse(text.substring(slash + 1));
      return spanOf(LocalDate.parse(text.substring(0, slash)), latest);
    }
    // The sign of a long year is not a dash between its parts.
    long dashes = text.chars().skip(1).filter(c -> c == '-').count();
    if (dashes == 0) {
      return DateSpan.of(Year.parse(text, YEAR));
    }
    if (dashes == 1) {
      return DateSpan.of(YearMonth.parse(text, MONTH));
    }
    LocalDate day = LocalDate.parse(text);
    return new DateSpan(day, day);
  }

  private static DateSpan spanOf(LocalDate earliest, LocalDate latest) {
    if (latest.isBefore(earliest)) {
      throw new DateTimeException("reversed");
    }
    return new DateSpan(earliest, latest);
  }

  static Period period(String text) {
    return parsed(text, Period::parse, "a length of time such as P3M");
  }

  private static <T> T parsed(String text, Function<String, T> parser, String wanted) {
    try {
      return parser.apply(text);
    } catch (DateTimeException e) {
      throw new IllegalArgumentException(Quoted.of(text) + " is not " + wanted, e);
    }
  }
}
