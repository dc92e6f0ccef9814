package org.inspectkit.parsers.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.inspectkit.diagnostic.Diagnostic;
import org.inspectkit.diagnostic.DiagnosticCode;
import org.inspectkit.diagnostic.DiagnosticCodes;
import org.inspectkit.framework.Edition;
import org.inspectkit.framework.Framework;
import org.inspectkit.framework.InspectionFact;
import org.inspectkit.framework.JudgementArea;
import org.inspectkit.framework.SectionRole;
import org.inspectkit.framework.SectionRule;
import org.inspectkit.model.AreaForImprovement;
import org.inspectkit.model.Finding;
import org.inspectkit.model.FindingKind;
import org.inspectkit.model.ImprovementKind;
import org.inspectkit.model.Inspection;
import org.inspectkit.model.InspectionPeriod;
import org.inspectkit.parsers.InspectionReports;
import org.inspectkit.parsers.ParsedReport;
import org.inspectkit.parsers.ReportParser;
import org.inspectkit.parsers.ReportSource;
import org.inspectkit.parsers.spi.Reading;
import org.inspectkit.parsers.spi.ReadingLevel;
import org.inspectkit.parsers.spi.SelectiveReader;
import org.inspectkit.parsers.terms.AnnotatedDocument;
import org.inspectkit.parsers.terms.TermIndex;
import org.inspectkit.scale.GradeScales;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A reader made with the front class reads what its framework's entry says. */
class ReportReadingTest {

  private static final JudgementArea WARMTH =
      JudgementArea.builder().id("warmth").name("Warmth").scale(GradeScales.OFSTED_2012).build();

  private static final Edition GRADED =
      Edition.builder()
          .id("lighthouse-2026")
          .frameworkId("lighthouse")
          .name("Review of lighthouses")
          .inForceFrom(LocalDate.of(2026, 1, 1))
          .scale(GradeScales.OFSTED_2012)
          .addAreas(WARMTH)
          .build();

  private static final Framework REVIEW =
      Framework.builder()
          .id("lighthouse")
          .name("Review of lighthouses")
          .years("2026-")
          .documentForm("letter or report")
          .addTitles("review of lighthouses")
          .addRemits("this review was made by the keepers of lights")
          .addEditions(GRADED)
          .addSections(SectionRule.ofItems(SectionRole.PRIORITY_ACTION, "do this first"))
          .addSections(SectionRule.ofText(SectionRole.CONTEXT, "the rock"))
          .build();

  private static final String LETTER =
      """
      Review of lighthouses

      9 June 2026

      Mr Tom Model
      Director of Children's Services
      Luton Borough Council

      Dear Mr Model

      This review was made by the keepers of lights on 2 and 3 June 2026. The inspectors were Pat Instance and Kim Case.

      At the last inspection in May 2022, the overall effectiveness of services was judged to be good.

      Warmth: Good

      Do this first

      - Trim the wick.
      - Count the ships:
        - by day
        - by night.

      The rock

      It is high.

      Yours sincerely

      Pat Instance
      Lead Inspector
      """;

  private static final String REPORT =
      """
      Review of lighthouses

      Luton Borough Council

      Inspection dates: 2 June 2026 to 3 June 2026
      Lead inspector: Pat Instance

      This review was made by the keepers of lights.

      Judgement      Grade
      Warmth         Good

      Do this first

      - Trim the wick.
      """;

  /** Hands a document to a reading. */
  private interface Start {
    ReportReading of(AnnotatedDocument document, Framework framework, ReadingLevel level);
  }

  private record Reader(Framework framework, Start start, UnaryOperator<ReportReading> rest)
      implements SelectiveReader {

    @Override
    public List<Framework> frameworks() {
      return List.of(framework);
    }

    @Override
    public Reading read(AnnotatedDocument document, Framework read, ReadingLevel level) {
      return rest.apply(start.of(document, read, level)).toReading();
    }
  }

  private static ParsedReport read(Reader reader, ReadingLevel level, String text)
      throws IOException {
    return ReportParser.builder()
        .reader(reader)
        .level(level)
        .build()
        .parse(ReportSource.of("lighthouse", text));
  }

  private static final Reader LETTERS =
      new Reader(REVIEW, ReportReading::ofLetter, r -> r.addGradeTable().addSections());

  private static List<DiagnosticCode> codes(ParsedReport report) {
    return report.diagnostics().stream().map(Diagnostic::code).toList();
  }

