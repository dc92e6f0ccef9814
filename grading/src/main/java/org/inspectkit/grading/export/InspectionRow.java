package org.inspectkit.grading.export;

import java.util.List;
import java.util.Objects;
import org.inspectkit.grading.timeline.Authority;
import org.inspectkit.grading.timeline.TimelineEntry;
import org.inspectkit.model.Inspection;

/**
 * A row: one inspection, with the grades of the areas that are judged most widely side by side.
 *
 * @param authority whose inspection it is
 * @param inspection the inspection
 * @param entries what it contributes to the timeline of the authority
 * @param latest whether it is the last one that grades the whole or a part of overall effectiveness
 */
public record InspectionRow(
    Authority authority, Inspection inspection, List<TimelineEntry> entries, boolean latest) {

  /** Makes one, with copies of what could change. */
  public InspectionRow {
    Objects.requireNonNull(authority, "authority");
    Objects.requireNonNull(inspection, "inspection");
    entries = List.copyOf(entries);
  }

  @Override
  public String toString() {
    return inspection.toString();
  }
}
