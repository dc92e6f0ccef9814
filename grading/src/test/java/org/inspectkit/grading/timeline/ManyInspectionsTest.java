package org.inspectkit.grading.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.stream.Stream;
import org.inspectkit.grading.GradeReconciler;
import org.inspectkit.model.Inspection;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What it costs, in CPU time and as a ratio, since a machine may be busy. */
class ManyInspectionsTest {

  private static final int DAYS = 1600;

  /** What costs less, 5 ms in nanoseconds, is taken to cost as much: a clock may be coarse. */
  private static final double LEAST = 5e6;

  @Test
  @DisplayName("years of an inspection a day: what is consecutive grows with the days, not faster")
  void manyInspections() {
    // What runs for the first time costs more than it does later.
    cost(DAYS / 8);
    cost(DAYS / 8);
    cost(DAYS);
    double few = Math.max((double) cost(DAYS / 8), LEAST);
    double growth = (double) cost(DAYS) / few;
    // Well below 64, the square of 8; a part that grows so, beside one that does not, gave 35.
    assertTrue(growth <= Math.pow(8, 1.5), "the cost grows " + growth + "-fold");
  }

  private static long cost(int days) {
    List<Inspection> history =
        Stream.iterate(Histories.FIRST, day -> day.plusDays(1))
            .limit(days)
            .map(
                day ->
                    Reports.report(
                        "luton",
                        "ilacs-2018",
                        day.toString(),
                        "help-and-protection=Good",
                        "impact-of-leaders=Good"))
            .toList();
    var thread = ManagementFactory.getThreadMXBean();
    long start = thread.getCurrentThreadCpuTime();
    assertEquals(2L * (days - 1), movements(history));
    return thread.getCurrentThreadCpuTime() - start;
  }

  private static long movements(List<Inspection> history) {
    AuthorityTimeline timeline =
        InspectionTimeline.of(history, GradeReconciler.standard()).of("luton");
    return timeline.themes().stream().flatMap(t -> timeline.movements(t).stream()).count();
  }
}
