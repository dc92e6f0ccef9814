package org.inspectkit.grading.export;

import java.util.Objects;
import org.inspectkit.grading.timeline.Authority;
import org.inspectkit.model.Finding;
import org.inspectkit.model.Inspection;

/**
 * A row: one thing that inspectors found.
 *
 * @param authority whose inspection it is
 * @param inspection the inspection
 * @param finding the finding
 */
public record FindingRow(Authority authority, Inspection inspection, Finding finding) {

  public FindingRow {
    Objects.requireNonNull(authority, "authority");
    Objects.requireNonNull(inspection, "inspection");
    Objects.requireNonNull(finding, "finding");
  }

  @Override
  public String toString() {
    return inspection + ": " + finding.kind();
  }
}
