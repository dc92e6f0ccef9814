package org.inspectkit.grading.internal;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.inspectkit.internal.Counted;
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
            .map(e -> Counted.of(e.getValue(), one(e.getKey())))
            .collect(Collectors.joining(", "));
  }

  /**
   * What several of a kind are called.
   *
   * @param kind the kind
   * @return such as {@code aspects for focus}
   */
  public static String several(ImprovementKind kind) {
    return Counted.several(one(kind));
  }

  private static String one(ImprovementKind kind) {
    return kind.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
