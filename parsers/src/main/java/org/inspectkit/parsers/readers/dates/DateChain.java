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

  private final String text;
  private final int start;
  private final List<PartialDate> parts = new ArrayList<>();
  private int end;

  /** Where the last word of a date ends: a comma or a word may follow. */
  private int last;

  /** Whether a word or a mark for "to" was read and no day since. */
  private boolean range;

  /** Whether what was read last for "to" was a mark. */
  private boolean marked;

  /** Whether a comma or a word is after the last day. */
  private boolean parted;

  private boolean blank;

  private boolean weekday;

  private boolean unclear;
  private final Dates dates;

  /** Takes parts as long as nothing else is between them. */
  DateChain(Matcher matcher, String text) {
    this.text = text;
    int from = matcher.start() - BETWEEN.length();
    // After "between", which belongs to them, the first "and" means "to".
    boolean between = text.regionMatches(true, from, BETWEEN, 0, BETWEEN.length());
    this.start = between ? from : matcher.start();
    boolean opened = between;
    do {
      boolean and = matcher.start("and") >= 0;
      take(matcher, between && and);
      between &= !and;
      blank = matcher.start("blank") >= 0;
      weekday = matcher.start("weekday") >= 0;
      end = matcher.end();
      last = matcher.start("blank") < 0 && !and && !range ? end : last;
    } while (matcher.find(end) && matcher.start() == end);
    unclear |= opened && parts.size() == 1;
    this.dates = new DatesOfRun(parts).resolve();
  }

  static boolean starts(Matcher matcher) {
    return matcher.start("date") >= 0 || matcher.start("weekday") >= 0;
  }

  private void take(Matcher matcher, boolean to) {
    if (to || matcher.start("to") >= 0) {
      // A mark beside another one was a figure: "3 to -4 June".
      boolean mark = !Character.isLetter(text.charAt(matcher.start()));
      unclear |= (range && (mark || marked)) || (parted && mark);
      marked = mark;
      range = true;
    } else if (matcher.start("and") >= 0) {
      unclear |= range && !weekday;
      parted = true;
    } else if (matcher.start("date") >= 0) {
      boolean first = parts.isEmpty();
      unclear |= !first && (range ? parts.get(parts.size() - 1).endsRange() : !parted);
      parts.add(PartialDate.of(matcher, range));
      range = false;
      parted = false;
    } else if (!parts.isEmpty() && (matcher.start("month") >= 0 || matcher.start("year") >= 0)) {
      PartialDate day = parts.get(parts.size() - 1);
      boolean apart = matcher.start("month") >= 0 && parted && !day.hasMonth();
      // After a word for "to", the day before it was lost: "5 March to 2018".
      unclear |= PartialDate.isMisspelt(matcher) || (range && blank) || apart;
      range = false;
      parted = false;
      day.take(matcher);
    }
  }

  int start() {
    return start;
  }

  int end() {
    return end;
  }

  int last() {
    return last;
  }

  Dates dates() {
    return dates;
  }

  /**
   * Whether nothing but a blank is between two of its days, because what was there was lost, or a
   * mark between them is one too many, or a day before or after a word for "to" or between
   * "between" and "and" is missing, or one day ends two periods, or the days are of a week that is
   * not whole, or one day begins a time whose end is not read, or a day beside them cannot be read.
   */
  boolean isUnclear() {
    String before = text.substring(Math.max(0, start - LONGEST_BEFORE), start);
    String after = text.substring(end, Math.min(text.length(), end + LONGEST_GAP));
    return unclear
        || (range && DatePatterns.CUT_DAY.matcher(after).lookingAt())
        || DatePatterns.WEEK.matcher(before).find()
        || (parts.size() == 1 && DatePatterns.LONG_BEFORE.matcher(before).find())
        || (parts.size() == 1 && DatePatterns.LONG_AFTER.matcher(after).lookingAt())
        || DatePatterns.AFTER_MISREAD.matcher(before).find()
        || DatePatterns.BEFORE_MISREAD.matcher(after).lookingAt();
  }

  /**
   * Whether something that nobody understands is between its days and those of another. A number
   * that opens a text is taken for a day, unless a remark in brackets, a comma, or a mark and a
   * word follow, as after the number of an item or of a footnote.
   */
  boolean isCutFrom(DateChain next) {
    boolean near = !parts.isEmpty() && !next.parts.isEmpty() && next.start - end <= LONGEST_GAP;
    if (!near || !(dates.isWhole() || next.dates.isWhole())) {
      return false;
    }
    String gap = text.substring(end, next.start).strip();
    boolean opens = start == 0 && parts.stream().noneMatch(PartialDate::hasMonth);
    return DatePatterns.ODD_MARK.matcher(gap).matches()
        || (opens && !DatePatterns.ITEM.matcher(gap).lookingAt())
        || (range && DatePatterns.ONE_WORD.matcher(gap).matches());
  }
}
