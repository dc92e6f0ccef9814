package org.inspectkit.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** As at a day, everything that is written is about the same inspections. */
class AsAtTest {

  private static final String UNCERTAIN = "barnet-2012-slac.txt";

  @TempDir Path folder;

  private Path reports;
  private Path out;

  @BeforeEach
  void reportsOfWhichOneIsUncertain() throws IOException {
    reports = folder.resolve("reports");
    out = folder.resolve("out");
    Repository.copySamplesTo(reports);
    change(UNCERTAIN, "Reporting inspector:[^\n]*", "");
  }

  private void change(String name, String what, String into) throws IOException {
    Path file = reports.resolve(name);
    Files.writeString(file, Files.readString(file).replaceFirst(what, into));
  }

  private Outcome readAsAt(String day) {
    return Outcome.ofTimeline(
        "read", "" + reports, "--out", "" + out, "--diagnostics", "--as-at", day);
  }

  private List<String> lines(String name) throws IOException {
    return Files.readAllLines(out.resolve(name));
  }

  @Test
  void nothingThatIsWrittenSpeaksOfAReportThatAppearedLater() throws IOException {
    assertTrue(readAsAt("2019-12-31").err().contains(UNCERTAIN));
    assertEquals(6, lines("inspections.jsonl").size());
    assertTrue(lines("diagnostics.csv").toString().contains(UNCERTAIN));
    Outcome then = readAsAt("2010-12-31");
    assertFalse(then.err().contains(UNCERTAIN), then.err());
    for (String name : Repository.names(out)) {
      if (!name.equals("index.gz") && !name.equals("tables.xlsx")) {
        String text = Files.readString(out.resolve(name));
        assertFalse(text.contains("2012-slac") || text.contains("2019-focused-visit"), name);
      }
    }
    assertEquals(lines("inspections.csv").size() - 1, lines("inspections.jsonl").size());
  }

  @Test
  void aReportWithoutADayIsLeftOutAndNamed() throws IOException {
    change("barnet-2006-apa.txt", "01 November 2006", "");
    Outcome run = readAsAt("2019-12-31");
    String note = "note: reports that give no day, and so were left out: 1: ";
    assertTrue(run.err().contains(note + reports.resolve("barnet-2006-apa.txt")), run.err());
    assertEquals(5, lines("inspections.jsonl").size());
  }

  @Test
  void anAuthorityOfWhichNothingWasKnownYetIsNotSaidToBeInNoReport() {
    Outcome run =
        Outcome.ofTimeline("show", "" + reports, "--authority", "Barnet", "--as-at", "2001-01-01");
    assertEquals(1, run.status());
    assertEquals(
        "timeline: error: none of the reports is about Barnet, as at 2001-01-01\n", run.err());
  }

  @Test
  void inJShellDiagnosticsAreOfTheSameReports() throws IOException {
    Files.writeString(reports.resolve("letter.txt"), "The road is closed.\n");
    String home = System.getProperty("user.home");
    System.setProperty("user.home", folder.toString());
    try {
      Corpus all = Corpus.read(reports.toString());
      assertTrue(all.diagnostics().toString().contains(UNCERTAIN));
      Corpus then = all.asAt("2010-12-31");
      assertEquals(3, then.inspections().height());
      assertFalse(then.diagnostics().toString().contains(UNCERTAIN));
      assertTrue(then.diagnostics().toString().contains("letter.txt"));
    } finally {
      System.setProperty("user.home", home);
    }
  }
}
