package org.inspectkit.grading.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import org.inspectkit.model.Inspection;
import org.inspectkit.model.LocalAuthorities;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The picture of many councils on a page, in a real browser, where one is installed. */
class OverviewPictureTest {

  private static final int MANY = 40;

  /** How many names are in view and large enough to be read. */
  private static final String NAMES =
      """
      Array.from(document.querySelectorAll('nav .ik-slide-row'))
        .map(function (e) { return e.getBoundingClientRect(); })
        .filter(function (b) { return b.left >= 0 && b.right <= innerWidth && b.height >= 12; })
        .length
      """;

  @RegisterExtension static final Browser BROWSER = new Browser();

  private String namesInView(int width, int height) throws IOException {
    Inspection[] inspections =
        LocalAuthorities.all().stream()
            .filter(authority -> !authority.abolished())
            .limit(MANY)
            .map(a -> OverviewTest.graded(a.id(), "ilacs-2018", "2019-03-04", "Good"))
            .toArray(Inspection[]::new);
    String html = TimelinePageTest.page(inspections).html();
    try (OpenPage opened = BROWSER.open(html, width, height)) {
      return opened.ask(NAMES);
    }
  }

  @Test
  void onADesktopAllNamesCanBeRead() throws IOException {
    assertEquals("" + MANY, namesInView(1280, 800));
  }

  @Test
  void onASmallPhoneItIsSeenWhoseMarksTheyAre() throws IOException {
    assertEquals("" + MANY, namesInView(360, 640));
  }
}
