package org.inspectkit.parsers.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Which numbers at the beginning of a line open a paragraph. */
class ParagraphNumbersTest {

  private static List<Integer> opening(int... numbers) {
    ParagraphNumbers read =
        new ParagraphNumbers(
            IntStream.range(0, numbers.length)
                .mapToObj(line -> new ParagraphNumbers.Candidate(line, numbers[line], true))
                .toList());
    return IntStream.range(0, numbers.length)
        .filter(read::opensParagraph)
        .mapToObj(line -> numbers[line])
        .toList();
  }

  @Test
  @DisplayName("an age or a count far after the last number of a short list does not")
  void farAfter() {
    assertEquals(List.of(1, 2), opening(1, 2, 25));
    assertEquals(List.of(1, 2, 5), opening(1, 2, 5));
    assertEquals(List.of(1, 2, 25, 26, 27), opening(1, 2, 25, 26, 27));
  }
}
