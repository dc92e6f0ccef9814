package org.inspectkit.grading.page;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.inspectkit.framework.Theme;
import org.inspectkit.framework.Themes;
import org.inspectkit.grading.BandRange;
import org.inspectkit.grading.ReconciledGrade;
import org.inspectkit.grading.picture.TimelinePicture;
import org.inspectkit.grading.timeline.AuthorityTimeline;
import org.inspectkit.grading.timeline.Direction;
import org.inspectkit.grading.timeline.MissingReport;
import org.inspectkit.grading.timeline.Movement;
import org.inspectkit.grading.timeline.TimelineEntry;
import org.inspectkit.scale.QualityBand;

/**
 * What an authority was judged last under a theme.
 *
 * @param theme the theme
 * @param entries the leading entries with a grade of the last inspection that gives any; never none
 * @param movements from the grades before to these
 */
record Current(Theme theme, List<TimelineEntry> entries, List<Movement> movements) {

  /** Of overall effectiveness; where nothing is graded under it, of another usual theme. */
  static Optional<Current> of(AuthorityTimeline timeline) {
    return TimelinePicture.USUAL_THEMES.stream()
        .flatMap(theme -> of(timeline, theme).stream())
        .findFirst();
  }

  static Optional<Current> of(AuthorityTimeline timeline, Theme theme) {
    List<TimelineEntry> graded =
        timeline.entries(theme).stream()
            .filter(e -> e.leading() && e.grade().isPresent() && e.date().isPresent())
            .toList();
    return graded.stream()
        .max(Comparator.comparing(e -> e.date().orElseThrow()))
        .map(last -> graded.stream().filter(e -> e.inspection().equals(last.inspection())).toList())
        .map(last -> new Current(theme, last, movements(timeline, theme, last)));
  }

  private static List<Movement> movements(
      AuthorityTimeline timeline, Theme theme, List<TimelineEntry> last) {
    return timeline.movements(theme).stream().filter(m -> last.contains(m.later())).toList();
  }

  TimelineEntry first() {
    return entries.get(0);
  }

  /** Which way it moved, where all movements agree. */
  Optional<Direction> direction() {
    List<Direction> all = movements.stream().map(Movement::direction).distinct().toList();
    return all.size() == 1 ? Optional.of(all.get(0)) : Optional.empty();
  }

  /**
   * Where the worst of its grades is on the yardstick, then the best, as text that sorts; empty if
   * one of them has no place there, or if the theme is not overall effectiveness, for grades of
   * different themes have no common order.
   */
  Optional<String> place() {
    List<BandRange> bands =
        entries.stream().flatMap(e -> e.grade().flatMap(ReconciledGrade::bands).stream()).toList();
    if (!theme.equals(Themes.OVERALL_EFFECTIVENESS) || bands.size() < entries.size()) {
      return Optional.empty();
    }
    long worst = bands.stream().mapToLong(b -> betterOnes(b.worst())).max().orElseThrow();
    long best = bands.stream().mapToLong(b -> betterOnes(b.best())).min().orElseThrow();
    return Optional.of(worst + "." + best);
  }

  private static long betterOnes(QualityBand band) {
    return Stream.of(QualityBand.values()).filter(other -> other.isBetterThan(band)).count();
  }

  /**
   * Inspections after it that may have judged the theme and of which the reports are not at hand.
   */
  List<MissingReport> later(AuthorityTimeline timeline) {
    return timeline.missingReports().stream()
        .filter(report -> report.when().earliest().isAfter(first().date().orElseThrow()))
        .filter(report -> report.concerns(theme))
        .toList();
  }
}
