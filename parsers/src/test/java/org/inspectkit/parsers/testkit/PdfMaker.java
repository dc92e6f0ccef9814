package org.inspectkit.parsers.testkit;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.inspectkit.parsers.pdf.PdfExtractor;

/**
 * Writes PDFs to test with, laid out as a word processor does it: lines break at the margin, cells
 * at the end of their column, pages when they are full. The same report is written with a structure
 * tree or without one.
 */
public final class PdfMaker implements AutoCloseable {

  private static final float LEFT = 60;
  private static final float RIGHT = 535;
  private static final float TOP = 780;
  private static final float BOTTOM = 90;
  private static final float FOOT = 50;
  private static final float LEADING = 15;
  private static final float SIZE = 11;
  private static final float COLUMN = 300;

  private final PDDocument document = new PDDocument();
  private final PDFont font;
  private final boolean tagged;
  private final String footer;
  private final PDStructureTreeRoot root = new PDStructureTreeRoot();

  private PDStructureElement parent;
  private PDPage page = new PDPage(PDRectangle.A4);
  private PDPageContentStream content;
  private int mark;
  private float y;

  /** An action that writes. */
  private interface Writing {
    void write() throws IOException;
  }

  /**
   * Begins a document.
   *
   * @param tagged whether it has a structure tree
   * @param footer what is printed at the foot of each page
   */
  public PdfMaker(boolean tagged, String footer) {
    // The library would scan the machine for fonts if the fonts it brings along were not set.
    PdfExtractor.useBundledFonts();
    this.font = new PDType1Font(Standard14Fonts.FontName.HELVETICA);
    this.tagged = tagged;
    this.footer = footer;
    this.parent = new PDStructureElement("Document", root);
    if (tagged) {
      root.appendKid(parent);
      document.getDocumentCatalog().setStructureTreeRoot(root);
      PDMarkInfo info = new PDMarkInfo();
      info.setMarked(true);
      document.getDocumentCatalog().setMarkInfo(info);
    }
    begin();
  }

  /**
   * The document as the PDF library has it, for what this class does not do.
   *
   * @return the open document
   */
  public PDDocument document() {
    return document;
  }

  private static void attempt(Writing writing) {
    try {
      writing.write();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void begin() {
    page = new PDPage(PDRectangle.A4);
    document.addPage(page);
    attempt(() -> content = new PDPageContentStream(document, page));
    mark = 0;
    y = TOP;
  }

  private void end() {
    attempt(
        () -> {
          if (tagged) {
            content.beginMarkedContent(COSName.ARTIFACT);
          }
          print(LEFT, FOOT, footer);
          print(RIGHT - 10, FOOT, String.valueOf(document.getNumberOfPages()));
          if (tagged) {
            content.endMarkedContent();
          }
          content.close();
        });
  }

  /** Begins the next page. */
  public void nextPage() {
    end();
    begin();
  }

  private void print(float x, float at, String text) throws IOException {
    content.beginText();
    content.setFont(font, SIZE);
    content.newLineAtOffset(x, at);
    content.showText(text);
    content.endText();
  }

  private List<String> wrapped(String text, float width) throws IOException {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : text.split(" ", -1)) {
      String longer = line.isEmpty() ? word : line + " " + word;
      if (!line.isEmpty() && font.getStringWidth(longer) / 1000 * SIZE > width) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.isEmpty() ? "" : " ").append(word);
    }
    lines.add(line.toString());
    return lines;
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

  private void beginMark(PDStructureElement element) throws IOException {
    if (!tagged) {
      return;
    }
    content.beginMarkedContent(COSName.getPDFName(element.getStructureType()), mark);
    PDMarkedContentReference reference = new PDMarkedContentReference();
    reference.setMCID(mark++);
    reference.setPage(page);
    element.appendKid(reference);
  }

  private void endMark() throws IOException {
    if (tagged) {
      content.endMarkedContent();
    }
  }

  /** Lines of one element; after a page break they go on under a mark of their own. */
  private void lines(PDStructureElement element, float x, List<String> lines) throws IOException {
    beginMark(element);
    for (String line : lines) {
      if (y < BOTTOM) {
        endMark();
        nextPage();
        beginMark(element);
      }
      print(x, y, line);
      y -= LEADING;
    }
    endMark();
  }

  private void text(String type, float x, String text) {
    attempt(() -> lines(open(type), x, wrapped(text, RIGHT - x)));
  }

  /**
   * A heading.
   *
   * @param text its words
   */
  public void heading(String text) {
    y -= LEADING;
    text("H1", LEFT, text);
    y -= LEADING / 2;
  }

  /**
   * A paragraph.
   *
   * @param text its words
   */
  public void paragraph(String text) {
    text("P", LEFT, text);
    y -= LEADING;
  }

  /**
   * A footnote.
   *
   * @param text its words
   */
  public void note(String text) {
    text("Note", LEFT, text);
    y -= LEADING;
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
    y -= LEADING;
  }

  private void item(String label, String text) {
    within(
        "LI",
        () ->
            attempt(
                () -> {
                  List<String> lines = wrapped(text, RIGHT - LEFT - 20);
                  if (y < BOTTOM) {
                    nextPage();
                  }
                  PDStructureElement bullet = open("Lbl");
                  beginMark(bullet);
                  print(LEFT, y, label);
                  endMark();
                  lines(open("LBody"), LEFT + 20, lines);
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
            y -= LEADING / 2;
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
    y -= LEADING;
  }

  private void row(String type, String[] cells) {
    if (y < BOTTOM + 4 * LEADING) {
      nextPage();
    }
    float top = y;
    float[] lowest = {y};
    within(
        "TR",
        () -> {
          for (int c = 0; c < cells.length; c++) {
            y = top;
            float x = LEFT + c * COLUMN;
            float width = c == 0 ? COLUMN - 60 : 120;
            String text = cells[c];
            within(type, () -> attempt(() -> lines(open("P"), x, wrapped(text, width))));
            lowest[0] = Math.min(lowest[0], y);
          }
        });
    y = lowest[0] - LEADING / 2;
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
    attempt(() -> lines(open("P"), LEFT, lines));
    nextPage();
  }

  /**
   * Text that no element of the tree contains.
   *
   * @param text its words
   */
  public void outsideTheTree(String text) {
    attempt(
        () -> {
          for (String line : wrapped(text, RIGHT - LEFT)) {
            print(LEFT, y, line);
            y -= LEADING;
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
        content.addRect(LEFT, BOTTOM, RIGHT - LEFT, TOP - BOTTOM);
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
    end();
    try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      document.save(out);
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
    document.protect(policy);
    return bytes();
  }

  @Override
  public void close() throws IOException {
    document.close();
  }
}
