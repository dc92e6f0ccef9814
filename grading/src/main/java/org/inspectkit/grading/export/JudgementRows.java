package org.inspectkit.grading.export;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.inspectkit.framework.Closeness;
import org.inspectkit.framework.JudgementArea;
import org.inspectkit.framework.ThemeLink;
import org.inspectkit.grading.Correspondence;
import org.inspectkit.grading.GradeReconciler;
import org.inspectkit.grading.ReconciledGrade;
import org.inspectkit.grading.timeline.Authority;
import org.inspectkit.grading.timeline.AuthorityTimeline;
import org.inspectkit.grading.timeline.Movement;
import org.inspectkit.grading.timeline.SecondHandEntry;
import org.inspectkit.grading.timeline.TimelineEntry;
import org.inspectkit.model.Inspection;
import org.inspectkit.model.Judgement;
import org.inspectkit.model.PriorGrade;
import org.inspectkit.scale.Grade;
import org.inspectkit.scale.GradeScale;

/** Makes rows: a judgement that a timeline shows under several themes is one row. */
final class JudgementRows {

  /**
   * A theme is closest that is about the same children; of several, the one whose question is
   * asked, then one that the area covers, then one that it is a part of. What is still alike stays
   * in the order of the catalogue.
   */
  private static final Comparator<TimelineEntry> CLOSEST =
      Comparator.comparing((TimelineEntry e) -> e.link().flatMap(ThemeLink::children).isPresent())
          .thenComparing(e -> e.link().map(ThemeLink::closeness).orElse(Closeness.SAME))
          .thenComparing(e -> !e.leading());

  private final GradeScale scale;
  private final GradeReconciler reconciler;

  /** On the scale of the table, each grade once: scales have few grades, and tables many rows. */
  private final Map<Grade, Optional<ReconciledGrade>> translations = new ConcurrentHashMap<>();

  JudgementRows(GradeScale scale, GradeReconciler reconciler) {
    this.scale = scale;
    this.reconciler = reconciler;
  }

  Stream<JudgementRow> of(AuthorityTimeline timeline) {
    List<Movement> movements =
        timeline.themes().stream().flatMap(t -> timeline.movements(t).stream()).toList();
    return Stream.concat(
        timeline.inspections().stream().flatMap(i -> of(i, timeline, movements)),
        secondHand(timeline).map(said -> secondHand(said, timeline.authority())));
  }

  /** What reports say of earlier inspections, with a place only where its scale is certain. */
  Stream<SecondHand> secondHand(AuthorityTimeline timeline) {
    return timeline.secondHand().stream().flatMap(this::secondHand);
  }

  private Stream<SecondHand> secondHand(SecondHandEntry entry) {
    List<PriorGrade> grades = entry.prior().grades();
    return grades.isEmpty()
        ? Stream.of(ImmutableSecondHand.of(entry, Optional.empty(), Optional.empty()))
        : grades.stream()
            .map(grade -> ImmutableSecondHand.of(entry, Optional.of(grade), placed(entry, grade)));
  }

  /** What is second-hand has no movement. */
  private static JudgementRow secondHand(SecondHand said, Authority authority) {
    return ImmutableJudgementRow.of(
        authority,
        said.entry().by(),
        Optional.empty(),
        Optional.of(said),
        List.of(),
        Optional.empty());
  }

  /** A grade of a children's home or an agency is none of the authority's. */
  private Optional<ReconciledGrade> placed(SecondHandEntry entry, PriorGrade grade) {
    return entry.prior().body().isPresent()
        ? Optional.empty()
        : grade.grade().map(reconciler::reconcile);
  }

  private Stream<JudgementRow> of(
      Inspection inspection, AuthorityTimeline timeline, List<Movement> movements) {
    List<TimelineEntry> own =
        timeline.entries().stream().filter(e -> e.inspection().equals(inspection)).toList();
    if (inspection.judgements().isEmpty()) {
      return own.stream().map(e -> row(timeline, e, movements));
    }
    return inspection.judgements().stream()
        .map(judgement -> row(timeline, closest(judgement, own), movements));
  }

  private static TimelineEntry closest(Judgement judgement, List<TimelineEntry> entries) {
    return entries.stream()
        .filter(e -> e.judgement().equals(Optional.of(judgement)))
        .min(CLOSEST)
        .orElseThrow();
  }

  private JudgementRow row(
      AuthorityTimeline timeline, TimelineEntry entry, List<Movement> movements) {
    List<Movement> into = movements.stream().filter(m -> m.later().equals(entry)).toList();
    return ImmutableJudgementRow.of(
        timeline.authority(),
        entry.inspection(),
        Optional.of(entry),
        Optional.empty(),
        into,
        onTableScale(entry));
  }

  /** Only a grade in the very place of the published one is the same grade on another scale. */
  private Optional<TranslatedGrade> onTableScale(TimelineEntry entry) {
    return entry
        .grade()
        .map(g -> ImmutableTranslatedGrade.of(scale, translated(g), correspondence(entry)));
  }

  private Optional<Grade> translated(ReconciledGrade published) {
    return translations
        .computeIfAbsent(
            published.grade(), g -> reconciler.translate(g, scale).map(reconciler::reconcile))
        .filter(g -> g.bands().equals(published.bands()))
        .map(ReconciledGrade::grade);
  }

  private Correspondence correspondence(TimelineEntry entry) {
    return entry
        .area()
        .flatMap(JudgementArea::scale)
        .map(from -> reconciler.correspondence(from, scale))
        .orElse(Correspondence.NONE);
  }
}
