package org.inspectkit.grading.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.inspectkit.grading.timeline.Reports;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The rules of axe, in a real browser, where one is installed. */
class AccessibilityTest {

  private static final String RUN =
      """
      axe.run().then(function (r) {
        return 'checked: ' + matchMedia('(prefers-color-scheme: dark)').matches
          + r.violations.map(function (v) { return ' ' + v.id + ' ' + v.nodes[0].html; });
      })
      """;

  @RegisterExtension static final Browser BROWSER = new Browser();

  @Test
  void onAPageOfTwoCouncilsWithAllOpenNoneIsBrokenInLightNorInDark() throws IOException {
    TimelinePage page =
        TimelinePageTest.page(Reports.luton2006(), Reports.luton2012(), Reports.kentInFull());
    String open = page.html().replace("<details", "<details open");
    try (OpenPage opened = BROWSER.open(open, 1280, 800)) {
      opened.ask(axe());
      opened.prefer("light");
      assertEquals("checked: false", opened.ask(RUN));
      opened.prefer("dark");
      assertEquals("checked: true", opened.ask(RUN));
    }
  }

  private static String axe() throws IOException {
    String place = "META-INF/resources/webjars/axe-core/4.6.3/axe.min.js";
    try (var in = AccessibilityTest.class.getClassLoader().getResourceAsStream(place)) {
      assertNotNull(in, "no " + place);
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
