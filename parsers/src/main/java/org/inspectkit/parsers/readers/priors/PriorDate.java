package org.inspectkit.parsers.readers.priors;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.inspectkit.model.DateSpan;
import org.inspectkit.parsers.readers.dates.PartialDate;

/**
 * When an earlier inspection is said to have been: "January 2012", "between 25 February and 6 March
 * 2013", "May and June 2012", "2015".
 *
 * @param printed the words
 * @param start where they start in the sentence
 * @param end where they end
 * @param span what they mean
 */
record PriorDate(String printed, int start, int end, DateSpan span) {

  static final String MONTH =
      "(?:january|february|march|april|may|june|july|august|september|october|november|december)";

  /** A range gives a day or a month before its last; the year stands at the end at least. */
  private static final Pattern DATE =
      Pattern.compile(
          "\\b(?:(?<firstday>\\d{1,2})(?: (?<firstmonth>"
              + MONTH
              + ")(?: (?<firstyear>20\\d\\d))?)? ?(?:and|to|-) ?"
              + "|(?<onlymonth>"
              + MONTH
              + ")(?:(?: (?<onlyyear>20\\d\\d))? ?(?:to|-) ?| and ))?"
              + "(?:\\b(?<day>\\d{1,2}) )?\\b(?<month>"
              + MONTH
              + "),? (?:of )?(?<year>(?:19|20)\\d\\d)\\b");

  /** A year alone, neither of a law nor half of a school year. */
  private static final Pattern YEAR =
      Pattern.compile(
          "(?:\\b(?:in|of|since|from|for|the|late|early|mid|end|and|during|until)[ -]|[,(]) ?"
              + "(?<year>(?:19|20)\\d\\d)\\b(?!['\\u2019]?[-/]\\d)");

  /** "January and December 2019". */
  private static final Pattern TWO_MONTHS =
      Pattern.compile("(?<first>" + MONTH + ") and " + MONTH + " (?<year>20\\d\\d)");

  /** The two months that the words name if they name two; otherwise the date itself. */
  List<PriorDate> apart() {
    Matcher months = TWO_MONTHS.matcher(printed);
    if (!months.matches()) {
      return List.of(this);
    }
    YearMonth first =
        YearMonth.of(Integer.parseInt(months.group("year")), month(months.group("first")));
    return List.of(
        new PriorDate(printed, start, end, DateSpan.of(first)),
        new PriorDate(printed, start, end, DateSpan.of(YearMonth.from(span.latest()))));
  }

  /** All dates of a folded sentence, in order. */
  static List<PriorDate> in(String folded) {
    List<PriorDate> dates = new ArrayList<>();
    Matcher matcher = DATE.matcher(folded);
    while (matcher.find()) {
      span(matcher).ifPresent(s -> dates.add(of(matcher, matcher.start(), s)));
    }
    Matcher year = YEAR.matcher(folded);
    while (year.find()) {
      int start = year.start("year");
      if (dates.stream().noneMatch(d -> d.start <= start && start < d.end)) {
        dates.add(of(year, start, DateSpan.of(Year.parse(year.group("year")))));
      }
    }
    dates.sort((a, b) -> Integer.compare(a.start, b.start));
    return dates;
  }

  private static PriorDate of(Matcher matcher, int start, DateSpan span) {
    String printed = matcher.group().substring(start - matcher.start());
    int blanks = printed.length() - printed.stripLeading().length();
    return new PriorDate(printed.strip(), start + blanks, matcher.end(), span);
  }

  private static Optional<DateSpan> span(Matcher date) {
    int year = Integer.parseInt(date.group("year"));
    YearMonth last = YearMonth.of(year, month(date.group("month")));
    try {
      LocalDate latest = date.group("day") == null ? last.atEndOfMonth() : day(last, date, "day");
      return Optional.of(new DateSpan(earliest(date, last), latest));
    } catch (DateTimeException | IllegalArgumentException e) {
      // A day that the calendar does not have, or a range that runs backwards: not a date.
      return Optional.empty();
    }
  }

  private static LocalDate earliest(Matcher date, YearMonth last) {
    if (date.group("firstday") != null) {
      return day(first(date, last, "firstmonth", "firstyear"), date, "firstday");
    }
    if (date.group("onlymonth") != null) {
      return first(date, last, "onlymonth", "onlyyear").atDay(1);
    }
    return date.group("day") == null ? last.atDay(1) : day(last, date, "day");
  }

  private static YearMonth first(Matcher date, YearMonth last, String month, String year) {
    String inYear = date.group(year);
    String inMonth = date.group(month);
    return YearMonth.of(
        inYear == null ? last.getYear() : Integer.parseInt(inYear),
        inMonth == null ? last.getMonthValue() : month(inMonth));
  }

  private static LocalDate day(YearMonth month, Matcher date, String group) {
    return month.atDay(Integer.parseInt(date.group(group)));
  }

  private static int month(String name) {
    return PartialDate.monthNumber(name).orElseThrow();
  }
}
