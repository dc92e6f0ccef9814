package org.inspectkit.parsers.readers.cover;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.inspectkit.model.InspectedAuthority;
import org.inspectkit.parsers.InspectionReports;
import org.inspectkit.parsers.ParsedReport;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A report whose title names one council and whose text another")
class CouncilOfTheTextTest {

  private static final String REPORT =
      """
      Luton Borough Council

      Inspection of services for children in need of help and protection, children looked after \
      and care leavers

      Inspection date: 14 January \u2013 5 February 2014

      The overall judgement is good.

      1. Children who need help and protection                    Good

      2. Children looked after and achieving permanence           Good

      3. Leadership, management and governance                    Good

      This report includes the report of the inspection of local authority functions carried out \
      under section 136 of the Education and Inspections Act 2006.

      Summary of key findings

      Staff in Rutland know the children they work with.

      Children in Rutland fly kites.
      """;

  @Test
  @DisplayName("is not certain, and a law that is named is not a council")
  void law() {
    ParsedReport report = InspectionReports.parse(REPORT);
    Optional<InspectedAuthority> council = report.orElseThrow().authority();
    assertEquals(
        Optional.of(new InspectedAuthority("Luton Borough Council", Optional.empty())), council);
    assertTrue(
        report.diagnostics().stream().anyMatch(d -> d.code().id().equals("authority-ambiguous")));
  }
}
