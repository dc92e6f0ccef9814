package org.inspectkit.parsers.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;

/** The pages of a PDF that is being written: where the next line goes, and its mark. */
final class PdfPages {

  static final float LEFT = 60;
  static final float RIGHT = 535;
  static final float TOP = 780;
  static final float BOTTOM = 90;
  private static final float FOOT = 50;
  static final float LEADING = 15;
  private static final float SIZE = 11;

  private final PDDocument document = new PDDocument();
  private final PDFont font;
  private final boolean tagged;
  private final String footer;
  private PDPage page = new PDPage(PDRectangle.A4);
  private PDPageContentStream content;
  private int mark;
  private float y;

  PdfPages(boolean tagged, String footer) {
    this.font = new PDType1Font(Standard14Fonts.FontName.HELVETICA);
    this.tagged = tagged;
    this.footer = footer;
    begin();
  }

  /** An action that writes. */
  interface Writing {
    void write() throws IOException;
  }

  static void attempt(Writing writing) {
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

  void end() {
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

  void nextPage() {
    end();
    begin();
  }

  PDDocument document() {
    return document;
  }

  float y() {
    return y;
  }

  void moveTo(float newY) {
    y = newY;
  }

  void down(float by) {
    y -= by;
  }

  void print(float x, float at, String text) throws IOException {
    content.beginText();
    content.setFont(font, SIZE);
    content.newLineAtOffset(x, at);
    content.showText(text);
    content.endText();
  }

  List<String> wrapped(String text, float width) throws IOException {
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

  void beginMark(PDStructureElement element) throws IOException {
    if (!tagged) {
      return;
    }
    content.beginMarkedContent(COSName.getPDFName(element.getStructureType()), mark);
    PDMarkedContentReference reference = new PDMarkedContentReference();
    reference.setMCID(mark++);
    reference.setPage(page);
    element.appendKid(reference);
  }

  void endMark() throws IOException {
    if (tagged) {
      content.endMarkedContent();
    }
  }

  /** Lines of one element; after a page break they go on under a mark of their own. */
  void lines(PDStructureElement element, float x, List<String> lines) throws IOException {
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
}
