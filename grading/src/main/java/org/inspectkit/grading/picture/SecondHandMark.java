package org.inspectkit.grading.picture;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.inspectkit.framework.JudgementArea;
import org.inspectkit.framework.Theme;
import org.inspectkit.grading.timeline.AuthorityTimeline;
import org.inspectkit.grading.timeline.SecondHandEntry;
import org.inspectkit.grading.timeline.SecondHandGrade;
import org.inspectkit.model.DateSpan;

/**
 * A second-hand grade in its place: in the middle of the time that is reported, or beside it where
 * a mark is in its way. What several reports say alike is drawn once.
 */
record SecondHandMark(List<SecondHandGrade> secondHand, double x, double y) {

  private static final double ROOM = 24;

  /** What makes two reports say the same. */
  private record Same(Optional<DateSpan> when, Optional<JudgementArea> area, String grade) {

    static Same of(SecondHandGrade secondHand) {
      return new Same(
          secondHand.entry().prior().date(),
          secondHand.prior().area(),
          secondHand.grade().grade().toString());
    }
  }

  /**
   * What is drawn: grades of inspections of which the reports are not at hand, and those without a
   * date. The others are in their own reports.
   */
  static List<SecondHandGrade> shown(AuthorityTimeline timeline, Theme theme) {
    Set<SecondHandEntry> missing =
        timeline.missingReports().stream()
            .flatMap(m -> m.mentions().stream())
            .collect(Collectors.toSet());
    return timeline.secondHand(theme).stream()
        .filter(g -> middle(g).isEmpty() || missing.contains(g.entry()))
        .toList();
  }

  /** Those that have a date, where there is room between the marks of the lane. */
  static List<SecondHandMark> of(
      List<SecondHandGrade> all, List<Mark> marks, TimeAxis axis, Rows rows) {
    List<SecondHandMark> placed = new ArrayList<>();
    for (List<SecondHandGrade> same : alike(all)) {
      double y = rows.y(Optional.of(same.get(0).grade()));
      List<Double> taken =
          Stream.concat(
                  marks.stream().filter(m -> isNear(m.y(), y)).map(Mark::x),
                  placed.stream().filter(q -> isNear(q.y(), y)).map(SecondHandMark::x))
              .toList();
      middle(same.get(0))
          .map(day -> new SecondHandMark(same, free(axis.x(day), taken, axis), y))
          .ifPresent(placed::add);
    }
    return placed;
  }

  private static Collection<List<SecondHandGrade>> alike(List<SecondHandGrade> all) {
    Map<Same, List<SecondHandGrade>> found = new LinkedHashMap<>();
    all.forEach(
        secondHand ->
            found.computeIfAbsent(Same.of(secondHand), s -> new ArrayList<>()).add(secondHand));
    return found.values();
  }

  /** A range is between two rows, and in the way of what is in either. */
  private static boolean isNear(double a, double b) {
    return Math.abs(a - b) < Rows.HEIGHT;
  }

  static Optional<LocalDate> middle(SecondHandGrade secondHand) {
    return secondHand.entry().prior().date().map(SecondHandMark::middle);
  }

  private static LocalDate middle(DateSpan span) {
    return span.earliest().plusDays(ChronoUnit.DAYS.between(span.earliest(), span.latest()) / 2);
  }

  /** The nearest place to the right where nothing is in the way; else any. */
  private static double free(double wanted, List<Double> taken, TimeAxis axis) {
    return Stream.concat(
            Stream.of(wanted), taken.stream().flatMap(x -> Stream.of(x - ROOM, x + ROOM)))
        .filter(x -> x >= axis.left() && x <= axis.right())
        .filter(x -> taken.stream().allMatch(other -> Math.abs(other - x) >= ROOM))
        .min(
            Comparator.comparing((Double x) -> x < wanted).thenComparing(x -> Math.abs(x - wanted)))
        .orElse(wanted);
  }

  Element draw() {
    String words =
        secondHand.stream().map(SecondHandGrade::describe).collect(Collectors.joining("\n"));
    return MarkStyle.of(secondHand.get(0).grade())
        .drawQuoted(x, y, 1, letters(secondHand.get(0)))
        .title(words);
  }

  static String letters(SecondHandGrade secondHand) {
    return "\u201c" + Words.letters(secondHand.grade()) + "\u201d";
  }
}
