package org.inspectkit.parsers.readers.cover;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.inspectkit.framework.Framework;
import org.inspectkit.framework.Frameworks;
import org.inspectkit.model.DateSpan;
import org.inspectkit.model.PriorInspection;
import org.inspectkit.parsers.readers.dates.TimeMention;
import org.inspectkit.parsers.readers.passage.Statements;
import org.inspectkit.parsers.text.SpannedText;
import org.inspectkit.source.StatementKind;

/** The inspection before this one, which some covers name by its dates alone. */
record PriorOnCover(PriorInspection inspection) {

  static Optional<PriorOnCover> of(CoverValues cover, Framework own) {
    return cover
        .previous()
        .flatMap(
            text ->
                TimeMention.in(text.toString()).stream()
                    .findFirst()
                    .map(time -> new PriorOnCover(read(text, time.parts().get(0), own))));
  }

  private static PriorInspection read(SpannedText text, DateSpan when, Framework own) {
    return PriorInspection.builder()
        .text(text.toString())
        .framework(framework(own, when.earliest()))
        .printedDate(text.toString())
        .date(when)
        .addStatements(Statements.as(StatementKind.COVER, text))
        .build();
  }

  /** Of area SEND inspections, the one that was in force, as far as the catalogue says. */
  private static Optional<Framework> framework(Framework own, LocalDate day) {
    return Stream.of(Frameworks.SEND_2016, Frameworks.AREA_SEND)
        .filter(f -> own.equals(Frameworks.AREA_SEND))
        .filter(f -> f.editions().stream().anyMatch(edition -> edition.covers(day)))
        .findFirst();
  }

  /** Whether the text of the report says more of an inspection at that time. */
  boolean isIn(List<PriorInspection> read) {
    return inspection.date().stream()
        .anyMatch(
            day ->
                read.stream()
                    .flatMap(other -> other.date().stream())
                    .anyMatch(other -> other.contains(day) || day.contains(other)));
  }
}
