package org.inspectkit.grading.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.inspectkit.diagnostic.Diagnostic;
import org.inspectkit.diagnostic.DiagnosticCodes;
import org.inspectkit.framework.Theme;
import org.inspectkit.grading.GradeReconciler;
import org.inspectkit.grading.concerns.ImprovementRow;
import org.inspectkit.grading.timeline.InspectionTimeline;
import org.inspectkit.grading.timeline.Reports;
import org.inspectkit.model.Finding;
import org.inspectkit.model.FindingKind;
import org.inspectkit.model.Inspection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** All tables of some inspections, which belong together by their keys. */
class InspectionTablesTest {

  /** Words that must be quoted as names of columns in DuckDB, PostgreSQL or Spark. */
  private static final Set<String> RESERVED =
      Set.of(
          "all",
          "and",
          "any",
          "as",
          "asc",
          "both",
          "case",
          "check",
          "column",
          "desc",
          "else",
          "end",
          "from",
          "group",
          "in",
          "is",
          "leading",
          "limit",
          "not",
          "offset",
          "on",
          "only",
          "or",
          "order",
          "references",
          "select",
          "some",
          "start",
          "table",
          "then",
          "to",
          "trailing",
          "union",
          "unique",
          "user",
          "using",
          "when",
          "where",
          "window",
          "with");

  @TempDir Path folder;

  private static InspectionTables tables() {
    List<Inspection> all = new ArrayList<>(Reports.luton());
    all.add(
        Inspection.builder()
            .from(Reports.kentInFull())
            .addFindings(
                Finding.builder().kind(FindingKind.STRENGTH).text("Children are heard.").build())
            .build());
    all.add(Reports.kentWithSecondHand());
    return InspectionTables.of(InspectionTimeline.of(all, GradeReconciler.standard()))
        .withDiagnostics(
            List.of(
                new DiagnosticRow(
                    "kent.pdf",
                    Optional.of(Reports.kentInFull()),
                    Diagnostic.of(DiagnosticCodes.DATE_INVALID).with("text", "31 June")),
                new DiagnosticRow(
                    "scan.pdf",
                    Optional.empty(),
                    Diagnostic.of(DiagnosticCodes.UNREADABLE).with("reason", "no text"))));
  }

  @Test
  void thePackageHasAFileForEachTableThatSpreadsheetsReadAsUtf8() throws IOException {
    Path here = folder.resolve("new/folder");
    tables().writePackage(here);
    String descriptor = Files.readString(here.resolve("datapackage.json"));
    for (Table<?> table : tables().all()) {
      assertTrue(Files.readString(here.resolve(table.name() + ".csv")).startsWith("\uFEFF"));
      assertTrue(descriptor.contains("\"path\" : \"" + table.name() + ".csv\""), table.name());
      assertFalse(table.rows().isEmpty(), table.name());
    }
  }

  @Test
  void everyRowBelongsToAnInspectionOfWhichThereIsOneRow() {
    List<Object> keys = ids(tables().inspections());
    assertEquals(keys.size(), Set.copyOf(keys).size(), keys::toString);
    for (Table<?> table : tables().all()) {
      if (!table.name().equals("diagnostics")) {
        assertTrue(keys.containsAll(ids(table)), table.name());
      }
    }
  }

  private static List<Object> ids(Table<?> table) {
    return table.values().stream().map(row -> row.get("inspection_id")).toList();
  }

  @Test
  void everyTableHasTheSameKeysAndNoNameThatMustBeQuotedInSql() {
    for (Table<?> table : tables().all()) {
      assertTrue(
          table
              .columns()
              .containsAll(
                  List.of(
                      "inspection_id",
                      "authority_id",
                      "authority_gss",
                      "authority_gss_then",
                      "authority_urn",
                      "authority_dfe_code",
                      "region",
                      "framework",
                      "edition",
                      "kind",
                      "first_day",
                      "last_day",
                      "published",
                      "lead_inspector",
                      "page",
                      "source",
                      "sha256")),
          table.name());
      assertEquals(table.columns().size(), Set.copyOf(table.columns()).size(), table.name());
      for (String column : table.columns()) {
        assertTrue(column.matches("[a-z][a-z0-9_]*") && !RESERVED.contains(column), column);
      }
    }
  }

  @Test
  void aFileIsReadBackWithItsByteOrderMark() throws IOException {
    Path file = folder.resolve("findings.csv");
    for (Table<?> table : tables().all()) {
      table.writeCsv(file);
      try (var in = Files.newBufferedReader(file)) {
        assertEquals(table.values(), table.readCsv(in), table.name());
      }
      table.writeJsonLines(file);
      assertEquals(table.rows().size(), Files.readAllLines(file).size());
    }
  }

