package org.inspectkit.parsers.detect.internal;

import java.time.Month;
import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.inspectkit.parsers.terms.Cue;

/** On the text that follows the label of a field, and on what is before a mention. */
final class FieldPatterns {

  private static final String NO_LETTER = "[^\\p{L}&]";

  /** A colon or a mark after a label; also an "s" that the label has lost. */
  private static final String MARKS = "(?:\\(s\\)| s(?=:))?[^\\p{L}\\p{Nd}]*+";

  private static final String MONTH =
      Arrays.stream(Month.values())
          .map(Month::name)
          .map(month -> month.substring(0, 3) + "(?:" + month.substring(3) + ")?")
          .collect(Collectors.joining("|", "", "|sept"));

  private static final String DAY =
      "from|between|weeks?|(?:mon|tues?|wed(?:nes)?s?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?|"
          + MONTH;

  static final Pattern EMPTY = Pattern.compile(MARKS + "\\z");

  static final Pattern COLON = Pattern.compile("\\s*+:\\s*+\\z");

  static final Pattern DATES = Pattern.compile(MARKS + "(?:\\p{Nd}|(?i:" + DAY + ")(?!\\p{L}))");

  static final Pattern NAME = Pattern.compile(MARKS + "\\p{Lu}[^ ]*+ \\p{Lu}");

  /** No word, in what is before a mention in its block. */
  static final Pattern NO_WORD = Pattern.compile(NO_LETTER + "*+");

  /** The end of a sentence or an opening bracket, right before the label of a field. */
  static final Pattern SENTENCE = Pattern.compile("(?:\\p{L}{2}[.!?] ?|[(\\[])\\z");

  /** A word for an earlier inspection, right before the label of a field. */
  static final Pattern EARLIER =
      Pattern.compile(
          "\\b(?:" + String.join("|", Cue.EARLIER.words()) + ")" + NO_LETTER + "{0,60}\\z");

  /** "The letter" or "its report" right before a remit, where the document's own says "this". */
  static final Pattern OTHER_DOCUMENT =
      Pattern.compile(
          "(?<!\\bthis" + NO_LETTER + "{1,4})\\b(?:letter|report)" + NO_LETTER + "{0,60}\\z");

  /** The words that open a list of those who get a copy. */
  static final Pattern COPIES =
      Pattern.compile("(?i:c\\.?c|cop(?:y|ies|ied)|circulation|distribution)(?!\\p{L})");

  /** A postcode that ends a line of an address. */
  static final Pattern POSTCODE =
      Pattern.compile("\\b\\p{Lu}{1,2}\\d[\\p{Lu}\\d]? ?\\d\\p{Lu}{2}\\s*+\\z");

  private FieldPatterns() {}
}
