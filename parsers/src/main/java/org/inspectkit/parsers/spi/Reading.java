package org.inspectkit.parsers.spi;

import java.util.List;
import java.util.Objects;
import org.inspectkit.diagnostic.Diagnostic;
import org.inspectkit.model.Inspection;

/**
 * What a reader made of a report.
 *
 * @param inspection the facts
 * @param diagnostics what could not be read for certain, in the order in which it was met
 */
public record Reading(Inspection inspection, List<Diagnostic> diagnostics) {

  public Reading {
    Objects.requireNonNull(inspection, "inspection");
    diagnostics = List.copyOf(diagnostics);
  }
}
