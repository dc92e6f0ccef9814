package org.inspectkit.parsers;

import static org.inspectkit.parsers.CoverDatesTest.cover;
import static org.inspectkit.parsers.CoverDatesTest.periods;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.Label;
import org.inspectkit.model.InspectionPeriod;

/** Which days of a cover that prints several are of its inspection. */
class CoverPeriodsTest {

  @Example
  @Label("days beside one that is not a day of the calendar are left out")
  void invalidDay() {
    for (String days : List.of("2-0 and 21 July 2021", "21 July 2021 and 30 to 32 July 2021")) {
      assertEquals(List.of(), periods(days), days);
      assertTrue(Texts.codes(cover(days)).contains("date-invalid"), days);
    }
  }

  @Example
  @Label("a period is whole, however its lines are wrapped")
  void wrapped() {
    List<InspectionPeriod> expected =
        periods("8 to 12 July 2019 and 7 August 2019 to 8 August 2019");
    assertEquals(2, expected.size());
    assertEquals(expected, periods("8 to 12 July 2019 and 7 August\n2019 to\n8 August 2019"));
    assertEquals(expected, periods("8 to 12 July 2019 and 7 August 2019\nto\n8 August 2019"));
    assertEquals(
        expected, periods("8 July 2019 to 12 July\n2019 and 7 August 2019 to\n8 August 2019"));
  }

  @Example
  @Label("the days of two years that are not next to each other are not of one inspection")
  void yearsApart() {
    assertEquals(2, periods("4 to 8 June 2018\n2 to 6 July 2018").size());
    assertEquals(2, periods("4 to 8 June 2018\n2 to 6 July 2019").size());
    for (String apart :
        List.of("4 to 8 June 2018\n2 to 6 July 2012", "4 to 8 June 2018\n2 to 6 July 2021")) {
      assertEquals(List.of(), periods(apart), apart);
      assertTrue(Texts.codes(cover(apart)).contains("dates-disagree"), apart);
    }
  }

  @Example
  @Label("days of which nobody knows how they belong together are no period")
  void unclear() {
    for (String printed :
        List.of(
            "9 .. 20 September 2024",
            "9 to 12 to 20 September 2024",
            "9/9 to 20/9/2024",
            "9 to 20 September 2024 and 28 to 30",
            "9 to 20 September 2024 and 28   30 September 2024",
            "week commencing 9 September 2024",
            "week ending 20 September 2024",
            "9 September 2024 for ten days")) {
      assertEquals(List.of(), periods(printed), printed);
    }
    ParsedReport cut = cover("9 to 20 September 2024 and 28   30 September 2024");
    assertTrue(Texts.codes(cut).contains("date-uncertain"));
    assertEquals(2, periods("9 to 20 September 2024 and 28 September 2024").size());
  }
}
