package org.inspectkit.grading.export;

import java.util.List;
import org.immutables.value.Value;
import org.inspectkit.grading.timeline.Authority;
import org.inspectkit.grading.timeline.TimelineEntry;
import org.inspectkit.model.Inspection;

/** A row: one inspection, with the grades of the areas that are judged most widely side by side. */
@Value.Immutable
public abstract class InspectionRow {

  InspectionRow() {}

  /** {@return whose inspection it is} */
  public abstract Authority authority();

  /** {@return the inspection} */
  public abstract Inspection inspection();

  /** {@return what it contributes to the timeline of the authority} */
  public abstract List<TimelineEntry> entries();

  /**
   * {@return whether it is the last one that grades the whole or a part of overall effectiveness}
   */
  public abstract boolean latest();

  @Override
  public String toString() {
    return inspection().toString();
  }
}
