package org.inspectkit.parsers.readers.dates;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;

/**
 * Dates of a text between which nothing stands but commas and words such as "to".
 *
 * @param start where the first begins
 * @param end where the last ends
 * @param dates what they say
 */
public record DateRun(int start, int end, Dates dates) {

  /** The runs of a text in order; numbers that are no dates make none. */
  public static List<DateRun> in(String text) {
    if (!hasDigit(text)) {
      return List.of();
    }
    List<DateRun> runs = new ArrayList<>();
    Matcher matcher = DatePatterns.PART.matcher(text);
    int at = 0;
    while (matcher.find(at)) {
      int start = matcher.start();
      at = matcher.end();
      if (startsDate(matcher)) {
        List<PartialDate> parts = new ArrayList<>();
        at = chain(matcher, parts, text.regionMatches(true, start - 8, "between ", 0, 8));
        Dates dates = new DatesOfRun(parts).resolve();
        if (dates.isWhole() || !dates.incomplete().isEmpty()) {
          runs.add(new DateRun(start, at, dates));
        }
      }
    }
    return runs;
  }

  private static boolean hasDigit(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isDigit(text.charAt(i))) {
        return true;
      }
    }
    return false;
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

  private static boolean startsDate(Matcher matcher) {
    return isDay(matcher) || matcher.group("weekday") != null;
  }

  private static boolean isDay(Matcher matcher) {
    return matcher.group("day") != null
        || matcher.group("numeric") != null
        || matcher.group("iso") != null
        || matcher.group("monthfirst") != null;
  }

  private static boolean take(Matcher matcher, List<PartialDate> parts, boolean range) {
    if (matcher.group("to") != null) {
      return true;
    }
    if (isDay(matcher)) {
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
}
