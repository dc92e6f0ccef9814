package org.inspectkit.grading.internal;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.inspectkit.model.ImprovementKind;

/** What a report calls the things that must improve, in words. */
public final class ImprovementWords {

  private ImprovementWords() {}

  /**
   * How many there are of each kind.
   *
   * @param counts the kinds that occur and how often
   * @return such as {@code 7 areas for improvement, 3 aspects for focus}; or that none is listed or
   *     could be read
   */
  public static String of(Map<ImprovementKind, Integer> counts) {
    return counts.isEmpty()
        ? "none listed, or none read"
        : counts.entrySet().stream()
            .map(e -> e.getValue() + " " + of(e.getKey(), e.getValue()))
            .collect(Collectors.joining(", "));
  }

  /**
   * The name of a kind.
   *
   * @param kind the kind
   * @param count how many there are
   * @return the name in the singular for one, else in the plural
   */
  public static String of(ImprovementKind kind, int count) {
    String singular = kind.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    if (count == 1) {
      return singular;
    }
    int first = singular.indexOf(' ');
    boolean ofSomething = singular.contains(" for ");
    return ofSomething
        ? singular.substring(0, first) + "s" + singular.substring(first)
        : singular + "s";
  }
}
