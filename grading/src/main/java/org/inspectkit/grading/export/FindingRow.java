package org.inspectkit.grading.export;

import org.immutables.value.Value;
import org.inspectkit.grading.timeline.Authority;
import org.inspectkit.model.Finding;
import org.inspectkit.model.Inspection;

/** A row: one thing that inspectors found. */
@Value.Immutable
public abstract class FindingRow {

  FindingRow() {}

  /** {@return whose inspection it is} */
  public abstract Authority authority();

  /** {@return the inspection} */
  public abstract Inspection inspection();

  /** {@return the finding} */
  public abstract Finding finding();

  @Override
  public String toString() {
    return inspection() + ": " + finding().kind();
  }
}
