package org.inspectkit.parsers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.inspectkit.diagnostic.Diagnostic;
import org.inspectkit.framework.Edition;
import org.inspectkit.framework.Framework;
import org.inspectkit.framework.Frameworks;
import org.inspectkit.framework.JudgementArea;
import org.inspectkit.model.DocumentKind;
import org.inspectkit.model.Inspection;
import org.inspectkit.model.Judgement;
import org.inspectkit.model.JudgementOutcome;
import org.inspectkit.parsers.document.Block;
import org.inspectkit.parsers.spi.FrameworkReader;
import org.inspectkit.parsers.spi.Reading;
import org.inspectkit.parsers.terms.AnnotatedDocument;
import org.inspectkit.scale.Grade;
import org.inspectkit.scale.GradeScales;
import org.inspectkit.source.Statement;
import org.inspectkit.source.StatementKind;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A framework of one's own is read by a reader of one's own. */
class SpiTest {

  private static final JudgementArea WARMTH =
      JudgementArea.builder().id("warmth").name("Warmth").scale(GradeScales.OFSTED_2012).build();

  private static final Framework OWN =
      Framework.builder()
          .id("harbour-review")
          .name("Review of harbours")
          .years("2027")
          .documentForm("report")
          .addTitles("review of the harbour")
          .addRemits("this review was made by the harbour board")
          .addEditions(
              Edition.builder()
                  .id("harbour-review-2027")
                  .frameworkId("harbour-review")
                  .name("Review of harbours")
                  .scale(GradeScales.OFSTED_2012)
                  .addAreas(WARMTH)
                  .build())
          .build();

  private static final String REPORT =
      "Review of the harbour\n\nThis review was made by the harbour board.\n\nWarmth: Good\n";

  private record Reader(
      List<Framework> frameworks, BiFunction<AnnotatedDocument, Framework, Reading> reading)
      implements FrameworkReader {

    @Override
    public Reading read(AnnotatedDocument document, Framework framework) {
      return reading.apply(document, framework);
    }
  }

  private static Reading read(AnnotatedDocument document, Framework framework) {
    Block row =
        document.document().blocks().stream()
            .filter(b -> b.text().toString().startsWith("Warmth: "))
            .findFirst()
            .orElseThrow();
    String printed = row.text().toString().substring(8);
    Grade grade = GradeScales.OFSTED_2012.find(printed).orElseThrow();
    Inspection inspection =
        Inspection.builder()
            .framework(framework)
            .edition(framework.editions().get(0))
            .documentKind(DocumentKind.REPORT)
            .addJudgements(
                Judgement.of(
                    WARMTH,
                    new JudgementOutcome.Graded(grade, printed, Optional.empty()),
                    List.of(
                        new Statement(
                            StatementKind.TABLE, row.text().toString(), row.text().spans()))))
            .build();
    return new Reading(inspection, List.of());
  }

  private static ReportParser parser(FrameworkReader... readers) {
    ReportParser.Builder builder = ReportParser.builder();
    List.of(readers).forEach(builder::reader);
    return builder.build();
  }

  @Test
  @DisplayName("its reports are recognised and read, and those of the catalogue as before")
  void ownFramework() {
    ReportParser parser = parser(new Reader(List.of(OWN), SpiTest::read));
    Inspection inspection = parser.parse(ReportSource.of("harbour", REPORT)).orElseThrow();
    assertEquals(OWN, inspection.framework());
    assertEquals("good", inspection.judgement("warmth").orElseThrow().grade().orElseThrow().id());
    assertEquals("harbour", inspection.source().orElseThrow().name());
    String slac = Texts.of(Texts.SLAC);
    assertEquals(
        Texts.facts(InspectionReports.parse(slac)),
        Texts.facts(parser.parse(ReportSource.of("slac", slac))));
  }

  @Test
  @DisplayName("without its reader nothing is known of it")
  void withoutReader() {
    assertEquals(List.of("framework-unknown"), Texts.codes(InspectionReports.parse(REPORT)));
  }

  @Test
  @DisplayName("two readers of one framework are one too many")
  void twoReaders() {
    Reader reader = new Reader(List.of(OWN), SpiTest::read);
    Reader slac = new Reader(List.of(Frameworks.SLAC), SpiTest::read);
    assertTrue(
        assertThrows(IllegalStateException.class, () -> parser(reader, reader))
            .getMessage()
            .contains("harbour-review"));
    assertThrows(IllegalStateException.class, () -> parser(slac));
  }

  @Test
  @DisplayName("a reader that fails costs the inspection, not the document, and is told")
  void failingReader() {
    ReportParser parser =
        parser(
            new Reader(
                List.of(OWN),
                (document, framework) -> {
                  throw new IllegalArgumentException("no such quay");
                }));
    ParsedReport report = parser.parse(ReportSource.of("harbour", REPORT));
    assertEquals(List.of("reader-failed"), Texts.codes(report));
    assertTrue(report.inspection().isEmpty() && report.document().isPresent());
    String message = report.diagnostics().stream().map(Diagnostic::message).findFirst().orElse("");
    assertTrue(message.contains("harbour-review") && message.contains("no such quay"), message);
  }
}
