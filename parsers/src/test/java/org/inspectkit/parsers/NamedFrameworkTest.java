package org.inspectkit.parsers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.inspectkit.framework.Edition;
import org.inspectkit.framework.Framework;
import org.inspectkit.framework.Frameworks;
import org.inspectkit.model.Inspection;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A caller may name the framework of a report, or its edition. */
class NamedFrameworkTest {

  private static final ReportParser PARSER = ReportParser.builder().reader(Harbour.READER).build();

  private static ReportSource harbour(String text) {
    return ReportSource.of("harbour", text);
  }

  @Test
  @DisplayName("the framework that a report is recognised as may be named, and nothing changes")
  void sameAsRecognised() throws IOException {
    List<String> different = new ArrayList<>();
    for (Path file : Texts.all()) {
      String text = Texts.of(file);
      ParsedReport recognised = Texts.read(file);
      Optional<Inspection> inspection = recognised.inspection();
      if (inspection.isPresent()) {
        Framework framework = inspection.get().framework();
        ParsedReport named =
            ReportParser.standard().parse(ReportSource.of("report", text), framework);
        if (!Texts.codes(named).equals(Texts.codes(recognised))
            || !named.inspection().equals(inspection)) {
          different.add(file.getFileName() + " " + Texts.codes(named));
        }
      }
    }
    assertEquals(List.of(), different);
  }

  @Test
  @DisplayName("the edition that a report follows may be named, and the facts are the same")
  void sameAsChosen() throws IOException {
    List<String> different = new ArrayList<>();
    for (Path file : Texts.all()) {
      String text = Texts.of(file);
      Optional<Inspection> inspection = Texts.read(file).inspection();
      if (inspection.isPresent()) {
        Inspection named =
            ReportParser.standard()
                .parse(ReportSource.of("report", text), inspection.get().edition())
                .orElseThrow();
        if (!named.equals(inspection.get())
            || named.framework().editions().size()
                != inspection.get().framework().editions().size()) {
          different.add(String.valueOf(file.getFileName()));
        }
      }
    }
    assertEquals(List.of(), different);
  }

  @Test
  @DisplayName("a report whose title is lost is read as what the caller names, with a warning")
  void unconfirmed() throws IOException {
    ParsedReport report = PARSER.parse(harbour("Warmth: Good\n"), Harbour.REVIEW);
    assertEquals(List.of("framework-unconfirmed"), Texts.codes(report));
    assertEquals("good", report.orElseThrow().grade("warmth").orElseThrow().id());
    assertEquals(List.of(), report.matches());
  }

  @Test
  @DisplayName("a report that says it is one of another framework has an error that shows where")
  void contradicted() throws IOException {
    String slac = Texts.of(Texts.SLAC);
    ParsedReport report =
        ReportParser.standard().parse(ReportSource.of("report", slac), Frameworks.ILACS);
    assertTrue(report.hasErrors());
    var contradiction = report.diagnostics().get(0);
    assertEquals("framework-contradicted", contradiction.code().id());
    assertTrue(contradiction.message().contains("read as ilacs"), contradiction.message());
    assertTrue(contradiction.message().contains("one of slac"), contradiction.message());
    assertTrue(contradiction.span().isPresent());
    assertEquals(Frameworks.SLAC, report.matches().get(0).framework());
    assertEquals(Frameworks.ILACS, report.orElseThrow().framework());
  }

  @Test
  @DisplayName("where two frameworks fit equally well, either may be named")
  void ambiguous() throws IOException {
    Framework twin =
        Framework.builder()
            .from(Harbour.REVIEW)
            .id("twin-review")
            .editions(
                List.of(Edition.builder().from(Harbour.OF_2027).frameworkId("twin-review").build()))
            .build();
    ReportParser parser =
        ReportParser.builder()
            .reader(Harbour.READER)
            .reader(new Harbour.Reader(List.of(twin), Harbour::read))
            .build();
    ReportSource source = harbour(Harbour.REPORT);
    assertEquals(List.of("framework-ambiguous"), Texts.codes(parser.parse(source)));
    for (Framework named : List.of(Harbour.REVIEW, twin)) {
      ParsedReport report = parser.parse(source, named);
      assertEquals(List.of(), Texts.codes(report));
      assertEquals(named, report.orElseThrow().framework());
    }
  }

  @Test
  @DisplayName("of the editions of a framework the named one is taken")
  void edition() throws IOException {
    Inspection later = PARSER.parse(harbour(Harbour.REPORT), Harbour.OF_2029).orElseThrow();
    assertEquals(Harbour.OF_2029, later.edition());
    assertEquals(Harbour.REVIEW.editions(), later.framework().editions());
  }

  @Test
  @DisplayName("an edition that was not in force on the day that the report gives has a warning")
  void editionNotInForce() throws IOException {
    String ilacs = Texts.of("ilacs/" + oneOfEdition("ilacs-2018"));
    ParsedReport report =
        ReportParser.standard()
            .parse(
                ReportSource.of("report", ilacs),
                Frameworks.ILACS.edition("ilacs-2023").orElseThrow());
    assertEquals("ilacs-2023", report.orElseThrow().edition().id());
    assertTrue(
        Texts.codes(report).contains("edition-not-in-force"), Texts.codes(report).toString());
  }

  private static String oneOfEdition(String id) {
    return Texts.all().stream()
        .filter(file -> file.toString().contains("/ilacs/") && file.toString().endsWith(".txt"))
        .filter(
            file ->
                Texts.read(file).inspection().stream()
                    .anyMatch(i -> i.edition().id().equals(id) && !i.periods().isEmpty()))
        .map(file -> String.valueOf(file.getFileName()).replace(".txt", ""))
        .findFirst()
        .orElseThrow();
  }

  @Test
  @DisplayName("what the parser does not read cannot be named, and the message lists what can")
  void unknown() throws IOException {
    ReportSource source = harbour(Harbour.REPORT);
    for (Framework unread : List.of(Harbour.REVIEW, Frameworks.CPA)) {
      String message =
          String.valueOf(
              assertThrows(
                      IllegalArgumentException.class,
                      () -> ReportParser.standard().parse(source, unread))
                  .getMessage());
      assertTrue(message.startsWith("this parser does not read " + unread.id()), message);
      assertTrue(message.contains("ilacs"), message);
    }
    Edition none = Edition.builder().from(Harbour.OF_2027).id("harbour-review-1900").build();
    assertThrows(IllegalArgumentException.class, () -> PARSER.parse(source, none));
    assertThrows(
        IllegalArgumentException.class,
        () -> ReportParser.standard().parse(source, Harbour.OF_2027));
  }

  @Test
  @DisplayName("the front door takes a file and a framework or an edition")
  void frontDoor(@TempDir Path folder) throws IOException {
    String text = Texts.of(Texts.UCRA);
    Path file = Files.writeString(folder.resolve("letter.txt"), text);
    Framework ucra = Frameworks.UCRA;
    List<Inspection> facts = Texts.facts(InspectionReports.parse(text));
    assertEquals(facts, Texts.facts(InspectionReports.parse(file, ucra)));
    assertEquals(facts, Texts.facts(InspectionReports.parse(file, ucra.editions().get(0))));
  }
}
