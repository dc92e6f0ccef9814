package org.inspectkit.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipFile;
import org.inspectkit.json.InspectionJson;
import org.inspectkit.model.Inspection;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command that writes everything. */
class ReadTest {

  @TempDir Path folder;

  private Path reports;
  private Path out;

  @BeforeEach
  void somebodysOwnReports() throws IOException {
    reports = folder.resolve("reports");
    out = reports.resolve("out");
    Repository.copySamplesTo(reports.resolve("by year"));
  }

  private Outcome read(String... options) {
    List<String> arguments = new ArrayList<>(List.of("read", reports.toString()));
    arguments.addAll(List.of("--out", out.toString()));
    arguments.addAll(List.of(options));
    return Outcome.ofTimeline(arguments.toArray(String[]::new));
  }

  private Map<String, String> written() throws IOException {
    Map<String, String> files = new TreeMap<>();
    for (String name : Repository.names(out)) {
      if (!name.equals("index.gz") && !name.equals("tables.xlsx")) {
        files.put(name, Files.readString(out.resolve(name)));
      }
    }
    return files;
  }

  @Test
  void everythingIsInTheFolderAndNamed() {
    Outcome run = read();
    assertEquals(0, run.status(), run.err());
    List<String> names = Repository.names(out);
    assertTrue(
        names.containsAll(
            List.of(
                "datapackage.json",
                "diagnostics.csv",
                "findings.csv",
                "improvements.csv",
                "inspections.csv",
                "inspections.jsonl",
                "judgements.csv",
                "prior_inspections.csv",
                "tables.xlsx",
                "timeline.html",
                "timeline.svg")),
        names.toString());
    names.stream()
        .filter(name -> !name.equals("index.gz"))
        .forEach(name -> assertTrue(run.out().contains(name), name));
  }

  @Test
  void theWorkbookHasASheetForEachTable() throws IOException {
    read();
    try (ZipFile zip = new ZipFile(out.resolve("tables.xlsx").toFile())) {
      String book = text(zip, "xl/workbook.xml");
      for (String name :
          List.of("inspections", "judgements", "improvements", "findings", "prior_inspections")) {
        assertTrue(book.contains("name=\"" + name + "\""), book);
      }
      assertTrue(text(zip, "xl/sharedStrings.xml").contains("Northumberland"));
    }
  }

  private static String text(ZipFile zip, String entry) throws IOException {
    return new String(
        zip.getInputStream(zip.getEntry(entry)).readAllBytes(), StandardCharsets.UTF_8);
  }

  @Test
  void aSourceIsThePathWithinTheFolderAndWhatWasWrittenIsNotRead() throws IOException {
    read();
    assertTrue(written().get("inspections.csv").contains("\"by year/barnet-2006-apa.txt\""));
    Outcome again = read();
    assertEquals(0, again.status(), again.err());
    assertFalse(again.err().contains("timeline.html"), again.err());
  }

  @Test
  void theNumberOfThreadsChangesNothing() throws IOException {
    read("--threads", "1");
    Map<String, String> one = written();
    Files.delete(out.resolve("index.gz"));
    read("--threads", "4");
    assertEquals(one, written());
  }

  @Test
  void whatWasReadBeforeIsTakenFromTheIndexAndIsTheSame() throws IOException {
    Files.writeString(reports.resolve("letter.txt"), "The road is closed.\n");
    Outcome first = read("--diagnostics");
    Map<String, String> before = written();
    Outcome second = read("--diagnostics");
    assertEquals(before, written());
    assertEquals(first, second);
  }

  @Test
  void whatIsInTheIndexIsNotReadAgain() throws IOException {
    read();
    Repository.replaceInGzip(out.resolve("index.gz"), "2006-11-01", "2006-11-07");
    read();
    String table = written().get("inspections.csv");
    assertTrue(table.contains("2006-11-07") && !table.contains("2006-11-01"), table);
  }

  @Test
  void aReportThatIsRepeatedIsOneRowAndOneLineAndIsReported() throws IOException {
    read();
    Map<String, String> before = written();
    Path file = reports.resolve("by year/barnet-2012-slac.txt");
    Files.copy(file, reports.resolve("copy.txt"));
    Outcome run = read();
    assertTrue(
        run.err().contains("note: inspections that were read more than once: 1:"), run.err());
    assertTrue(run.err().contains("by year/barnet-2012-slac.txt"), run.err());
    assertTrue(run.err().contains("copy.txt"), run.err());
    for (String name : List.of("inspections.csv", "inspections.jsonl")) {
      assertEquals(before.get(name), written().get(name), name);
    }
  }

