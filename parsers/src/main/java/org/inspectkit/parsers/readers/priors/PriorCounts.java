package org.inspectkit.parsers.readers.priors;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import org.inspectkit.model.ImprovementKind;
import org.inspectkit.model.PriorCount;

/** Finds how many areas to improve a sentence says an earlier inspection found. */
final class PriorCounts {

  private PriorCounts() {}

  /**
   * The counts of a sentence, in order; none unless it says that so many were found: it may speak
   * of those that are left.
   */
  static List<PriorCount> in(Words sentence) {
    List<PriorCount> counts = new ArrayList<>();
    if (sentence.has(Patterns.COUNTED)) {
      Matcher matcher = Patterns.COUNT.matcher(sentence.folded());
      while (matcher.find()) {
        counts.add(new PriorCount(kind(matcher.group("kind")), number(matcher.group("count"))));
      }
    }
    return counts;
  }

  private static int number(String word) {
    int number = Patterns.NUMBERS.indexOf(word);
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
