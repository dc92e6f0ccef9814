package org.inspectkit.grading.priors;

import java.util.Objects;
import java.util.Optional;
import org.inspectkit.model.Inspection;

/**
 * A claim and what became of it.
 *
 * @param claim what a report says of an earlier inspection
 * @param result whether it agrees with the report of that inspection
 * @param spokenOf the inspection that it speaks of, where the set holds it
 * @param explanation why, for people
 */
public record CheckedClaim(
    PriorClaim claim, ClaimResult result, Optional<Inspection> spokenOf, String explanation) {

  /**
   * Makes one, of parts that are all there.
   *
   * @param claim what a report says of an earlier inspection
   * @param result whether it agrees with the report of that inspection
   * @param spokenOf the inspection that it speaks of, where the set holds it
   * @param explanation why, for people
   */
  public CheckedClaim {
    Objects.requireNonNull(claim, "claim");
    Objects.requireNonNull(result, "result");
    Objects.requireNonNull(spokenOf, "spokenOf");
    Objects.requireNonNull(explanation, "explanation");
  }

  @Override
  public String toString() {
    return claim + ": " + result + "; " + explanation;
  }
}
