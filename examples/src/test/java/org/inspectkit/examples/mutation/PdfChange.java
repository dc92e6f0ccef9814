package org.inspectkit.examples.mutation;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.Random;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageTree;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.font.PDFont;

/** Changes to the pages of an open PDF. */
interface PdfChange {

  /** Changes a document at places that are chosen at random. */
  void to(PDDocument document, Random random) throws IOException;

  /** The bytes of a PDF after a change. */
  static byte[] made(byte[] pdf, Random random, PdfChange change) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      change.to(document, random);
      return saved(document, pdf.length);
    }
  }

  /** The bytes of a document, which nothing encrypts any more. */
  static byte[] saved(PDDocument document, int about) throws IOException {
    document.setAllSecurityToBeRemoved(true);
    ByteArrayOutputStream out = new ByteArrayOutputStream(about);
    document.save(out);
    return out.toByteArray();
  }

  private static PDPage any(PDDocument document, Random random) {
    return document.getPage(random.nextInt(document.getNumberOfPages()));
  }

  static void noTree(PDDocument document, Random random) {
    document.getDocumentCatalog().getCOSObject().removeItem(COSName.STRUCT_TREE_ROOT);
  }

  static void removePage(PDDocument document, Random random) {
    document.removePage(random.nextInt(document.getNumberOfPages()));
  }

  static void swapPages(PDDocument document, Random random) {
    PDPageTree pages = document.getPages();
    int at = random.nextInt(Math.max(1, document.getNumberOfPages() - 1));
    PDPage page = pages.get(at);
    if (at + 1 < document.getNumberOfPages()) {
      PDPage next = pages.get(at + 1);
      pages.remove(page);
      pages.insertAfter(page, next);
    }
  }

  static void doublePage(PDDocument document, Random random) {
    PDPage page = any(document, random);
    document.getPages().insertAfter(new PDPage(new COSDictionary(page.getCOSObject())), page);
  }

  static void reversePages(PDDocument document, Random random) {
    for (int left = document.getNumberOfPages() - 1; left >= 0; left--) {
      PDPage page = document.getPage(left);
      document.getPages().remove(page);
      document.addPage(page);
    }
  }

  static void turnPage(PDDocument document, Random random) {
    any(document, random).setRotation(90 * (1 + random.nextInt(3)));
  }

  static void cropPage(PDDocument document, Random random) {
    PDPage page = any(document, random);
    PDRectangle box = page.getMediaBox();
    page.setCropBox(new PDRectangle(box.getWidth() / 2, box.getHeight() / 2));
  }

  /** A reader of the file then guesses which characters the glyphs are. */
  static void noCharacters(PDDocument document, Random random) throws IOException {
    PDResources resources = any(document, random).getResources();
    if (resources == null) {
      return;
    }
    for (COSName name : resources.getFontNames()) {
      PDFont font = resources.getFont(name);
      if (font != null) {
        font.getCOSObject().removeItem(COSName.TO_UNICODE);
      }
    }
  }

  static void cutContent(PDDocument document, Random random) throws IOException {
    PDPage page = any(document, random);
    byte[] content = content(page);
    show(document, page, Arrays.copyOf(content, random.nextInt(content.length + 1)));
  }

  static void doubleContent(PDDocument document, Random random) throws IOException {
    PDPage page = any(document, random);
    byte[] content = content(page);
    byte[] twice = Arrays.copyOf(content, 2 * content.length + 1);
    twice[content.length] = '\n';
    System.arraycopy(content, 0, twice, content.length + 1, content.length);
    show(document, page, twice);
  }

  private static byte[] content(PDPage page) throws IOException {
    return page.getContents().readAllBytes();
  }

  private static void show(PDDocument document, PDPage page, byte[] content) throws IOException {
    PDStream stream = new PDStream(document);
    try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
      out.write(content);
    }
    page.setContents(stream);
  }
}
