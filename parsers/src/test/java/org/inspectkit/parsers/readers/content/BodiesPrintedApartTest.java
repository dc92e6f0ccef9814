package org.inspectkit.parsers.readers.content;

import static org.inspectkit.parsers.readers.content.TablesWithoutColumnsTest.COUNT;
import static org.inspectkit.parsers.readers.content.TablesWithoutColumnsTest.MOVE;
import static org.inspectkit.parsers.readers.content.TablesWithoutColumnsTest.actions;
import static org.inspectkit.parsers.readers.content.TablesWithoutColumnsTest.apart;
import static org.inspectkit.parsers.readers.content.TablesWithoutColumnsTest.report;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.inspectkit.parsers.ParsedReport;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The bodies of a table that a page, a list or a line of an area has in its middle. */
class BodiesPrintedApartTest {

  @Test
  @DisplayName("bodies that a page cuts go on at the top of the next page")
  void bodiesOverTwoPages() {
    ParsedReport report =
        report(
            """
            Responsible body Areas for priority action
            Darlington Borough Council and
            NHS North East and
            Leaders, NHS North East and North Cumbria
            Integrated Care Board and schools should count the queue
            with the Friday club and
            \fNorth Cumbria Integrated
            Care Board
            tell the families. They should do so every week.
            NHS North East and
            North Cumbria Integrated
            Care Board
            Leaders should move the register from the Old Paper Book
            into a system that works.
            """);
    assertEquals(
        List.of(
            "Leaders, NHS North East and North Cumbria Integrated Care Board and schools should"
                + " count the queue with the Friday club and tell the families. They should do so"
                + " every week.",
            MOVE),
        actions(report));
    assertTrue(apart(report).get(0).contains("Care Board"), apart(report).get(0));
  }

  @Test
  @DisplayName("in a text without page marks a running header is where a page cuts bodies")
  void bodiesOverTwoPagesWithoutMarks() {
    String footer = "Inspection report: Darlington Local Area Partnership\n9 to 13 September 2024 ";
    String more = "Leaders should ask the families.\n".repeat(12);
    ParsedReport report =
        report(
            more
                + footer
                + "1\n"
                + more
                + footer
                + "2\n"
                + more
                + footer
                + "3\n"
                + more
                + """
                  Responsible body Areas for priority action
                  Darlington Borough Council and
                  NHS North East and
                  Leaders should count the queue
                  with the Friday club and
                  """
                + footer
                + "4\n"
                + """
                  North Cumbria Integrated
                  Care Board
                  tell the families.
                  """
                + more
                + footer
                + "5\n");
    assertTrue(actions(report).contains(COUNT), actions(report).toString());
    assertTrue(apart(report).get(0).contains("Care Board"), apart(report).get(0));
  }

  @Test
  @DisplayName("bodies that were printed before are no part of an item in which they are again")
  void bodiesWithinAList() {
    ParsedReport report =
        report(
            """
            Responsible body
            Darlington Borough Council
            and North East ICB

            Areas for priority action
            Leaders should improve the club. They should ensure that:
            ▪ families who wait for a place are counted every week
            and told
            ▪

            Darlington Borough Council
            and North East ICB

            Darlington Borough Council
            and North East ICB

            they know who else waits for a place.

            Leaders should also tell the schools.

            Leaders should move the register from the Old Paper Book
            into a system that works.
            """
                .replace("\nand North", " and\nNorth"));
    assertEquals(
        List.of(
            "Leaders should improve the club. They should ensure that: • families who wait for a"
                + " place are counted every week and told • they know who else waits for a place."
                + " Leaders should also tell the schools.",
            MOVE),
        actions(report));
  }

  @Test
  @DisplayName("a line of bodies that begins with a small word goes on with the one above")
  void bodiesGoOnWithASmallWord() {
    ParsedReport report =
        report(
            """
            Responsible body Areas for priority action
            Darlington Borough Council
            Leaders should count the queue with the Friday club and
            tell the families.
            \fNHS Harbour ICB
            and Darlington Borough
            Council
            Leaders at Darlington Borough Council and
            NHS Harbour ICB should move the register.
            """);
    assertEquals(
        List.of(
            COUNT,
            "Leaders at Darlington Borough Council and NHS Harbour ICB should move the register."),
        actions(report));
  }
}
