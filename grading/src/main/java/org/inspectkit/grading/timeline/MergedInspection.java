package org.inspectkit.grading.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.inspectkit.framework.InspectionFact;
import org.inspectkit.framework.JudgementArea;
import org.inspectkit.model.Inspection;
import org.inspectkit.model.Judgement;
import org.inspectkit.model.JudgementOutcome;
import org.inspectkit.scale.Grade;
import org.inspectkit.source.SourceDocument;
import org.inspectkit.source.Statement;
import org.inspectkit.source.StatementKind;

/**
 * Makes one inspection of its readings: all judgements that any of them has, and no grade where
 * they do not agree. All else is as the richest reading gives it.
 *
 * @param inspection the inspection
 * @param conflicts on what its readings do not agree
 * @param repeated its documents, where there are several
 */
record MergedInspection(
    Inspection inspection, List<ReadingConflict> conflicts, Optional<RepeatedReading> repeated) {

  static MergedInspection of(DuplicateGrouping.Group group) {
    List<Inspection> readings = group.readings();
    Inspection richest = readings.get(0);
    Inspection merged =
        readings.size() == 1
            ? richest
            : Inspection.builder().from(richest).judgements(judgements(readings)).build();
    List<ReadingConflict> conflicts = new ArrayList<>(conflicts(merged, readings));
    if (!group.fits().isEmpty()) {
      conflicts.add(ImmutableReadingConflict.of(merged, "inspection that was read", group.fits()));
    }
    return new MergedInspection(merged, conflicts, repeated(merged, readings));
  }

  private static Optional<RepeatedReading> repeated(Inspection merged, List<Inspection> readings) {
    List<SourceDocument> sources = readings.stream().flatMap(i -> i.source().stream()).toList();
    return readings.size() < 2
        ? Optional.empty()
        : Optional.of(ImmutableRepeatedReading.of(merged, sources, readings.size()));
  }

  private static List<Judgement> judgements(List<Inspection> readings) {
    List<Judgement> judgements = new ArrayList<>();
    for (JudgementArea area : readings.get(0).edition().areas()) {
      List<Judgement> found = judgementsOf(area, readings);
      if (!found.isEmpty()) {
        judgements.add(agree(found) ? found.get(0) : inConflict(area, found));
      }
    }
    return judgements;
  }

  private static List<Judgement> judgementsOf(JudgementArea area, List<Inspection> readings) {
    return readings.stream().flatMap(i -> i.judgement(area.id()).stream()).toList();
  }

  /** One grade in other words is not a conflict; a grade here and none there is one. */
  private static boolean agree(List<Judgement> found) {
    return found.stream().map(MergedInspection::outcome).distinct().count() == 1;
  }

  private static Object outcome(Judgement judgement) {
    Optional<Grade> grade = judgement.grade();
    return grade.isPresent() ? grade.get() : judgement.outcome().getClass();
  }

  /** All the words that are printed, as where one report contradicts itself. */
  private static Judgement inConflict(JudgementArea area, List<Judgement> found) {
    String printed =
        found.stream()
            .map(j -> j.outcome().printed())
            .distinct()
            .collect(Collectors.joining(" / "));
    return Judgement.of(
        area,
        new JudgementOutcome.Unresolved(printed),
        found.stream().flatMap(j -> j.statements().stream()).toList());
  }

  private static List<String> words(List<Judgement> found) {
    return found.stream().map(j -> j.outcome().toString()).distinct().toList();
  }

  private static List<ReadingConflict> conflicts(Inspection merged, List<Inspection> readings) {
    List<ReadingConflict> conflicts = new ArrayList<>();
    for (Judgement judgement : merged.judgements()) {
      List<Judgement> found = judgementsOf(judgement.area(), readings);
      if (!agree(found)) {
        conflicts.add(
            ImmutableReadingConflict.of(
                merged, "judgement of " + judgement.area().id(), words(found)));
      }
    }
    day("last day", MergedInspection::lastDay, merged, readings).ifPresent(conflicts::add);
    day("date of the letter", Inspection::letterDate, merged, readings).ifPresent(conflicts::add);
    day("date of publication", Inspection::published, merged, readings).ifPresent(conflicts::add);
    return conflicts;
  }

  /**
   * A row of a table may have no more than the first day, which does not say that it was the last.
   */
  private static Optional<LocalDate> lastDay(Inspection reading) {
    List<Statement> stated = reading.evidence().getOrDefault(InspectionFact.PERIODS, List.of());
    boolean row =
        stated.size() == 1 && stated.stream().allMatch(s -> s.kind() == StatementKind.TABLE);
    return row ? Optional.empty() : reading.end();
  }

  private static Optional<ReadingConflict> day(
      String fact,
      Function<Inspection, Optional<LocalDate>> of,
      Inspection merged,
      List<Inspection> readings) {
    List<String> values =
        readings.stream()
            .flatMap(i -> of.apply(i).stream())
            .map(Objects::toString)
            .distinct()
            .toList();
    return values.size() < 2
        ? Optional.empty()
        : Optional.of(ImmutableReadingConflict.of(merged, fact, values));
  }
}
