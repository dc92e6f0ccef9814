package org.inspectkit.parsers.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.inspectkit.diagnostic.Diagnostic;
import org.inspectkit.model.AreaForImprovement;
import org.inspectkit.model.Inspection;
import org.inspectkit.model.Inspector;
import org.inspectkit.model.Judgement;
import org.inspectkit.model.JudgementOutcome;
import org.inspectkit.model.LocalAuthority;
import org.inspectkit.parsers.InspectionReports;
import org.inspectkit.parsers.ParsedReport;
import org.inspectkit.parsers.SyntheticReportsTest;
import org.inspectkit.parsers.document.Block;
import org.inspectkit.parsers.document.BlockKind;
import org.inspectkit.parsers.document.ReportDocument;
import org.inspectkit.parsers.testkit.PdfMaker;
import org.inspectkit.scale.Grade;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Reports of two frameworks as PDFs, with a structure tree and without one. */
class PdfReportsTest {

  private static Map<String, String> grades(Inspection inspection) {
    Map<String, String> grades = new TreeMap<>();
    for (Judgement judgement : inspection.judgements()) {
      grades.put(
          judgement.area().id(),
          judgement.grade().map(Grade::id).orElse(judgement.outcome().printed()));
    }
    return grades;
  }

  private static void assertCover(Inspection i, String authority, String start, String end) {
    assertEquals(
        authority, i.authority().flatMap(a -> a.entry()).map(LocalAuthority::id).orElse(""));
    assertEquals(start, i.start().map(Object::toString).orElse(""));
    assertEquals(end, i.end().map(Object::toString).orElse(""));
  }

