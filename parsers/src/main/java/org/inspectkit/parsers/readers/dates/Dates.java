package org.inspectkit.parsers.readers.dates;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.inspectkit.model.InspectionPeriod;

/**
 * Dates and periods in the forms that reports print: "23 and 24 November 2010", "5 March -16 March
 * 2012", "30 June and 1 July 2009", "1/06/2015", "9 to 13 March 2026 and 2 April 2026".
 *
 * @param periods the periods in order
 * @param invalid printed dates that the calendar does not have
 * @param reversed printed periods that end before they start
 */
public record Dates(List<InspectionPeriod> periods, List<String> invalid, List<String> reversed) {

  /** Days of one period may have a weekend between them. */
  private static final int LONGEST_BREAK = 4;

  private static final Pattern PART =
      Pattern.compile(
          "(?i)(?<numeric>\\b\\d{1,2}[/.]\\d{1,2}[/.](?:\\d{4}|\\d{2})\\b)"
              + "|(?<day>\\b\\d{1,2})(?:st|nd|rd|th)?\\b(?!\\d|[/.]\\d)"
              + "|(?<month>\\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\\b)"
              + "|(?<year>\\b(?:19|20)\\d{2}\\b)"
              + "|(?<to>\\bto\\b|\\buntil\\b|[-\\u2010-\\u2015\\u2212\\u2500])"
              + "|(?<and>\\band\\b|&|,|;)"
              + "|(?<weekday>\\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\\b)"
              + "|(?<blank>\\s{1,40}|\\b(?:of|the|from|on|between)\\b)");

  /** The first date or run of dates of a text. */
  public static Optional<Dates> find(String text) {
    Matcher matcher = PART.matcher(text);
    int at = 0;
    while (matcher.find(at)) {
      if (startsDate(matcher)) {
        List<PartialDate> parts = new ArrayList<>();
        boolean between = text.regionMatches(true, matcher.start() - 8, "between ", 0, 8);
        int end = chain(matcher, parts, between);
        Optional<Dates> found = resolve(parts);
        if (found.isPresent()) {
          return found;
        }
        at = end;
      } else {
        at = matcher.end();
      }
    }
    return Optional.empty();
  }

  /**
   * Takes parts as long as nothing else stands between them, and returns where they end. Behind
   * "between" the first "and" stands for "to".
   */
  private static int chain(Matcher matcher, List<PartialDate> parts, boolean between) {
    boolean range = false;
    boolean opened = between;
    int end;
    do {
      boolean to = opened && matcher.group("and") != null;
      opened = opened && !to;
      range = to || take(matcher, parts, range);
      end = matcher.end();
    } while (matcher.find(end) && matcher.start() == end);
    return end;
  }

  /** The one date of a text that states no period. */
  public static Optional<LocalDate> single(String text) {
    return find(text)
        .map(Dates::periods)
        .filter(p -> p.size() == 1 && p.get(0).days() == 1)
        .map(p -> p.get(0).start());
  }

  private static boolean startsDate(Matcher matcher) {
    return matcher.group("day") != null
        || matcher.group("numeric") != null
        || matcher.group("weekday") != null;
  }

  private static boolean take(Matcher matcher, List<PartialDate> parts, boolean range) {
    if (matcher.group("to") != null) {
      return true;
    }
    if (matcher.group("numeric") != null || matcher.group("day") != null) {
      parts.add(PartialDate.of(matcher.group(), range));
      return false;
    }
    if (!parts.isEmpty()) {
      PartialDate last = parts.get(parts.size() - 1);
      if (matcher.group("month") != null) {
        last.month(matcher.group("month"));
      } else if (matcher.group("year") != null) {
        last.year(Integer.parseInt(matcher.group("year")));
      }
    }
    return range;
  }

  private static Optional<Dates> resolve(List<PartialDate> parts) {
    for (int i = parts.size() - 2; i >= 0; i--) {
      parts.get(i).completeFrom(parts.get(i + 1));
    }
    parts.removeIf(part -> !part.isComplete());
    List<InspectionPeriod> periods = new ArrayList<>();
    List<String> invalid = new ArrayList<>();
    List<String> reversed = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      boolean range = i + 1 < parts.size() && parts.get(i + 1).endsRange();
      PartialDate last = range ? parts.get(i + 1) : parts.get(i);
      add(parts.get(i), last, periods, invalid, reversed);
      i += range ? 1 : 0;
    }
    boolean nothing = periods.isEmpty() && invalid.isEmpty() && reversed.isEmpty();
    return nothing ? Optional.empty() : Optional.of(new Dates(periods, invalid, reversed));
  }

  private static void add(
      PartialDate from,
      PartialDate to,
      List<InspectionPeriod> periods,
      List<String> invalid,
      List<String> reversed) {
    Optional<LocalDate> start = date(from, invalid);
    Optional<LocalDate> end = from == to ? start : date(to, invalid);
    if (start.isEmpty() || end.isEmpty()) {
      return;
    }
    if (end.get().isBefore(start.get())) {
      reversed.add(from + " to " + to);
      return;
    }
    int last = periods.size() - 1;
    boolean goesOn =
        last >= 0
            && !start.get().isBefore(periods.get(last).start())
            && start.get().minusDays(LONGEST_BREAK).isBefore(periods.get(last).end().plusDays(1));
    if (goesOn) {
      LocalDate first = periods.remove(last).start();
      periods.add(new InspectionPeriod(first, end.get()));
    } else {
      periods.add(new InspectionPeriod(start.get(), end.get()));
    }
  }

  private static Optional<LocalDate> date(PartialDate part, List<String> invalid) {
    try {
      return Optional.of(part.toDate());
    } catch (DateTimeException e) {
      invalid.add(part.toString());
      return Optional.empty();
    }
  }
}
