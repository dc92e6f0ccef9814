package org.inspectkit.grading.export;

import org.immutables.value.Value;
import org.inspectkit.grading.timeline.Authority;
import org.inspectkit.internal.ShortLine;
import org.inspectkit.model.Inspection;

/**
 * A row: what a report says of one judgement of an earlier inspection, or of the inspection alone.
 */
@Value.Immutable
public abstract class PriorInspectionRow {

  PriorInspectionRow() {}

  /** {@return whose inspection it is} */
  public abstract Authority authority();

  /** {@return what the report says} */
  public abstract SecondHand secondHand();

  /**
   * The inspection whose report says it.
   *
   * @return the later inspection
   */
  public Inspection inspection() {
    return secondHand().entry().by();
  }

  @Override
  public String toString() {
    return ShortLine.of(authority() + ", " + secondHand());
  }
}
