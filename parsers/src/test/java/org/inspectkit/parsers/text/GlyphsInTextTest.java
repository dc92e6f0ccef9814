package org.inspectkit.parsers.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.inspectkit.parsers.text.internal.Glyphs;
import org.inspectkit.parsers.text.lines.TextExtractor;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GlyphsInTextTest {

  @ParameterizedTest
  @CsvSource({
    "effec\u00ADtive\u00ADness,effectiveness",
    "effec&shy;tive&#173;ness,effectiveness",
    "pro\u00C2\u00ADtection,protection",
    "\u00AD Kites,- Kites",
    "9\u00AD20 September,9-20 September",
    "kites \u00AD and string,kites - and string",
    "kite\u00AD,kite-"
  })
  @DisplayName("a soft hyphen between two letters does not show, any other is a dash")
  void softHyphens(String extracted, String shown) {
    assertEquals(shown, TextExtractor.read(extracted).lines().get(0).text().toString());
  }

  @Test
  @DisplayName("the noncharacter that PDFium writes for a hyphen at the end of a line is a hyphen")
  void hyphenOfPdfium() {
    assertEquals("kite-making", TextExtractor.read("kite\uFFFEmaking").lines().get(0).toString());
  }

  @Test
  @DisplayName("a long stroke is a bullet at the start of a line only")
  void stroke() {
    assertTrue(Glyphs.isLeadingBullet('\u23AF'));
    assertFalse(Glyphs.isBullet('\u23AF'));
  }

  @ParameterizedTest
  @ValueSource(strings = {"a &#55357; b", "a &#xD83D;&#xDE00; b", "a &#xDFFF; b", "a &#27; b"})
  @DisplayName("an entity of half a pair or of a control character is left as it is printed")
  void noCharacters(String extracted) {
    assertEquals(extracted, TextExtractor.read(extracted).lines().get(0).text().toString());
  }
}
