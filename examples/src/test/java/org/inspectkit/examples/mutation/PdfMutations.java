package org.inspectkit.examples.mutation;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageTree;

/**
 * One kind of damage to a PDF.
 *
 * @param name what is done, in words
 * @param damage does it to a copy of the bytes
 */
record PdfMutations(String name, Damage damage) {

  private static final List<PdfMutations> ALL =
      List.of(
          new PdfMutations("pdf: bits flipped", PdfMutations::flipped),
          new PdfMutations(
              "pdf: cut", (pdf, random) -> Arrays.copyOf(pdf, random.nextInt(pdf.length))),
          new PdfMutations(
              "pdf: no structure tree",
              changed(
                  (document, random) ->
                      document
                          .getDocumentCatalog()
                          .getCOSObject()
                          .removeItem(COSName.STRUCT_TREE_ROOT))),
          new PdfMutations(
              "pdf: page removed",
              changed(
                  (document, random) ->
                      document.removePage(random.nextInt(document.getNumberOfPages())))),
          new PdfMutations("pdf: pages swapped", changed(PdfMutations::swapPages)));

  /** Makes a damaged copy. */
  interface Damage {

    /**
     * Damages a PDF.
     *
     * @param pdf its bytes
     * @param random chooses the places
     * @return the damaged copy
     * @throws IOException if PDFBox cannot read it
     */
    byte[] of(byte[] pdf, Random random) throws IOException;
  }

  private interface Change {
    void to(PDDocument document, Random random);
  }

  static List<PdfMutations> all() {
    return ALL;
  }

  private static byte[] flipped(byte[] pdf, Random random) {
    byte[] copy = pdf.clone();
    for (int flips = 1 + random.nextInt(50); flips > 0; flips--) {
      copy[random.nextInt(copy.length)] ^= (byte) (1 << random.nextInt(8));
    }
    return copy;
  }

  private static Damage changed(Change change) {
    return (pdf, random) -> {
      try (PDDocument document = Loader.loadPDF(pdf)) {
        change.to(document, random);
        ByteArrayOutputStream out = new ByteArrayOutputStream(pdf.length);
        document.save(out);
        return out.toByteArray();
      }
    };
  }

  private static void swapPages(PDDocument document, Random random) {
    PDPageTree pages = document.getPages();
    int at = random.nextInt(Math.max(1, document.getNumberOfPages() - 1));
    PDPage page = pages.get(at);
    if (at + 1 < document.getNumberOfPages()) {
      PDPage next = pages.get(at + 1);
      pages.remove(page);
      pages.insertAfter(page, next);
    }
  }
}
