package org.inspectkit.parsers.detect.internal;

import java.time.Month;
import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** On the text that follows the label of a field. */
final class FieldPatterns {

  /** A colon or a mark after a label; also an "s" that the label has lost. */
  private static final String MARKS = "(?:\\(s\\)| s(?=:))?[^\\p{L}\\p{Nd}]*+";

  /** "January" and "Jan" and so on. */
  private static final String MONTH =
      Arrays.stream(Month.values())
          .map(Month::name)
          .map(month -> month.substring(0, 3) + "(?:" + month.substring(3) + ")?")
          .collect(Collectors.joining("|", "", "|sept"));

  private static final String DAY =
      "from|between|weeks?|(?:mon|tues?|wed(?:nes)?s?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?|"
          + MONTH;

  /** Nothing but marks. */
  static final Pattern EMPTY = Pattern.compile(MARKS + "\\z");

  /** A colon and nothing more. */
  static final Pattern COLON = Pattern.compile("\\s*+:\\s*+\\z");

  /** A number, a day or a month. */
  static final Pattern DATES = Pattern.compile(MARKS + "(?:\\p{Nd}|(?i:" + DAY + ")(?!\\p{L}))");

  /** Two words with capitals. */
  static final Pattern NAME = Pattern.compile(MARKS + "\\p{Lu}[^ ]*+ \\p{Lu}");

  private FieldPatterns() {}
}
