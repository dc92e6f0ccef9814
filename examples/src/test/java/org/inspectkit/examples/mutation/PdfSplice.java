package org.inspectkit.examples.mutation;

import java.io.IOException;
import java.util.Random;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.multipdf.PDFMergerUtility;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/** Puts pages of another report into one. */
interface PdfSplice {

  /** Adds pages of the other document, which remains open, to the first. */
  void to(PDDocument document, PDDocument other, Random random) throws IOException;

  /** The bytes of a PDF with pages of another. */
  static byte[] made(byte[] pdf, byte[] foreign, Random random, PdfSplice splice)
      throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf);
        PDDocument other = Loader.loadPDF(foreign)) {
      splice.to(document, other, random);
      return PdfChange.saved(document, pdf.length + foreign.length);
    }
  }

  /** As programs that merge files do it, with both structure trees. */
  static void merged(PDDocument document, PDDocument other, Random random) throws IOException {
    new PDFMergerUtility().appendDocument(document, other);
  }

  static void before(PDDocument document, PDDocument other, Random random) throws IOException {
    int pages = other.getNumberOfPages();
    for (int i = 0; i < pages; i++) {
      insert(document, document.importPage(other.getPage(i)), i);
    }
  }

  static void after(PDDocument document, PDDocument other, Random random) throws IOException {
    for (PDPage page : other.getPages()) {
      document.importPage(page);
    }
  }

  static void within(PDDocument document, PDDocument other, Random random) throws IOException {
    int at = random.nextInt(document.getNumberOfPages());
    int first = random.nextInt(other.getNumberOfPages());
    int count = 1 + random.nextInt(3);
    for (int i = first; i < Math.min(other.getNumberOfPages(), first + count); i++) {
      insert(document, document.importPage(other.getPage(i)), at++);
    }
  }

  static void firstPage(PDDocument document, PDDocument other, Random random) throws IOException {
    insert(document, document.importPage(other.getPage(0)), 0);
  }

  static void interleaved(PDDocument document, PDDocument other, Random random) throws IOException {
    int pages = Math.min(document.getNumberOfPages(), other.getNumberOfPages());
    for (int i = 0; i < pages; i++) {
      insert(document, document.importPage(other.getPage(i)), 2 * i + 1);
    }
  }

  /** Moves a page, which was added at the end, to an index. */
  private static void insert(PDDocument document, PDPage page, int at) {
    if (at < document.getNumberOfPages() - 1) {
      PDPage next = document.getPage(at);
      document.getPages().remove(page);
      document.getPages().insertBefore(page, next);
    }
  }
}
