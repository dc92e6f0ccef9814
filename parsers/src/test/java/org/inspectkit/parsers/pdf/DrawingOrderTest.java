package org.inspectkit.parsers.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.inspectkit.parsers.text.TextLine;
import org.inspectkit.parsers.text.lines.TextLimits;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A page without tags is read as it looks, in whatever order its parts are drawn. */
class DrawingOrderTest {

  private static final float SIZE = 11;
  private static final float LEADING = 15;
  private static final float TOP = 700;
  private static final float LEFT = 60;
  private static final float GRADES = 380;

  /** What a test draws. */
  private interface Drawing {
    void on(PDPageContentStream page) throws IOException;
  }

  @Test
  @DisplayName("the grades of a table are beside its labels, whichever column is drawn first")
  void columnByColumn() throws IOException {
    String[] labels = {"Help at the harbour", "Care on the far", "islands", "Leadership"};
    String[] grades = {"Good", "Outstanding", "", "Good"};
    List<String> rows =
        List.of(
            "Help at the harbour Good",
            "Care on the far Outstanding",
            "islands",
            "Leadership Good");
    Drawing first = page -> column(page, LEFT, labels);
    Drawing second = page -> column(page, GRADES, grades);
    assertEquals(rows, lines(first, second));
    assertEquals(rows, lines(second, first));
  }

  @Test
  @DisplayName("a cell of several lines that is drawn as a whole stays whole")
  void cellByCell() throws IOException {
    Drawing label = page -> column(page, LEFT, "Care on the far", "islands");
    Drawing grade = page -> column(page, GRADES, "Requires", "improvement");
    Drawing next = page -> print(page, LEFT, TOP - 3 * LEADING, "Leadership");
    assertEquals(
        List.of("Care on the far", "islands", "Requires", "improvement", "Leadership"),
        lines(label, grade, next));
  }

  @Test
  @DisplayName("columns of running text are read one after the other")
  void runningText() throws IOException {
    String[] left = {
      "Lamps are lit at dusk by keepers who know each",
      "child on the quay, and who tell nobody else."
    };
    String[] right = {
      "Boats come in at dawn, and those who are on", "board are counted by names that they gave."
    };
    List<String> lines = List.of(left[0], left[1], right[0], right[1]);
    assertEquals(lines, lines(page -> column(page, LEFT, left), page -> column(page, 320, right)));
  }

  @Test
  @DisplayName("words that are struck twice to look bold are read once")
  void struckTwice() throws IOException {
    Drawing words = page -> print(page, LEFT, TOP, "Overall: good, well led");
    Drawing again = page -> print(page, LEFT + 0.3f, TOP, "Overall: good, well led");
    assertEquals(List.of("Overall: good, well led"), lines(words, again));
  }

  @Test
  @DisplayName("the same word further on in a line is another word")
  void sameWordAgain() throws IOException {
    Drawing words = page -> print(page, LEFT, TOP, "Good good");
    Drawing more = page -> print(page, LEFT + 70, TOP, "good");
    assertEquals("Goodgoodgood", String.join("", lines(words, more)).replace(" ", ""));
  }

  private static void column(PDPageContentStream page, float x, String... lines)
      throws IOException {
    for (int i = 0; i < lines.length; i++) {
      print(page, x, TOP - i * LEADING, lines[i]);
    }
  }

  private static void print(PDPageContentStream page, float x, float y, String text)
      throws IOException {
    page.beginText();
    page.setFont(new PDType1Font(FontName.HELVETICA), SIZE);
    page.newLineAtOffset(x, y);
    page.showText(text);
    page.endText();
  }

  private static List<String> lines(Drawing... drawings) throws IOException {
    BundledFonts.use();
    try (PDDocument document = new PDDocument();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      PDPage page = new PDPage(PDRectangle.A4);
      document.addPage(page);
      try (PDPageContentStream content = new PDPageContentStream(document, page)) {
        for (Drawing drawing : drawings) {
          drawing.on(content);
        }
      }
      document.save(out);
      return PdfExtractor.read(
              out.toByteArray(), new PdfLimits(10_000, 200, TextLimits.NONE, () -> false))
          .text()
          .lines()
          .stream()
          .map(TextLine::toString)
          .toList();
    }
  }
}
