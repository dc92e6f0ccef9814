package org.inspectkit.grading.timeline;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.inspectkit.model.DateSpan;

/** Dates as people write them: a day, a month, a year, or from one day to another. */
final class PlainDates {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
  private static final DateTimeFormatter MONTH =
      DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK);

  private PlainDates() {}

  static String of(DateSpan span) {
    LocalDate first = span.earliest();
    if (first.equals(span.latest())) {
      return DAY.format(first);
    }
    if (span.equals(DateSpan.of(YearMonth.from(first)))) {
      return MONTH.format(first);
    }
    String brief = span.toString();
    return brief.contains("/") ? DAY.format(first) + " to " + DAY.format(span.latest()) : brief;
  }
}
