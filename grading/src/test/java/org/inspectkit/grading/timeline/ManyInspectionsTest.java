package org.inspectkit.grading.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.inspectkit.grading.GradeReconciler;
import org.inspectkit.model.Inspection;
import org.junit.jupiter.api.Test;

/** How long it takes, which nobody should have to think of. */
class ManyInspectionsTest {

  /** Years of an inspection a day: what is consecutive grows with the days, not faster. */
  @Test
  void manyInspectionsTakeTheirShareOfTimeOnly() {
    int days = 2000;
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
    List<Movement> movements =
        assertTimeoutPreemptively(Duration.ofSeconds(30), () -> all(history));
    assertEquals(2 * (days - 1), movements.size());
  }

  private static List<Movement> all(List<Inspection> history) {
    AuthorityTimeline timeline =
        InspectionTimeline.of(history, GradeReconciler.standard()).of("luton");
    return timeline.themes().stream().flatMap(t -> timeline.movements(t).stream()).toList();
  }
}
