package org.inspectkit.examples;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.inspectkit.framework.Theme;
import org.inspectkit.framework.Themes;
import org.inspectkit.grading.export.InspectionTables;
import org.inspectkit.grading.export.JudgementRow;
import org.inspectkit.grading.export.Table;
import org.inspectkit.json.InspectionJson;
import org.inspectkit.model.Inspection;
import org.inspectkit.parsers.InspectionReports;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TimelineTest {

  private static final Table<JudgementRow> JUDGEMENTS = InspectionTables.of(List.of()).judgements();

  @TempDir Path folder;

  @Test
  void withoutReportsItReadsTheInventedOnesAndSaysSo() {
    Outcome run = Outcome.ofShow();
    assertEquals(0, run.status());
    assertTrue(run.out().startsWith("Barnet: 2 inspections, 2006 to 2012\n"), run.out());
    assertTrue(run.out().contains("\n\n\nNorthumberland: 4 inspections, 2006 to 2019\n"));
    assertEquals(
        "note: no report was named, so the invented ones that come with this are read\n",
        run.err().replace("\r\n", "\n"));
  }

  @Test
  void tableShowsGradeAsPublishedBandAndWhatCompares() {
    String out = Outcome.ofShow("--authority", "Barnet", "--theme", "staying-safe").out();
    assertAll(
        () -> assertTrue(out.contains("2006-11-01  apa-2006  staying-safe"), out),
        () -> assertTrue(out.contains("Grade 2 (Good)         above minimum"), out),
        () -> assertTrue(out.contains("safeguarding/safe-and-feel-safe: IMPROVED"), out),
        () -> assertTrue(out.contains("the areas differ"), out),
        () -> assertTrue(out.contains("STAYING SAFE\n"), out),
        () -> assertFalse(out.contains("OVERALL EFFECTIVENESS"), out),
        () -> assertFalse(out.contains("Northumberland"), out));
  }

  @Test
  void inspectionsWithoutGradesStandInTheTableAsSuch() {
    String out = Outcome.ofShow("--authority", "northumberland").out();
    assertTrue(out.contains("2010-11-16  ucra                 ungraded by design"), out);
    assertTrue(out.contains("2019-02-26  ilacs-focused-visit  ungraded by design"), out);
  }

  @Test
  void anAuthorityIsFoundByIdNameAndPrintedName() {
    String byId = Outcome.ofShow("--authority", "barnet").out();
    assertFalse(byId.isEmpty());
    assertEquals(byId, Outcome.ofShow("--authority", "Barnet").out());
    assertEquals(byId, Outcome.ofShow("--authority", "London Borough of Barnet").out());
  }

  @Test
  void themesAreChosenOneByOneOrAll() {
    String two = Outcome.ofShow("--theme", "leadership,health").out();
    assertTrue(two.contains("LEADERSHIP AND MANAGEMENT\n"), two);
    assertTrue(two.contains("HEALTH\n"), two);
    assertFalse(two.contains("CHILDREN IN CARE\n"), two);
    assertEquals(two, Outcome.ofShow("--theme", "leadership", "--theme", "health").out());
    String all = Outcome.ofShow("--all-themes").out();
    Set<String> judged =
        rows(Outcome.ofShow("--csv", "-").out()).stream()
            .map(row -> row.getField("theme"))
            .filter(id -> !id.isEmpty())
            .collect(Collectors.toSet());
    assertTrue(judged.size() > 10, judged.toString());
    for (String id : judged) {
      assertTrue(all.contains(Themes.of(id).name().toUpperCase(Locale.ROOT)), id);
    }
  }

  @Test
  void wrongUseIsOneLineAndStatusTwo() {
    for (List<String> arguments :
        List.of(
            List.of("--no-such-option"),
            List.of("--theme", "no-such-theme"),
            List.of("--theme", "health", "--all-themes"),
            List.of("--json", "-", "--csv", "-"),
            List.of("--svg", "-", "--html", "-"),
            List.of("--json"))) {
      Outcome run = Outcome.ofShow(arguments.toArray(String[]::new));
      assertEquals(2, run.status(), arguments.toString());
      assertEquals("", run.out(), arguments.toString());
      assertEquals(1, run.err().lines().count(), run.err());
      assertTrue(run.err().startsWith("timeline: "), run.err());
    }
    String themes = Outcome.ofShow("--theme", "no-such-theme").err();
    for (Theme theme : Themes.all()) {
      assertTrue(themes.contains(theme.id()), themes);
    }
  }

  @Test
  void helpAndVersionGoToStandardOutput() {
    Outcome help = Outcome.ofShow("--help");
    assertEquals(0, help.status());
    for (String option :
        List.of(
            "--json",
            "--json-rows",
            "--csv",
            "--svg",
            "--slide",
            "--html",
            "--diagnostics",
            "--authority",
            "--theme",
            "--all-themes")) {
      assertTrue(help.out().contains(option), option);
    }
    ReportFinder.ENDINGS.forEach(ending -> assertTrue(help.out().contains(ending), ending));
    Outcome version = Outcome.ofTimeline("--version");
    assertEquals(0, version.status());
    assertTrue(version.out().matches("InspectKit \\d+\\.\\d+\\.\\d+\\S* \\(Java .+\\)\\R"));
  }

  @Test
  void jsonLinesReadBackAsTheInspectionsOfTheReports() throws IOException {
    Path file = folder.resolve("inspections.jsonl");
    Outcome run = Outcome.ofShow(Repository.samples().toString(), "--json", file.toString());
    assertEquals(0, run.status(), run.err());
    assertTrue(run.out().startsWith("Barnet"), run.out());
    List<Inspection> written =
        Files.readAllLines(file).stream().map(InspectionJson.standard()::read).toList();
    try (var reports = InspectionReports.parseAll(Repository.samples())) {
      assertEquals(reports.map(r -> r.orElseThrow()).toList(), written);
    }
    assertEquals(
        Files.readString(file),
        Outcome.ofShow(Repository.samples().toString(), "--json", "-").out());
  }

  @Test
  void csvHoldsOneRowAJudgementOfEveryThemeAndItsDictionaryIsBesideIt() throws IOException {
    Path file = folder.resolve("timeline.csv");
    Outcome run = Outcome.ofShow("--csv", file.toString(), "--theme", "health");
    assertEquals(0, run.status(), run.err());
    List<NamedCsvRecord> rows = rows(Files.readString(file).substring(1));
    assertEquals(JUDGEMENTS.columns(), rows.get(0).getHeader());
    assertEquals(
        Set.of("barnet", "northumberland"),
        rows.stream().map(row -> row.getField("authority_id")).collect(Collectors.toSet()));
    assertTrue(rows.stream().anyMatch(row -> row.getField("theme").equals("leadership")));
    NamedCsvRecord first =
        rows.stream()
            .filter(row -> row.getField("area_id").equals("childrens-services"))
            .findFirst()
            .orElseThrow();
    assertEquals("3", first.getField("published_label"));
    assertEquals("good", first.getField("grade"));
    assertEquals("above-minimum", first.getField("band"));
    assertEquals("\uFEFF" + Outcome.ofShow("--csv", "-").out(), Files.readString(file));
    assertEquals(JUDGEMENTS.schema(), Files.readString(folder.resolve("timeline.schema.json")));
    assertEquals(rows.size(), Outcome.ofShow("--json-rows", "-").out().lines().count());
  }

  @Test
  void aCsvFileBeginsWithAByteOrderMarkSoThatSpreadsheetsReadIt() throws IOException {
    String text = Repository.text(Repository.samples().resolve("barnet-2006-apa.txt"));
    Path report =
        Files.writeString(
            folder.resolve("own.txt"), text.replaceAll("(?i)London Borough of Barnet", "Ynys Môn"));
    Path file = folder.resolve("t.csv");
    Outcome.ofShow(report.toString(), "--csv", file.toString());
    String header = "\uFEFF\"inspection_id\",\"authority_id\",\"authority\",";
    String written = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    assertTrue(written.startsWith(header), written);
    assertTrue(written.contains("Ynys Môn"), written);
  }

  @Test
  void pictureAndPageShowTheThemesThatTheTableShows() throws IOException {
    Path svg = folder.resolve("t.svg");
    Path html = folder.resolve("t.html");
    Outcome run =
        Outcome.ofShow(
            "--svg", svg.toString(), "--html", html.toString(), "--theme", "staying-safe");
    assertEquals(0, run.status(), run.err());
    String drawn = Files.readString(svg);
    assertTrue(drawn.startsWith("<svg"), drawn);
    assertTrue(drawn.contains("Barnet") && drawn.contains("Northumberland"));
    assertTrue(drawn.contains(">Staying safe<"));
    assertFalse(drawn.contains(">Children in care<"));
    String page = Files.readString(html);
    assertTrue(page.startsWith("<!DOCTYPE html>"));
    assertTrue(page.contains(">Staying safe<"));
    assertEquals(drawn, Outcome.ofShow("--svg", "-", "--theme", "staying-safe").out());
    assertFalse(page.contains("What is not certain"));
  }

  @Test
  void thePageSaysWhatIsNotCertain() throws IOException {
    String report = Repository.text(Repository.samples().resolve("barnet-2012-slac.txt"));
    Path file =
        Files.writeString(
            folder.resolve("r.txt"), report.replaceFirst("(?m)^Reporting inspector:.*$", ""));
    String page = Outcome.ofShow(file.toString(), "--html", "-").out();
    assertTrue(page.contains("What is not certain"), page);
    assertTrue(page.contains("r.txt"), page);
  }

  @Test
  void documentsThatTellNoInspectionAreOnThePageAsNotCertain() throws IOException {
    Path other = Files.writeString(folder.resolve("other.txt"), "The road is closed.\n");
    Path empty = Files.writeString(folder.resolve("empty.txt"), "");
    Path missing = folder.resolve("missing.txt");
    String good = Repository.samples().resolve("barnet-2012-slac.txt").toString();
    String page =
        Outcome.ofShow(good, other.toString(), empty.toString(), missing.toString(), "--html", "-")
            .out();
    String doubts = page.substring(page.indexOf("What is not certain"));
    for (String stated : List.of("other.txt", "No framework", "empty.txt", "it holds no text")) {
      assertTrue(doubts.contains(stated), stated + " in " + doubts);
    }
  }

  private static List<NamedCsvRecord> rows(String csv) {
    return CsvReader.builder().ofNamedCsvRecord(csv).stream().toList();
  }
}
