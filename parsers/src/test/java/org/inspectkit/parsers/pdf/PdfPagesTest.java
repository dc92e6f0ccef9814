package org.inspectkit.parsers.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.inspectkit.parsers.InspectionReports;
import org.inspectkit.parsers.document.ReportDocument;
import org.inspectkit.parsers.testkit.PdfMaker;
import org.inspectkit.source.SourceSpan;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which pages a PDF has, and on which a place is. */
class PdfPagesTest {

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  @DisplayName("a PDF of one page has a first page, and all is on it")
  void onePage(boolean tagged) throws IOException {
    try (PdfMaker pdf = PdfReports.ilacsCover(tagged, "Rutland", "4 to 8 September 2023")) {
      ReportDocument document = InspectionReports.document(pdf.bytes());
      assertEquals(1, document.text().pages());
      assertEquals(Set.of(Optional.of(1)), pages(document));
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  @DisplayName("what is after a page break is on the second page")
  void twoPages(boolean tagged) throws IOException {
    try (PdfMaker pdf = PdfReports.ilacsCover(tagged, "Rutland", "4 to 8 September 2023")) {
      pdf.nextPage();
      pdf.paragraph("A sentence of the second page.");
      ReportDocument document = InspectionReports.document(pdf.bytes());
      assertEquals(2, document.text().pages());
      assertEquals(Set.of(Optional.of(1), Optional.of(2)), pages(document));
    }
  }

  private static Set<Optional<Integer>> pages(ReportDocument document) {
    return document.blocks().stream()
        .flatMap(block -> block.text().spans().stream())
        .map(SourceSpan::page)
        .collect(Collectors.toSet());
  }
}
