package org.inspectkit.parsers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A letter that says when a visit began and for how long it went on. */
class DurationsTest {

  private static ParsedReport read(String days) {
    return InspectionReports.parse(
        VisitLetter.with("Findings\n\nKites fly.\n").replace("on 2 and 3 May 2023", days));
  }

  @ParameterizedTest
  @DisplayName("the first day of some is not the whole of the visit")
  @ValueSource(
      strings = {
        "over three days from 2 May 2023",
        "over two weeks beginning on 2 May 2023",
        "on 2 May 2023 for two days",
        "from 2 May 2023 for 10 days"
      })
  void firstDay(String days) {
    ParsedReport report = read(days);
    assertEquals(List.of(), report.orElseThrow().periods());
    assertTrue(Texts.codes(report).contains("date-uncertain"));
  }

  @Test
  @DisplayName("days with their last are a period, however long they are said to be")
  void wholePeriod() {
    assertEquals(1, read("over two weeks from 2 to 12 May 2023").orElseThrow().periods().size());
    assertEquals(1, read("on 2 May 2023 for a day").orElseThrow().periods().size());
    assertEquals(1, read("on 2 May 2023 for one day").orElseThrow().periods().size());
  }
}
