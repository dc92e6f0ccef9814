package org.inspectkit.grading.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.inspectkit.framework.Theme;
import org.inspectkit.grading.GradeReconciler;
import org.inspectkit.model.AuthorityChange;
import org.inspectkit.model.LocalAuthorities;
import org.inspectkit.model.LocalAuthority;

/**
 * What is on either side of the day on which a council took over from others.
 *
 * @param successor the timeline of the council that came
 * @param before the timelines of the councils that went
 */
record Handovers(AuthorityTimeline successor, List<AuthorityTimeline> before) {

  static Handovers into(LocalAuthority authority, InspectionTimeline timeline) {
    return new Handovers(
        timeline.of(authority),
        LocalAuthorities.predecessorsOf(authority).stream().map(timeline::of).toList());
  }

  List<Movement> under(Theme theme, GradeReconciler reconciler) {
    List<TimelineEntry> first = days(successor, theme).findFirst().orElse(List.of());
    List<Movement> movements = new ArrayList<>();
    for (AuthorityTimeline predecessor : before) {
      List<TimelineEntry> last = days(predecessor, theme).reduce((a, b) -> b).orElse(List.of());
      change(predecessor.authority(), successor.authority()).stream()
          .flatMap(change -> pairs(last, first, change, reconciler))
          .forEach(movements::add);
    }
    return movements;
  }

  private static Stream<Movement> pairs(
      List<TimelineEntry> last,
      List<TimelineEntry> first,
      AuthorityChange change,
      GradeReconciler reconciler) {
    return last.stream()
        .flatMap(
            earlier ->
                first.stream()
                    .filter(l -> isBefore(earlier, l))
                    .map(
                        l -> Movement.between(earlier, l, reconciler, List.of(change), List.of())));
  }

  private static boolean isBefore(TimelineEntry earlier, TimelineEntry later) {
    return earlier.date().orElseThrow().isBefore(later.date().orElseThrow());
  }

  /** The leading entries with a grade, day by day. */
  private static Stream<List<TimelineEntry>> days(AuthorityTimeline timeline, Theme theme) {
    List<TimelineEntry> leading =
        timeline.entries(theme).stream().filter(TimelineEntry::leading).toList();
    return Movements.days(leading).values().stream();
  }

  private static Optional<AuthorityChange> change(Authority gone, Authority come) {
    return gone.entry().flatMap(before -> come.entry().flatMap(c -> Takeovers.between(before, c)));
  }
}
