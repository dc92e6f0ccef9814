package org.inspectkit.parsers.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.inspectkit.parsers.InspectionReports;
import org.inspectkit.parsers.document.ReportDocument;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A file may say what characters a drawn stretch represents. */
class ActualTextTest {

  private static final String FONT =
      "/Font << /F1 << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >>";

  private static String read(String content) {
    RawPdf pdf = new RawPdf();
    ReportDocument document =
        InspectionReports.document(
            pdf.onePage(FONT, pdf.add("", "BT /F1 9 Tf 50 700 Td " + content + " ET")));
    return document.text().extracted().strip();
  }

  private static String span(String text, String inside) {
    return "/Span << /ActualText (" + text + ") >> BDC " + inside + " EMC ";
  }

  @Test
  @DisplayName("the text replaces all glyphs of its stretch")
  void replaced() {
    assertEquals(
        "before good after", read("(before ) Tj " + span("good", "(g00d) Tj") + "( after) Tj"));
  }

  @Test
  @DisplayName("of two within each other the outer one holds to its end")
  void nested() {
    assertEquals(
        "before good after",
        read(
            "(before ) Tj "
                + span("good", "(g) Tj " + span("x", "(0) Tj") + "(0d) Tj")
                + "( after) Tj"));
  }

  @Test
  @DisplayName("a stretch without a text of its own does not end the outer one's")
  void within() {
    assertEquals(
        "good after", read(span("good", "(g) Tj /P BMC (0) Tj EMC (0d) Tj") + "( after) Tj"));
  }
}
