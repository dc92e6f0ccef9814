package org.inspectkit.parsers.readers.cover;

import java.time.LocalDate;
import java.util.ArrayList;
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

/** The inspections before this one that some covers name by their dates alone. */
final class PriorOnCover {

  private PriorOnCover() {}

  /** Inspections that the text names, with those of the cover; each of both is one. */
  static List<PriorInspection> addedTo(
      List<PriorInspection> read, CoverValues cover, Framework own) {
    List<PriorInspection> all = new ArrayList<>(read);
    for (PriorInspection onCover : of(cover, own)) {
      int same = 0;
      while (same < read.size() && !isSame(read.get(same), onCover)) {
        same++;
      }
      if (same < read.size()) {
        all.set(same, merged(all.get(same), onCover));
      } else {
        all.add(onCover);
      }
    }
    return all;
  }

  /** What the text says of an inspection, with the date of the cover if that is more exact. */
  private static PriorInspection merged(PriorInspection read, PriorInspection onCover) {
    DateSpan day = onCover.date().orElseThrow();
    boolean exact = read.date().filter(other -> other.contains(day)).isPresent();
    return PriorInspection.builder()
        .from(read)
        .framework(read.framework().or(onCover::framework))
        .date(exact ? onCover.date() : read.date())
        .addAllStatements(onCover.statements())
        .build();
  }

  private static List<PriorInspection> of(CoverValues cover, Framework own) {
    return cover.previous().stream()
        .flatMap(
            text ->
                TimeMention.in(text.toString()).stream()
                    .flatMap(time -> time.parts().stream())
                    .map(when -> read(text, when, own)))
        .toList();
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
    return own.equals(Frameworks.AREA_SEND)
        ? Stream.of(Frameworks.SEND_2016, Frameworks.AREA_SEND)
            .filter(f -> f.editions().stream().anyMatch(edition -> edition.covers(day)))
            .findFirst()
        : Optional.empty();
  }

  /** Whether the text may mean the inspection of the cover, by its time and its framework. */
  private static boolean isSame(PriorInspection read, PriorInspection onCover) {
    boolean framework =
        read.framework().isEmpty()
            || onCover.framework().isEmpty()
            || read.framework().equals(onCover.framework());
    DateSpan day = onCover.date().orElseThrow();
    return framework
        && read.date().filter(other -> other.contains(day) || day.contains(other)).isPresent();
  }
}
