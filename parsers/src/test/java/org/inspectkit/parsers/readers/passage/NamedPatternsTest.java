package org.inspectkit.parsers.readers.passage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NamedPatternsTest {

  @Test
  @DisplayName("an expression may go on in the next line and hold another that is before it")
  void reads() {
    NamedPatterns patterns =
        new NamedPatterns("# A note.\n\nday = \\d{1,2}\nrange = ${day} to\n   ${day}\nby.a = x\n");
    assertEquals("\\d{1,2} to \\d{1,2}", patterns.expression("range"));
    assertTrue(patterns.pattern("range").matcher("3 to 12").matches());
    assertEquals(Map.of("a", "x"), patterns.startingWith("by."));
    patterns.requireAllUsed();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "no expression",
        "empty =",
        "later = ${day}\nday = \\d",
        "twice = a\ntwice = b",
        " indented = a"
      })
  @DisplayName("what is not a name and an expression, holds an unknown name or is said twice fails")
  void refuses(String text) {
    assertThrows(IllegalArgumentException.class, () -> new NamedPatterns(text));
  }

  @Test
  @DisplayName("a name that the file does not have fails, and so does one that nothing asks for")
  void names() {
    NamedPatterns patterns = new NamedPatterns("day = \\d\nmonth = may");
    assertThrows(IllegalArgumentException.class, () -> patterns.pattern("year"));
    patterns.pattern("day");
    IllegalStateException unused =
        assertThrows(IllegalStateException.class, patterns::requireAllUsed);
    assertTrue(unused.getMessage().contains("[month]"), unused.getMessage());
  }
}
