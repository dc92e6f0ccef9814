package org.inspectkit.grading.priors;

import java.util.Objects;
import java.util.Optional;
import org.inspectkit.model.Inspection;

/**
 * A fact and what became of it.
 *
 * @param fact what a report says of an earlier inspection
 * @param result whether it agrees with the report of that inspection
 * @param spokenOf the inspection that it speaks of, where the set contains it
 * @param explanation why, for people
 */
public record CheckedPriorFact(
    PriorFact fact, CheckResult result, Optional<Inspection> spokenOf, String explanation) {

  public CheckedPriorFact {
    Objects.requireNonNull(fact, "fact");
    Objects.requireNonNull(result, "result");
    Objects.requireNonNull(spokenOf, "spokenOf");
    Objects.requireNonNull(explanation, "explanation");
  }

  @Override
  public String toString() {
    return fact + ": " + result + "; " + explanation;
  }
}
