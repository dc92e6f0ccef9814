package org.inspectkit.parsers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.inspectkit.diagnostic.Diagnostic;
import org.inspectkit.model.Addressee;
import org.inspectkit.model.Inspector;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** People whom a report names and who are not among its facts: a diagnostic says so. */
class PeopleLeftOutTest {

  private static final String LISTED =
      "Team inspectors: Petra O\u2019Dowd HMI, Lemuel Brace (AI) Ines Quill-Marsh (OI) and Bo Tarn.";

  private static ParsedReport changed(String report, String own, String other) {
    String text = Texts.of(report);
    assertTrue(text.contains(own));
    return InspectionReports.parse(text.replace(own, other));
  }

  private static ParsedReport team(String names) {
    return changed("sif/reinspection-without-board", LISTED, "Team inspectors: " + names);
  }

  private static List<String> names(ParsedReport report) {
    return report.orElseThrow().inspectors().stream()
        .filter(person -> person.role().equals(Optional.of("Team inspector")))
        .map(Inspector::name)
        .toList();
  }

  @ParameterizedTest
  @DisplayName("all of a list by roles are read, whatever parts and describes them")
  @CsvSource(
      delimiter = '|',
      value = {
        "Petra Dowd HMI, Bo Tarn (Contracted Inspector), Ines Marsh HMI|Petra Dowd;Bo Tarn;Ines Marsh",
        "Petra Dowd/Bo Tarn|Petra Dowd;Bo Tarn",
        "Petra Dowd HMI, Bo Tarn. Ines Marsh HMI|Petra Dowd;Bo Tarn;Ines Marsh"
      })
  void listed(String printed, String expected) {
    ParsedReport report = team(printed);
    assertEquals(List.of(expected.split(";")), names(report));
    assertFalse(Texts.codes(report).contains("inspectors-incomplete"));
  }

  @ParameterizedTest
  @DisplayName("a member of a list by roles that cannot be read is reported")
  @ValueSource(
      strings = {
        "Petra Dowd HMI, Tarn and Ines Marsh HMI",
        "Petra Dowd HMI, ?o Tarn",
        "?o Tarn, Ines Marsh HMI"
      })
  void unreadable(String printed) {
    ParsedReport report = team(printed);
    assertTrue(Texts.codes(report).contains("inspectors-incomplete"), names(report)::toString);
  }

  @Test
  @DisplayName("of two who led, the second may be in a line of its own")
  void leadInNextLine() {
    ParsedReport report =
        changed(
            "ilacs/two-lead-inspectors-one-week",
            "Inspector, and Caspian Tull,\nHis Majesty\u2019s Inspector",
            "Inspector\nCaspian Tull, His Majesty\u2019s Inspector");
    assertEquals(
        List.of("Ottoline Fernsby", "Caspian Tull"),
        report.orElseThrow().inspectors().stream()
            .filter(Inspector::lead)
            .map(Inspector::name)
            .toList());
  }

  @Test
  @DisplayName("those of a role may be below it, a line each")
  void belowRole() {
    ParsedReport report =
        team("\nPetra Dowd HMI\nBo Tarn\nInes Marsh (AI)\nSenior data analyst: Una Vale");
    assertEquals(List.of("Petra Dowd", "Bo Tarn", "Ines Marsh"), names(report));
  }

  @Test
  @DisplayName("a list that says that there was nobody lacks nobody")
  void nobody() {
    assertFalse(Texts.codes(team("Not applicable")).contains("inspectors-incomplete"));
    assertFalse(Texts.codes(team("N/A")).contains("inspectors-incomplete"));
  }

  @ParameterizedTest
  @DisplayName("a cell of the table of inspectors with a name that cannot be read is reported")
  @CsvSource(
      delimiter = '|',
      value = {
        "Barnaby Frost, Lead inspector|false",
        "Frost, Lead inspector|true",
        "8arnaby Frost, Ofsted Inspector|true",
        "Barnaby Frost, Commissioner of Quays|true"
      })
  void cells(String cell, boolean reported) {
    ParsedReport report =
        changed(
            "area-send/widespread-failings-markdown-table",
            "| Barnaby Frost, Lead inspector |",
            "| " + cell + " |");
    assertEquals(reported, Texts.codes(report).contains("inspectors-incomplete"));
  }

  @Test
  @DisplayName("the first of several addressees is kept, and one diagnostic names the others")
  void addressees() {
    ParsedReport report =
        InspectionReports.parse(Texts.of("jtai/headline-findings-and-priority-action"));
    assertEquals(
        "Rowena Ashgrove", report.orElseThrow().addressee().map(Addressee::name).orElse(""));
    List<String> messages =
        report.diagnostics().stream()
            .filter(diagnostic -> diagnostic.code().id().equals("addressee-left-out"))
            .map(Diagnostic::message)
            .toList();
    assertEquals(1, messages.size(), messages::toString);
    assertTrue(messages.get(0).contains("Idris Pell"), messages::toString);
    assertTrue(messages.get(0).contains("Martha Quill"), messages::toString);
  }

  @ParameterizedTest
  @DisplayName("the office of the addressee may be in the line of the name")
  @ValueSource(strings = {"%s, Director", "%s - Director", "%s (Director)"})
  void officeOfTheAddressee(String line) {
    Addressee addressee =
        InspectionReports.parse(
                Texts.of("apa-2007/seven-grades-2007")
                    .replace("Ms Rowena Ordsall\n", line.formatted("Ms Rowena Ordsall") + "\n"))
            .orElseThrow()
            .addressee()
            .orElseThrow();
    assertEquals("Ms Rowena Ordsall", addressee.name());
    assertEquals("Director", addressee.lines().get(0));
  }

  @Test
  @DisplayName(
      "of two addressees in one line the first is kept, and the other is in the diagnostic")
  void addresseesInOneLine() {
    ParsedReport report =
        InspectionReports.parse(
            Texts.of("apa-2007/seven-grades-2007")
                .replace("Ms Rowena Ordsall\n", "Ms Rowena Ordsall and Mr Hugh Vane\n")
                .replace("Dear Ms Ordsall", "Dear Ms Ordsall and Mr Vane"));
    assertEquals(
        "Ms Rowena Ordsall", report.orElseThrow().addressee().map(Addressee::name).orElse(""));
    assertTrue(
        report.diagnostics().stream()
            .filter(diagnostic -> diagnostic.code().id().equals("addressee-left-out"))
            .anyMatch(diagnostic -> diagnostic.message().endsWith("\"Mr Hugh Vane\"")));
  }

  @Test
  @DisplayName("a letter to one person has left nobody out")
  void oneAddressee() {
    assertFalse(
        Texts.codes(InspectionReports.parse(Texts.of(Texts.VISIT))).contains("addressee-left-out"));
  }
}
