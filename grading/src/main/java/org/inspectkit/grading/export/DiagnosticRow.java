package org.inspectkit.grading.export;

import java.util.Objects;
import java.util.Optional;
import org.inspectkit.diagnostic.Diagnostic;
import org.inspectkit.grading.timeline.Authority;
import org.inspectkit.model.Inspection;

/**
 * A row: one thing that is not certain in a document.
 *
 * @param source the name of the document
 * @param inspection the inspection that it reports; empty if it could not be read
 * @param diagnostic what is not certain
 */
public record DiagnosticRow(String source, Optional<Inspection> inspection, Diagnostic diagnostic) {

  public DiagnosticRow {
    Objects.requireNonNull(source, "source");
    Objects.requireNonNull(inspection, "inspection");
    Objects.requireNonNull(diagnostic, "diagnostic");
  }

  /**
   * Whom the document is about.
   *
   * @return the authority; empty if the document names none
   */
  public Optional<Authority> authority() {
    return inspection.flatMap(Inspection::authority).map(Authority::of);
  }

  @Override
  public String toString() {
    return source + ": " + diagnostic.code().id();
  }
}
