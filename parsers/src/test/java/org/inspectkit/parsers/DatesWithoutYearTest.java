package org.inspectkit.parsers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Days of a visit that a letter prints without a year. */
class DatesWithoutYearTest {

  private static ParsedReport read(String days) {
    String letter = Texts.of(Texts.VISIT);
    String own = "on 20 and 21 February 2024";
    assertTrue(letter.contains(own));
    return InspectionReports.parse(letter.replace(own, days));
  }

  private static List<String> periods(ParsedReport report) {
    return report.orElseThrow().periods().stream().map(Object::toString).toList();
  }

  @Test
  @DisplayName("take the last such year before the letter, as one period after 'between'")
  void yearOfTheLetter() {
    ParsedReport report = read("between 20 and 21 February");
    assertEquals(List.of("20 February 2024 to 21 February 2024"), periods(report));
    assertTrue(Texts.codes(report).contains("year-from-letter"));
    assertFalse(Texts.codes(report).contains("date-incomplete"));
  }

  @Test
  @DisplayName("leave another day of the sentence in doubt, and a diagnostic says so")
  void furtherDay() {
    ParsedReport report = read("on 20 and 21 February, with a call to the boats on 4 March");
    assertEquals(List.of("20 February 2024 to 21 February 2024"), periods(report));
    assertTrue(Texts.codes(report).contains("date-incomplete"), Texts.codes(report)::toString);
  }
}
