package org.inspectkit.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Wordings are the same where their words are. */
class WordingTest {

  @Test
  @DisplayName("case, blanks, punctuation and dashes do not matter")
  void typography() {
    assertEquals("a b c d", Wording.words(" A / B \u2013 \u2019c\u2018  \u201cd\u201d. "));
    assertEquals("st helens", Wording.words("St. Helens"));
    assertEquals("hammersmith and fulham", Wording.words("Hammersmith&Fulham"));
  }

  @Test
  @DisplayName("the number of a footnote is a word of its own")
  void number() {
    assertEquals("care leavers 2", Wording.words("Care leavers\u00B2"));
  }

  @Test
  @DisplayName("what has no words stays as it is")
  void noWords() {
    assertEquals("***", Wording.words(" *** "));
    assertEquals("", Wording.words("  "));
  }

  @Property
  void wordsOfWordsAreTheSame(@ForAll String text) {
    assertEquals(Wording.words(text), Wording.words(Wording.words(text)));
  }

  @Property
  void eachOfTheWordsHasNoBlank(@ForAll String text) {
    String words = Wording.words(text);
    assertEquals(words, String.join(" ", Wording.each(words)));
    assertEquals(List.of(), Wording.each(words).stream().filter(w -> w.contains(" ")).toList());
  }
}
