package org.inspectkit.parsers.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.inspectkit.parsers.InspectionReports;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where a page is missing, is there twice or is in another place. */
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

  private static List<PageOrder.Leap> leaps(String foot, Integer... pages) {
    String text =
        Stream.of(pages).map(number -> page(number, foot)).collect(Collectors.joining("\n\f"));
    return PageOrder.of(InspectionReports.document(text).text().lines()).leaps();
  }

  @ParameterizedTest
  @DisplayName(
      "pages that follow one another do not leap, whatever is printed beside their numbers")
  @ValueSource(
      strings = {
        "%d",
        "Page %d of 6",
        "Inspection of services in Northumberland 2 to 6 June 2024 %d",
        "%d\n1 This report was made under section 9 of the Act."
      })
  void inOrder(String foot) {
    assertEquals(List.of(), leaps(foot, 1, 2, 3, 4, 5, 6));
  }

  @ParameterizedTest
  @DisplayName("a page that is missing, there twice or elsewhere is found by its number")
  @ValueSource(strings = {"%d", "Page %d of 6", "Inspection of services 2 to 6 June 2024 %d"})
  void outOfOrder(String foot) {
    assertEquals(1, leaps(foot, 1, 2, 3, 5, 6).size(), "missing");
    assertEquals(1, leaps(foot, 1, 2, 3, 3, 4, 5, 6).size(), "twice");
    assertEquals(3, leaps(foot, 1, 2, 4, 3, 5, 6).size(), "swapped");
  }

  @Test
  @DisplayName("a page without a number may be on either side of the leap")
  void withoutNumber() {
    List<PageOrder.Leap> leaps = leaps("%d", 2, 1, 3, 4, 5);
    assertEquals(List.of(new PageOrder.Leap(1, 3, "2", "3")), leaps);
    PageOrder order = new PageOrder(leaps);
    assertTrue(order.leapsBetween(1, 2));
    assertTrue(order.leapsBetween(2, 3));
    assertFalse(order.leapsBetween(3, 4));
    assertFalse(order.leapsBetween(3, 3));
  }

  @Test
  @DisplayName("a number that most pages share is not the number of a page")
  void sharedNumber() {
    Integer[] pages = IntStream.rangeClosed(1, 6).boxed().toArray(Integer[]::new);
    assertEquals(List.of(), leaps("Report under section 9", pages));
  }

  @Test
  @DisplayName("a page end within a page does not leap, with another number or without one")
  void pageEnd() {
    String text =
        IntStream.rangeClosed(1, 6)
            .mapToObj(number -> page(number, "%d"))
            .collect(Collectors.joining("\n\f"));
    for (String end : List.of("\n\f", "\n3\n\f", "\n9\n\f")) {
      for (String before : List.of("Visits are late", "Staff are known")) {
        String copy = text.replace(before, end + before);
        assertEquals(
            List.of(),
            PageOrder.of(InspectionReports.document(copy).text().lines()).leaps(),
            before + end);
      }
    }
  }
}
