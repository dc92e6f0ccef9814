package org.inspectkit.parsers.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;
import org.inspectkit.model.Signatory;
import org.inspectkit.parsers.InspectionReports;
import org.inspectkit.parsers.testkit.PdfMaker;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Those who sign a joint letter, in a table that a page's end parts. */
class SignaturesTest {

  @Test
  @DisplayName("an office in the next row, over the page, is that of the name in the same cell")
  void officesOnTheNextPage() throws IOException {
    List<String> signed =
        InspectionReports.parse(letter()).orElseThrow().signatories().stream()
            .map(Signatory::toString)
            .toList();
    assertEquals(
        List.of(
            "Barnaby Holt, Regional Director",
            "Ottilie Crane, Deputy Chief Inspector",
            "Leonora Pike, Her Majesty\u2019s Inspector of Constabulary",
            "Rufus Kettle, Assistant Chief Inspector"),
        signed);
  }

  private static byte[] letter() throws IOException {
    try (PdfMaker pdf = new PdfMaker(true, "9")) {
      pdf.paragraph("7 March 2018");
      pdf.paragraph("Imogen Sandgate, Director of Children\u2019s Services, Isle of Wight Council");
      pdf.paragraph("Dear local partnership");
      pdf.heading("Joint targeted area inspection of the multi-agency response to neglect");
      pdf.paragraph(
          "Between 29 January and 2 February 2018, Ofsted, the Care Quality Commission (CQC),"
              + " HMI Constabulary (HMIC) and HMI Probation (HMI Prob) undertook a joint"
              + " inspection of the multi-agency response to neglect in the Isle of Wight.");
      pdf.heading("Key strengths");
      pdf.paragraph("Lifeboat crews know which children swim well.");
      pdf.paragraph("Yours sincerely");
      pdf.table(
          false,
          new String[] {"Ofsted", "Care Quality Commission"},
          new String[] {"Barnaby Holt Regional Director", "Ottilie Crane Deputy Chief Inspector"},
          new String[] {"HMI Constabulary", "HMI Probation"},
          new String[] {"Leonora Pike", "Rufus Kettle"});
      pdf.nextPage();
      pdf.table(
          false,
          new String[] {
            "Her Majesty\u2019s Inspector of Constabulary", "Assistant Chief Inspector"
          });
      return pdf.bytes();
    }
  }
}
