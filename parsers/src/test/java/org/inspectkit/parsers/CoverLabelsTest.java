package org.inspectkit.parsers;

import static org.inspectkit.parsers.CoverDatesTest.COVER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
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

  @Example
  @Label("the values of a column may follow its labels")
  void labelsAboveTheirValues() {
    LocalDate published = LocalDate.of(2025, 8, 23);
    for (String column :
        List.of(
            "Age group: All\n\nPublished: 23 August 2025\n",
            "Age group:\n\nPublished:\n\n23 August 2025\n",
            "Visited:\nReporting inspector:\nPublished:\n\n9 June 2025\nAnn Lee\n23 August 2025\n",
            "Age group:\nPublished:\n\nAll\n23 August 2025\n",
            "Age group:\n\nReporting inspector:\n\nPublished:\n\nAll\n\nAnn Lee\n\n23 August 2025\n")) {
      String cover = COVER + "Inspection dates: 9 to 13 June 2025\n\n" + column;
      ParsedReport report = InspectionReports.parse(cover + "\nOverall effectiveness  Good\n");
      assertEquals(Optional.of(published), report.orElseThrow().published(), column);
    }
    String other =
        COVER + "Inspection dates: 9 to 13 June 2025\n\nPublished:\n\nAll\n23 August 2025\n";
    assertEquals(
        Optional.empty(),
        InspectionReports.parse(other + "\nOverall effectiveness  Good\n")
            .orElseThrow()
            .published());
  }

  @Example
  @Label("one day beside days that are cut off may be the first or the last of a period")
  void daysCutOff() {
    for (String days :
        List.of(
            "November-11 December 2025 and 28 - 30 January 2026",
            "Mar-11 April 2025 and 28 - 30 May 2025",
            "9 to 13 June 2025 and 7 July 2025 to")) {
      ParsedReport report =
          InspectionReports.parse(
              COVER + "Inspection dates: " + days + "\n\nOverall effectiveness  Good\n");
      assertEquals(List.of(), report.orElseThrow().periods(), days);
      assertTrue(Texts.codes(report).contains("date-uncertain"), days);
    }
  }

  @Example
  @Label("a single day beside a period stays one, whatever is below or in brackets")
  void dayBesideAPeriod() {
    for (String days :
        List.of(
            "9 to 13 June 2025 and 7 July 2025 (visits to homes)",
            "9 to 13 June 2025 and 7 July 2025, which may be the last 1")) {
      ParsedReport report =
          InspectionReports.parse(
              COVER + "Inspection dates: " + days + "\n\nOverall effectiveness  Good\n");
      assertEquals(2, report.orElseThrow().periods().size(), days);
    }
  }
}
