package org.inspectkit.parsers.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;
import org.inspectkit.model.Finding;
import org.inspectkit.model.FindingKind;
import org.inspectkit.parsers.InspectionReports;
import org.inspectkit.parsers.testkit.PdfMaker;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What is in a frame in a PDF, and what is beside it. */
class FramesTest {

  private static final String CASE = "Ada, who is nine, missed the ferry twice.";
  private static final String REST = "The warden of the harbour rang her school.";
  private static final String BEHIND = "Ferries run late, and nobody says when the next one goes.";

  private static PdfMaker letter() {
    PdfMaker pdf = new PdfMaker(true, "Joint targeted area inspection");
    pdf.paragraph("12 October 2023");
    pdf.paragraph("Philippa Thornbury, Director of Children\u2019s Services, Medway Council");
    pdf.paragraph("Dear local safeguarding partnership");
    pdf.heading(
        "Joint targeted area inspection of the multi-agency response to serious youth violence in"
            + " Medway");
    pdf.paragraph(
        "This letter summarises the findings of the joint targeted area inspection (JTAI) of the"
            + " multi-agency response to serious youth violence in Medway.");
    return pdf;
  }

  private static List<String> texts(List<Finding> findings, FindingKind kind) {
    return findings.stream().filter(f -> f.kind() == kind).map(Finding::text).toList();
  }

  @Test
  @DisplayName("a case in a frame is one finding, and what is after the frame is none of it")
  void caseInFrame() throws IOException {
    try (PdfMaker pdf = letter()) {
      pdf.heading("Main findings");
      pdf.paragraph("Partners meet by the sea every month.");
      pdf.frame(
          () -> {
            pdf.paragraph("Practice study: highly effective practice");
            pdf.paragraph(CASE);
            pdf.paragraph(REST);
          });
      pdf.paragraph(BEHIND);
      List<Finding> found = InspectionReports.parse(pdf.bytes()).orElseThrow().findings();
      assertEquals(List.of(CASE + " " + REST), texts(found, FindingKind.CASE_STUDY));
      assertEquals(
          List.of("Partners meet by the sea every month.", BEHIND),
          texts(found, FindingKind.NARRATIVE));
    }
  }
}