  @Test
  void anInspectionIsOneRowWithItsGradesSideBySide() {
    Map<String, Object> slac =
        tables().inspections().values().stream()
            .filter(row -> "kent/slac/2010-10-11".equals(row.get("inspection_id")))
            .findAny()
            .orElseThrow();
    assertEquals("2", slac.get("help_and_protection"));
    assertEquals("above-minimum", slac.get("help_and_protection_band"));
    assertFalse(slac.containsKey("overall_effectiveness"), "only a part of it was judged");
    assertEquals(2, slac.get("priority_actions"));
  }

  @Test
  void theLatestInspectionOfAnAuthorityIsMarkedOnce() {
    Inspection before = Reports.report("kent", "sif", "2017-03-06", "overall-effectiveness=Good");
    Inspection after =
        Reports.report("kent", "ilacs-2018", "2022-05-09", "overall-effectiveness=Outstanding");
    Inspection visit = Reports.report("kent", "ilacs-focused-visit", "2024-02-06");
    InspectionTimeline timeline =
        InspectionTimeline.of(List.of(visit, after, before), GradeReconciler.standard());
    assertEquals(List.of("Outstanding"), latest(timeline));
    assertEquals(List.of("Good"), latest(timeline.asAt(LocalDate.of(2022, 3, 31))));
    assertEquals(List.of(), latest(timeline.asAt(LocalDate.of(2016, 3, 31))));
  }

  private static List<Object> latest(InspectionTimeline timeline) {
    return InspectionTables.of(timeline).inspections().values().stream()
        .filter(row -> row.get("is_latest").equals(true))
        .map(row -> row.get("overall_effectiveness"))
        .toList();
  }

  @Test
  void anAreaForImprovementHasItsPlaceAndWhoseItIs() {
    Map<String, Object> third = tables().improvements().values().get(2);
    assertEquals(3, third.get("item"));
    assertEquals("kent/slac/2010-10-11", third.get("inspection_id"));
    assertEquals("area-for-improvement", third.get("improvement_kind"));
    assertEquals("overall-effectiveness | help-and-protection", third.get("themes"));
    assertEquals("Tell children why.", third.get("text"));
  }

  @Test
  void aJudgementAndAnAreaForImprovementAreAskedAlike() {
    JudgementRow judgement = tables().judgements().rows().get(0);
    ImprovementRow improvement = tables().improvements().rows().get(0);
    assertEquals("Kent", judgement.authority().name());
    assertEquals(judgement.authority(), improvement.authority());
    assertEquals(judgement.inspection(), improvement.inspection());
    assertEquals(Optional.of(LocalDate.of(2010, 10, 11)), judgement.date());
    assertEquals(judgement.date(), improvement.date());
    assertEquals(
        List.of("overall-effectiveness", "help-and-protection"),
        judgement.themes().stream().map(Theme::id).toList());
    assertEquals(judgement.themes(), tables().improvements().rows().get(2).themes());
    List<JudgementRow> secondHand =
        tables().judgements().rows().stream().filter(r -> r.secondHand().isPresent()).toList();
    assertTrue(secondHand.stream().allMatch(row -> row.date().isEmpty()));
    assertEquals(
        List.of("help-and-protection"),
        secondHand.stream().flatMap(row -> row.themes().stream()).map(Theme::id).toList());
  }

  @Test
  void whatReportsSayOfEarlierInspectionsIsATableOfItsOwn() {
    Map<String, Object> stated = tables().priorInspections().values().get(0);
    assertEquals("kent/ilacs-2018/2019-03-04", stated.get("inspection_id"));
    assertEquals("sif", stated.get("prior_framework"));
    assertEquals("good", stated.get("grade"));
    assertEquals("above-minimum", stated.get("band"));
  }

  @Test
  void aDocumentThatCouldNotBeReadHasARowAmongTheDiagnostics() {
    List<Map<String, Object>> rows = tables().diagnostics().values();
    assertEquals("kent/slac/2010-10-11", rows.get(0).get("inspection_id"));
    assertEquals("scan.pdf", rows.get(1).get("source"));
    assertEquals("error", rows.get(1).get("severity"));
    assertFalse(rows.get(1).containsKey("inspection_id"));
  }

  @Test
  void anInspectionWithoutADayIsKnownByItsDocument() {
    Inspection undated = Inspection.builder().from(Reports.kentInFull()).periods(List.of()).build();
    InspectionTimeline timeline =
        InspectionTimeline.of(
            List.of(
                Inspection.builder()
                    .from(undated)
                    .letterDate(Optional.empty())
                    .published(Optional.empty())
                    .build()),
            GradeReconciler.standard());
    assertEquals(
        "kent/slac/document-abababababab",
        InspectionTables.of(timeline).inspections().values().get(0).get("inspection_id"));
    assertEquals(List.of(), timeline.asAt(LocalDate.of(2025, 3, 31)).authorities());
  }

  @Test
  void tablesInOneLine() {
    assertEquals("tables of 2 authorities", tables().toString());
    assertEquals("diagnostics: 2 rows of 24 columns", tables().diagnostics().toString());
  }
}