  @Test
  void aReportThatNamesNoAuthorityIsWholeInJsonAndThereOnce() throws IOException {
    Path file = reports.resolve("by year/barnet-2012-slac.txt");
    Files.writeString(
        file, Files.readString(file).replaceAll("(?i)(London Borough of )?Barnet", ""));
    Files.copy(file, reports.resolve("copy.txt"));
    Outcome run = read();
    assertTrue(run.err().contains("name no authority, and so are on no timeline: 2: "), run.err());
    List<Inspection> whole =
        written()
            .get("inspections.jsonl")
            .lines()
            .map(InspectionJson.standard()::read)
            .filter(inspection -> inspection.authority().isEmpty())
            .toList();
    assertEquals(1, whole.size());
    assertEquals(22, whole.get(0).judgements().size());
    assertFalse(written().get("inspections.csv").contains("barnet-2012-slac.txt"));
  }

  @Test
  void aFileThatWasChangedIsReadAgain() throws IOException {
    read();
    Map<String, String> before = written();
    Path file = reports.resolve("by year/barnet-2006-apa.txt");
    Files.writeString(file, Files.readString(file).replace("1 November 2006", "2 November 2006"));
    read();
    assertNotEquals(before, written());
  }

  @Test
  void anIndexThatIsDamagedIsWrittenAnew() throws IOException {
    read();
    Map<String, String> before = written();
    Files.writeString(out.resolve("index.gz"), "no index");
    Outcome run = read();
    assertEquals(0, run.status(), run.err());
    assertEquals(before, written());
  }

  @Test
  void aFolderThatCannotBeWrittenToIsSaidBeforeAnythingIsRead() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "");
    Outcome run =
        Outcome.ofTimeline("read", reports + "/missing", "--out", file.resolve("out").toString());
    assertEquals(1, run.status());
    assertEquals(1, run.err().lines().count(), run.err());
    assertFalse(run.err().contains("missing"), run.err());
  }

  @Test
  void aFolderIsMadeOnlyWhenSomethingIsWritten() throws IOException {
    Path empty = Files.createDirectories(folder.resolve("empty"));
    Path text = Files.writeString(folder.resolve("letter.txt"), "The road is closed.\n");
    Path deep = folder.resolve("new/deep");
    for (Path nothing : List.of(empty, text, folder.resolve("missing"))) {
      Outcome run = Outcome.ofTimeline("read", nothing.toString(), "--out", deep.toString());
      assertEquals(1, run.status());
      assertFalse(Files.exists(deep.getParent()), run.err());
    }
    Outcome run = Outcome.ofTimeline("read", reports.toString(), "--out", deep.toString());
    assertEquals(0, run.status(), run.err());
    assertTrue(Files.exists(deep.resolve("index.gz")));
  }

  @Test
  void anIndexMayBeInAFolderThatIsNotThereYet() {
    Path index = out.resolve("new.gz");
    Outcome run = read("--index", index.toString());
    assertEquals(0, run.status(), run.err());
    assertTrue(Files.exists(index));
    assertTrue(Files.exists(out.resolve("inspections.csv")));
    assertEquals(0, read("--index", index.toString()).status());
  }

  @Test
  void anAuthorityThatIsNotThereLeavesNoFolder() {
    for (String name : List.of("Mistyped", "Leeds")) {
      Outcome run = read("--authority", name);
      assertTrue(run.err().contains(name), run.err());
      assertFalse(Files.exists(out), run.err());
    }
  }

  @Test
  void anIndexThatCannotBeWrittenIsSaidBeforeAnythingIsRead() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "");
    Map<Path, String> wrong =
        Map.of(
            file.resolve("index.gz"),
            file + ": error: it is not a folder",
            folder,
            folder + ": error: it is a folder");
    wrong.forEach(
        (index, error) -> {
          Outcome run = Outcome.ofShow(folder + "/none", "--index", index.toString());
          assertEquals(1, run.status());
          assertEquals(error, run.err().strip());
        });
  }

  @Test
  void inJsonAreTheInspectionsOfTheTablesAndThoseWithoutAnAuthority() throws IOException {
    for (String name : List.of("barnet-2012-slac.txt", "barnet-2006-apa.txt")) {
      Path file = reports.resolve("by year").resolve(name);
      String text = Files.readString(file);
      Files.writeString(
          reports.resolve(name), text.replaceAll("(?i)(London Borough of )?Barnet", ""));
    }
    Outcome run = read();
    assertTrue(run.err().contains("name no authority, and so are on no timeline: 2: "), run.err());
    long rows = written().get("inspections.csv").lines().count() - 1;
    assertEquals(rows + 2, written().get("inspections.jsonl").lines().count());
  }

  @Test
  void authoritiesThatAreNotInTheRegisterAreNamedWithoutAnOption() throws IOException {
    Path file = reports.resolve("by year/barnet-2006-apa.txt");
    Files.writeString(
        file, Files.readString(file).replaceAll("(?i)London Borough of Barnet", "Ynys Môn"));
    Outcome run = read();
    assertTrue(
        run.err().contains("note: authorities that are not in the register: 1: Ynys Môn"),
        run.err());
  }
}
