package org.inspectkit.parsers.readers.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.inspectkit.diagnostic.Diagnostic;
import org.inspectkit.diagnostic.DiagnosticCode;
import org.inspectkit.diagnostic.DiagnosticCodes;
import org.inspectkit.model.AreaForImprovement;
import org.inspectkit.model.ImprovementKind;
import org.inspectkit.parsers.InspectionReports;
import org.inspectkit.parsers.ParsedReport;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Tables of bodies and areas, of which the text has the cells one under the other. */
class TablesWithoutColumnsTest {

  private static final String FIXTURE = "/reports/area-send/layout-tables-of-bodies-and-areas.txt";
  static final String HEADING = "Areas for priority action\n";
  static final String COUNT =
      "Leaders should count the queue with the Friday club and tell the families.";
  static final String MOVE =
      "Leaders should move the register from the Old Paper Book into a system that works.";

  /** A report whose table of priority actions is printed so. */
  static ParsedReport report(String table) {
    return InspectionReports.parse(text(table));
  }

  private static String text(String table) {
    try (InputStream in = TablesWithoutColumnsTest.class.getResourceAsStream(FIXTURE)) {
      String text = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
      String start = text.substring(0, text.indexOf(HEADING));
      String rest = text.substring(text.indexOf("Areas for improvement\n"));
      return start + HEADING + table + "\n" + rest;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static List<String> actions(ParsedReport report) {
    return report.inspection().orElseThrow().areasForImprovement().stream()
        .filter(area -> area.kind() == ImprovementKind.PRIORITY_ACTION)
        .map(AreaForImprovement::text)
        .toList();
  }

  static List<String> apart(ParsedReport report) {
    return report.diagnostics().stream()
        .filter(d -> d.code().equals(DiagnosticCodes.BODIES_APART))
        .map(Diagnostic::message)
        .toList();
  }

  @Test
  @DisplayName("bodies that are printed one after the other before the areas are no areas")
  void bodiesFirst() {
    ParsedReport report =
        report(
            """
            Responsible body
            Darlington Borough Council
            and NHS North East and
            North Cumbria ICB
            NHS North East and North
            Cumbria ICB

            Areas for priority action
            Leaders should count the queue with the Friday club and
            tell the families.
            Leaders should move the register from the Old Paper Book
            into a system that works.
            """
                .replace("\nand NHS", " and\nNHS"));
    assertEquals(List.of(COUNT, MOVE), actions(report));
    assertEquals(1, apart(report).size());
    assertTrue(apart(report).get(0).contains("Darlington Borough Council"), apart(report).get(0));
  }

  @Test
  @DisplayName("bodies between the lines of an area that a page cuts are no part of it")
  void bodiesWithinAnArea() {
    ParsedReport report =
        report(
            """
            Responsible body
            Darlington Borough Council

            Leaders should count the queue with the Friday club and

            NHS North East and North
            Cumbria ICB

            tell the families.
            Leaders should move the register from the Old Paper Book
            into a system that works.
            """);
    assertEquals(List.of(COUNT, MOVE), actions(report));
    assertEquals(1, apart(report).size());
  }

  @Test
  @DisplayName("bodies in front of each area are no part of it")
  void bodiesInFront() {
    ParsedReport report =
        report(
            """
            Responsible body
            Darlington Borough Council
            Leaders should count the queue with the Friday club and
            tell the families.
            NHS North East and North
            Cumbria ICB
            Leaders should move the register from the Old Paper Book
            into a system that works.
            """);
    assertEquals(List.of(COUNT, MOVE), actions(report));
    assertEquals(1, apart(report).size());
  }

  @Test
  @DisplayName("a line of names within a sentence is a part of the area")
  void namesInASentence() {
    ParsedReport report =
        report(
            """
            Leaders should count the queue together with
            Darlington Borough Council and
            North Cumbria ICB and with the families.
            Darlington Borough Council and
            North Cumbria ICB should move the register.
            """);
    assertEquals(
        List.of(
            "Leaders should count the queue together with Darlington Borough Council and North"
                + " Cumbria ICB and with the families.",
            "Darlington Borough Council and North Cumbria ICB should move the register."),
        actions(report));
    assertEquals(List.of(), apart(report));
  }

  @Test
  @DisplayName("cells one after the other below a heading with columns are a row each")
  void headingWithColumns() {
    ParsedReport report =
        report(
            """
            Responsible body        Areas for priority action

            Darlington Borough Council
            and North East ICB

            Leaders should count the queue with the Friday club and
            tell the families.

            Darlington Borough Council
            and North East ICB

            Leaders should move the register from the Old Paper Book
            into a system that works.
            """
                .replace("\nand North", " and\nNorth"));
    assertEquals(List.of(COUNT, MOVE), actions(report));
    assertEquals(1, apart(report).size());
  }

  @Test
  @DisplayName("further lines of the bodies of a row are bodies of that row")
  void moreBodiesThanText() {
    ParsedReport report =
        report(
            """
            Responsible body                      Areas for priority action

            Darlington Borough Council and        Leaders should count the queue with the Friday club and
            NHS North East and                    tell the families.
            North Cumbria ICB

            NHS North East and                    Leaders should move the register from the Old Paper Book
            North Cumbria ICB                     into a system that works.
            """);
    assertEquals(List.of(COUNT, MOVE), actions(report));
    assertEquals(
        List.of("Darlington Borough Council", "NHS North East and North Cumbria ICB"),
        report.inspection().orElseThrow().areasForImprovement().stream()
            .filter(area -> area.kind() == ImprovementKind.PRIORITY_ACTION)
            .findFirst()
            .orElseThrow()
            .addressedTo());
  }

  @Test
  @DisplayName("bodies that fill their column, with one blank before the area, are a row's own")
  void bodiesThatFillTheirColumn() {
    ParsedReport report =
        report(
            """
            Responsible body                      Areas for priority action

            Darlington Borough Council and        Leaders should count the queue with the Friday club and
            NHS North East ICB                    tell the families.

            NHS North East and Harbour ICB Leaders should move the register from
            and Darlington Borough         the Old Paper Book into a
            Council                        system that works.
            """);
    assertEquals(List.of(COUNT, MOVE), actions(report));
    assertEquals(
        List.of("NHS North East and Harbour ICB", "Darlington Borough Council"),
        report.inspection().orElseThrow().areasForImprovement().get(1).addressedTo());
  }

  @Test
  @DisplayName("in a text of small letters only, areas that cannot be parted are none, not one")
  void smallLettersOnly() {
    String table = COUNT + "\n" + MOVE + "\n";
    assertEquals(List.of(COUNT, MOVE), actions(report(table)));
    ParsedReport small = InspectionReports.parse(text(table).toLowerCase(Locale.UK));
    assertEquals(List.of(), small.inspection().orElseThrow().areasForImprovement());
    List<DiagnosticCode> codes = small.diagnostics().stream().map(Diagnostic::code).toList();
    assertTrue(codes.contains(DiagnosticCodes.CASE_LOST), codes::toString);
    assertTrue(codes.contains(DiagnosticCodes.SECTION_EMPTY), codes::toString);
  }

  @Test
  @DisplayName("a wide gap in the second line of an area makes no column of it")
  void wideGapInSecondLine() {
    ParsedReport report =
        report(
            """
            Responsible body                      Areas for priority action

            Darlington Borough Council and        Leaders should count the queue with the Friday club and
            NHS North East ICB                    tell the families.

            Leaders in Darlington should move  the register from the Old Paper Book
            into a system that clearly         works.
            """);
    assertEquals(
        List.of(
            COUNT,
            "Leaders in Darlington should move the register from the Old Paper Book into a system"
                + " that clearly works."),
        actions(report));
  }

  @Test
  @DisplayName("a wide gap within an area or between two bodies loses neither")
  void wideGap() {
    String gap = COUNT.replace("queue with", "queue     with");
    ParsedReport report =
        report(
            "Darlington Borough Council      %s%nNHS Harbour ICB    NHS North East ICB      %s%n"
                .formatted(gap, MOVE));
    assertEquals(List.of(COUNT, MOVE), actions(report));
    assertEquals(
        List.of("NHS Harbour ICB", "NHS North East ICB"),
        report.inspection().orElseThrow().areasForImprovement().get(1).addressedTo());
  }

  @Test
  @DisplayName("lines of the opening that are printed again at an end of a page are no areas")
  void runningHeaderOfTwoLines() {
    String head =
        "Area SEND inspection of Darlington Local Area Partnership\n\n9 to 13 September 2024\n\n";
    ParsedReport report = report(COUNT + "\n\n\f" + head + MOVE + "\n");
    assertEquals(List.of(COUNT, MOVE), actions(report));
    assertEquals(
        2,
        report.diagnostics().stream()
            .filter(d -> d.code().equals(DiagnosticCodes.LEFT_OUT_OF_LIST))
            .count());
  }

  @Test
  @DisplayName("two rows in one line are two areas, each with its body")
  void twoRowsInOneLine() {
    ParsedReport report =
        report("Darlington Borough Council    " + COUNT + "    NHS Harbour ICB    " + MOVE + "\n");
    assertEquals(List.of(COUNT, MOVE), actions(report));
    List<List<String>> bodies =
        report.inspection().orElseThrow().areasForImprovement().stream()
            .filter(area -> area.kind() == ImprovementKind.PRIORITY_ACTION)
            .map(AreaForImprovement::addressedTo)
            .toList();
    assertEquals(
        List.of(List.of("Darlington Borough Council"), List.of("NHS Harbour ICB")), bodies);
  }
}
