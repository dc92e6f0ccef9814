package org.inspectkit.grading.export;

import java.util.Objects;
import org.inspectkit.grading.timeline.Authority;
import org.inspectkit.internal.ShortLine;
import org.inspectkit.model.Inspection;

/**
 * A row: what a report says of one judgement of an earlier inspection, or of the inspection alone.
 *
 * @param authority whose inspection it is
 * @param secondHand what the report says
 */
public record PriorInspectionRow(Authority authority, SecondHand secondHand) {

  public PriorInspectionRow {
    Objects.requireNonNull(authority, "authority");
    Objects.requireNonNull(secondHand, "secondHand");
  }

  /**
   * The inspection whose report says it.
   *
   * @return the later inspection
   */
  public Inspection inspection() {
    return secondHand.entry().by();
  }

  @Override
  public String toString() {
    return ShortLine.of(authority + ", " + secondHand);
  }
}
