package org.inspectkit.parsers.readers.priors;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.stream.Stream;
import org.inspectkit.model.DateSpan;
import org.inspectkit.parsers.readers.dates.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * When an earlier inspection is said to have been: "January 2012", "between 25 February and 6 March
 * 2013", "May and June 2012", "2015".
 *
 * @param words the words
 * @param start where they start in the sentence
 * @param span what they mean
 */
record PriorDate(Words words, int start, DateSpan span) {

  /** "between 25 september 2012 and 16 november 2012". */
  private static final int LONGEST_BEFORE_YEAR = 48;

  int end() {
    return start + words.folded().length();
  }

  boolean isYear() {
    return span.equals(DateSpan.of(Year.from(span.earliest())));
  }

  /** "January and December 2019": the two months, if the words name two; otherwise itself. */
  Stream<PriorDate> apart() {
    return words.is(Patterns.TWO_MONTHS)
        ? Stream.of(span.earliest(), span.latest())
            .map(day -> new PriorDate(words, start, DateSpan.of(YearMonth.from(day))))
        : Stream.of(this);
  }

  /** All dates of a sentence, in order; each is looked for around its year only. */
  static List<PriorDate> in(Words sentence) {
    List<PriorDate> dates = new ArrayList<>();
    Matcher year = Patterns.YEAR.matcher(sentence.folded());
    Matcher date = Patterns.DATE.matcher(sentence.folded()).useTransparentBounds(true);
    int from = 0;
    while (year.find()) {
      date.region(Math.max(from, year.start() - LONGEST_BEFORE_YEAR), year.end());
      if (date.find()) {
        from = date.end();
        Words words = sentence.sub(date.start(), from);
        span(date).ifPresent(span -> dates.add(new PriorDate(words, date.start(), span)));
      }
    }
    return dates;
  }

  /** A range may give a day or a month before its last; the year is at the end at least. */
  private static Optional<DateSpan> span(Matcher date) {
    if (date.group("alone") != null) {
      return Optional.of(DateSpan.of(Year.parse(date.group("alone"))));
    }
    try {
      YearMonth last = month(date.group("month"), date.group("year"), YearMonth.of(1, 1));
      YearMonth first = month(date.group("firstmonth"), date.group("firstyear"), last);
      String day = date.group("day");
      String firstDay = date.group("firstday");
      LocalDate latest = day == null ? last.atEndOfMonth() : day(last, day);
      boolean whole = day == null || date.group("range") != null;
      LocalDate earliest = whole ? first.atDay(1) : latest;
      earliest = firstDay == null ? earliest : day(first, firstDay);
      return Optional.of(new DateSpan(earliest, latest));
    } catch (DateTimeException | IllegalArgumentException e) {
      // A day that the calendar does not have, or a range that runs backwards: not a date.
      return Optional.empty();
    }
  }

  private static YearMonth month(@Nullable String month, @Nullable String year, YearMonth other) {
    return YearMonth.of(
        year == null ? other.getYear() : Integer.parseInt(year),
        month == null ? other.getMonthValue() : PartialDate.monthNumber(month));
  }

  private static LocalDate day(YearMonth month, String day) {
    return month.atDay(Integer.parseInt(day));
  }
}
