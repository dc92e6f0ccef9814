package org.inspectkit.grading.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.EnumMap;
import java.util.Map;
import org.inspectkit.model.ImprovementKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Text that any page and any picture may hold, and the words for what must improve. */
class PlainWordsTest {

  private static String of(int character) {
    return PlainText.of("a" + Character.toString(character) + "b");
  }

  @ParameterizedTest
  @ValueSource(
      ints = {
        '\t', '\n', ' ', '<', 0x7E, 0xA0, 0xD7FF, 0xE000, 0xFDCF, 0xFDF0, 0xFFFD, 0x10000, 0x1FFFD,
        0xE000, 0xFFFC
      })
  void charactersStay(int character) {
    assertEquals("a" + Character.toString(character) + "b", of(character));
  }

  @ParameterizedTest
  @ValueSource(
      ints = {
        0, 0x1F, '\r', 0x7F, 0x80, 0x9F, 0xD800, 0xDFFF, 0xFDD0, 0xFDEF, 0xFFFE, 0xFFFF, 0x1FFFE,
        0x10FFFF, 0x034F, 0x1160, 0x180B, 0x2800, 0x3164, 0xFE0F, 0xFFA0, 0xE0100, 0xAD, 0x200B,
        0x200E, 0x202E, 0x2028, 0x2060, 0x2066, 0xFEFF, 0xE0001
      })
  void whatDoesNotShowIsReplaced(int character) {
    assertEquals("a\uFFFDb", of(character));
  }

  @Test
  void oneIsSingularAndAllElseIsPlural() {
    Map<ImprovementKind, Integer> counts = new EnumMap<>(ImprovementKind.class);
    assertEquals("none listed, or none read", ImprovementWords.of(counts));
    counts.put(ImprovementKind.PRIORITY_ACTION, 1);
    counts.put(ImprovementKind.AREA_FOR_IMPROVEMENT, 1);
    counts.put(ImprovementKind.ASPECT_FOR_FOCUS, 2);
    counts.put(ImprovementKind.RECOMMENDATION, 3);
    assertEquals(
        "1 priority action, 1 area for improvement, 3 recommendations, 2 aspects for focus",
        ImprovementWords.of(counts));
  }
}
