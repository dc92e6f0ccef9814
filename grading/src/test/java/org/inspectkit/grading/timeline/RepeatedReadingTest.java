package org.inspectkit.grading.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.inspectkit.grading.GradeReconciler;
import org.inspectkit.model.Inspection;
import org.inspectkit.source.SourceDocument;
import org.junit.jupiter.api.Test;

/** Copies and other forms of one report count once, and each is named. */
class RepeatedReadingTest {

  private static final Inspection REPORT =
      Reports.report("kent", "ilacs-2018", "2019-03-04", "help-and-protection=Good");

  @Test
  void aCopyIsNamedThoughItSaysTheSame() {
    AuthorityTimeline kent = kent(readFrom("kent.pdf", REPORT), readFrom("kent (1).pdf", REPORT));
    assertEquals(1, kent.inspections().size());
    assertEquals(
        List.of(
            "the inspection of 2019-03-04 was read 2 times and counts once: kent (1).pdf,"
                + " kent.pdf"),
        kent.repeatedReadings().stream().map(RepeatedReading::toString).toList());
    assertEquals(List.of(), kent.conflicts());
  }

  @Test
  void whatWasReadOnceIsNotRepeated() {
    Inspection other = Reports.report("kent", "ilacs-2018", "2022-03-07");
    AuthorityTimeline kent = kent(readFrom("kent.pdf", REPORT), readFrom("2022.pdf", other));
    assertEquals(List.of(), kent.repeatedReadings());
    assertThrows(
        IllegalArgumentException.class, () -> ImmutableRepeatedReading.of(REPORT, List.of(), 1));
  }

  @Test
  void copiesWithoutADateCountOnceToo() {
    Inspection undated = Inspection.builder().from(REPORT).periods(List.of()).build();
    AuthorityTimeline kent = kent(readFrom("a.pdf", undated), readFrom("b.pdf", undated));
    assertEquals(1, kent.inspections().size());
    assertEquals(2, kent.repeatedReadings().get(0).sources().size());
  }

  private static Inspection readFrom(String name, Inspection report) {
    SourceDocument source = new SourceDocument(name, "application/pdf", "0".repeat(64), 9, 1);
    return Inspection.builder().from(report).source(source).build();
  }

  private static AuthorityTimeline kent(Inspection... inspections) {
    return InspectionTimeline.of(List.of(inspections), GradeReconciler.standard()).of("kent");
  }
}
