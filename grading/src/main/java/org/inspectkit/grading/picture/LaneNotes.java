package org.inspectkit.grading.picture;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.inspectkit.framework.Closeness;
import org.inspectkit.framework.JudgementArea;
import org.inspectkit.grading.timeline.SecondHandGrade;
import org.inspectkit.grading.timeline.TimelineEntry;
import org.inspectkit.model.DateSpan;
import org.inspectkit.model.Inspection;

/**
 * Says in words which mark is which, where an inspection has several of full size in a lane, and
 * what is second-hand and asks another question or has no date.
 */
final class LaneNotes {

  static final double LINE = 13;

  private static final double SIZE = 10;

  private LaneNotes() {}

  static List<String> of(
      List<TimelineEntry> entries, List<SecondHandGrade> secondHand, double width) {
    Map<Inspection, List<TimelineEntry>> groups =
        entries.stream()
            .filter(e -> e.leading() && e.grade().isPresent() && e.date().isPresent())
            .collect(
                Collectors.groupingBy(
                    TimelineEntry::inspection, LinkedHashMap::new, Collectors.toList()));
    Stream<String> several =
        groups.values().stream().filter(group -> group.size() > 1).map(LaneNotes::describe);
    return Stream.of(several, parts(secondHand), undated(secondHand))
        .flatMap(notes -> notes)
        .flatMap(note -> Words.lines(note, width, SIZE).stream())
        .toList();
  }

  private static String describe(List<TimelineEntry> group) {
    return Words.month(group.get(0).date().orElseThrow())
        + ": "
        + group.stream().map(LaneNotes::describe).collect(Collectors.joining(", "));
  }

  private static String describe(TimelineEntry entry) {
    return entry.grade().map(g -> Words.letters(g) + " ").orElse("")
        + entry.area().map(LaneNotes::named).orElse("");
  }

  private static String named(JudgementArea area) {
    return area.strand().map(s -> s.replace('-', ' ') + ": ").orElse("") + area.name();
  }

  /** What is second-hand has no mark of another size where it asks a part of the theme, or more. */
  private static Stream<String> parts(List<SecondHandGrade> secondHand) {
    String parts =
        secondHand.stream()
            .filter(t -> t.link().closeness() != Closeness.SAME)
            .filter(t -> SecondHandMark.middle(t).isPresent())
            .map(LaneNotes::describe)
            .distinct()
            .collect(Collectors.joining(", "));
    return parts.isEmpty() ? Stream.of() : Stream.of("Second-hand: " + parts);
  }

  private static String describe(SecondHandGrade secondHand) {
    return secondHand.entry().prior().date().map(DateSpan::toString).orElse("")
        + " "
        + SecondHandMark.letters(secondHand)
        + " "
        + secondHand.prior().area().map(LaneNotes::named).orElse("");
  }

  private static Stream<String> undated(List<SecondHandGrade> secondHand) {
    return secondHand.stream()
        .filter(t -> SecondHandMark.middle(t).isEmpty())
        .map(SecondHandGrade::describe)
        .distinct();
  }
}
