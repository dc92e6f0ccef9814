package org.inspectkit.grading.picture;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.inspectkit.framework.JudgementArea;
import org.inspectkit.grading.timeline.TimelineEntry;
import org.inspectkit.model.Inspection;

/** Says in words which mark is which, where an inspection has several of full size in a lane. */
final class LaneNotes {

  static final double LINE = 13;

  private static final double SIZE = 10;

  private LaneNotes() {}

  static List<String> of(List<TimelineEntry> entries, double width) {
    Map<Inspection, List<TimelineEntry>> groups =
        entries.stream()
            .filter(e -> e.leading() && e.grade().isPresent() && e.date().isPresent())
            .collect(
                Collectors.groupingBy(
                    TimelineEntry::inspection, LinkedHashMap::new, Collectors.toList()));
    return groups.values().stream()
        .filter(group -> group.size() > 1)
        .map(LaneNotes::told)
        .map(note -> Words.lines(note, width, SIZE))
        .flatMap(Collection::stream)
        .toList();
  }

  private static String told(List<TimelineEntry> group) {
    return Words.month(group.get(0).date().orElseThrow())
        + ": "
        + group.stream().map(LaneNotes::told).collect(Collectors.joining(", "));
  }

  private static String told(TimelineEntry entry) {
    String strand =
        entry.area().flatMap(JudgementArea::strand).map(s -> s.replace('-', ' ') + ": ").orElse("");
    return entry.grade().map(g -> Words.letters(g.grade()) + " ").orElse("")
        + strand
        + entry.area().map(JudgementArea::name).orElse("");
  }
}
