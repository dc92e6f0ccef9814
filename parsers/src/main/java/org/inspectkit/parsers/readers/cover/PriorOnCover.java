package org.inspectkit.parsers.readers.cover;

import java.util.List;
import java.util.Optional;
import org.inspectkit.framework.Framework;
import org.inspectkit.framework.Frameworks;
import org.inspectkit.model.DateSpan;
import org.inspectkit.model.InspectionPeriod;
import org.inspectkit.model.PriorInspection;
import org.inspectkit.parsers.readers.dates.Dates;
import org.inspectkit.parsers.readers.passage.Statements;
import org.inspectkit.parsers.text.SpannedText;
import org.inspectkit.source.StatementKind;

/** The inspection before this one, which some covers name by its dates alone. */
final class PriorOnCover {

  private PriorOnCover() {}

  static Optional<PriorInspection> read(CoverValues cover) {
    return cover
        .previousDates()
        .flatMap(
            text ->
                Dates.find(text.toString())
                    .flatMap(dates -> dates.periods().stream().findFirst())
                    .map(period -> prior(text, period)));
  }

  private static PriorInspection prior(SpannedText text, InspectionPeriod period) {
    DateSpan span = new DateSpan(period.start(), period.end());
    return PriorInspection.builder()
        .text(text.toString())
        .framework(framework(span))
        .printedDate(text.toString())
        .date(span)
        .addStatements(Statements.as(StatementKind.COVER, text))
        .build();
  }

  /**
   * Area SEND inspections before this framework, as far as the catalogue says which was in force.
   */
  private static Optional<Framework> framework(DateSpan span) {
    return List.of(Frameworks.SEND_2016, Frameworks.AREA_SEND).stream()
        .filter(f -> f.editions().stream().anyMatch(edition -> edition.covers(span.earliest())))
        .findFirst();
  }
}
