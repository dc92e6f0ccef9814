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

  /**
   * This reading without what belongs above a level. The diagnostics are kept, for they do not say
   * to what they belong.
   *
   * @param level the level
   * @return a reading with the same judgements and facts
   */
  public Reading upTo(ReadingLevel level) {
    if (level == ReadingLevel.EVERYTHING) {
      return this;
    }
    Inspection.Builder kept =
        Inspection.builder().from(inspection).findings(List.of()).priorInspections(List.of());
    if (!level.includes(ReadingLevel.AREAS_FOR_IMPROVEMENT)) {
      kept.areasForImprovement(List.of());
    }
    return new Reading(kept.build(), diagnostics);
  }
}
