package org.inspectkit.grading.picture;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.inspectkit.framework.JudgementArea;
import org.inspectkit.grading.timeline.SecondHandGrade;
import org.inspectkit.grading.timeline.TimelineEntry;
import org.inspectkit.model.Inspection;

/**
 * Says in words which mark is which, where an inspection has several of full size in a lane, and
 * what is second-hand and has no place on an axis of time.
 */
final class LaneNotes {

  static final double LINE = 13;

  private static final double SIZE = 10;

  private LaneNotes() {}

  static List<String> of(List<TimelineEntry> entries, List<SecondHandGrade> told, double width) {
    Map<Inspection, List<TimelineEntry>> groups =
        entries.stream()
            .filter(e -> e.leading() && e.grade().isPresent() && e.date().isPresent())
            .collect(
                Collectors.groupingBy(
                    TimelineEntry::inspection, LinkedHashMap::new, Collectors.toList()));
    Stream<String> several =
        groups.values().stream().filter(group -> group.size() > 1).map(LaneNotes::told);
    Stream<String> undated =
        told.stream().filter(t -> Quotation.middle(t).isEmpty()).map(SecondHandGrade::toString);
    return Stream.concat(several, undated)
        .flatMap(note -> Words.lines(note, width, SIZE).stream())
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
