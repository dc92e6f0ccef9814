package org.inspectkit.parsers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.inspectkit.diagnostic.Diagnostic;
import org.inspectkit.diagnostic.DiagnosticCode;
import org.inspectkit.diagnostic.DiagnosticCodes;
import org.inspectkit.diagnostic.Severity;
import org.inspectkit.model.AreaForImprovement;
import org.inspectkit.model.Inspection;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Five real reports, one of each form, give what somebody read in them. */
class SourceReportsTest {

  private static final Map<String, ParsedReport> REPORTS = new TreeMap<>();
  private static final Map<String, JsonNode> KNOWN = new TreeMap<>();

  @BeforeAll
  static void readThem() throws IOException {
    Optional<Path> folder = SourceReports.folder();
    assumeTrue(
        folder.isPresent(),
        "the real reports are not here: name their folder in inspectkit.reports");
    JsonNode known =
        new ObjectMapper().readTree(Files.readString(folder.get().resolve("expected.json")));
    for (Map.Entry<String, JsonNode> e : known.properties()) {
      KNOWN.put(e.getKey(), e.getValue());
      REPORTS.put(e.getKey(), InspectionReports.parse(folder.get().resolve(e.getKey())));
    }
  }

  /** For a build that must not pass without them. */
  @AfterAll
  static void tellHowMany() throws IOException {
    Files.createDirectories(Path.of("target"));
    Files.writeString(Path.of("target/real-reports.txt"), REPORTS.size() + "\n");
    System.out.println("real reports tested: " + REPORTS.size());
  }

  @Test
  @DisplayName("there are five, of five frameworks' forms")
  void fiveReports() {
    assertEquals(5, REPORTS.size());
  }

  @TestFactory
  @DisplayName("every fact that is known of a report comes out")
  Stream<DynamicTest> facts() {
    return each(
        (name, report) ->
            assertEquals(
                List.of(), SourceFacts.differences(KNOWN.get(name), report.orElseThrow())));
  }

  @TestFactory
  @DisplayName("every visible character stands in exactly one block, in furniture or in markup")
  Stream<DynamicTest> nothingIsLost() {
    return each(
        (name, report) ->
            assertEquals(List.of(), SyntheticReportsTest.lost(report.document().orElseThrow())));
  }

  @TestFactory
  @DisplayName("what a statement says stands where it says so")
  Stream<DynamicTest> provenance() {
    return each((name, report) -> assertEquals(List.of(), Provenance.lies(report)));
  }

  @TestFactory
  @DisplayName("no report gives an error, and every message is whole")
  Stream<DynamicTest> diagnostics() {
    return each(
        (name, report) ->
            report
                .diagnostics()
                .forEach(
                    d -> {
                      assertFalse(d.severity() == Severity.ERROR, d.toString());
                      assertFalse(d.message().contains("{"), d.toString());
                    }));
  }

  @TestFactory
  @DisplayName("a report without grades has no judgement, whatever words stand in it")
  Stream<DynamicTest> ungraded() {
    return each(
        (name, report) -> {
          Inspection inspection = report.orElseThrow();
          assertEquals(inspection.edition().graded(), !inspection.judgements().isEmpty());
        });
  }

  @Test
  @DisplayName("strand headings that stand above the wrong rows are told, and the rows keep theirs")
  void wrongStrandHeading() {
    assertTrue(codes(one("slac", "Luton")).contains(DiagnosticCodes.STRAND_HEADING_CONTRADICTED));
  }

  @Test
  @DisplayName("an area for improvement that a page cuts is one again")
  void cutAreaIsWholeAgain() {
    List<String> areas = areas(one("slac", "Central Bedfordshire"));
    assertTrue(
        areas.stream().noneMatch(a -> a.toLowerCase(Locale.UK).startsWith("and local needs")));
    assertTrue(areas.stream().anyMatch(a -> a.contains(" and local needs to provide ")));
  }

  @Test
  @DisplayName("an item of the letter of 2010 that goes on behind its first line is whole")
  void wholeItemOfTheLetter() {
    assertTrue(
        areas(one("ucra", "Luton")).stream()
            .anyMatch(a -> a.endsWith("assessments which also remains an area for development.")));
  }

  @Test
  @DisplayName("items with nothing between them are told to run together")
  void itemsRunTogether() {
    assertTrue(codes(one("apa-2006", "Luton")).contains(DiagnosticCodes.ITEMS_RUN_TOGETHER));
  }

  @Test
  @DisplayName("emphasis and links leave no mark in the text")
  void noMarkdownLeft() {
    Provenance.statements(one("ilacs-focused-visit", "Luton").orElseThrow())
        .forEach(s -> assertFalse(s.text().contains("**") || s.text().contains("]("), s::text));
  }

  private static ParsedReport one(String framework, String authority) {
    return REPORTS.entrySet().stream()
        .filter(e -> KNOWN.get(e.getKey()).path("framework").asText().equals(framework))
        .filter(e -> KNOWN.get(e.getKey()).path("authority").asText(authority).equals(authority))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElseThrow();
  }

  private static List<DiagnosticCode> codes(ParsedReport report) {
    return report.diagnostics().stream().map(Diagnostic::code).toList();
  }

  private static List<String> areas(ParsedReport report) {
    return report.orElseThrow().areasForImprovement().stream()
        .map(AreaForImprovement::text)
        .toList();
  }

  private interface Check {
    void of(String name, ParsedReport report);
  }

  private static Stream<DynamicTest> each(Check check) {
    List<DynamicTest> tests = new ArrayList<>();
    REPORTS.forEach((name, report) -> tests.add(dynamicTest(name, () -> check.of(name, report))));
    return tests.stream();
  }
}
