package org.inspectkit.grading.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.inspectkit.grading.GradeReconciler;
import org.inspectkit.grading.picture.SkippingReports;
import org.inspectkit.grading.picture.SlidePicture;
import org.inspectkit.grading.timeline.Hostile;
import org.inspectkit.grading.timeline.InspectionTimeline;
import org.inspectkit.grading.timeline.Reports;
import org.inspectkit.model.Inspection;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A page in a real browser, without a network, where a browser is installed. */
class BrowserTest {

  /** Whether the grade is in view, the page is no wider than its window, and no text is small. */
  private static final String MEASURE =
      """
      (function () {
        var box = document.querySelector('.grade').getBoundingClientRect();
        var least = Infinity;
        document.querySelectorAll('body p, body li, body td, body summary').forEach(
          function (e) { least = Math.min(least, parseFloat(getComputedStyle(e).fontSize)); });
        return [box.top >= 0 && box.bottom <= innerHeight,
          document.documentElement.scrollWidth <= innerWidth, least >= 12].join(' ');
      })()
      """;

  /** The texts of a slide that are small or run off it, or how many are not. */
  private static final String SMALL_OR_CUT =
      """
      (function () {
        var sheet = document.querySelector('svg').getBoundingClientRect();
        var texts = Array.from(document.querySelectorAll('svg text'));
        return texts
          .filter(function (text) {
            var size = parseFloat(getComputedStyle(text).fontSize) * text.getCTM().a;
            var box = text.getBoundingClientRect();
            return size < sheet.height / 40 - 0.01 || box.left < sheet.left
              || box.right > sheet.right || box.top < sheet.top || box.bottom > sheet.bottom;
          })
          .map(function (text) { return text.textContent; }).join(', ') || 'all of ' + texts.length;
      })()
      """;

  /** Sorts and filters, and says what came of it. */
  private static final String STEPS =
      """
      (function () {
        var said = [];
        function all(css) { return Array.from(document.querySelectorAll(css)); }
        function named(css, words) {
          return all(css).find(function (e) { return e.textContent.indexOf(words) === 0; });
        }
        function sort(words) { named('#overview-table th button', words).click(); say(); }
        function filter(words, value) {
          var control = named('#overview-controls label', words).lastChild;
          [value, ''].forEach(function (one, n) {
            control.value = one;
            control.dispatchEvent(new Event('input'));
            if (n === 0) { say(); }
          });
        }
        function say() {
          said.push(all('#overview-table tbody tr:not([hidden]) th')
            .map(function (e) { return e.textContent; }).join(', '));
        }
        STEPS
        return said.join('; ');
      })()
      """;

  @RegisterExtension static final Browser BROWSER = new Browser();

  private static String asked(String html, int width, int height, String question)
      throws IOException {
    try (OpenPage opened = BROWSER.open(html, width, height)) {
      return opened.ask(question);
    }
  }

  private static Document read(TimelinePage page) throws IOException {
    try (OpenPage opened = BROWSER.open(page.html(), 1280, 800)) {
      return Jsoup.parse(opened.html());
    }
  }

  @Test
  void theBrowserReadsThePageAsItWasMeant() throws IOException {
    TimelinePage page =
        TimelinePageTest.page(Reports.luton2006(), Reports.luton2012(), Reports.lutonVisit2019());
    Document meant = Jsoup.parse(page.html());
    Document read = read(page);
    assertEquals(meant.getAllElements().size(), read.getAllElements().size());
    assertEquals(meant.select("tbody tr").eachText(), read.select("tbody tr").eachText());
    assertEquals(2, read.select("svg.ik-timeline").size());
  }

  @Test
  void whatADocumentSaysDoesNotRun() throws IOException {
    String attack =
        "</title></style></svg><img src=x onerror=\"document.title='run'\">"
            + "<script>document.title='run'</script>";
    TimelinePage page = TimelinePageTest.page(Hostile.inspection(attack));
    Document read = read(page);
    assertTrue(read.title().startsWith("Inspections of children's services"), read.title());
    assertEquals(0, read.select("img, script").size());
  }

  @Test
  void thePageIsPainted() throws IOException {
    TimelinePage page = TimelinePageTest.page(Reports.luton2006(), Reports.luton2012());
    BufferedImage pixels;
    try (OpenPage opened = BROWSER.open(page.html(), 900, 1200)) {
      pixels = ImageIO.read(new ByteArrayInputStream(opened.painted()));
    }
    assertEquals(900, pixels.getWidth());
    assertTrue(colours(pixels) > 50, "an empty page");
  }

