package org.inspectkit.parsers.readers.content;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.inspectkit.diagnostic.DiagnosticCodes;
import org.inspectkit.parsers.InspectionReports;
import org.inspectkit.parsers.ParsedReport;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sections whose items a report does not list. */
class ProseSectionsTest {

  private static final String LETTER =
      """
      Joint targeted area inspection of Rutland

      This letter summarises the findings of the joint targeted area inspection of the \
      multi-agency response to children who go missing in Rutland.

      This inspection took place from 11 to 15 March 2024.

      Headline findings

      Children who run away are usually found before breakfast.

      %s

      %s

      Main findings

      Matrons differ. Some ring the police within minutes.

      Yours sincerely

      Lucasta Marlowe
      """;

  private static final String PROSE =
      "\n\nLeaders know this and have begun to change it. They should go on.\n\n";

  @ParameterizedTest
  @DisplayName("that a section is prose is said once, whatever sub-headings it has")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          What needs to improve? | Police    | Health   | Schools
          What needs to improve? | Rutland   | Luton    | Both
          Strengths              | Help      | Strength | Children in care
          """)
  void once(String heading, String first, String second, String third) {
    ParsedReport report =
        InspectionReports.parse(
            LETTER.formatted(heading, first + PROSE + second + PROSE + third + PROSE));
    long prose =
        report.diagnostics().stream()
            .filter(diagnostic -> diagnostic.code().equals(DiagnosticCodes.ITEMS_IN_PROSE))
            .filter(diagnostic -> diagnostic.message().contains(heading))
            .count();
    assertEquals(1, prose, () -> report.diagnostics().toString());
  }
}
