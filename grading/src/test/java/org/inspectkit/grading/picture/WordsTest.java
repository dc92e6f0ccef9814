package org.inspectkit.grading.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.inspectkit.scale.GradeScales;
import org.junit.jupiter.api.Test;

/** Short words, and the room that words take. */
class WordsTest {

  @Test
  void aLineIsFilledAsFarAsItGoes() {
    double ten = Words.width("0123456789", 11);
    assertEquals(List.of("1234 6789a", "bc"), Words.lines("1234 6789a bc", ten, 11));
    assertEquals(List.of("1234", "6789ab"), Words.lines("1234 6789ab", ten, 11));
    assertEquals(List.of("longerthananyline", "b"), Words.lines("longerthananyline b", ten, 11));
  }

  @Test
  void moreLettersAndLargerOnesTakeMoreRoom() {
    assertEquals(2 * Words.width("ab", 10), Words.width("abcd", 10), 1e-9);
    assertEquals(2 * Words.width("ab", 10), Words.width("ab", 20), 1e-9);
    assertTrue(Words.width("a", 10) > 5);
  }

  @Test
  void aGradeIsKnownByTheFirstLettersOfTwoWords() {
    assertEquals("RI", Words.letters(GradeScales.ILACS.find("Requires improvement").orElseThrow()));
    assertEquals(
        "EO", Words.letters(GradeScales.APA_2006.find("Excellent / outstanding").orElseThrow()));
    assertEquals("G", Words.letters(GradeScales.ILACS.find("Good").orElseThrow()));
  }
}