  @Test
  @DisplayName("a letter: its head, its close, its grade, its lists and an earlier inspection")
  void letter() throws IOException {
    ParsedReport report = read(LETTERS, ReadingLevel.EVERYTHING, LETTER);
    Inspection letter = report.orElseThrow();
    assertEquals(List.of(), report.diagnostics());
    assertEquals(Optional.of(LocalDate.of(2026, 6, 9)), letter.letterDate());
    assertEquals("Mr Tom Model", letter.addressee().orElseThrow().name());
    assertEquals("Luton", letter.authority().orElseThrow().toString());
    assertEquals("[Pat Instance, Lead Inspector]", letter.signatories().toString());
    assertEquals(2, letter.inspectors().size());
    assertEquals(
        List.of(new InspectionPeriod(LocalDate.of(2026, 6, 2), LocalDate.of(2026, 6, 3))),
        letter.periods());
    assertEquals("good", letter.grade("warmth").orElseThrow().id());
    assertEquals(
        List.of(ImprovementKind.PRIORITY_ACTION, ImprovementKind.PRIORITY_ACTION),
        letter.areasForImprovement().stream().map(AreaForImprovement::kind).toList());
    assertEquals(List.of("by day", "by night."), letter.areasForImprovement().get(1).subItems());
    assertEquals(
        List.of(FindingKind.CONTEXT), letter.findings().stream().map(Finding::kind).toList());
    assertEquals(1, letter.priorInspections().size());
  }

  @Test
  @DisplayName("what is not asked for is not read, and what is asked for is the same")
  void level() throws IOException {
    Inspection whole = read(LETTERS, ReadingLevel.EVERYTHING, LETTER).orElseThrow();
    ParsedReport report = read(LETTERS, ReadingLevel.JUDGEMENTS, LETTER);
    Inspection less =
        Inspection.builder()
            .from(whole)
            .areasForImprovement(List.of())
            .findings(List.of())
            .priorInspections(List.of())
            .build();
    assertEquals(less, report.orElseThrow());
  }

  @Test
  @DisplayName("what a letter of the form should state and does not has a diagnostic each")
  void missing() throws IOException {
    String text =
        """
        Review of lighthouses

        Dear colleagues

        This review was made by the keepers of lights.

        Yours sincerely
        """;
    ParsedReport report = read(LETTERS, ReadingLevel.EVERYTHING, text);
    ParsedReport judgements = read(LETTERS, ReadingLevel.JUDGEMENTS, text);
    assertFalse(codes(judgements).contains(DiagnosticCodes.SECTION_MISSING));
    for (DiagnosticCode code :
        List.of(
            DiagnosticCodes.SIGNATORY_MISSING,
            DiagnosticCodes.LEAD_INSPECTOR_MISSING,
            DiagnosticCodes.JUDGEMENT_MISSING,
            DiagnosticCodes.SECTION_MISSING)) {
      assertEquals(1, codes(report).stream().filter(code::equals).count(), code.toString());
    }
  }

  @Test
  @DisplayName("a report with a cover: its fields, its table and its list")
  void cover() throws IOException {
    Reader reader = new Reader(REVIEW, ReportReading::ofCover, LETTERS.rest());
    Inspection report = read(reader, ReadingLevel.EVERYTHING, REPORT).orElseThrow();
    assertEquals(Optional.of(LocalDate.of(2026, 6, 2)), report.start());
    assertEquals("[Pat Instance (lead)]", report.inspectors().toString());
    assertEquals("good", report.grade("warmth").orElseThrow().id());
    assertEquals("Trim the wick.", report.areasForImprovement().get(0).text());
  }

  @Test
  @DisplayName("a fact that no cover or letter is asked for is refused, not ignored")
  void unfitFacts() throws IOException {
    Set<InspectionFact> topic = Set.of(InspectionFact.TOPIC);
    AnnotatedDocument letter =
        AnnotatedDocument.of(InspectionReports.document(REPORT), TermIndex.of(List.of(REVIEW)));
    assertThrows(
        IllegalArgumentException.class,
        () -> ReportReading.ofCover(letter, REVIEW, ReadingLevel.EVERYTHING, topic));
    assertThrows(
        IllegalArgumentException.class,
        () -> ReportReading.ofLetter(letter, REVIEW, ReadingLevel.EVERYTHING, topic));
  }

  @Test
  @DisplayName("an edition without a scale has no judgements, and an entry may have no sections")
  void ungraded() throws IOException {
    Edition ungraded =
        Edition.builder().from(GRADED).scale(Optional.empty()).areas(List.of()).build();
    Framework plain =
        Framework.builder().from(REVIEW).editions(List.of(ungraded)).sections(List.of()).build();
    Reader reader = new Reader(plain, LETTERS.start(), LETTERS.rest());
    ParsedReport report = read(reader, ReadingLevel.EVERYTHING, LETTER);
    assertEquals(List.of(), report.diagnostics());
    assertEquals(List.of(), report.orElseThrow().judgements());
    assertEquals(List.of(), report.orElseThrow().areasForImprovement());
  }

  @Test
  @DisplayName("what a reader finds itself is in the reading, and so are its doubts")
  void own() throws IOException {
    Diagnostic doubt = Diagnostic.of(DiagnosticCodes.TOPIC_MISSING);
    Reader reader =
        new Reader(
            REVIEW,
            LETTERS.start(),
            letter -> {
              letter.inspection().nextInspection("when the tide is out");
              return letter.note(doubt);
            });
    ParsedReport report = read(reader, ReadingLevel.EVERYTHING, LETTER);
    assertEquals(Optional.of("when the tide is out"), report.orElseThrow().nextInspection());
    assertEquals(List.of(doubt), report.diagnostics());
  }
}
