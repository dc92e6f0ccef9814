package org.inspectkit.parsers.tables;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.inspectkit.diagnostic.Diagnostic;
import org.inspectkit.model.Inspection;
import org.inspectkit.model.Judgement;
import org.inspectkit.model.JudgementOutcome;
import org.inspectkit.scale.Grade;
import org.inspectkit.source.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TableReadingTest {

  private static final String OVERALL = "overall-effectiveness";

  private static OutcomeTable table(String... rows) {
    List<List<String>> cells = List.of(rows).stream().map(row -> List.of(row.split(";"))).toList();
    byte[] bytes = String.join("\n", rows).getBytes(StandardCharsets.UTF_8);
    return OutcomeTable.of("list.ods, sheet Made up", "text/csv", bytes, cells);
  }

  private static OutcomeTable history(String... rows) {
    String[] all = new String[rows.length + 2];
    all[0] = "An invented history";
    all[1] =
        "Local authority area code;Local authority name;Inspection date;Publication date;"
            + "Overall effectiveness;The impact of leaders on social work practice;"
            + "The experiences and progress of children who need help and protection;"
            + "The experiences and progress of children in care;"
            + "The experiences and progress of care leavers";
    System.arraycopy(rows, 0, all, 2, rows.length);
    return table(all);
  }

  private static List<String> codes(TableReading reading) {
    return reading.diagnostics().stream().map(d -> d.code().id()).toList();
  }

  @Test
  void rowIsInspectionWithTheGradesOfItsCells() {
    TableReading reading =
        TableReading.of(
            history("E06000032;Luton;04/03/2024;22/04/2024;Good;Good;Good;Outstanding;Good"),
            TableMapping.ilacsHistory());
    Inspection row = reading.inspections().get(0);
    assertEquals(List.of(), reading.diagnostics());
    assertEquals("ilacs-2023", row.edition().id());
    assertEquals(Optional.of(LocalDate.of(2024, 3, 4)), row.start());
    assertEquals(Optional.of(LocalDate.of(2024, 4, 22)), row.published());
    assertEquals("luton", row.authority().orElseThrow().entry().orElseThrow().id());
    assertEquals("outstanding", row.grade("children-in-care").map(Grade::id).orElseThrow());
    assertEquals(5, row.judgements().size());
  }

  @Test
  void statementCitesSheetRowAndColumn() {
    OutcomeTable table =
        history("E06000032;Luton;04/03/2024;22/04/2024;Good;Good;Good;Outstanding;Good");
    Inspection row = TableReading.of(table, TableMapping.ilacsHistory()).inspections().get(0);
    Statement cell = row.judgement("care-leavers").orElseThrow().statements().get(0);
    assertEquals("The experiences and progress of care leavers: Good", cell.text());
    assertEquals(3, cell.spans().get(0).line());
    assertEquals("list.ods, sheet Made up", row.source().orElseThrow().name());
    StringBuilder text = new StringBuilder();
    table.rows().forEach(cells -> text.append(String.join("\t", cells)).append('\n'));
    assertEquals("Good", text.substring(cell.spans().get(0).offset(), cell.spans().get(0).end()));
  }

  @Test
  void areaIsThatOfTheEditionOfTheFirstDay() {
    Inspection row =
        TableReading.of(
                history("E06000032;Luton;04/03/2019;22/04/2019;Good;Good;Good;Good"),
                TableMapping.ilacsHistory())
            .inspections()
            .get(0);
    assertEquals("ilacs-2018", row.edition().id());
    assertEquals(
        List.of(
            OVERALL,
            "impact-of-leaders",
            "help-and-protection",
            "children-in-care-and-care-leavers"),
        row.judgements().stream().map(j -> j.area().id()).toList());
  }

  @Test
  void whatIsNotCertainIsLeftOutAndNoted() {
    TableReading reading =
        TableReading.of(
            history(
                "E06000032;Luton;31/02/2024;22/04/2024;Good;Good;Good;Good;Good",
                "E06000017;Rutland;04/03/2024;22/04/2024;Splendid;Good;Good;Good;Good",
                "E06000017;Rutland;04/03/2019;22/04/2019;Good;Good;Good;Good;Good"),
            TableMapping.ilacsHistory());
    assertEquals(
        List.of("date-invalid", "judgement-unresolved", "judgement-area-unknown"), codes(reading));
    assertEquals(2, reading.inspections().size());
    assertEquals(
        new JudgementOutcome.Unresolved("Splendid"),
        reading.inspections().get(0).judgement(OVERALL).map(Judgement::outcome).orElseThrow());
  }

  @Test
  void anInventedListOfAnnualAssessments() throws IOException, URISyntaxException {
    TableReading reading =
        TableReading.of(
            OutcomeTable.ofCsv(file("annual-assessments.csv")),
            TableMapping.read(file("annual-assessments.mapping.json")));
    assertEquals(
        List.of("luton performs-well", "stoke-on-trent performs-poorly", "rutland unresolved"),
        reading.inspections().stream().map(TableReadingTest::graded).toList());
    assertEquals(
        List.of(
            "judgement-unresolved", "judgement-missing", "authority-unknown", "authority-unknown"),
        codes(reading));
    reading.diagnostics().stream()
        .map(Diagnostic::message)
        .forEach(m -> assertEquals(-1, m.indexOf('{')));
    assertEquals(Optional.of(LocalDate.of(2010, 12, 9)), reading.inspections().get(0).date());
  }

  private static Path file(String name) throws URISyntaxException {
    return Path.of(
        Objects.requireNonNull(TableReadingTest.class.getResource("/tables/" + name)).toURI());
  }

  private static String graded(Inspection inspection) {
    return inspection.authority().orElseThrow().entry().orElseThrow().id()
        + " "
        + inspection.grade("childrens-services-rating").map(Grade::id).orElse("unresolved");
  }

  @Test
  void numberIsTheGradeThatTheScaleGivesIt() {
    TableMapping stars =
        TableMapping.read(
            """
            {
              "name": "Invented blocks of a comprehensive assessment",
              "framework": "cpa",
              "authority": ["Council"],
              "publishedOn": "2006-02-01",
              "areas": [{"column": "Children", "areas": ["children-and-young-people"]}],
              "only": {"Kind": ["council"]}
            }
            """);
    TableReading reading =
        TableReading.of(
            table("Council;Kind;Children", "Luton;council;3", "Luton;district;1"), stars);
    assertEquals(1, reading.inspections().size());
    assertEquals(List.of(), reading.diagnostics());
    JudgementOutcome outcome = reading.inspections().get(0).judgements().get(0).outcome();
    assertEquals(Optional.of(3), ((JudgementOutcome.Graded) outcome).printedNumber());
  }

  @Test
  void tableWithoutTheColumnsIsRefused() {
    TableMapping mapping = TableMapping.ilacsHistory();
    assertThrows(
        IllegalArgumentException.class, () -> TableReading.of(table("Name;Grade"), mapping));
  }

  @Test
  void mappingOfAnAreaThatIsNotJudgedIsRefused() {
    assertThrows(
        IllegalArgumentException.class,
        () ->
            TableMapping.read(
                """
                {"name": "x", "framework": "ilacs", "authority": ["A"],
                 "areas": [{"column": "B", "areas": ["no-such-area"]}]}
                """));
  }

  private static TableReading withLastDay(String row) {
    TableMapping mapping =
        TableMapping.read(
            """
            {
              "name": "Invented days",
              "framework": "ilacs",
              "authority": ["Council"],
              "start": "From",
              "end": "To",
              "areas": [{"column": "Overall", "areas": ["overall-effectiveness"]}]
            }
            """);
    return TableReading.of(table("Council;From;To;Overall", row), mapping);
  }

  @Test
  void rowWithoutLastDayHasNoPeriod() {
    TableReading reading = withLastDay("Luton;2024-03-04; ;Good");
    assertEquals(List.of(), reading.inspections().get(0).periods());
    assertEquals(List.of("date-missing"), codes(reading));
  }

  @Test
  void rowThatEndsBeforeItBeginsHasNoPeriod() {
    TableReading reading = withLastDay("Luton;2024-03-04;2024-03-01;Good");
    assertEquals(List.of(), reading.inspections().get(0).periods());
    assertEquals(List.of("period-reversed"), codes(reading));
  }

  @Test
  void rowWithBothDaysHasThem() {
    TableReading reading = withLastDay("Luton;2024-03-04;2024-03-08;Good");
    assertEquals(5, reading.inspections().get(0).periods().get(0).days());
    assertEquals(List.of(), codes(reading));
  }

  @Test
  void editionThatNoDateDecidesIsUncertain() {
    TableMapping mapping =
        TableMapping.read(
            """
            {
              "name": "Invented grades without dates",
              "framework": "ilacs",
              "authority": ["Council"],
              "areas": [{"column": "Overall", "areas": ["overall-effectiveness"]}]
            }
            """);
    TableReading reading = TableReading.of(table("Council;Overall", "Luton;Good"), mapping);
    assertEquals(List.of("edition-uncertain"), codes(reading));
  }

  @Test
  void fileThatIsNotInUtf8IsRefused(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("list.csv");
    Files.write(file, "Council,Grade\nPowys–,Good\n".getBytes(Charset.forName("windows-1252")));
    assertThrows(IOException.class, () -> OutcomeTable.ofCsv(file));
  }

  @Test
  void flawedFileOfMappingIsNamed(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("flawed.json"), "{}");
    IOException e = assertThrows(IOException.class, () -> TableMapping.read(file));
    assertEquals(file + ": ", String.valueOf(e.getMessage()).substring(0, (file + ": ").length()));
  }
}
