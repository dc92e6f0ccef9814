package org.inspectkit.grading.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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
import org.junit.jupiter.api.io.TempDir;

/** A page in a real browser, without a network, where a browser is installed. */
class BrowserTest {

  /** Whether the grade is in view, the page is no wider than its window, and no text is small. */
  private static final String MEASURE =
      """
      <script>addEventListener('load', function () {
        var box = document.querySelector('.grade').getBoundingClientRect();
        var least = Infinity;
        document.querySelectorAll('body p, body li, body td, body summary').forEach(
          function (e) { least = Math.min(least, parseFloat(getComputedStyle(e).fontSize)); });
        document.title = [box.top >= 0 && box.bottom <= innerHeight,
          document.documentElement.scrollWidth <= innerWidth, least >= 12].join(' ');
      });</script></body>
      """;

  private static final String FRAME =
      """
      <!DOCTYPE html><title>outer</title><body style='margin:0'><iframe id='f' src='inner.html'
        style='border:0;width:WIDTHpx;height:HEIGHTpx'></iframe><script>
        var f = document.getElementById('f');
        f.onload = function () { document.title = f.contentDocument.title; };</script>
      """;

  /** Its title becomes the texts of a slide that are small or run off it, or how many are not. */
  private static final String SMALL_OR_CUT =
      """
      <script>addEventListener('load', function () {
        var sheet = document.querySelector('svg').getBoundingClientRect();
        var texts = Array.from(document.querySelectorAll('svg text'));
        document.title = texts
          .filter(function (text) {
            var size = parseFloat(getComputedStyle(text).fontSize) * text.getCTM().a;
            var box = text.getBoundingClientRect();
            return size < sheet.height / 40 - 0.01 || box.left < sheet.left
              || box.right > sheet.right || box.top < sheet.top || box.bottom > sheet.bottom;
          })
          .map(function (text) { return text.textContent; }).join(', ') || 'all of ' + texts.length;
      });</script>
      """;

  /** Sorts and filters; its title becomes what it has said. */
  private static final String STEPS =
      """
      <script>addEventListener('load', function () {
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
        document.title = said.join('; ');
      });</script></body>
      """;

  @TempDir Path folder;

  private String run(Path page, String... options) throws IOException, InterruptedException {
    return new Browser(folder).run(page, options);
  }

  private Path page(String name, TimelinePage page) throws IOException {
    return Files.writeString(folder.resolve(name), page.html());
  }

  @Test
  void theBrowserReadsThePageAsItWasMeant() throws IOException, InterruptedException {
    TimelinePage page =
        TimelinePageTest.page(Reports.luton2006(), Reports.luton2012(), Reports.lutonVisit2019());
    Document meant = Jsoup.parse(page.html());
    Document read = Jsoup.parse(run(page("page.html", page), "--dump-dom"));
    assertEquals(meant.getAllElements().size(), read.getAllElements().size());
    assertEquals(meant.select("tbody tr").eachText(), read.select("tbody tr").eachText());
    assertEquals(2, read.select("svg.ik-timeline").size());
  }

  @Test
  void whatADocumentSaysDoesNotRun() throws IOException, InterruptedException {
    String attack =
        "</title></style></svg><img src=x onerror=\"document.title='run'\">"
            + "<script>document.title='run'</script>";
    TimelinePage page = TimelinePageTest.page(Hostile.inspection(attack));
    Document read = Jsoup.parse(run(page("attack.html", page), "--dump-dom"));
    assertTrue(read.title().startsWith("Inspections of children's services"), read.title());
    assertEquals(0, read.select("img, script").size());
  }

  @Test
  void thePageIsPainted() throws IOException, InterruptedException {
    Path picture = folder.resolve("page.png");
    TimelinePage page = TimelinePageTest.page(Reports.luton2006(), Reports.luton2012());
    run(
        page("page.html", page),
        "--window-size=900,1200",
        "--hide-scrollbars",
        "--screenshot=" + picture);
    var pixels = javax.imageio.ImageIO.read(picture.toFile());
    assertEquals(900, pixels.getWidth());
    assertTrue(colours(pixels) > 50, "an empty page");
  }

  private String measured(String page, int width, int height)
      throws IOException, InterruptedException {
    Path framed = folder.resolve("inner.html");
    Files.writeString(framed, page.replace("</body>", MEASURE));
    String frame = FRAME.replace("WIDTH", "" + width).replace("HEIGHT", "" + height);
    Path outer = Files.writeString(folder.resolve("outer.html"), frame);
    String[] options = {"--allow-file-access-from-files", "--window-size=1400,1000", "--dump-dom"};
    return Jsoup.parse(run(outer, options)).title();
  }

  @Test
  void theFirstScreenHasTheGradeAndNothingIsCutOff() throws IOException, InterruptedException {
    String page =
        TimelinePageTest.page(Reports.luton2006(), Reports.luton2012(), Reports.lutonVisit2019())
            .html();
    assertEquals("true true true", measured(page, 1280, 800), "desktop");
    assertEquals("true true true", measured(page, 390, 844), "phone");
    assertEquals("true true true", measured(page, 360, 640), "small phone");
  }

  @Test
  void onASmallPhoneNothingIsCutOffHoweverMuchIsOpen() throws IOException, InterruptedException {
    String open = two().html().replace("<details", "<details open");
    assertEquals("true true", measured(open, 360, 640).split(" ", 2)[1]);
  }

  @Test
  void textsOfASlideAreLargeAndWhole() throws IOException, InterruptedException {
    List<Inspection> all = new ArrayList<>(SkippingReports.overManyScales());
    all.addAll(List.of(Reports.luton2006(), Reports.luton2012()));
    InspectionTimeline two = InspectionTimeline.of(all, GradeReconciler.standard());
    for (String authority : List.of("luton", "kent")) {
      String svg = SlidePicture.of(two.of(authority)).svg();
      Path file = Files.writeString(folder.resolve("slide.html"), svg + SMALL_OR_CUT);
      String said = Jsoup.parse(run(file, "--dump-dom")).title();
      assertTrue(said.matches("all of (1[1-9]|[2-9][0-9])"), authority + ": " + said);
    }
  }

  /** The places in view in the overview, in their order, after each of some steps of a script. */
  private List<String> overview(TimelinePage page, String... steps)
      throws IOException, InterruptedException {
    String script = STEPS.replace("STEPS", String.join(";\n", steps));
    Path file = folder.resolve("overview.html");
    Files.writeString(file, page.html().replace("</body>", script));
    return List.of(Jsoup.parse(run(file, "--dump-dom")).title().split("; "));
  }

  private static TimelinePage two() {
    return TimelinePageTest.page(
        Reports.luton2012(), SkippingReports.of2016(), SkippingReports.of2023());
  }

  @Test
  void theOverviewCanBeSorted() throws IOException, InterruptedException {
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
  void gradesSortFromBestToWorstAndWhatIsNotGradedIsLastEitherWay()
      throws IOException, InterruptedException {
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
  void theOverviewCanBeFiltered() throws IOException, InterruptedException {
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

  private static long colours(java.awt.image.BufferedImage image) {
    return java.util.stream.IntStream.range(0, image.getWidth() * image.getHeight())
        .map(i -> image.getRGB(i % image.getWidth(), i / image.getWidth()))
        .distinct()
        .count();
  }
}
