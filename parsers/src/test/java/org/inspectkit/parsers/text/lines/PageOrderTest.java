package org.inspectkit.parsers.text.lines;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.inspectkit.parsers.InspectionReports;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where a page may be missing, repeated or in another place. */
class PageOrderTest {

  private static final List<String> TOPICS =
      List.of("Plans", "Visits", "Schools", "Health", "Staff", "Homes");

  /** A page of some lines on a topic of its own; the first has no number. */
  private static String page(int number, String foot) {
    String topic = TOPICS.get(number - 1);
    String lines =
        Stream.of("are good", "are late", "are checked", "are read", "are known", "are praised")
            .map(words -> topic + " " + words + " in most of the cases of " + topic + ".")
            .collect(Collectors.joining("\n"));
    return number == 1 ? lines : lines + "\n\n" + foot.formatted(number);
  }

  private static String text(String foot, Integer... pages) {
    return Stream.of(pages).map(number -> page(number, foot)).collect(Collectors.joining("\n\f"));
  }

  private static PageOrder order(String text) {
    return PageOrder.of(InspectionReports.document(text).text().lines());
  }

  /** Each misfit by the numbers that do not follow one another. */
  private static List<String> misfits(String text) {
    return order(text).misfits().stream().map(m -> m.numberBefore() + " " + m.number()).toList();
  }

  @ParameterizedTest
  @DisplayName("pages that follow one another fit, whatever is printed beside their numbers")
  @ValueSource(
      strings = {
        "%d",
        "Page %d of 6",
        "Inspection of services in Northumberland 2 to 6 June 2024 %d",
        "Report under section 9, page %d",
        "Inspection of services, 2 to 6\nJune 2024 %d",
        "%d\n1 This report was made under section 9 of the Act."
      })
  void inOrder(String foot) {
    assertEquals(List.of(), misfits(text(foot, 1, 2, 3, 4, 5, 6)));
  }

  @ParameterizedTest
  @DisplayName("a page that is missing, repeated or elsewhere is found by its number")
  @ValueSource(
      strings = {
        "%d",
        "Page %d of 6",
        "Inspection of services 2 to 6 June 2024 %d",
        "Report under section 9, page %d"
      })
  void outOfOrder(String foot) {
    assertEquals(List.of("3 5"), misfits(text(foot, 1, 2, 3, 5, 6)), "missing");
    assertEquals(
        List.of("1 (not printed) 3"),
        misfits(text(foot, 1, 3, 4, 5, 6)),
        "missing after the first");
    assertEquals(List.of("3 3"), misfits(text(foot, 1, 2, 3, 3, 4, 5, 6)), "repeated");
    assertEquals(List.of("2 4", "4 3", "3 5"), misfits(text(foot, 1, 2, 4, 3, 5, 6)), "swapped");
    assertEquals(List.of("4 6", "6 5"), misfits(text(foot, 1, 2, 3, 4, 6, 5)), "last two");
    assertEquals(
        List.of("1 (not printed) 3", "3 2", "2 4"),
        misfits(text(foot, 1, 3, 2, 4, 5, 6)),
        "first two");
    assertEquals(List.of("3 6", "6 4"), misfits(text(foot, 1, 2, 3, 6, 4, 5)), "moved forward");
    assertEquals(List.of("4 3", "3 5"), misfits(text(foot, 1, 2, 3, 4, 3, 5, 6)), "again later");
  }

  @Test
  @DisplayName("the first page, which has no number, may be followed by pages of a larger document")
  void partOfALargerDocument() {
    assertEquals(List.of(), misfits(text("%d", 1, 2, 3, 4).replaceAll("\\b([234])\\b", "3$1")));
    PageOrder order = order(text("%d", 1, 3, 4, 5));
    assertEquals(
        List.of(new PageOrder.Misfit(1, 2, "1 (not printed)", "3")), List.copyOf(order.misfits()));
    assertTrue(order.isBrokenBetween(1, 2));
    assertFalse(order.isBrokenBetween(2, 3));
    assertFalse(order.isWholeBetween(1, 2));
    assertTrue(order.isWholeBetween(2, 3));
    assertTrue(order(text("%d", 1, 2, 3)).isWholeBetween(1, 2));
    assertFalse(order(text("%d", 1, 5, 6)).isWholeBetween(1, 2));
  }

  @Test
  @DisplayName("pages with one figure are compared, too, where most have two")
  void figures() {
    String pages =
        Stream.of(1, 2, 3, 4, 5, 7, 6, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20)
            .map(number -> page(2 + number % 5, "" + number))
            .collect(Collectors.joining("\n\f"));
    assertEquals(List.of("5 7", "7 6", "6 8"), misfits(pages));
  }

  @Test
  @DisplayName("a gap is found although the page before it is the first that has a number")
  void gapAfterTheFirstNumber() {
    String text = text("Page %d of 12", 1, 2, 3, 4, 5);
    String gap = text.replace("Page 3", "Page 9").replace("Page 4", "Page 10");
    assertTrue(order(gap.replace("Page 5", "Page 11")).isBrokenBetween(2, 3));
  }

  @Test
  @DisplayName("a page without a number may be on either side of what does not fit")
  void withoutNumber() {
    PageOrder order = order(text("%d", 2, 1, 3, 4, 5));
    assertEquals(List.of(new PageOrder.Misfit(1, 3, "2", "3")), List.copyOf(order.misfits()));
    assertTrue(order.isBrokenBetween(1, 2));
    assertTrue(order.isBrokenBetween(2, 3));
    assertFalse(order.isBrokenBetween(3, 4));
    assertFalse(order.isBrokenBetween(3, 3));
  }

  @ParameterizedTest
  @DisplayName("a number that all pages share is not the number of a page")
  @ValueSource(
      strings = {"Report under section 9", "125 Kingsway, London WC2B 6SE, T 0300 123 1231"})
  void sharedNumber(String foot) {
    assertEquals(List.of(), misfits(text(foot, 1, 2, 3, 4, 5, 6)));
  }

  @Test
  @DisplayName("the end of a page put into a page fits, with another number or without one")
  void pageEnd() {
    String text = text("%d", 1, 2, 3, 4, 5, 6);
    for (String end : List.of("\n\f", "\n3\n\f", "\n9\n\f")) {
      for (String topic : TOPICS) {
        String before = topic + " are read";
        assertTrue(text.contains(before));
        assertEquals(List.of(), misfits(text.replace(before, end + before)), before + end);
      }
    }
  }
}