  private static List<String> codes(ParsedReport report) {
    return report.diagnostics().stream().map(Diagnostic::code).map(c -> c.id()).toList();
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  @DisplayName("to 2022: care leavers are judged together with children in care")
  void editionOf2018(boolean tagged) {
    ParsedReport report = InspectionReports.parse(PdfReports.ilacs2018(tagged));
    Inspection inspection = report.orElseThrow();
    assertEquals("ilacs-2018", inspection.edition().id());
    assertEquals(
        Map.of(
            "impact-of-leaders", "good",
            "help-and-protection", "requires-improvement",
            "children-in-care-and-care-leavers", "inadequate",
            "overall-effectiveness", "requires-improvement"),
        grades(inspection));
    assertCover(inspection, "luton", "2018-03-05", "2018-03-16");
    assertIlacs(tagged, inspection, report);
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  @DisplayName("2023: care leavers are judged by themselves")
  void editionOf2023(boolean tagged) {
    ParsedReport report = InspectionReports.parse(PdfReports.ilacs2023(tagged));
    Inspection inspection = report.orElseThrow();
    assertEquals("ilacs-2023", inspection.edition().id());
    assertEquals(
        Map.of(
            "impact-of-leaders", "outstanding",
            "help-and-protection", "requires-improvement",
            "children-in-care", "good",
            "care-leavers", "requires-improvement",
            "overall-effectiveness", "good"),
        grades(inspection));
    assertCover(inspection, "rutland", "2023-09-04", "2023-09-08");
    assertIlacs(tagged, inspection, report);
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  @DisplayName("2026: no overall judgement is printed and none is made up")
  void editionOf2026(boolean tagged) {
    ParsedReport report = InspectionReports.parse(PdfReports.ilacs2026(tagged));
    Inspection inspection = report.orElseThrow();
    assertEquals("ilacs-2026", inspection.edition().id());
    assertEquals(
        Map.of(
            "impact-of-leaders", "good",
            "help-and-protection", "requires-improvement",
            "children-in-care", "outstanding",
            "care-leavers", "inadequate"),
        grades(inspection));
    assertCover(inspection, "rutland", "2026-05-11", "2026-05-22");
    assertIlacs(tagged, inspection, report);
  }

  private static void assertIlacs(boolean tagged, Inspection inspection, ParsedReport report) {
    assertEquals(
        "Perpetua Ivory-Mu\u00F1oz", inspection.leadInspector().map(Inspector::name).orElse(""));
    List<String> areas =
        inspection.areasForImprovement().stream().map(AreaForImprovement::text).toList();
    assertEquals(
        List.of(
            "The time that passes until a child who rings at night is called back by somebody who"
                + " knows the family.",
            "Notes of supervision.",
            "How often lorries are counted as visits."),
        areas);
    // Without tags, a footnote is a line below the list that is reported as left out.
    assertEquals(tagged ? List.of() : List.of("left-out-of-list"), codes(report));
    int paragraphs =
        3
            * (int)
                inspection.judgements().stream()
                    .filter(j -> !j.area().id().equals("overall-effectiveness"))
                    .count();
    assertEquals(
        paragraphs, inspection.findings().stream().filter(f -> f.number().isPresent()).count());
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  @DisplayName("a SIF report: sentences, misnumbered rows, and grades that are none of its own")
  void sif(boolean tagged) {
    ParsedReport report = InspectionReports.parse(PdfReports.sif(tagged));
    Inspection inspection = report.orElseThrow();
    assertEquals("sif", inspection.framework().id());
    assertEquals(
        Map.of(
            "overall-effectiveness", "requires-improvement",
            "help-and-protection", "requires-improvement",
            "looked-after-and-permanence", "good",
            "adoption-performance", "Not judged",
            "care-leavers", "outstanding",
            "leadership-management-governance", "requires-improvement",
            "lscb-effectiveness", "good"),
        grades(inspection));
    assertTrue(
        inspection
            .judgement("adoption-performance")
            .map(Judgement::outcome)
            .filter(o -> o instanceof JudgementOutcome.NotJudged)
            .isPresent());
    assertCover(inspection, "warrington", "2015-05-12", "2015-06-04");
    assertEquals("2015-07-21", inspection.published().map(Object::toString).orElse(""));
    if (!tagged) {
      return;
    }
    assertEquals(7, inspection.findings().stream().filter(f -> f.number().isPresent()).count());
    assertEquals(
        List.of("PRIORITY_ACTION", "AREA_FOR_IMPROVEMENT", "AREA_FOR_IMPROVEMENT"),
        inspection.areasForImprovement().stream().map(a -> a.kind().name()).toList());
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  @DisplayName("every visible character is in exactly one block or in furniture")
  void noTextIsLost(boolean tagged) {
    List<byte[]> files =
        List.of(
            PdfReports.ilacs2018(tagged),
            PdfReports.ilacs2023(tagged),
            PdfReports.ilacs2026(tagged),
            PdfReports.sif(tagged));
    for (byte[] file : files) {
      assertEquals(List.of(), SyntheticReportsTest.lost(InspectionReports.document(file)));
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  @DisplayName("running footers and page numbers are furniture")
  void footers(boolean tagged) {
    ReportDocument document = InspectionReports.document(PdfReports.ilacs2023(tagged));
    assertTrue(document.text().pages() >= 3, "pages " + document.text().pages());
    for (Block block : document.blocks()) {
      assertFalse(
          block.text().toString().endsWith("Inspection of Rutland children\u2019s services"),
          block.text().toString());
    }
  }

  @Test
  @DisplayName("a tagged paragraph that runs over a page break is one block")
  void paragraphOverPages() throws IOException {
    String words = "Every word of this long paragraph is printed once and read once. ".repeat(70);
    String last = "Here it ends.";
    try (PdfMaker pdf = PdfReports.ilacsCover(true, "Rutland", "4 to 8 September 2023")) {
      pdf.paragraph(words + last);
      ReportDocument document = InspectionReports.document(pdf.bytes());
      assertEquals(2, document.text().pages());
      List<Block> blocks =
          document.blocks().stream().filter(b -> b.text().toString().endsWith(last)).toList();
      assertEquals(1, blocks.size());
      assertEquals(words + last, blocks.get(0).text().toString());
      assertEquals(List.of(), SyntheticReportsTest.lost(document));
    }
  }

  @Test
  @DisplayName("a page that is tagged as one paragraph is parted at its bullets and numbers")
  void pageAsOneParagraph() throws IOException {
    try (PdfMaker pdf = PdfReports.ilacsCover(true, "Rutland", "4 to 8 September 2023")) {
      pdf.pageAsOneParagraph(
          List.of(
              "What needs to improve?",
              "\u2022 The counting of lorries, which is done at",
              "night only.",
              "\u2022 The lift."));
      ReportDocument document = InspectionReports.document(pdf.bytes());
      List<String> items =
          document.blocks().stream()
              .filter(b -> b.kind() == BlockKind.ITEM)
              .map(b -> b.text().toString())
              .toList();
      assertEquals(
          List.of("The counting of lorries, which is done at night only.", "The lift."), items);
      assertEquals(List.of(), SyntheticReportsTest.lost(document));
    }
  }

  @Test
  @DisplayName("what the tree leaves out is read, and reported")
  void textOutsideTheTree() throws IOException {
    try (PdfMaker pdf = PdfReports.ilacsCover(true, "Rutland", "4 to 8 September 2023")) {
      pdf.paragraph("A sentence that the tree holds. ".repeat(30).strip());
      pdf.outsideTheTree("A sentence that nobody tagged.");
      ParsedReport report = InspectionReports.parse(pdf.bytes());
      assertTrue(codes(report).contains("text-outside-tree"), codes(report).toString());
      ReportDocument document = report.document().orElseThrow();
      assertTrue(
          document.blocks().stream()
              .anyMatch(b -> b.text().toString().equals("A sentence that nobody tagged.")));
      assertEquals(List.of(), SyntheticReportsTest.lost(document));
    }
  }

  @Test
  @DisplayName("a tree that leaves most of the text out is not followed")
  void treeOfLittle() throws IOException {
    try (PdfMaker pdf = PdfReports.ilacsCover(true, "Rutland", "4 to 8 September 2023")) {
      pdf.outsideTheTree("A sentence that nobody tagged. ".repeat(20).strip());
      ReportDocument document = InspectionReports.document(pdf.bytes());
      assertEquals(List.of(), SyntheticReportsTest.lost(document));
      assertTrue(
          document.blocks().stream().anyMatch(b -> b.text().toString().contains("nobody tagged")));
    }
  }
}
