package org.inspectkit.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.inspectkit.grading.priors.CheckResult;
import org.inspectkit.grading.priors.CheckedPriorFact;
import org.inspectkit.grading.priors.PriorCheck;
import org.inspectkit.model.Inspection;
import org.inspectkit.parsers.InspectionReports;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Holds what real reports say of each other together. */
class EarlierInspectionsTest {

  @Test
  @DisplayName("the eight areas that a report of 2012 remembers are those of the letter of 2010")
  void theEightAreasOfTheLetter() throws IOException {
    String set = System.getProperty("inspectkit.reports", "");
    Path root = set.isEmpty() ? Path.of("..", "..", "shared") : Path.of(set);
    Path folder = root.resolve("seeds");
    assumeTrue(
        Files.isDirectory(folder), "no real reports: set inspectkit.reports to their folder");
    List<CheckedPriorFact> checked = PriorCheck.standard().check(read(folder));
    CheckedPriorFact eight =
        checked.stream()
            .filter(c -> c.fact().toString().startsWith("'8 AREA_FOR_DEVELOPMENT'"))
            .findFirst()
            .orElseThrow();
    assertEquals(CheckResult.AGREES, eight.result(), eight.toString());
    Inspection letter = eight.spokenOf().orElseThrow();
    assertEquals("2010-11-23", letter.start().orElseThrow().toString());
    assertEquals("2012-03-05", eight.fact().report().start().orElseThrow().toString());
    assertTrue(checked.stream().noneMatch(c -> c.result() == CheckResult.CONTRADICTS));
  }

  private static List<Inspection> read(Path folder) throws IOException {
    try (var files = Files.list(folder)) {
      List<Path> reports = files.filter(f -> f.toString().endsWith(".txt")).sorted().toList();
      return reports.stream().map(EarlierInspectionsTest::parse).toList();
    }
  }

  private static Inspection parse(Path file) {
    try {
      return InspectionReports.parse(file).orElseThrow();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
