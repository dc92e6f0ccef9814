package org.inspectkit.parsers.readers.dates;

import java.util.regex.Pattern;

/**
 * The patterns of dates. They run on the value of a label, on short lines at the head of a letter
 * and on sentences that say when an inspection was, and there only if a digit is in the text.
 */
final class DatePatterns {

  private static final String MONTH =
      "\\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\\b";
  private static final String YEAR = "\\b(?:19|20)\\d{2}\\b";

  /** A word, a number or a mark of a date, or what may stand between two. */
  static final Pattern PART =
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

  /** "1/06/2015". */
  static final Pattern NUMERIC = Pattern.compile("(\\d{1,2})[/.](\\d{1,2})[/.](\\d{2,4})");

  /** "2015-06-01". */
  static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");

  /** "23", "1st" or "June 1, 2015". */
  static final Pattern WORDS =
      Pattern.compile(
          "(?:(?<month>\\p{L}{3,9}) )?(?<day>\\d{1,2})(?:\\p{L}{2})?(?:, (?<year>\\d{4}))?");

  private DatePatterns() {}
}
