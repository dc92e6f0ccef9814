package org.inspectkit.parsers.readers.dates;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Dates of a text between which nothing stands but commas and words such as "to".
 *
 * @param start where the first begins
 * @param end where the last ends
 * @param dates what they say
 */
public record DateRun(int start, int end, Dates dates) {

  private static final String MONTH =
      "\\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\\b";
  private static final String YEAR = "\\b(?:19|20)\\d{2}\\b";

  private static final Pattern PART =
      Pattern.compile(
          "(?i)(?<iso>"
              + YEAR
              + "-\\d{2}-\\d{2}\\b)|(?<monthfirst>"
              + MONTH
              + " \\d{1,2}(?:st|nd|rd|th)?, "
              + YEAR
              + ")"
              + "|(?<numeric>\\b\\d{1,2}[/.]\\d{1,2}[/.](?:\\d{4}|\\d{2})\\b)"
              + "|(?<day>\\b\\d{1,2})(?:st|nd|rd|th)?\\b(?!\\d|[/.]\\d)"
              + "|(?<month>"
              + MONTH
              + ")|(?<year>"
              + YEAR
              + ")|(?<to>\\bto\\b|\\buntil\\b|\\b(?:ended|ending|finished|concluded)\\b"
              + "|[-\\u2010-\\u2015\\u2212\\u2500])"
              + "|(?<and>\\band\\b|&|,|;)"
              + "|(?<weekday>\\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\\b)"
              + "|(?<blank>\\s{1,40}|\\bat \\d{1,2}[.:]\\d{2} ?(?:[ap]m\\b)?"
              + "|\\b(?:of|the|from|on|between)\\b)");

  /** The runs of a text in order; numbers that are no dates make none. */
  public static List<DateRun> in(String text) {
    List<DateRun> runs = new ArrayList<>();
    Matcher matcher = PART.matcher(text);
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
