package org.inspectkit.parsers.readers.priors;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.inspectkit.model.ImprovementKind;
import org.inspectkit.model.PriorCount;

/** Finds how many areas to improve a sentence says an earlier inspection found. */
final class PriorCounts {

  private static final List<String> NUMBERS =
      List.of(
          "no",
          "one",
          "two",
          "three",
          "four",
          "five",
          "six",
          "seven",
          "eight",
          "nine",
          "ten",
          "eleven",
          "twelve",
          "thirteen",
          "fourteen",
          "fifteen",
          "sixteen",
          "seventeen",
          "eighteen",
          "nineteen",
          "twenty");

  private static final Pattern COUNT =
      Pattern.compile(
          "\\b(?<count>"
              + String.join("|", NUMBERS)
              + "|\\d{1,2}) (?:\\w+ ){0,2}?(?<kind>(?:areas? (?:for|of) )?priority actions?"
              + "|areas? for development|areas? for improvement)\\b(?! (?:still )?remain)");

  private static final String FOUND =
      "(?:identified|found|highlighted|raised|made|set|recorded|reported|resulted in|had)";

  /** "Found two areas for development", "two areas for development that were identified". */
  private static final Pattern TOLD =
      Pattern.compile(
          "\\b"
              + FOUND
              + "(?: \\w+){0,2}? (?:"
              + String.join("|", NUMBERS)
              + "|\\d{1,2})\\b|\\b"
              + FOUND
              + "[^.;:]{0,90}, with (?:"
              + String.join("|", NUMBERS)
              + ")\\b|(?:actions?|development|improvement)(?: \\w+){0,2}? "
              + FOUND
              + "\\b");

  private PriorCounts() {}

  /**
   * The counts of a folded sentence, in order; none unless it says that so many were found: it may
   * speak of those that are left.
   */
  static List<PriorCount> in(String folded) {
    List<PriorCount> counts = new ArrayList<>();
    Matcher matcher = COUNT.matcher(folded);
    while (TOLD.matcher(folded).find() && matcher.find()) {
      counts.add(new PriorCount(kind(matcher.group("kind")), number(matcher.group("count"))));
    }
    return counts;
  }

  private static int number(String word) {
    int number = NUMBERS.indexOf(word);
    return number >= 0 ? number : Integer.parseInt(word);
  }

  private static ImprovementKind kind(String printed) {
    if (printed.contains("priority")) {
      return ImprovementKind.PRIORITY_ACTION;
    }
    return printed.contains("development")
        ? ImprovementKind.AREA_FOR_DEVELOPMENT
        : ImprovementKind.AREA_FOR_IMPROVEMENT;
  }
}
