package org.inspectkit.parsers.readers.dates;

import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.stream.Stream;
import org.inspectkit.model.DateSpan;
import org.jspecify.annotations.Nullable;

/**
 * When a sentence says that something was: days, or months or years where it does not say more:
 * "between 25 February and 6 March 2013", "May and June 2012", "2015".
 *
 * @param start where the words start
 * @param end where they end
 * @param parts the times that the words join by "and"; one at least
 */
public record TimeMention(int start, int end, List<DateSpan> parts) {

  public TimeMention {
    parts = List.copyOf(parts);
  }

  /** From the first day that may be meant to the last. */
  public DateSpan span() {
    return new DateSpan(parts.get(0).earliest(), parts.get(parts.size() - 1).latest());
  }

  public boolean isYear() {
    return span().equals(DateSpan.of(Year.from(span().earliest())));
  }

  /** Each of the times that are joined, as a mention of its own. */
  public Stream<TimeMention> apart() {
    return parts.stream().map(part -> new TimeMention(start, end, List.of(part)));
  }

  public static List<TimeMention> in(String text) {
    List<TimeMention> found = new ArrayList<>();
    Matcher months = DatePatterns.MONTHS.matcher(text).useTransparentBounds(true);
    int from = 0;
    boolean days = DatePatterns.ANY_DAY.matcher(text).find();
    for (DateRun run : days ? DateRun.in(text) : List.<DateRun>of()) {
      addMonths(months.region(from, run.start()), found);
      addDays(run, found);
      from = run.end();
    }
    addMonths(months.region(from, text.length()), found);
    return found;
  }

  /** Days of one year are one time; those of several are not. */
  private static void addDays(DateRun run, List<TimeMention> found) {
    List<DateSpan> days =
        run.dates().periods().stream()
            .map(period -> new DateSpan(period.start(), period.end()))
            .sorted(Comparator.comparing(DateSpan::earliest))
            .toList();
    if (!days.isEmpty()) {
      TimeMention all = new TimeMention(run.start(), run.end(), days);
      boolean oneYear = all.span().earliest().getYear() == all.span().latest().getYear();
      (oneYear ? Stream.of(all) : all.apart()).forEach(found::add);
    }
  }

  private static void addMonths(Matcher words, List<TimeMention> found) {
    while (words.find()) {
      List<DateSpan> spans = months(words);
      if (!spans.isEmpty()) {
        found.add(new TimeMention(words.start(), words.end(), spans));
      }
    }
  }

  /** The months, or the year alone; none if they run backwards or a word is not a month. */
  private static List<DateSpan> months(Matcher words) {
    if (words.group("alone") != null) {
      return List.of(DateSpan.of(Year.parse(words.group("alone"))));
    }
    List<YearMonth> months = new ArrayList<>();
    String year = words.group("year");
    String firstYear = words.group("firstyear");
    addMonth(words.group("firstmonth"), firstYear == null ? year : firstYear, months);
    addMonth(words.group("month"), year, months);
    boolean one = months.size() < 2;
    if (!one && months.get(0).isAfter(months.get(1))) {
      return List.of();
    }
    List<DateSpan> spans = months.stream().map(DateSpan::of).toList();
    return one || words.group("and") != null
        ? spans
        : List.of(new DateSpan(spans.get(0).earliest(), spans.get(1).latest()));
  }

  private static void addMonth(@Nullable String name, String year, List<YearMonth> months) {
    int month = name == null ? 0 : PartialDate.monthNumber(name);
    if (month > 0) {
      months.add(YearMonth.of(Integer.parseInt(year), month));
    }
  }
}
