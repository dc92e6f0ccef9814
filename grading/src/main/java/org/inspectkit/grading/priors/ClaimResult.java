package org.inspectkit.grading.priors;

import java.util.Locale;

/** What became of a claim about an earlier inspection. */
public enum ClaimResult {
  /** The report of that inspection says the same. */
  AGREES,
  /** The report of that inspection says something else. */
  CONTRADICTS,
  /** There is no such inspection in the set: the claim is all that is known of it. */
  FILLS_GAP,
  /** It cannot be told of which inspection or of what the claim speaks. */
  UNDECIDED;

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
