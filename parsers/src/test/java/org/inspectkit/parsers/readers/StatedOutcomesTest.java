package org.inspectkit.parsers.readers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.inspectkit.model.Judgement;
import org.inspectkit.parsers.InspectionReports;
import org.inspectkit.scale.Grade;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Outcomes that a sentence states, in reports that speak of an earlier inspection too. */
class StatedOutcomesTest {

  private static final String TITLE =
      "Area SEND monitoring inspection of Rutland Local Area Partnership\n\n";

  private static final String DATES = "Inspection dates: 3 to 5 November 2025\n";

  private static final String OUTCOME =
      "The local area partnership has taken effective action to address the areas for priority"
          + " action.\n";

  private static final String REST =
      """

      Information about this inspection

      This monitoring inspection considered the areas for priority action.

      Children in the county fly kites that they have made with people who have the time.
      """;

  private static List<String> grades(String... parts) {
    return InspectionReports.parse(String.join("", parts))
        .inspection()
        .orElseThrow()
        .judgements()
        .stream()
        .flatMap(judgement -> judgement.grade().stream())
        .map(Grade::id)
        .toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Dates of previous inspection: 4 to 8 March 2024\n",
        "Date of last inspection: March 2024\n",
        "Date(s) of the previous inspection\n4 to 8 March 2024\n"
      })
  @DisplayName("a field with the days of the previous inspection cuts nothing out")
  void daysOfThePreviousInspection(String field) {
    List<String> own = List.of("effective-action");
    assertEquals(own, grades(TITLE, DATES, field, "\nInspection outcome\n\n", OUTCOME, REST));
    assertEquals(own, grades(TITLE, DATES, field, "Inspection outcome\n", OUTCOME, REST));
    assertEquals(own, grades(TITLE, DATES, field, OUTCOME, REST));
    assertEquals(own, grades(TITLE, field, DATES, OUTCOME, REST));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "At the last inspection, inspectors found that the partnership has not taken effective"
            + " action.",
        "The previous monitoring inspection said that effective action has not been taken.",
        "During its previous SEND visit, inspectors wrote that effective action has not been taken."
      })
  @DisplayName("what a sentence says of an earlier inspection is not the report's own outcome")
  void sentencesOnEarlierInspections(String earlier) {
    assertEquals(List.of("effective-action"), grades(TITLE, DATES, "\n", OUTCOME, REST, earlier));
    assertEquals(List.of(), grades(TITLE, DATES, "\n", REST, earlier));
  }

  @Test
  @DisplayName("a part about the last inspection states its outcome, and not the report's")
  void partOnTheLastInspection() {
    String part = "\nThe last inspection in March 2024\n\n";
    String earlier = "The partnership has not taken effective action.\n";
    assertEquals(
        List.of("effective-action"), grades(TITLE, DATES, "\n", OUTCOME, REST, part, earlier));
  }

  @Test
  @DisplayName("a sentence that compares with the last inspection is about the present one")
  void sinceTheLastInspection() {
    String since = "Since the last inspection, the partnership has taken effective action.\n";
    assertEquals(List.of("effective-action"), grades(TITLE, DATES, "\n", since, REST));
  }

  @Test
  @DisplayName("sentences about the present inspection that differ are a conflict")
  void differentSentences() {
    List<Judgement> judgements =
        InspectionReports.parse(
                TITLE + DATES + "\n" + OUTCOME + REST + OUTCOME.replace("has", "has not"))
            .inspection()
            .orElseThrow()
            .judgements();
    assertTrue(judgements.get(0).grade().isEmpty(), () -> "" + judgements);
  }
}
