package org.inspectkit.parsers.readers.dates;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;

/** The parts of dates that follow one another in a text, and how they are parted. */
final class DateChain {

  private static final String BETWEEN = "between ";

  /** So much may be between two days of which it is not clear how they belong together. */
  private static final int LONGEST_GAP = 12;

  private static final int LONGEST_BEFORE = 30;

  private final int start;
  private final List<PartialDate> parts = new ArrayList<>();
  private int end;

  /** Whether a word or a mark for "to" was read and no day since. */
  private boolean range;

  /** Whether a comma or a word is after the last day. */
  private boolean parted;

  private boolean unclear;

  private DateChain(int start) {
    this.start = start;
  }

  /**
   * Takes parts as long as nothing else is between them. After "between", which belongs to them,
   * the first "and" means "to".
   */
  static DateChain at(Matcher matcher, String text) {
    boolean opened =
        text.regionMatches(true, matcher.start() - BETWEEN.length(), BETWEEN, 0, BETWEEN.length());
    DateChain chain = new DateChain(matcher.start() - (opened ? BETWEEN.length() : 0));
    do {
      boolean to = opened && matcher.group("and") != null;
      opened = opened && !to;
      if (to) {
        chain.range = true;
      } else {
        chain.take(matcher);
      }
      chain.end = matcher.end();
    } while (matcher.find(chain.end) && matcher.start() == chain.end);
    return chain;
  }

  /** Whether a part may begin a chain. */
  static boolean starts(Matcher matcher) {
    return isDay(matcher) || matcher.group("weekday") != null;
  }

  private static boolean isDay(Matcher matcher) {
    return matcher.group("day") != null
        || matcher.group("numeric") != null
        || matcher.group("iso") != null
        || matcher.group("monthfirst") != null;
  }

  private void take(Matcher matcher) {
    if (matcher.group("to") != null) {
      range = true;
    } else if (isDay(matcher)) {
      unclear |= !parts.isEmpty() && !range && !parted;
      unclear |= range && !parts.isEmpty() && parts.get(parts.size() - 1).endsRange();
      parts.add(PartialDate.of(matcher.group(), range));
      range = false;
      parted = false;
    } else if (matcher.group("and") != null) {
      parted = true;
    } else if (!parts.isEmpty()) {
      PartialDate last = parts.get(parts.size() - 1);
      if (matcher.group("month") != null) {
        last.month(matcher.group("month"));
      } else if (matcher.group("year") != null) {
        last.year(Integer.parseInt(matcher.group("year")));
      }
    }
  }

  int start() {
    return start;
  }

  int end() {
    return end;
  }

  /**
   * Whether nothing but a blank is between two of its days, because what was there was lost, or one
   * day ends two periods, or the days are of a week that is not whole.
   */
  boolean isUnclear(String text) {
    String before = text.substring(Math.max(0, start - LONGEST_BEFORE), start);
    return unclear || DatePatterns.WEEK.matcher(before).find();
  }

  /** Whether something that nobody understands is between its days and those of another. */
  boolean isCutFrom(DateChain next, String text) {
    boolean near = !parts.isEmpty() && !next.parts.isEmpty() && next.start - end <= LONGEST_GAP;
    if (!near || !(resolve().isWhole() || next.resolve().isWhole())) {
      return false;
    }
    String gap = text.substring(end, next.start).strip();
    boolean opens = start == 0 && parts.stream().noneMatch(PartialDate::hasMonth);
    return DatePatterns.ODD_MARK.matcher(gap).matches()
        || ((opens || range) && DatePatterns.ONE_WORD.matcher(gap).matches());
  }

  Dates resolve() {
    return new DatesOfRun(parts).resolve();
  }
}
