package org.inspectkit.parsers;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.inspectkit.diagnostic.Diagnostic;
import org.inspectkit.framework.Framework;
import org.inspectkit.framework.Frameworks;
import org.inspectkit.json.InspectionJson;
import org.inspectkit.model.Inspection;
import org.inspectkit.parsers.Harbour.Reader;
import org.inspectkit.parsers.spi.FrameworkReader;
import org.inspectkit.parsers.spi.Reading;
import org.inspectkit.parsers.terms.AnnotatedDocument;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** A framework of one's own is read by a reader of one's own, and one that has a reader by one. */
class SpiTest {

  private static final ReportSource SOURCE = ReportSource.of("harbour", Harbour.REPORT);
  private static final String SLAC = Texts.of(Texts.SLAC);

  private static ReportParser parser() {
    return ReportParser.builder().reader(Harbour.READER).build();
  }

  private static String refused(Executable build) {
    return String.valueOf(assertThrows(IllegalStateException.class, build).getMessage());
  }

  @Test
  @DisplayName("its reports are recognised and read, and those of the catalogue as before")
  void ownFramework() throws IOException {
    Inspection inspection = parser().parse(SOURCE).orElseThrow();
    assertEquals(Harbour.REVIEW, inspection.framework());
    assertEquals("good", inspection.judgement("warmth").orElseThrow().grade().orElseThrow().id());
    assertEquals("harbour", inspection.source().orElseThrow().name());
    assertEquals(
        Texts.facts(InspectionReports.parse(SLAC)),
        Texts.facts(parser().parse(ReportSource.of("slac", SLAC))));
  }

  @Test
  @DisplayName("without its reader nothing is known of it")
  void withoutReader() {
    assertEquals(
        List.of("framework-unknown"), Texts.codes(InspectionReports.parse(Harbour.REPORT)));
  }

  @Test
  @DisplayName("the parser lists what it reads, and JSON that knows the list gives it back")
  void frameworks() throws IOException {
    List<Framework> expected = new ArrayList<>(ReportParser.standard().frameworks());
    expected.add(Harbour.REVIEW);
    assertEquals(expected, parser().frameworks());
    assertTrue(expected.contains(Frameworks.ILACS) && !expected.contains(Frameworks.CPA));
    InspectionJson json = InspectionJson.with(parser().frameworks());
    Inspection own = parser().parse(SOURCE).orElseThrow();
    Inspection slac = InspectionReports.parse(SLAC).orElseThrow();
    assertEquals(List.of(own, slac), json.readAll(json.writeAll(List.of(own, slac))));
  }

  @Test
  @DisplayName("two readers of one framework are one too many, and the message says what to do")
  void twoReaders() {
    ReportParser.Builder twice =
        ReportParser.builder().reader(Harbour.READER).reader(Harbour.READER);
    String message = refused(twice::build);
    assertTrue(message.contains("harbour-review") && message.contains("replaceReader"), message);
    ReportParser.Builder slac = ReportParser.builder().reader(new Harbour.SecondSlacReader());
    String both = refused(slac::build);
    assertTrue(
        both.contains("CatalogueReader and " + Harbour.SecondSlacReader.class.getName()), both);
  }

  @Test
  @DisplayName("a reader replaces another for its frameworks only, where the builder says so")
  void replaced() throws IOException {
    ReportParser parser =
        ReportParser.builder().replaceReader(new Harbour.SecondSlacReader()).build();
    ParsedReport replaced = parser.parse(ReportSource.of("slac", SLAC));
    assertEquals(List.of(), replaced.orElseThrow().judgements());
    assertEquals(Set.copyOf(ReportParser.standard().frameworks()), Set.copyOf(parser.frameworks()));
    String ucra = Texts.of(Texts.UCRA);
    assertEquals(
        Texts.facts(InspectionReports.parse(ucra)),
        Texts.facts(parser.parse(ReportSource.of("ucra", ucra))));
  }

  @Test
  @DisplayName("a replacement settles it between two readers; two replacements do not")
  void replacements() throws IOException {
    Reader other = new Reader(List.of(Harbour.REVIEW), Harbour::ungraded);
    ReportParser.Builder builder =
        ReportParser.builder().reader(Harbour.READER).reader(Harbour.READER).replaceReader(other);
    assertEquals(List.of(), builder.build().parse(SOURCE).orElseThrow().judgements());
    builder.replaceReader(Harbour.READER);
    assertTrue(refused(builder::build).contains("harbour-review"));
  }

  @Test
  @DisplayName("only those frameworks are read that are chosen; no report is taken for one of them")
  void chosen() throws IOException {
    ReportParser parser =
        ReportParser.builder()
            .reader(Harbour.READER)
            .onlyFrameworks(Set.of(Harbour.REVIEW, Frameworks.UCRA))
            .build();
    assertEquals(Set.of(Harbour.REVIEW, Frameworks.UCRA), Set.copyOf(parser.frameworks()));
    assertTrue(parser.parse(SOURCE).inspection().isPresent());
    ParsedReport slac = parser.parse(ReportSource.of("slac", SLAC));
    assertEquals(List.of("framework-not-chosen"), Texts.codes(slac));
    assertTrue(slac.inspection().isEmpty() && !slac.hasErrors());
  }

  @Test
  @DisplayName("a choice of none, or of what nobody reads, is refused")
  void noChoice() {
    ReportParser.Builder builder = ReportParser.builder();
    assertThrows(IllegalArgumentException.class, () -> builder.onlyFrameworks(Set.of()));
    builder.onlyFrameworks(Set.of(Frameworks.SLAC, Harbour.REVIEW));
    assertTrue(refused(builder::build).contains("harbour-review"));
  }

  @Test
  @DisplayName("a reader of no framework, of another with a known id, or that fails is refused")
  void unfitReaders() {
    Framework other = Framework.builder().from(Frameworks.SLAC).name("Another").build();
    FailingReader failing = new FailingReader();
    assertAll(
        () -> assertTrue(refused(() -> build(List.of())).contains("reads no framework")),
        () -> assertTrue(refused(() -> build(List.of(other))).contains("slac")),
        () ->
            assertTrue(
                refused(() -> ReportParser.builder().reader(failing).build())
                    .contains("no such quay")));
  }

  private static void build(List<Framework> frameworks) {
    ReportParser.builder().reader(new Reader(frameworks, Harbour::read)).build();
  }

  private static final class FailingReader implements FrameworkReader {

    @Override
    public List<Framework> frameworks() {
      throw new IllegalArgumentException("no such quay");
    }

    @Override
    public Reading read(AnnotatedDocument document, Framework framework) {
      return Harbour.read(document, framework);
    }
  }

  @Test
  @DisplayName("a reader that fails costs the inspection, not the document, and is reported")
  void failingReader() throws IOException {
    ReportParser parser =
        ReportParser.builder()
            .reader(
                new Reader(
                    List.of(Harbour.REVIEW),
                    (document, framework) -> {
                      throw new IllegalArgumentException("no such quay");
                    }))
            .build();
    ParsedReport report = parser.parse(SOURCE);
    assertEquals(List.of("reader-failed"), Texts.codes(report));
    assertTrue(report.inspection().isEmpty() && report.document().isPresent());
    String message = report.diagnostics().stream().map(Diagnostic::message).findFirst().orElse("");
    assertTrue(message.contains("harbour-review") && message.contains("no such quay"), message);
    var refused = assertThrows(ReportParseException.class, report::orElseThrow);
    assertInstanceOf(IllegalArgumentException.class, refused.getCause());
    assertEquals(report.failure(), Optional.of(refused.getCause()));
  }
}
