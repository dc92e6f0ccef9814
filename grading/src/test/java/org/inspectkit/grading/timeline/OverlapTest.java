package org.inspectkit.grading.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.inspectkit.grading.GradeReconciler;
import org.inspectkit.model.Inspection;
import org.inspectkit.model.InspectionPeriod;
import org.junit.jupiter.api.Test;

/** Inspections of one authority that were under way on the same day. */
class OverlapTest {

  private static List<Overlap> overlaps(Inspection... inspections) {
    return InspectionTimeline.of(List.of(inspections), GradeReconciler.standard())
        .of("luton")
        .overlaps();
  }

  private static Inspection of(String edition, String day) {
    return Reports.report("luton", edition, day);
  }

  @Test
  void eachThatEndsBeforeTheNextBeginsOverlapsNothing() {
    assertEquals(List.of(), overlaps(of("jtai", "2019-05-01"), of("ilacs-2018", "2019-05-12")));
    assertEquals(List.of(), overlaps(of("jtai", "2019-05-01")));
  }

  @Test
  void theLastDayOfOneIsTheFirstOfAnother() {
    Overlap overlap = overlaps(of("ilacs-2018", "2019-05-11"), of("jtai", "2019-05-01")).get(0);
    assertEquals("jtai", overlap.first().edition().id());
    assertFalse(overlap.maybeOne());
    assertEquals(
        "jtai of 2019-05-01 and ilacs-2018 of 2019-05-11 were under way at the same time",
        overlap.toString());
  }

  @Test
  void underOneFrameworkTheyMayBeOne() {
    List<Overlap> overlaps =
        overlaps(of("ilacs-2018", "2023-05-02"), of("ilacs-2023", "2023-05-01"));
    assertTrue(overlaps.get(0).maybeOne());
    assertEquals(
        "ilacs-2023 of 2023-05-01 and ilacs-2018 of 2023-05-02 may be one inspection, read twice",
        overlaps.get(0).toString());
  }

  @Test
  void aBreakBetweenTwoPeriodsIsNoTimeOfInspection() {
    Inspection broken =
        Inspection.builder()
            .from(of("ilacs-2018", "2019-05-01"))
            .addPeriods(new InspectionPeriod(LocalDate.of(2019, 7, 1), LocalDate.of(2019, 7, 5)))
            .build();
    assertEquals(List.of(), overlaps(broken, of("jtai", "2019-06-01")));
    assertEquals(1, overlaps(broken, of("jtai", "2019-07-05")).size());
  }

  @Test
  void theDayOfALetterIsNoDayOfItsVisit() {
    Inspection letter =
        Inspection.builder()
            .from(of("ilacs-2018", "2019-05-01"))
            .periods(List.of())
            .letterDate(LocalDate.of(2019, 6, 3))
            .build();
    assertEquals(List.of(), overlaps(letter, of("jtai", "2019-06-01")));
  }

  @Test
  void anOverlapHasADayInCommon() {
    assertThrows(
        IllegalArgumentException.class,
        () -> ImmutableOverlap.of(of("jtai", "2019-05-01"), of("jtai", "2020-05-01")));
  }
}
