package org.inspectkit.grading.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.inspectkit.diagnostic.Diagnostic;
import org.inspectkit.diagnostic.DiagnosticCodes;
import org.inspectkit.grading.timeline.Reports;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A page in dark mode and in print, in a real browser, where one is installed. */
class DarkAndPrintTest {

  private static final String DARK = "--blink-settings=preferredColorScheme=0";
  private static final int WHITE = 0xffffffff;

  /** What the page's own style makes of its words and of what they stand on, in dark mode. */
  private static final String CONTRASTS =
      """
      <script>addEventListener('load', function () {
        function luminance(colour) {
          var parts = colour.match(/[\\d.]+/g).slice(0, 3).map(function (part) {
            var c = part / 255;
            return c <= 0.03928 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
          });
          return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2];
        }
        function shown(colour) {
          var probe = document.createElement('i');
          probe.style.color = colour;
          document.body.append(probe);
          var said = getComputedStyle(probe).color;
          probe.remove();
          return said;
        }
        var body = getComputedStyle(document.body);
        var paper = luminance(body.backgroundColor);
        var said = [matchMedia('(prefers-color-scheme: dark)').matches,
          body.color === shown('var(--ink)'), body.backgroundColor === shown('var(--paper)'),
          paper < 0.05];
        ['--ink', '--soft', '--link', '--warn'].forEach(function (name) {
          said.push((luminance(shown('var(' + name + ')')) + 0.05) / (paper + 0.05) >= 4.5);
        });
        document.title = said.join(' ');
      });</script></body>
      """;

  @TempDir Path folder;

  private Path page(String html) throws IOException {
    return Files.writeString(folder.resolve("page.html"), html);
  }

  @Test
  void inDarkModeWordsAreLightOnDarkPaper() throws IOException, InterruptedException {
    TimelinePage page = TimelinePageTest.page(Reports.luton2006(), Reports.luton2012());
    Path file = page(page.html().replace("</body>", CONTRASTS));
    String said = Jsoup.parse(new Browser(folder).run(file, DARK, "--dump-dom")).title();
    assertEquals("true ".repeat(8).strip(), said);
  }

  @Test
  void inDarkModeThePictureOfTheFirstScreenIsDarkToo() throws IOException, InterruptedException {
    TimelinePage page = TimelinePageTest.page(Reports.luton2006(), Reports.luton2012());
    Path picture = folder.resolve("dark.png");
    String[] options = {
      DARK, "--window-size=900,1200", "--hide-scrollbars", "--screenshot=" + picture
    };
    new Browser(folder).run(page(page.html()), options);
    BufferedImage pixels = ImageIO.read(picture.toFile());
    int all = pixels.getWidth() * pixels.getHeight();
    long white =
        IntStream.range(0, all)
            .filter(i -> pixels.getRGB(i % pixels.getWidth(), i / pixels.getWidth()) == WHITE)
            .count();
    assertTrue(white < all / 50, white + " white pixels");
  }

  @Test
  void aCouncilWithFiveInspectionsIsPrintedOnTwoPages() throws IOException, InterruptedException {
    Diagnostic unreadable = Diagnostic.of(DiagnosticCodes.UNREADABLE).with("reason", "no text");
    TimelinePage page =
        TimelinePageTest.page(
                Reports.luton2006(),
                Reports.lutonContact2010(),
                Reports.luton2012(),
                Reports.report("luton", "sif", "2016-01-18", "overall-effectiveness=3"),
                Reports.lutonVisit2019())
            .withDiagnostics("scan.pdf", List.of(unreadable));
    Path print = folder.resolve("page.pdf");
    new Browser(folder).run(page(page.html()), "--print-to-pdf=" + print);
    try (PDDocument pdf = Loader.loadPDF(print.toFile())) {
      assertTrue(pdf.getNumberOfPages() <= 2, pdf.getNumberOfPages() + " pages");
      String printed = new PDFTextStripper().getText(pdf);
      assertTrue(printed.contains("Inspections, the newest first"), printed);
      assertTrue(printed.contains("1 document could not be read for certain"), printed);
      // What is folded is not printed, so its heading would be alone on a page of its own.
      assertFalse(printed.contains("What is not certain"), printed);
    }
  }
}
