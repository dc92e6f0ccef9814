package org.inspectkit.grading.picture;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.inspectkit.grading.timeline.TimelineEntry;
import org.inspectkit.model.Inspection;

/**
 * Puts the entries of a lane into their places so that none covers another: those of one inspection
 * in one row are side by side, and move on where there is no room for them on their day.
 */
final class Arrangement {

  private final TimeAxis axis;
  private final Rows rows;
  private final Map<Double, Double> taken = new HashMap<>();

  Arrangement(TimeAxis axis, Rows rows) {
    this.axis = axis;
    this.rows = rows;
  }

  /** What belongs together: entries of one inspection in one row. */
  private record Group(Inspection inspection, double y) {}

  /** A mark for each entry that has a date; the others have no place on an axis of time. */
  List<Mark> of(List<TimelineEntry> entries) {
    Map<Group, List<TimelineEntry>> groups = new LinkedHashMap<>();
    entries.stream()
        .filter(e -> e.date().isPresent())
        .sorted(Comparator.comparing(e -> !e.leading()))
        .forEach(e -> groups.computeIfAbsent(group(e), g -> new ArrayList<>()).add(e));
    return groups.values().stream()
        .sorted(Comparator.comparing((List<TimelineEntry> g) -> g.get(0).date().orElseThrow()))
        .map(this::marks)
        .flatMap(Collection::stream)
        .toList();
  }

  private Group group(TimelineEntry entry) {
    return new Group(entry.inspection(), rows.y(entry.grade()));
  }

  private List<Mark> marks(List<TimelineEntry> group) {
    double y = rows.y(group.get(0).grade());
    double width = group.stream().mapToDouble(Mark::room).sum();
    double centre = axis.x(group.get(0).date().orElseThrow());
    double leading = group.stream().filter(TimelineEntry::leading).mapToDouble(Mark::room).sum();
    double wanted = centre - (leading > 0 ? leading : width) / 2;
    double x = Math.max(taken.getOrDefault(y, axis.left()), Math.min(wanted, axis.right() - width));
    List<Mark> marks = new ArrayList<>();
    for (TimelineEntry entry : group) {
      marks.add(new Mark(entry, x + Mark.room(entry) / 2, y));
      x += Mark.room(entry);
    }
    taken.put(y, x);
    return marks;
  }
}
