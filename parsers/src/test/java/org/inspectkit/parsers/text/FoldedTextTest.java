package org.inspectkit.parsers.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.inspectkit.internal.Folding;
import org.inspectkit.parsers.text.lines.TextExtractor;
import org.junit.jupiter.api.Test;

/** A folded text has a character for each printed one, and is searched as a string is. */
class FoldedTextTest {

  @Property
  void foldingKeepsTheLengthAndFoldsEachCharacterByItself(@ForAll String printed) {
    String folded = Folding.fold(printed);
    assertEquals(printed.length(), folded.length());
    for (int i = 0; i < printed.length(); i++) {
      assertEquals(Folding.fold(printed.charAt(i)), folded.charAt(i));
    }
    assertEquals(folded, Folding.fold(folded));
  }

  @Property
  void isAsLongAsItsTextAndFoldsIt(@ForAll String printed) {
    for (TextLine line : TextExtractor.read(printed).lines()) {
      assertEquals(line.text().length(), line.text().folded().length());
      assertEquals(Folding.fold(line.text().toString()), line.text().folded().toString());
    }
  }

  @Property
  void isSearchedAsAStringIs(@ForAll String printed, @ForAll String sought) {
    for (TextLine line : TextExtractor.read(printed).lines()) {
      FoldedText folded = line.text().folded();
      String part = folded.toString().substring(folded.length() / 2);
      assertSearched(folded, Folding.fold(sought));
      assertSearched(folded, part);
      assertSearched(folded, part.substring(0, part.length() / 2));
    }
  }

  private static void assertSearched(FoldedText folded, String sought) {
    String text = folded.toString();
    assertEquals(text.equals(sought), folded.is(sought));
    assertEquals(text.startsWith(sought), folded.startsWith(sought));
    assertEquals(text.endsWith(sought), folded.endsWith(sought));
    assertEquals(text.contains(sought), folded.contains(sought));
    for (int from = -1; from <= text.length() + 1; from++) {
      assertEquals(text.indexOf(sought, from), folded.indexOf(sought, from));
    }
  }

  @Test
  void foldsWhatTypographyAdds() {
    assertEquals(
        "it's 'a' \"b\" \"c\" - - - 2 0 good!",
        Folding.fold(
            "It\u2019s \u2018A\u2018 \u201CB\u201D \u00ABC\u00BB \u2013 \u2014\u00A0\u2212 \u00B2"
                + " \u2070 \uFF27ood\uFF01"));
  }

  @Test
  void foldsLettersAsLowerCaseDoes() {
    for (char c = 'A'; c < 0x250; c++) {
      if (Character.isUpperCase(c) && c != '\u0130') {
        assertEquals(String.valueOf(c).toLowerCase(Locale.ROOT), String.valueOf(Folding.fold(c)));
      }
    }
  }

  @Test
  void whatIsFoundInItStandsAtThatPlaceInThePrintedText() {
    SpannedText printed = TextExtractor.read("Overall: \u2018GOOD\u2019\n").lines().get(0).text();
    int at = printed.folded().indexOf("good", 0);
    assertEquals("GOOD", printed.subSequence(at, at + 4).toString());
    assertTrue(printed.folded().subSequence(at - 1, at + 5).is("'good'"));
    assertFalse(printed.folded().is("good"));
  }
}
