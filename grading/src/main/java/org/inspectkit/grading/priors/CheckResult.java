package org.inspectkit.grading.priors;

import java.util.Locale;

/** What became of a fact about an earlier inspection. */
public enum CheckResult {
  /** The report of that inspection says the same. */
  AGREES,
  /** The report of that inspection says something else. */
  CONTRADICTS,
  /** There is no such inspection in the set: the fact is all that is known of it. */
  FILLS_GAP,
  /** It is not certain of which inspection or of what the fact speaks. */
  UNDECIDED;

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
