package org.inspectkit.grading.timeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.inspectkit.framework.Closeness;
import org.inspectkit.framework.Edition;
import org.inspectkit.framework.JudgementArea;
import org.inspectkit.framework.Theme;
import org.inspectkit.framework.ThemeLink;
import org.inspectkit.grading.GradeReconciler;
import org.inspectkit.model.Inspection;
import org.inspectkit.model.Judgement;

/** Makes the entries of one inspection, so that no judgement is lost and none is made up. */
final class Entries {

  private final GradeReconciler reconciler;

  Entries(GradeReconciler reconciler) {
    this.reconciler = reconciler;
  }

  List<TimelineEntry> of(Inspection inspection) {
    List<TimelineEntry> entries = new ArrayList<>();
    for (Theme theme : themes(inspection.judgements().stream().map(Judgement::area))) {
      entries.addAll(under(theme, inspection));
    }
    for (Theme theme : dropped(inspection)) {
      entries.add(entry(inspection, Optional.of(theme), Optional.empty(), true));
    }
    for (Judgement judgement : inspection.judgements()) {
      if (judgement.area().themes().isEmpty()) {
        entries.add(entry(inspection, Optional.empty(), Optional.of(judgement), true));
      }
    }
    if (inspection.judgements().isEmpty()) {
      entries.add(entry(inspection, Optional.empty(), Optional.empty(), true));
    }
    return entries;
  }

  /**
   * What asks just what the theme asks leads; where nothing does, what asks more, which a part of
   * the theme cannot speak for; where nothing does that either, all parts lead.
   */
  private List<TimelineEntry> under(Theme theme, Inspection inspection) {
    List<Judgement> judgements =
        inspection.judgements().stream()
            .filter(j -> j.area().theme(theme.id()).isPresent())
            .toList();
    Optional<Closeness> closest =
        judgements.stream().map(j -> closeness(j, theme)).min(Comparator.naturalOrder());
    List<TimelineEntry> leading = new ArrayList<>();
    List<TimelineEntry> others = new ArrayList<>();
    for (Judgement judgement : judgements) {
      boolean leads = closest.equals(Optional.of(closeness(judgement, theme)));
      (leads ? leading : others)
          .add(entry(inspection, Optional.of(theme), Optional.of(judgement), leads));
    }
    leading.addAll(others);
    return leading;
  }

  private static Closeness closeness(Judgement judgement, Theme theme) {
    return judgement.area().theme(theme.id()).orElseThrow().closeness();
  }

  /** Themes that an older edition of the framework judges and this one does not at all. */
  private static Set<Theme> dropped(Inspection inspection) {
    Edition edition = inspection.edition();
    if (!edition.graded() || inspection.judgements().isEmpty()) {
      return Set.of();
    }
    Set<Theme> themes =
        themes(
            inspection.framework().editions().stream()
                .takeWhile(older -> !older.id().equals(edition.id()))
                .flatMap(older -> older.areas().stream()));
    themes.removeAll(themes(edition.areas().stream()));
    return themes;
  }

  private static Set<Theme> themes(Stream<JudgementArea> areas) {
    return areas
        .flatMap(area -> area.themes().stream())
        .map(ThemeLink::theme)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private TimelineEntry entry(
      Inspection inspection, Optional<Theme> theme, Optional<Judgement> judgement, boolean leads) {
    return ImmutableTimelineEntry.of(
        inspection,
        theme,
        judgement,
        judgement.flatMap(j -> reconciler.reconcile(j, inspection.edition())),
        leads);
  }
}
