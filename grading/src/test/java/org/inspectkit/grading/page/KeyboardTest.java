package org.inspectkit.grading.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.inspectkit.grading.picture.SkippingReports;
import org.inspectkit.grading.timeline.Reports;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A page of two councils without a mouse, in a real browser, where one is installed. */
class KeyboardTest {

  /** All that can be worked, in the order of the page; what is in a closed part cannot. */
  private static final String CONTROLS =
      """
      Array.from(document.querySelectorAll('a[href], button, input, select, summary, [tabindex]'))
        .map(function (e, n) { e.id = e.id || 'control-' + n; return e; })
        .filter(function (e) { return e.checkVisibility(); })
        .map(function (e) { return e.id; }).join(' ')
      """;

  /** The one with the focus; then whether it is seen to have it, and is within the window. */
  private static final String FOCUS =
      """
      (function () {
        var e = document.activeElement;
        var style = getComputedStyle(e);
        var box = e.getBoundingClientRect();
        return [e.id, style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2,
          box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth]
          .join(' ');
      })()
      """;

  private static final String PLACES =
      """
      Array.from(document.querySelectorAll('#overview-table tbody tr:not([hidden]) th'))
        .map(function (e) { return e.textContent; }).join(', ')
      """;

  private static final int MOST = 200;

  /** How often something is looked for that takes its time. */
  private static final int PATIENCE = 3000;

  @RegisterExtension static final Browser BROWSER = new Browser();

  private OpenPage page;

  @BeforeEach
  void aPageOfTwoCouncils() throws IOException {
    TimelinePage councils =
        TimelinePageTest.page(
            Reports.luton2006(),
            Reports.luton2012(),
            Reports.kentInFull(),
            SkippingReports.of2016(),
            SkippingReports.of2023());
    page = BROWSER.open(councils.html(), 1280, 800);
  }

  @AfterEach
  void thePageIsClosed() throws IOException {
    if (page != null) {
      page.close();
    }
  }

  /** Presses Tab until what has the focus is asked for. */
  private void tabTo(String condition) throws IOException {
    for (int n = 0; n < MOST; n++) {
      page.press("Tab");
      if (page.ask("(function (e) { return " + condition + "; })(document.activeElement)")
          .equals("true")) {
        return;
      }
    }
    throw new AssertionError("Tab never comes to where " + condition);
  }

  @Test
  void tabComesToEachControlInTheOrderOfThePageAndShowsWhereItIs() throws IOException {
    List<String> all = List.of(page.ask(CONTROLS).split(" ", -1));
    List<String> reached = new ArrayList<>();
    for (int n = 0; n < MOST && reached.size() < all.size(); n++) {
      page.press("Tab");
      String[] focus = page.ask(FOCUS).split(" ", -1);
      assertEquals("true true", focus[1] + " " + focus[2], focus[0] + " has the focus unseen");
      // A day is typed in three parts, each of which Tab comes to.
      if (reached.isEmpty() || !reached.get(reached.size() - 1).equals(focus[0])) {
        reached.add(focus[0]);
      }
    }
    assertEquals(all, reached);
    assertTrue(all.size() > 20, all.size() + " controls");
  }

  @Test
  void theOverviewIsSortedWithAKey() throws IOException {
    tabTo("e.textContent === 'Place'");
    page.press("Enter");
    assertEquals("Kent, Luton", page.ask(PLACES));
    page.press(" ");
    assertEquals("Luton, Kent", page.ask(PLACES));
    assertEquals("Place", page.ask("document.activeElement.textContent"));
  }

  @Test
  void theOverviewIsFilteredWithKeys() throws IOException {
    tabTo("e.type === 'search'");
    for (String letter : List.of("l", "u", "t")) {
      page.press(letter);
    }
    assertEquals("Luton", page.ask(PLACES));
    for (int n = 0; n < 3; n++) {
      page.press("Backspace");
    }
    assertEquals("Kent, Luton", page.ask(PLACES));
    tabTo("e.tagName === 'SELECT'");
    page.press("ArrowDown");
    assertEquals("Luton", page.ask(PLACES));
    page.press("ArrowUp");
    assertEquals("Kent, Luton", page.ask(PLACES));
  }

  @Test
  void aLinkLeadsToItsCouncilAndWhatIsFoldedOpens() throws IOException, InterruptedException {
    tabTo("e.textContent === 'Luton'");
    page.press("Enter");
    String top =
        "Math.abs(document.querySelector(location.hash).getBoundingClientRect().top) <= 1"
            + " || scrollY + innerHeight >= document.documentElement.scrollHeight - 1";
    until("location.hash === '#authority-2' && (" + top + ")");
    tabTo("e.tagName === 'SUMMARY' && e.parentNode.open === false");
    page.press("Enter");
    assertEquals("true", page.ask("document.activeElement.parentNode.open"));
    assertEquals(
        "authority-2",
        page.ask("document.activeElement.closest('section').id"),
        "the focus stays in Luton's part");
  }

  /** A browser follows a link in its own time, after it has answered that the key was pressed. */
  private void until(String condition) throws IOException, InterruptedException {
    for (int n = 0; n < PATIENCE; n++) {
      if (page.ask(condition).equals("true")) {
        return;
      }
      Thread.sleep(20);
    }
    throw new AssertionError("never: " + condition);
  }
}
