package org.inspectkit.grading.priors;

import java.util.Optional;
import org.immutables.value.Value;
import org.inspectkit.internal.ShortLine;
import org.inspectkit.model.Inspection;

/** A fact and what became of it. */
@Value.Immutable
public abstract class CheckedPriorFact {

  CheckedPriorFact() {}

  /** {@return what a report says of an earlier inspection} */
  public abstract PriorFact fact();

  /** {@return whether it agrees with the report of that inspection} */
  public abstract CheckResult result();

  /** {@return the inspection that it speaks of, where the set contains it} */
  public abstract Optional<Inspection> spokenOf();

  /** {@return why, for people} */
  public abstract String explanation();

  /**
   * The fact, what became of it, and why.
   *
   * @return a line of any length
   */
  public String describe() {
    return fact().describe() + ": " + result() + "; " + explanation();
  }

  @Override
  public String toString() {
    return ShortLine.of(describe());
  }
}
