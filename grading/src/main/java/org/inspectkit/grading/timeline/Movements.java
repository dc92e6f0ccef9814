package org.inspectkit.grading.timeline;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.inspectkit.grading.Comparison;
import org.inspectkit.grading.GradeReconciler;
import org.inspectkit.grading.ReconciledGrade;

/**
 * Finds which entries of a theme follow each other. A leading entry follows the leading ones of the
 * day before: the same area if it is there, else those that ask the same question, else all, for
 * nothing would say which to choose. Any other entry follows its own area only.
 */
final class Movements {

  private final GradeReconciler reconciler;

  Movements(GradeReconciler reconciler) {
    this.reconciler = reconciler;
  }

  /** The movements within a theme, in the order of the later entry. */
  List<Movement> among(List<TimelineEntry> entries) {
    List<TimelineEntry> graded =
        entries.stream().filter(e -> e.grade().isPresent() && e.date().isPresent()).toList();
    return graded.stream().flatMap(later -> into(later, graded)).toList();
  }

  private Stream<Movement> into(TimelineEntry later, List<TimelineEntry> graded) {
    LocalDate day = later.date().orElseThrow();
    List<TimelineEntry> before =
        graded.stream().filter(e -> e.date().filter(day::isAfter).isPresent()).toList();
    return predecessors(later, before).stream().map(earlier -> movement(earlier, later));
  }

  private static List<TimelineEntry> predecessors(TimelineEntry later, List<TimelineEntry> before) {
    Predicate<TimelineEntry> sameArea = e -> Comparability.areSameArea(e, later);
    if (!later.leading()) {
      return latest(before.stream().filter(sameArea).toList());
    }
    List<TimelineEntry> last = latest(before.stream().filter(TimelineEntry::leading).toList());
    return first(last, sameArea)
        .or(() -> first(last, e -> e.link().equals(later.link())))
        .orElse(last);
  }

  private static Optional<List<TimelineEntry>> first(
      List<TimelineEntry> entries, Predicate<TimelineEntry> wanted) {
    return Optional.of(entries.stream().filter(wanted).toList()).filter(found -> !found.isEmpty());
  }

  /** All of the last day that there is. */
  private static List<TimelineEntry> latest(List<TimelineEntry> entries) {
    Optional<LocalDate> day =
        entries.stream().flatMap(e -> e.date().stream()).max(Comparator.naturalOrder());
    return entries.stream().filter(e -> e.date().equals(day)).toList();
  }

  private Movement movement(TimelineEntry earlier, TimelineEntry later) {
    ReconciledGrade before = earlier.grade().orElseThrow();
    ReconciledGrade after = later.grade().orElseThrow();
    Comparison comparison = reconciler.compare(after, before);
    Comparability comparability = Comparability.of(earlier, later, comparison);
    Direction direction =
        comparability.differentParts()
            ? Direction.NOT_COMPARABLE
            : Direction.of(comparison.result());
    return new Movement(earlier, later, direction, comparability);
  }
}
