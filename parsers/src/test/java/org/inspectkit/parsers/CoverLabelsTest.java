package org.inspectkit.parsers;

import static org.inspectkit.parsers.CoverDatesTest.COVER;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.Label;
import org.inspectkit.model.InspectionPeriod;

/** Which labels of a cover are before the days of an inspection. */
class CoverLabelsTest {

  @Example
  @Label("the label may have its plural in brackets, and say period or visit")
  void labels() {
    for (String label :
        List.of(
            "Inspection date(s)",
            "Date(s) of inspection",
            "Inspection period",
            "Dates inspected",
            "Dates of visit")) {
      String text = COVER + label + ": 9 to 13 June 2025\n\nOverall effectiveness  Good\n";
      InspectionPeriod period =
          new InspectionPeriod(LocalDate.of(2025, 6, 9), LocalDate.of(2025, 6, 13));
      assertEquals(List.of(period), InspectionReports.parse(text).orElseThrow().periods(), label);
    }
  }
}
