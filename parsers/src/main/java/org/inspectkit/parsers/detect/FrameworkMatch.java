package org.inspectkit.parsers.detect;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.inspectkit.framework.Framework;

/**
 * A framework to which a report may belong.
 *
 * @param framework the framework
 * @param score how much speaks for it; only good for ranking matches of one report
 * @param evidence what speaks for it
 */
public record FrameworkMatch(Framework framework, int score, List<Evidence> evidence) {

  public FrameworkMatch {
    Objects.requireNonNull(framework, "framework");
    evidence = List.copyOf(evidence);
  }

  /**
   * The evidence in words, such as {@code title "focused visit", year "2019"}.
   *
   * @return the kinds and phrases, with commas between them
   */
  public String found() {
    return evidence.stream().map(Evidence::toString).collect(Collectors.joining(", "));
  }

  @Override
  public String toString() {
    return framework.id() + " (" + score + "): " + found();
  }
}
