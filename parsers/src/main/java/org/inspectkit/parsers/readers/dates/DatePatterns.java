package org.inspectkit.parsers.readers.dates;

import java.util.regex.Pattern;

/**
 * The patterns of dates. They run on the value of a label, on short lines at the head of a letter
 * and on sentences that say when an inspection was, and there only if a digit is in the text.
 */
final class DatePatterns {

  private static final String MONTH =
      "(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}(?![a-z])";
  private static final String YEAR = "(?<!\\d)(?:19|20)\\d{2}\\b";
  private static final String WEEKDAY =
      "\\b(?:mon|tues?|wed(?:nes)?s?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?\\b";

  /** A day, with its weekday or without. */
  private static final String DAY = "(?:" + WEEKDAY + " ?)?\\d{1,2}(?![\\d/])";

  /** What is left of a dash that a wrong decoding has damaged, or that was lost for a question. */
  private static final String DAMAGED =
      "(?:\\u00E2\\u20AC[\\u201C\\u201D]|\\u00E2\\u0080[\\u0093\\u0094]"
          + "|[\\uFFFD\\u0096\\u0097]|(?<!\\p{L})\\?)";

  /** After a month and a day: further days, and a year that says that all are days of dates. */
  private static final String YEAR_FOLLOWS =
      "(?=(?:,? ?(?:to|and|until|till|through|&|\\p{Pd}|,) ?(?:"
          + WEEKDAY
          + ",? )?(?:"
          + MONTH
          + " )?\\d{1,2}(?:st|nd|rd|th)?){0,3},? "
          + YEAR
          + ")";

  /** A word, a number or a mark of a date, or what may be between two. */
  static final Pattern PART =
      Pattern.compile(
          "(?i)(?<iso>(?<isoyear>"
              + YEAR
              + ")-(?<isomonth>\\d{2})-(?<isoday>\\d{2})\\b)|(?<monthfirst>"
              + "(?<!\\d )(?<!\\d(?:st|nd|rd|th) )\\b(?<firstmonth>"
              + MONTH
              + ") (?<firstday>\\d{1,2})(?:st|nd|rd|th)?"
              + YEAR_FOLLOWS
              + ")|(?<numeric>\\b(?<numericday>\\d{1,2})[/.](?<numericmonth>\\d{1,2})[/.]"
              + "(?<numericyear>\\d{4}|\\d{2})\\b)"
              + "|(?<day>\\b\\d{1,2})(?:st|nd|rd|th)?(?:\\b|(?="
              + MONTH
              + "))(?!\\d|\\.\\d|/\\d{1,2}/\\d)"
              + "|(?<month>(?:(?<![a-z])|(?<=\\d(?:st|nd|rd|th)))"
              + MONTH
              + ")|(?<year>"
              + YEAR
              + ")|(?<to>\\b(?:to|until|till|through|up to)\\b|\\b(?:ended|ending|finished|concluded)\\b"
              + "|[-\\p{Pd}\\u2212\\u2500]|(?<=\\d)/(?=\\d{1,2}(?![\\d/]))"
              + "|"
              + DAMAGED
              + "(?= ?"
              + DAY
              + "))"
              + "|(?<and>\\band\\b|&|,|;)"
              + "|(?<weekday>\\(?"
              + WEEKDAY
              + "\\)?)"
              + "|(?<blank>\\s{1,40}|(?<=\\p{L}{3})\\.(?= ?(?:19|20)\\d{2}\\b)|\\bat \\d{1,2}[.:]\\d{2} ?(?:[ap]m\\b)?"
              + "|\\b(?:of|the|from|on|between)\\b)");

  /** On what is between two days: marks of which nobody knows what they mean. */
  static final Pattern ODD_MARK =
      Pattern.compile(
          "\\.{2,4}|(?=.{0,3}[^'\"\\u2018\\u2019\\u201C\\u201D])"
              + "[^\\p{L}\\p{N}\\p{Ps}\\p{Pe}\\s.,:;!\\u2022|]{1,4}");

  /** On what is between two days. */
  static final Pattern ONE_WORD = Pattern.compile("\\p{L}{1,10}");

  /** A number in which a letter was read for a digit, or a month that begins with a digit. */
  private static final String MISREAD =
      "(?:\\d[OolISsBZG]|[OolISsBZG]\\d|[lISBZ](?= ?\\p{Lu}\\p{L}{2})|\\d[a-z]{2,8})(?:st|nd|rd|th)?\\b";

  /** Just before a day: such a number, and what may be between two days. */
  static final Pattern AFTER_MISREAD =
      Pattern.compile(
          "\\b"
              + MISREAD
              + "(?: \\p{Lu}[a-z]{2,8})?(?: (?:19|20)\\d{2})? ?(?:to|and|until|&|,|\\p{Pd}|\\u2212) ?$");

  /** Just after a day: such a number or, after a word or a mark for "to", nothing. */
  static final Pattern BEFORE_MISREAD =
      Pattern.compile("(?:\\s|\\p{Pd}){0,3}(?:to |and |& |, )?" + MISREAD);

  /** Before a day: a week of which it is the first or the last. */
  static final Pattern WEEK =
      Pattern.compile(
          "(?i)\\b(?:weeks? (?:commencing|beginning|starting|ending|of)|w/[ce]):? (?:the )?$");

  private DatePatterns() {}
}
