package org.inspectkit.grading.picture;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.inspectkit.grading.timeline.AuthorityTimeline;

/** From days to places from left to right: whole years, the same for every panel. */
record TimeAxis(int firstYear, int lastYear, double left, double right) {

  /** Fewer years would make months look like an age. */
  private static final int FEWEST = 5;

  /** Where there is nothing to show, any year will do. */
  private static final int ANY = 2000;

  static TimeAxis of(
      List<AuthorityTimeline> timelines, List<Integer> more, double left, double right) {
    IntSummaryStatistics years =
        Stream.concat(
                more.stream(),
                timelines.stream()
                    .flatMap(t -> t.inspections().stream())
                    .flatMap(i -> i.date().stream())
                    .map(LocalDate::getYear))
            .mapToInt(year -> year)
            .summaryStatistics();
    if (years.getCount() == 0) {
      return new TimeAxis(ANY, ANY + FEWEST - 1, left, right);
    }
    int last = Math.max(years.getMax(), years.getMin() + FEWEST - 1);
    return new TimeAxis(years.getMin(), last, left, right);
  }

  double x(LocalDate day) {
    LocalDate start = LocalDate.of(firstYear, 1, 1);
    double days = ChronoUnit.DAYS.between(start, LocalDate.of(lastYear + 1, 1, 1));
    double share = ChronoUnit.DAYS.between(start, day) / days;
    return left + (right - left) * Math.max(0, Math.min(1, share));
  }

  boolean shows(LocalDate day) {
    return day.getYear() >= firstYear && day.getYear() <= lastYear;
  }

  /** Where each year begins, and at last where the last one ends. */
  List<Integer> years() {
    return IntStream.rangeClosed(firstYear, lastYear + 1).boxed().toList();
  }

  double x(int year) {
    return x(LocalDate.of(year, 1, 1));
  }

  /** How many years apart labels are, so that they do not touch. */
  int step() {
    double width = (right - left) / (lastYear + 1 - firstYear);
    return width >= 32 ? 1 : width >= 16 ? 2 : 5;
  }
}
