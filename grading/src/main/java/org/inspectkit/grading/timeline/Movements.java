package org.inspectkit.grading.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.inspectkit.grading.GradeReconciler;
import org.inspectkit.model.AuthorityChange;

/**
 * Finds which entries of a theme follow each other. A leading entry follows the leading ones of the
 * day before: the same area if it is there, else those that ask the same question, else all, for
 * nothing would say which to choose. Any other entry follows its own area only.
 *
 * <p>It goes through the days once and remembers only the last of each area.
 */
final class Movements {

  private final GradeReconciler reconciler;
  private final List<AuthorityChange> changes;
  private final List<MissingReport> missing;

  /** Movements of an authority that changed so, and of which these reports are not at hand. */
  Movements(
      GradeReconciler reconciler, List<AuthorityChange> changes, List<MissingReport> missing) {
    this.reconciler = reconciler;
    this.changes = List.copyOf(changes);
    this.missing = List.copyOf(missing);
  }

  /** The movements within a theme, in the order of the later entry. */
  List<Movement> among(List<TimelineEntry> entries) {
    List<Movement> movements = new ArrayList<>();
    Map<AreaLine, List<TimelineEntry>> lastOfArea = new HashMap<>();
    List<TimelineEntry> lastLeading = List.of();
    for (List<TimelineEntry> day : days(entries).values()) {
      for (TimelineEntry later : day) {
        List<TimelineEntry> before =
            later.leading()
                ? closest(later, lastLeading)
                : lastOfArea.getOrDefault(AreaLine.of(later), List.of());
        before.forEach(earlier -> movements.add(movement(earlier, later)));
      }
      lastOfArea.putAll(day.stream().collect(Collectors.groupingBy(AreaLine::of)));
      List<TimelineEntry> leading = day.stream().filter(TimelineEntry::leading).toList();
      lastLeading = leading.isEmpty() ? lastLeading : leading;
    }
    return List.copyOf(movements);
  }

  /** Entries with a grade and a date, by day. */
  static SortedMap<LocalDate, List<TimelineEntry>> days(List<TimelineEntry> entries) {
    SortedMap<LocalDate, List<TimelineEntry>> days = new TreeMap<>();
    for (TimelineEntry entry : entries) {
      entry
          .date()
          .filter(day -> entry.grade().isPresent())
          .ifPresent(day -> days.computeIfAbsent(day, x -> new ArrayList<>()).add(entry));
    }
    return days;
  }

  private static List<TimelineEntry> closest(TimelineEntry later, List<TimelineEntry> last) {
    if (last.size() < 2) {
      return last;
    }
    AreaLine line = AreaLine.of(later);
    return first(last, e -> AreaLine.of(e).equals(line))
        .or(() -> first(last, e -> e.link().equals(later.link())))
        .orElse(last);
  }

  private static Optional<List<TimelineEntry>> first(
      List<TimelineEntry> entries, Predicate<TimelineEntry> wanted) {
    return Optional.of(entries.stream().filter(wanted).toList()).filter(found -> !found.isEmpty());
  }

  private Movement movement(TimelineEntry earlier, TimelineEntry later) {
    LocalDate before = earlier.date().orElseThrow();
    LocalDate after = later.date().orElseThrow();
    return Movement.between(
        earlier,
        later,
        reconciler,
        changes.stream().filter(change -> change.liesBetween(before, after)).toList(),
        missing.stream().filter(report -> report.isSkippedBy(earlier, later)).toList());
  }
}
