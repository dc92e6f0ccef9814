package org.inspectkit.parsers.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.inspectkit.parsers.InspectionReports;
import org.inspectkit.parsers.ParsedReport;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A sheet finds what is missing, what is otherwise, and what should not be there. */
class FactSheetTest {

  private static final String REPORT =
      """
      Inspection of looked after children services
      Wakefield Council
      Inspection dates: 15 - 19 July 2013
      Published: 23 August 2013
      Overall effectiveness of services for looked after children and young people
      Grade 2 (Good)
      Quality of provision
      Grade 7 (Splendid)
      """;

  private static final String GOOD = "'judgements': {'overall-effectiveness': 'good'}";

  private static final String SPLENDID =
      "'unresolved': ['quality-of-provision'], 'diagnostics': ['judgement-unresolved']";

  private static List<String> differences(String sheet) {
    ParsedReport report = InspectionReports.parse(REPORT);
    return FactSheet.of("{'framework': 'lac-2013', %s}".formatted(sheet).replace('\'', '"'))
        .differences(report);
  }

  @Test
  @DisplayName("a report that gives what is on the sheet passes")
  void passes() {
    assertEquals(List.of(), differences(GOOD + ", " + SPLENDID));
  }

  @Test
  @DisplayName("a judgement that is not on the sheet is a difference, with a grade or without")
  void judgementsNotNamed() {
    assertEquals(List.of("not on the sheet: overall-effectiveness = good"), differences(SPLENDID));
    assertTrue(
        differences(GOOD).contains("not on the sheet: quality-of-provision = no grade"),
        () -> "" + differences(GOOD));
  }

  @Test
  @DisplayName("a judgement with another grade, or without one, is a difference")
  void otherJudgements() {
    assertEquals(
        List.of("judgement overall-effectiveness: expected inadequate, was good"),
        differences(GOOD.replace("good", "inadequate") + ", " + SPLENDID));
    assertEquals(
        List.of("judgement outcomes: expected good, was missing"),
        differences(
            "'judgements': {'overall-effectiveness': 'good', 'outcomes': 'good'}, " + SPLENDID));
  }

  @Test
  @DisplayName("an error that is not on the sheet is a difference")
  void errors() {
    FactSheet nothing = FactSheet.of("{\"framework\": null}");
    List<String> found = nothing.differences(InspectionReports.parse("The road is wet."));
    assertEquals(1, found.size(), found::toString);
    assertTrue(found.get(0).startsWith("not on the sheet: ERROR "), found::toString);
  }

  @Test
  @DisplayName("all differences are in the message")
  void message() {
    FactSheet sheet = FactSheet.of("{\"framework\": \"slac\", \"authority\": \"luton\"}");
    ParsedReport report = InspectionReports.parse(REPORT);
    var error = assertThrows(AssertionError.class, () -> sheet.check(report));
    assertTrue(
        error.getMessage().contains("framework: expected slac, was lac-2013"), error.getMessage());
    assertTrue(
        error.getMessage().contains("authority: expected luton, was wakefield"),
        error.getMessage());
  }

  @Test
  @DisplayName(
      "a sheet is JSON, says of which framework the report is, and has no other keys than these")
  void sheets() {
    assertThrows(IllegalArgumentException.class, () -> FactSheet.of("{"));
    assertThrows(IllegalArgumentException.class, () -> FactSheet.of("{}"));
    String misspelt = "{\"framework\": null, \"judgments\": {}}";
    var refused = assertThrows(IllegalArgumentException.class, () -> FactSheet.of(misspelt));
    assertEquals("A sheet has no key 'judgments'", refused.getMessage());
  }
}
