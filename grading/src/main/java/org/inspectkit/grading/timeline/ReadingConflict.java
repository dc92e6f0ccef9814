package org.inspectkit.grading.timeline;

import java.util.List;
import org.inspectkit.internal.ShortLine;
import org.inspectkit.model.Inspection;

/**
 * That readings of one inspection, as of its PDF and of a text made from it, do not agree on a
 * fact. A judgement in conflict has no grade on the timeline. A reading whose dates fit several
 * inspections is kept apart; then the fact is {@code inspection that was read}, and the values are
 * these inspections.
 *
 * @param inspection the inspection as it is on the timeline
 * @param fact what they do not agree on, such as {@code judgement of help-and-protection}
 * @param values what each reading says, without repetition
 */
public record ReadingConflict(Inspection inspection, String fact, List<String> values) {

  /**
   * Makes one, with copies of what could change.
   *
   * @throws IllegalArgumentException if there are not two that differ
   */
  public ReadingConflict {
    values = List.copyOf(values);
    if (values.stream().distinct().count() < 2) {
      throw new IllegalArgumentException("no conflict about the " + fact + ": " + values);
    }
  }

  /**
   * The fact, and what the documents say of it.
   *
   * @return a line of any length
   */
  public String describe() {
    return inspection.edition().id() + " " + fact + ": " + String.join(" or ", values);
  }

  @Override
  public String toString() {
    return ShortLine.of(describe());
  }
}
