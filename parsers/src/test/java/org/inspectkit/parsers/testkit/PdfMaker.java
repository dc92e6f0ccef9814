package org.inspectkit.parsers.testkit;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.inspectkit.parsers.pdf.PdfExtractor;

/**
 * Writes PDFs to test with, laid out as a word processor does it: lines break at the margin, cells
 * at the end of their column, pages when they are full. The same report is written with a structure
 * tree or without one.
 */
public final class PdfMaker implements AutoCloseable {

  private static final float COLUMN = 300;

  private final PdfPages pages;
  private final PDStructureTreeRoot root = new PDStructureTreeRoot();

  private PDStructureElement parent;

  /**
   * Begins a document.
   *
   * @param tagged whether it has a structure tree
   * @param footer what is printed at the foot of each page
   */
  public PdfMaker(boolean tagged, String footer) {
    // The library would scan the machine for fonts if the fonts it brings along were not set.
    PdfExtractor.useBundledFonts();
    this.pages = new PdfPages(tagged, footer);
    this.parent = new PDStructureElement("Document", root);
    if (tagged) {
      root.appendKid(parent);
      document().getDocumentCatalog().setStructureTreeRoot(root);
      PDMarkInfo info = new PDMarkInfo();
      info.setMarked(true);
      document().getDocumentCatalog().setMarkInfo(info);
    }
  }

  /**
   * The document as the PDF library has it, for what this class does not do.
   *
   * @return the open document
   */
  public PDDocument document() {
    return pages.document();
  }

  /** Begins the next page. */
  public void nextPage() {
    pages.nextPage();
  }

  private PDStructureElement open(String type) {
    PDStructureElement element = new PDStructureElement(type, parent);
    parent.appendKid(element);
    return element;
  }

  private void within(String type, Runnable inside) {
    PDStructureElement outer = parent;
    parent = open(type);
    inside.run();
    parent = outer;
  }

  private void text(String type, float x, String text) {
    PdfPages.attempt(() -> pages.lines(open(type), x, pages.wrapped(text, PdfPages.RIGHT - x)));
  }

  /**
   * A heading.
   *
   * @param text its words
   */
  public void heading(String text) {
    pages.down(PdfPages.LEADING);
    text("H1", PdfPages.LEFT, text);
    pages.down(PdfPages.LEADING / 2);
  }

  /**
   * A paragraph.
   *
   * @param text its words
   */
  public void paragraph(String text) {
    text("P", PdfPages.LEFT, text);
    pages.down(PdfPages.LEADING);
  }

  /**
   * A footnote.
   *
   * @param text its words
   */
  public void note(String text) {
    text("Note", PdfPages.LEFT, text);
    pages.down(PdfPages.LEADING);
  }

  /**
   * A list with a bullet, as label, before each item.
   *
   * @param bullet the label
   * @param items what is after each label
   */
  public void list(String bullet, String... items) {
    within(
        "L",
        () -> {
          for (String item : items) {
            item(bullet, item);
          }
        });
    pages.down(PdfPages.LEADING);
  }

  private void item(String label, String text) {
    within(
        "LI",
        () ->
            PdfPages.attempt(
                () -> {
                  List<String> lines = pages.wrapped(text, PdfPages.RIGHT - PdfPages.LEFT - 20);
                  if (pages.y() < PdfPages.BOTTOM) {
                    nextPage();
                  }
                  PDStructureElement bullet = open("Lbl");
                  pages.beginMark(bullet);
                  pages.print(PdfPages.LEFT, pages.y(), label);
                  pages.endMark();
                  pages.lines(open("LBody"), PdfPages.LEFT + 20, lines);
                }));
  }

  /**
   * Numbered paragraphs, which word processors tag as lists.
   *
   * @param first the number of the first
   * @param paragraphs what is after each number
   */
  public void numbered(int first, String... paragraphs) {
    within(
        "L",
        () -> {
          for (int i = 0; i < paragraphs.length; i++) {
            item(first + i + ".", paragraphs[i]);
            pages.down(PdfPages.LEADING / 2);
          }
        });
  }

  /**
   * A table of two columns; cells wrap at the end of their column.
   *
   * @param head whether the first row is its head
   * @param rows the cells of each row
   */
  public void table(boolean head, String[]... rows) {
    within(
        "Table",
        () -> {
          for (int r = 0; r < rows.length; r++) {
            row(head && r == 0 ? "TH" : "TD", rows[r]);
          }
        });
    pages.down(PdfPages.LEADING);
  }

  private void row(String type, String[] cells) {
    if (pages.y() < PdfPages.BOTTOM + 4 * PdfPages.LEADING) {
      nextPage();
    }
    float top = pages.y();
    float[] lowest = {pages.y()};
    within(
        "TR",
        () -> {
          for (int c = 0; c < cells.length; c++) {
            pages.moveTo(top);
            float x = PdfPages.LEFT + c * COLUMN;
            float width = c == 0 ? COLUMN - 60 : 120;
            String text = cells[c];
            within(
                type,
                () ->
                    PdfPages.attempt(() -> pages.lines(open("P"), x, pages.wrapped(text, width))));
            lowest[0] = Math.min(lowest[0], pages.y());
          }
        });
    pages.moveTo(lowest[0] - PdfPages.LEADING / 2);
  }

  /**
   * A table of one cell that frames what is written inside.
   *
   * @param inside writes it
   */
  public void frame(Runnable inside) {
    within("Table", () -> within("TR", () -> within("TD", inside)));
  }

  /**
   * A page whose lines are one paragraph, as careless conversions tag them.
   *
   * @param lines the lines
   */
  public void pageAsOneParagraph(List<String> lines) {
    nextPage();
    PdfPages.attempt(() -> pages.lines(open("P"), PdfPages.LEFT, lines));
    nextPage();
  }

  /**
   * Text that no element of the tree contains.
   *
   * @param text its words
   */
  public void outsideTheTree(String text) {
    PdfPages.attempt(
        () -> {
          for (String line : pages.wrapped(text, PdfPages.RIGHT - PdfPages.LEFT)) {
            pages.print(PdfPages.LEFT, pages.y(), line);
            pages.down(PdfPages.LEADING);
          }
        });
  }

  /**
   * A page with a drawn frame on it and no text at all.
   *
   * @return the file
   * @throws IOException if it cannot be written
   */
  public static byte[] picture() throws IOException {
    try (PDDocument document = new PDDocument();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      PDPage page = new PDPage(PDRectangle.A4);
      document.addPage(page);
      try (PDPageContentStream content = new PDPageContentStream(document, page)) {
        content.addRect(
            PdfPages.LEFT,
            PdfPages.BOTTOM,
            PdfPages.RIGHT - PdfPages.LEFT,
            PdfPages.TOP - PdfPages.BOTTOM);
        content.fill();
      }
      document.save(out);
      return out.toByteArray();
    }
  }

  /**
   * The file.
   *
   * @return its bytes
   * @throws IOException if it cannot be written
   */
  public byte[] bytes() throws IOException {
    pages.end();
    try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      document().save(out);
      return out.toByteArray();
    }
  }

  /**
   * The file, which opens with a password only.
   *
   * @return its bytes
   * @throws IOException if it cannot be written
   */
  public byte[] encrypted() throws IOException {
    StandardProtectionPolicy policy =
        new StandardProtectionPolicy("owner", "reader", new AccessPermission());
    policy.setEncryptionKeyLength(128);
    document().protect(policy);
    return bytes();
  }

  @Override
  public void close() throws IOException {
    document().close();
  }
}
