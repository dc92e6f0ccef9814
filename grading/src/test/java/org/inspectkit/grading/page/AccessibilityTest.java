package org.inspectkit.grading.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.inspectkit.grading.timeline.Reports;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The rules of axe, in a real browser, where one is installed. */
class AccessibilityTest {

  private static final String RUN =
      """
      <script>axe.run().then(function (r) {
        document.title = 'checked: ' + matchMedia('(prefers-color-scheme: dark)').matches
          + r.violations.map(function (v) { return ' ' + v.id + ' ' + v.nodes[0].html; });
      });</script></body>
      """;

  @TempDir Path folder;

  @Test
  void noRuleIsBrokenInLightNorInDark() throws IOException, InterruptedException {
    assertEquals("checked: false", checked("1"));
    assertEquals("checked: true", checked("0"));
  }

  /** What is broken on a page of two councils with all open. */
  private String checked(String colours) throws IOException, InterruptedException {
    TimelinePage page =
        TimelinePageTest.page(Reports.luton2006(), Reports.luton2012(), Reports.kentInFull());
    String open = page.html().replace("<details", "<details open");
    Path file = folder.resolve("axe.html");
    Files.writeString(file, open.replace("</body>", "<script>" + axe() + "</script>" + RUN));
    String[] options = {
      "--blink-settings=preferredColorScheme=" + colours,
      "--virtual-time-budget=20000",
      "--window-size=1280,800",
      "--dump-dom"
    };
    return Jsoup.parse(new Browser(folder).run(file, options)).title().strip();
  }

  private static String axe() throws IOException {
    String place = "META-INF/resources/webjars/axe-core/4.6.3/axe.min.js";
    try (var in = AccessibilityTest.class.getClassLoader().getResourceAsStream(place)) {
      assertNotNull(in, "no " + place);
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
