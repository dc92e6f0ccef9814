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
    Map<String, Object> stated = row(Reports.kentWithSecondHand());
    assertEquals("help-and-protection", stated.get("area_id"));
    assertEquals(HELP.name(), stated.get("area"));
    assertEquals("good", stated.get("published_label"));
    assertEquals("good", stated.get("grade"));
    assertEquals("sif", stated.get("scale"));
    assertEquals("above-minimum", stated.get("band"));
    assertEquals("same-rank", stated.get("correspondence"));
    assertEquals("2016", stated.get("printed_date"));
    assertEquals("second-hand", stated.get("outcome"));
    for (String column : List.of("month", "date", "body", "published_number", "movement")) {
      assertFalse(stated.containsKey(column), column);
    }
  }

  @Test
  void gradesOfAnotherBodyNameItAndHaveNoPlace() {
    Map<String, Object> stated =
        row(
            PriorInspection.builder()
                .text("said of a home")
                .body("children's home")
                .addGrades(new PriorGrade("good", Optional.of("quality"), Optional.empty(), GOOD))
                .build());
    assertEquals("children's home", stated.get("body"));
    assertEquals("quality", stated.get("area"));
    assertEquals("good", stated.get("published_label"));
    for (String column : List.of("area_id", "grade", "scale", "band", "correspondence")) {
      assertFalse(stated.containsKey(column), column);
    }
  }
}
