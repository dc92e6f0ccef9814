package org.inspectkit.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the program does with files that are missing, are no reports, or hold what is odd. */
class TroubleTest {

  @TempDir Path folder;

  @Test
  void everyFileThatCannotBeReadIsOneLineAndTheOthersAreRead() throws IOException {
    Path missing = folder.resolve("missing.txt");
    Path empty = write("empty.txt", "");
    Path other = write("other.txt", "Dear Sir, the road is closed.\n");
    Path good = Repository.samples().resolve("barnet-2012-slac.txt");
    Outcome run =
        Outcome.ofShow(missing.toString(), empty.toString(), other.toString(), good.toString());
    assertEquals(1, run.status());
    assertTrue(run.out().startsWith("Barnet: 1 inspection"), run.out());
    assertEquals(
        List.of(
            missing + ": error: there is no such file or folder",
            empty + ": error: it holds no text: the file is empty",
            other
                + ": error: No framework's title or remit is on the first pages"
                + " [framework-unknown]",
            "note: reports that were not read: 3: " + missing + ", " + empty + ", " + other),
        run.err().lines().toList());
  }

  @Test
  void anErrorInAReportNamesTheLineAndTheCode() throws IOException {
    String report = Repository.text(Repository.samples().resolve("barnet-2012-slac.txt"));
    String dates = report.lines().filter(l -> l.startsWith("Inspection dates")).findFirst().get();
    int line = report.lines().toList().indexOf(dates) + 1;
    Path file = write("r.txt", report.replace(dates, "Inspection dates: 31 June to 2 July 2011"));
    Outcome run = Outcome.ofShow(file.toString());
    assertEquals(1, run.status());
    assertTrue(
        run.err().lines().anyMatch(l -> l.startsWith(file + ":" + line + ": error: ")), run.err());
    assertTrue(run.err().contains(" [date-invalid]"), run.err());
    assertTrue(run.out().startsWith("Barnet"), run.out());
  }

  @Test
  void notesAreCountedAndListedOnRequestAndAreNoFailure() throws IOException {
    String report = Repository.text(Repository.samples().resolve("barnet-2012-slac.txt"));
    Path file = write("r.txt", report.replaceFirst("(?m)^Reporting inspector:.*$", ""));
    Outcome brief = Outcome.ofShow(file.toString());
    assertEquals(0, brief.status(), brief.err());
    assertTrue(brief.err().contains("--diagnostics lists them"), brief.err());
    Outcome full = Outcome.ofShow("--diagnostics", file.toString());
    assertEquals(0, full.status());
    assertTrue(full.err().contains(file + ": info: "), full.err());
    assertFalse(full.err().contains("--diagnostics"), full.err());
    assertEquals(brief.out(), full.out());
  }

  @Test
  void aFolderIsReadWithTheFoldersInItAndOtherFilesAreSkippedAndCounted() throws IOException {
    Repository.copySamplesTo(folder.resolve("a/b"));
    write("notes.csv", "a,b\n");
    write("a/report.docx", "a,b\n");
    write(".hidden.txt", "nothing\n");
    Outcome run = Outcome.ofShow(folder.toString());
    assertEquals(0, run.status(), run.err());
    assertEquals(1, run.err().lines().count(), run.err());
    assertTrue(run.err().startsWith("note: files in " + folder + " skipped, "), run.err());
    assertTrue(run.err().contains(".pdf: 2: "), run.err());
    assertTrue(run.err().contains("notes.csv") && run.err().contains("report.docx"), run.err());
    assertEquals(Outcome.ofShow().out(), run.out());
  }

  @Test
  void aReportThatIsNamedTwiceIsReadOnce() {
    String samples = Repository.samples().toString();
    String file = Repository.samples().resolve("barnet-2012-slac.txt").toString();
    String json = Outcome.ofShow(samples, file, samples, "--json", "-").out();
    assertEquals(Repository.names(Repository.samples()).size(), json.lines().count());
  }

  @Test
  void aFolderWithoutReportsIsAnError() {
    Outcome run = Outcome.ofShow(folder.toString());
    assertEquals(1, run.status());
    assertTrue(run.err().startsWith(folder + ": error: no file's name ends in .txt"), run.err());
  }

  @Test
  void anOutputThatCannotBeWrittenIsAnError() {
    Path file = folder.resolve("no-such-folder").resolve("out.csv");
    for (String option : List.of("--csv", "--json", "--json-rows", "--svg", "--html")) {
      Outcome run = Outcome.ofShow(option, file.toString());
      assertEquals(1, run.status());
      assertTrue(run.err().contains(file + ": error: there is no such file or folder"), run.err());
    }
  }

  @Test
  void anInvalidDayIsReported() {
    for (String option : List.of("--as-at", "--since")) {
      Outcome run = Outcome.ofTimeline("compare", option, "31.3.2025");
      assertEquals(2, run.status());
      assertTrue(run.err().contains("'31.3.2025' is not a day such as 2025-03-31"), run.err());
      assertFalse(run.err().contains("java."), run.err());
    }
  }

  @Test
  void aDayBeforeAllReportsIsReported() {
    Outcome run = Outcome.ofShow(Repository.samples().toString(), "--as-at", "1999-12-31");
    assertEquals(0, run.status());
    assertEquals("note: no report was published by 1999-12-31", run.err().strip());
  }

  @Test
  void reportsThatAreLeftOutBecauseTheyGiveNoDayAreNotSaidToBeLater() throws IOException {
    String report = Repository.text(Repository.samples().resolve("barnet-2006-apa.txt"));
    Path file = write("r.txt", report.replace("01 November 2006", ""));
    Outcome run = Outcome.ofShow(file.toString(), "--as-at", "1999-12-31");
    assertEquals(
        "note: reports that give no day, and so were left out: 1: " + file, run.err().strip());
  }

  @Test
  void controlCharactersOfADocumentReachNoTerminal() {
    assertEquals("a [31mb c", Plain.line("a\u001b[31mb\nc"));
    assertEquals("a b\nc\n", Plain.lines("a\u0007b\nc"));
    assertEquals("£ – é\n", Plain.lines("£ – é"));
  }

  private Path write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }
}
