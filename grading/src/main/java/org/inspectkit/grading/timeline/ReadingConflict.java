package org.inspectkit.grading.timeline;

import java.util.List;
import org.immutables.value.Value;
import org.inspectkit.internal.ShortLine;
import org.inspectkit.model.Inspection;

/**
 * That readings of one inspection, as of its PDF and of a text made from it, do not agree on a
 * fact. A judgement in conflict has no grade on the timeline. A reading whose dates fit several
 * inspections is kept apart; then the fact is {@code inspection that was read}, and the values are
 * these inspections.
 */
@Value.Immutable
public abstract class ReadingConflict {

  ReadingConflict() {}

  /** {@return the inspection as it is on the timeline} */
  public abstract Inspection inspection();

  /** {@return what they do not agree on, such as {@code judgement of help-and-protection}} */
  public abstract String fact();

  /** {@return what each reading says, without repetition} */
  public abstract List<String> values();

  @Value.Check
  void check() {
    if (values().stream().distinct().count() < 2) {
      throw new IllegalArgumentException("no conflict about the " + fact() + ": " + values());
    }
  }

  /**
   * The fact, and what the documents say of it.
   *
   * @return a line of any length
   */
  public String describe() {
    return inspection().edition().id() + " " + fact() + ": " + String.join(" or ", values());
  }

  @Override
  public String toString() {
    return ShortLine.of(describe());
  }
}
