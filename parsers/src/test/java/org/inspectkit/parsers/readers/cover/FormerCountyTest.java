package org.inspectkit.parsers.readers.cover;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.inspectkit.model.InspectedAuthority;
import org.inspectkit.model.LocalAuthority;
import org.inspectkit.parsers.InspectionReports;
import org.inspectkit.parsers.ParsedReport;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A title with the name of a former county")
class FormerCountyTest {

  private static ParsedReport read(String title, String council) {
    return InspectionReports.parse(
        """
        Area SEND inspection of %s Local Area Partnership

        Inspection dates: 3 to 7 June 2024

        Inspection outcome

        The local area partnership's arrangements lead to inconsistent experiences and outcomes for children.

        Local area partnership details

        Local authority                         Integrated care board
        %s                     NHS of the Hills ICB
        """
            .formatted(title, council));
  }

  private static Optional<String> council(ParsedReport report) {
    return report
        .orElseThrow()
        .authority()
        .flatMap(InspectedAuthority::entry)
        .map(LocalAuthority::id);
  }

  @Test
  @DisplayName("means all councils that share its area, though only one of them can be read")
  void shared() {
    ParsedReport report = read("Northamptonshire", "North Northamptonshire Council");
    assertEquals(Optional.empty(), council(report));
    assertTrue(
        report.diagnostics().stream()
            .anyMatch(
                d ->
                    d.code().id().equals("authority-ambiguous")
                        && d.attributes().get("authorities").contains("West Northamptonshire")));
  }

  @Test
  @DisplayName("is not the name of one of them")
  void named() {
    String north = "North Northamptonshire";
    assertEquals(Optional.of("north-northamptonshire"), council(read(north, north + " Council")));
  }
}
