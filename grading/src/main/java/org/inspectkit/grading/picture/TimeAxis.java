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
      return new TimeAxis(ANY, ANY, left, right);
    }
    return new TimeAxis(years.getMin(), years.getMax(), left, right);
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
    return step(32);
  }

  /** The same for labels that need more room. */
  int step(double room) {
    double width = (right - left) / (lastYear + 1 - firstYear);
    return width >= room ? 1 : width >= room / 2 ? 2 : 5;
  }
}
