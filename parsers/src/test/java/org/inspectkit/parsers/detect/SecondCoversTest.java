package org.inspectkit.parsers.detect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.inspectkit.diagnostic.DiagnosticCodes;
import org.inspectkit.parsers.InspectionReports;
import org.inspectkit.parsers.ParsedReport;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A second cover within the first")
class SecondCoversTest {

  private static final String DATES = "Inspection dates: 4 to 8 November 2024\n\n";
  private static final String OUTCOME =
      "Inspection outcome\n\nThere are widespread and/or systemic failings leading to significant"
          + " concerns about the experiences and outcomes of children and young people with special"
          + " educational needs and/or disabilities (SEND), which the local area partnership must"
          + " address urgently.\n\n";
  private static final String TABLE =
      "Judgement  Grade\n\nThe impact of leaders on social work practice with children and families"
          + "  Good\n\nOverall effectiveness  Good\n";

  private static String areaSend(String council) {
    return "Area SEND inspection of " + council + " Local Area Partnership\n\n" + DATES;
  }

  private static String ilacs(String council, String dates) {
    return "Inspection of "
        + council
        + " local authority children\u2019s services\n\nInspection dates: "
        + dates
        + "\n\n";
  }

  private static void assertMixed(String text) {
    ParsedReport report = InspectionReports.parse(text);
    assertEquals(Optional.empty(), report.inspection());
    assertTrue(
        report.diagnostics().stream()
            .anyMatch(d -> d.code().equals(DiagnosticCodes.REPORTS_MIXED)));
  }

  @Test
  @DisplayName("that has the same days and names another council leaves nothing certain")
  void sameDays() {
    assertMixed(areaSend("Luton") + areaSend("Halton") + OUTCOME);
  }

  @Test
  @DisplayName("that repeats the first is of the same report")
  void repeated() {
    String text = areaSend("Luton") + areaSend("Luton") + OUTCOME;
    assertEquals(1, InspectionReports.parse(text).inspection().orElseThrow().judgements().size());
  }

  @Test
  @DisplayName(
      "of which only the days are left, in the same line or in the next, is of the same report")
  void daysTwice() {
    for (String end : new String[] {" ", "\n"}) {
      String twice = areaSend("Luton").replace(DATES, DATES.strip() + end + DATES);
      assertTrue(InspectionReports.parse(twice + OUTCOME).inspection().isPresent());
    }
  }

  @Test
  @DisplayName("with its last day in the next line leaves nothing certain")
  void lastDayInNextLine() {
    String second =
        ilacs("Leeds", "1 July 2024 to 5 July 2024 and 5 August 2024 to\n\n6 August 2024");
    assertMixed(ilacs("Luton", "3 to 7 March 2025") + second + TABLE);
  }

  @Test
  @DisplayName("is that of the next report: what is above its title is of the first one")
  void aboveTheNextTitle() {
    String last = "What needs to improve\n\n- The boats.\n\nThe boats are blue.\n\n";
    ParsedReport report =
        InspectionReports.parse(
            ilacs("Luton", "3 to 7 March 2025")
                + TABLE
                + "\n"
                + last
                + ilacs("Leeds", "1 to 5 July 2024")
                + TABLE);
    assertEquals(
        "luton", report.orElseThrow().authority().flatMap(a -> a.entry()).orElseThrow().id());
    assertEquals(1, report.orElseThrow().areasForImprovement().size());
  }
}
