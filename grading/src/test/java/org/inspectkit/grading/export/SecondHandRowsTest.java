package org.inspectkit.grading.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.inspectkit.framework.Framework;
import org.inspectkit.framework.Frameworks;
import org.inspectkit.framework.JudgementArea;
import org.inspectkit.grading.GradeReconciler;
import org.inspectkit.grading.timeline.InspectionTimeline;
import org.inspectkit.grading.timeline.Reports;
import org.inspectkit.model.Inspection;
import org.inspectkit.model.PriorGrade;
import org.inspectkit.model.PriorInspection;
import org.inspectkit.scale.Grade;
import org.junit.jupiter.api.Test;

/** What a later report says is in columns of its own, and is no more certain than its words. */
class SecondHandRowsTest {

  private static final Framework SIF = Frameworks.of("sif");
  private static final JudgementArea HELP =
      SIF.editions().get(0).area("help-and-protection").orElseThrow();
  private static final Optional<Grade> GOOD = HELP.scale().flatMap(scale -> scale.find("Good"));

  private static Map<String, Object> row(PriorInspection prior) {
    return row(
        Inspection.builder()
            .from(Reports.report("kent", "ilacs-2018", "2019-03-04", "help-and-protection=Good"))
            .addPriorInspections(prior)
            .build());
  }

  private static Map<String, Object> row(Inspection by) {
    InspectionTimeline timeline = InspectionTimeline.of(List.of(by), GradeReconciler.standard());
    return Judgements.of(timeline).values().stream()
        .filter(values -> values.get("second_hand").equals(true))
        .findAny()
        .orElseThrow();
  }

  @Test
  void areaGradeAndPlaceAreThereWhereTheWordsLeaveNoChoice() {
    Map<String, Object> told = row(Reports.kentWithSecondHand());
    assertEquals("help-and-protection", told.get("area_id"));
    assertEquals(HELP.name(), told.get("area"));
    assertEquals("good", told.get("published_label"));
    assertEquals("good", told.get("grade"));
    assertEquals("sif", told.get("scale"));
    assertEquals("above-minimum", told.get("band"));
    assertEquals("same-rank", told.get("correspondence"));
    assertEquals("2016", told.get("printed_date"));
    assertEquals("second-hand", told.get("outcome"));
    for (String column : List.of("month", "date", "body", "published_number", "movement")) {
      assertFalse(told.containsKey(column), column);
    }
  }

  @Test
  void gradesOfAnotherBodyNameItAndHaveNoPlace() {
    Map<String, Object> told =
        row(
            PriorInspection.builder()
                .text("said of a home")
                .body("children's home")
                .addGrades(new PriorGrade("good", Optional.of("quality"), Optional.empty(), GOOD))
                .build());
    assertEquals("children's home", told.get("body"));
    assertEquals("quality", told.get("area"));
    assertEquals("good", told.get("published_label"));
    for (String column : List.of("area_id", "grade", "scale", "band", "correspondence")) {
      assertFalse(told.containsKey(column), column);
    }
  }
}
