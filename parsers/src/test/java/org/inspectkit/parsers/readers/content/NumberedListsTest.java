package org.inspectkit.parsers.readers.content;

import static org.inspectkit.parsers.readers.content.ListsTest.has;
import static org.inspectkit.parsers.readers.content.ListsTest.report;
import static org.inspectkit.parsers.readers.content.ListsTest.texts;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.inspectkit.diagnostic.DiagnosticCodes;
import org.inspectkit.parsers.InspectionReports;
import org.inspectkit.parsers.ParsedReport;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Which numbers the items of a list have. */
class NumberedListsTest {

  @Test
  @DisplayName("paragraphs of which no number above leads to the first are not those of the list")
  void firstNumberNotOne() {
    ParsedReport report = report("", "3. The speed of checks.\n4. The use of maps.");
    assertEquals(List.of(), texts(report));
    assertTrue(has(report, DiagnosticCodes.LIST_INTERRUPTED));
  }

  @Test
  @DisplayName("a list ends before an item that leaves out many numbers")
  void numbersOfAnotherSection() {
    String own = "1. The speed of checks.\n2. The use of maps.\n";
    ParsedReport report =
        report("", own + "12. Staff know the roads.\n13. Families know the staff.\n");
    assertEquals(List.of("The speed of checks.", "The use of maps."), texts(report));
    assertTrue(has(report, DiagnosticCodes.LIST_INTERRUPTED));
  }

  @Test
  @DisplayName("a list goes on after an item that leaves out two numbers")
  void twoNumbersLeftOut() {
    ParsedReport report = report("", "1. Checks.\n2. Maps.\n5. Roads.\n6. Kites.\n");
    assertEquals(List.of("Checks.", "Maps.", "Roads.", "Kites."), texts(report));
  }

  @Test
  @DisplayName("a list may go on with the numbers of the list before it")
  void numbersOfTheListBefore() {
    String text = ListsTest.LETTER.formatted("", "2. The speed of checks.\n\n3. The use of maps.");
    String priority = "Areas for priority action\n\n1. The council should count.\n\nWhat needs";
    assertEquals(
        List.of("The council should count.", "The speed of checks.", "The use of maps."),
        texts(InspectionReports.parse(text.replace("What needs", priority))));
  }

  @Test
  @DisplayName("bullets below a lead-in may follow numbers")
  void bulletsBelowALeadIn() {
    String list =
        """
        1. Checks.
        2. Maps.

        The council should also look at all of this:

        \u2022 Letters.
        \u2022 Help for carers.
        """;
    assertEquals(
        List.of("Checks.", "Maps.", "Letters.", "Help for carers."), texts(report("", list)));
  }

  @Test
  @DisplayName("bullets below a sub-heading may follow numbers")
  void bulletsBelowASubHeading() {
    ParsedReport report =
        InspectionReports.parse(
            """
            Luton Borough Council

            Inspection of services for children in need of help and protection, children looked \
            after and care leavers

            Inspection date: 18 January 2016 to 11 February 2016

            Report published: 1 April 2016

            The local authority

            Areas for improvement

            Leadership, management and governance

            1. Count the cases of each social worker.

            2. Read what was counted.

            Adoption performance

            \u2022 Count adopters.

            \u2022 Write to adopters.

            The local authority's strengths

            3. The office is open on Saturdays.
            """);
    assertEquals(
        List.of(
            "Count the cases of each social worker.",
            "Read what was counted.",
            "Count adopters.",
            "Write to adopters."),
        texts(report));
  }
}