  @Test
  void theFirstScreenHasTheGradeAndNothingIsCutOff() throws IOException {
    String page =
        TimelinePageTest.page(Reports.luton2006(), Reports.luton2012(), Reports.lutonVisit2019())
            .html();
    assertEquals("true true true", asked(page, 1280, 800, MEASURE), "desktop");
    assertEquals("true true true", asked(page, 390, 844, MEASURE), "phone");
    assertEquals("true true true", asked(page, 360, 640, MEASURE), "small phone");
  }

  @Test
  void onASmallPhoneNothingIsCutOffHoweverMuchIsOpen() throws IOException {
    String open = two().html().replace("<details", "<details open");
    assertEquals("true true", asked(open, 360, 640, MEASURE).split(" ", 2)[1]);
  }

  @Test
  void textsOfASlideAreLargeAndWhole() throws IOException {
    List<Inspection> all = new ArrayList<>(SkippingReports.overManyScales());
    all.addAll(List.of(Reports.luton2006(), Reports.luton2012()));
    InspectionTimeline two = InspectionTimeline.of(all, GradeReconciler.standard());
    for (String authority : List.of("luton", "kent")) {
      String svg = SlidePicture.of(two.of(authority)).svg();
      String said = asked(svg, 800, 600, SMALL_OR_CUT);
      assertTrue(said.matches("all of (1[1-9]|[2-9][0-9])"), authority + ": " + said);
    }
  }

  /** The places in view in the overview, in their order, after each of some steps of a script. */
  private static List<String> overview(TimelinePage page, String... steps) throws IOException {
    String question = STEPS.replace("STEPS", String.join(";\n", steps));
    return List.of(asked(page.html(), 1280, 800, question).split("; "));
  }

  private static TimelinePage two() {
    return TimelinePageTest.page(
        Reports.luton2012(), SkippingReports.of2016(), SkippingReports.of2023());
  }

  @Test
  void theOverviewCanBeSorted() throws IOException {
    assertEquals(
        List.of(
            "Kent, Luton",
            "Luton, Kent",
            "Luton, Kent",
            "Kent, Luton",
            "Kent, Luton",
            "Kent, Luton",
            "Luton, Kent",
            "Luton, Kent"),
        overview(
            two(),
            "sort('Place')",
            "sort('Place')",
            "sort('Region')",
            "sort('Grade now')",
            "sort('Framework')",
            "sort('Since the one before')",
            "sort('Inspected')",
            "sort('Reports')"));
  }

  @Test
  void gradesSortFromBestToWorstAndWhatIsNotGradedIsLastEitherWay() throws IOException {
    Inspection[] all = {
      OverviewTest.graded("barnet", "sif", "2016-01-11", "Inadequate"),
      OverviewTest.graded("bedford", "ilacs-2018", "2019-01-14", "Requires improvement to be good"),
      OverviewTest.graded("camden", "ilacs-2018", "2020-01-13", "Outstanding"),
      Reports.report("essex", "ilacs-focused-visit", "2021-01-11"),
      OverviewTest.graded("kent", "slac", "2012-03-05", "Adequate"),
      OverviewTest.graded("luton", "ilacs-2018", "2019-03-04", "Good")
    };
    assertEquals(
        List.of(
            "Camden, Luton, Bedford, Kent, Barnet, Essex",
            "Barnet, Bedford, Kent, Luton, Camden, Essex",
            "Kent, Barnet, Bedford, Luton, Camden, Essex",
            "all Outstanding Good Adequate Requires improvement to be good Inadequate No grade"),
        overview(
            TimelinePageTest.page(all),
            "sort('Grade now')",
            "sort('Grade now')",
            "sort('Inspected')",
            "said.push(Array.from(named('#overview-controls label', 'Grade now').lastChild.options)"
                + ".map(function (one) { return one.text; }).join(' '))"));
  }

  @Test
  void theOverviewCanBeFiltered() throws IOException {
    assertEquals(
        List.of("Luton", "Kent", "Kent", "Luton", "Kent", "Kent, Luton"),
        overview(
            two(),
            "filter('Place', 'lut')",
            "filter('Region', 'South East')",
            "filter('Grade now', 'Good')",
            "filter('Since the one before', 'First grade here')",
            "filter('Inspected since', '2012-03-06')",
            "filter('Inspected since', '2012-03-05')"));
  }

  private static long colours(BufferedImage image) {
    return IntStream.range(0, image.getWidth() * image.getHeight())
        .map(i -> image.getRGB(i % image.getWidth(), i / image.getWidth()))
        .distinct()
        .count();
  }
}
