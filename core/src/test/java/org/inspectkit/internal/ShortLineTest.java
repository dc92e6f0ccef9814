package org.inspectkit.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class ShortLineTest {

  @Test
  void aLineThatFitsStaysAsItIs() {
    assertEquals("", ShortLine.of(""));
    assertEquals("x".repeat(100), ShortLine.of("x".repeat(100)));
  }

  @Test
  void linesBecomeOne() {
    assertEquals("a b c", ShortLine.of("a\n b\r\n\tc"));
  }

  @Test
  void aLongLineIsCutAfterAWord() {
    assertEquals("word ".repeat(19) + "word\u2026", ShortLine.of("word ".repeat(40)));
  }

  @Test
  void aLongWordIsCutAndNoCharacterIsHalved() {
    assertEquals("x".repeat(99) + "\u2026", ShortLine.of("x".repeat(101)));
    String flags = ShortLine.of("x" + "\ud83d\ude80".repeat(60));
    assertTrue(flags.length() <= 100 && flags.endsWith("\ude80\u2026"), flags);
    String odd = ShortLine.of("\ud83d\ude80".repeat(60));
    assertTrue(odd.length() <= 100 && odd.endsWith("\ude80\u2026"), odd);
  }
}
