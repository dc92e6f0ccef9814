package org.inspectkit.grading.picture;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.IntStream;
import org.inspectkit.grading.timeline.AuthorityTimeline;

/** From days to places from left to right: whole years, the same for every panel. */
record TimeAxis(int firstYear, int lastYear, double left, double right) {

  /** Fewer years would make months look like an age. */
  private static final int FEWEST = 5;

  static TimeAxis of(List<AuthorityTimeline> timelines, double left, double right) {
    List<Integer> years =
        timelines.stream()
            .flatMap(t -> t.inspections().stream())
            .flatMap(i -> i.date().stream())
            .map(LocalDate::getYear)
            .sorted()
            .toList();
    if (years.isEmpty()) {
      int now = 2000;
      return new TimeAxis(now, now + FEWEST - 1, left, right);
    }
    int first = years.get(0);
    int last = Math.max(years.get(years.size() - 1), first + FEWEST - 1);
    return new TimeAxis(first, last, left, right);
  }

  double x(LocalDate day) {
    LocalDate start = LocalDate.of(firstYear, 1, 1);
    double days = ChronoUnit.DAYS.between(start, LocalDate.of(lastYear + 1, 1, 1));
    double share = ChronoUnit.DAYS.between(start, day) / days;
    return left + (right - left) * Math.max(0, Math.min(1, share));
  }

  /** Where each year begins, and at last where the last one ends. */
  List<Integer> years() {
    return IntStream.rangeClosed(firstYear, lastYear + 1).boxed().toList();
  }

  double x(int year) {
    return x(LocalDate.of(year, 1, 1));
  }

  /** How many years apart labels stand, so that they do not touch. */
  int step() {
    double width = (right - left) / (lastYear + 1 - firstYear);
    return width >= 32 ? 1 : width >= 16 ? 2 : 5;
  }
}
