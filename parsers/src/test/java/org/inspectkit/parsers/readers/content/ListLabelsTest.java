package org.inspectkit.parsers.readers.content;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.inspectkit.model.AreaForImprovement;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Items that have a label, such as "b)" or "ii.", in place of a bullet. */
class ListLabelsTest {

  @ParameterizedTest
  @DisplayName("items may have numbers or letters")
  @CsvSource({
    "1., 2., 3.",
    "1), 2), 3)",
    "(1), (2), (3)",
    "(a), (b), (c)",
    "a), b), c)",
    "i., ii., iii.",
    "(i), (ii), (iii)"
  })
  void labels(String first, String second, String third) {
    String list = "%s The speed of checks.\n%s The use of maps.\n%s Letters to parents.";
    assertEquals(
        List.of("The speed of checks.", "The use of maps.", "Letters to parents."),
        ListsTest.texts(ListsTest.report("", list.formatted(first, second, third))));
  }

  @Test
  @DisplayName("an item with a label begins an area, also after one without a full stop")
  void labelsWithoutFullStops() {
    String list =
        "(a) the speed of checks;\n(b) the use of maps in the office, and\n(c) letters to parents.";
    assertEquals(
        List.of(
            "the speed of checks;", "the use of maps in the office, and", "letters to parents."),
        ListsTest.texts(ListsTest.report("", list)));
  }

  @ParameterizedTest
  @DisplayName("sub-items have labels of their own, or are further in with another bullet")
  @CsvSource({
    "1., 2.,including:,a),b)",
    "a., b.,including:,i.,ii.",
    "\u25FC, \u25FC,including:,(i),(ii)",
    "\u25FC, \u25FC,and,\u2013,\u2013"
  })
  void labelsOfSubItems(String first, String second, String lead, String sub, String next) {
    String list =
        "%s The use of maps, %s\n   %s of roads;\n   %s of rivers.\n%s Letters to parents.";
    List<AreaForImprovement> areas =
        ListsTest.areas(ListsTest.report("", list.formatted(first, lead, sub, next, second)));
    assertEquals(
        List.of(
            "The use of maps, " + lead + " \u2022 of roads; \u2022 of rivers.",
            "Letters to parents."),
        areas.stream().map(AreaForImprovement::text).toList());
    assertEquals(List.of("of roads;", "of rivers."), areas.get(0).subItems());
  }

  @Test
  @DisplayName("a letter that opens a line is a label only near an item with the next one")
  void letterThatIsNoLabel() {
    String list =
        "1. The use of maps, as in the guide, part\na. Few use it.\n2. Letters to parents.";
    assertEquals(
        List.of("The use of maps, as in the guide, part a. Few use it.", "Letters to parents."),
        ListsTest.texts(ListsTest.report("", list)));
  }

  @Test
  @DisplayName("a bracket alone parts a label from its item")
  void labelsWithoutBlanks() {
    assertEquals(
        List.of("The speed of checks.", "The use of maps."),
        ListsTest.texts(ListsTest.report("", "a)The speed of checks.\nb)The use of maps.")));
  }

  @Test
  @DisplayName("a letter of a symbol font is a bullet before the word \"A\", too")
  void letterBeforeAnArticle() {
    String list = "o The speed of checks.\no A map of each street.";
    assertEquals(
        List.of("The speed of checks.", "A map of each street."),
        ListsTest.texts(ListsTest.report("", list)));
  }
}
