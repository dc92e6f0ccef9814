package org.inspectkit.grading.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.inspectkit.diagnostic.Diagnostic;
import org.inspectkit.diagnostic.DiagnosticCodes;
import org.inspectkit.grading.timeline.Reports;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A page in dark mode and in print, in a real browser, where one is installed. */
class DarkAndPrintTest {

  private static final int WHITE = 0xffffffff;

  /** What the page's own style makes of its words and of what they stand on, in dark mode. */
  private static final String CONTRASTS =
      """
      (function () {
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
        return said.join(' ');
      })()
      """;

  @RegisterExtension static final Browser BROWSER = new Browser();

  @Test
  void inDarkModeWordsAreLightOnDarkPaper() throws IOException {
    TimelinePage page = TimelinePageTest.page(Reports.luton2006(), Reports.luton2012());
    try (OpenPage opened = BROWSER.open(page.html(), 1280, 800)) {
      opened.prefer("dark");
      assertEquals("true ".repeat(8).strip(), opened.ask(CONTRASTS));
    }
  }

  @Test
  void inDarkModeThePictureOfTheFirstScreenIsDarkToo() throws IOException {
    TimelinePage page = TimelinePageTest.page(Reports.luton2006(), Reports.luton2012());
    BufferedImage pixels;
    try (OpenPage opened = BROWSER.open(page.html(), 900, 1200)) {
      opened.prefer("dark");
      pixels = ImageIO.read(new ByteArrayInputStream(opened.painted()));
    }
    int all = pixels.getWidth() * pixels.getHeight();
    long white =
        IntStream.range(0, all)
            .filter(i -> pixels.getRGB(i % pixels.getWidth(), i / pixels.getWidth()) == WHITE)
            .count();
    assertTrue(white < all / 50, white + " white pixels");
  }

  @Test
  void aCouncilWithFiveInspectionsIsPrintedOnTwoPages() throws IOException {
    Diagnostic unreadable = Diagnostic.of(DiagnosticCodes.UNREADABLE).with("reason", "no text");
    TimelinePage page =
        TimelinePageTest.page(
                Reports.luton2006(),
                Reports.lutonContact2010(),
                Reports.luton2012(),
                Reports.report("luton", "sif", "2016-01-18", "overall-effectiveness=3"),
                Reports.lutonVisit2019())
            .withDiagnostics("scan.pdf", List.of(unreadable));
    try (OpenPage opened = BROWSER.open(page.html(), 1280, 800);
        PDDocument pdf = Loader.loadPDF(opened.printed())) {
      assertTrue(pdf.getNumberOfPages() <= 2, pdf.getNumberOfPages() + " pages");
      String printed = new PDFTextStripper().getText(pdf);
      assertTrue(printed.contains("Inspections, the newest first"), printed);
      assertTrue(printed.contains("1 document could not be read for certain"), printed);
      // What is folded is not printed, so its heading would be alone on a page of its own.
      assertFalse(printed.contains("What is not certain"), printed);
    }
  }
}
