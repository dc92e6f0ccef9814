package org.inspectkit.grading.concerns;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConcernLexiconTest {

  private static final ConcernLexicon LEXICON = ConcernLexicon.standard();

  @Test
  @DisplayName("each term has a reason and is found in its own words")
  void everyTerm() {
    assertTrue(LEXICON.concerns().size() >= 20);
    for (Concern concern : LEXICON.concerns()) {
      assertFalse(concern.terms().isEmpty(), concern.id());
      for (ConcernTerm term : concern.terms()) {
        assertFalse(term.reason().isBlank(), term.toString());
        String words = String.join(" ", term.words()).replace("*", "");
        ConcernLexicon alone =
            ConcernLexicon.of(List.of(new Concern(concern.id(), "x", List.of(term))));
        assertEquals(1, alone.mentions(words).size(), words);
      }
    }
  }

  @Test
  @DisplayName("a concern of the file has its name and its terms, the plainest first")
  void file() {
    Concern first = ConcernFile.load().get(0);
    assertEquals("case-recording", first.id());
    assertEquals("Case recording", first.name());
    assertEquals("case record*", first.terms().get(0).toString());
    assertEquals(LEXICON.concerns(), ConcernFile.load());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Chronologies are missing from the case files; chronologies; Chronologies",
        "Chronologies are missing from the case files; case-recording; case files",
        "improve the quality of casework and of case recording; case-recording; case recording",
        "Reduce caseloads in the north team; caseloads; caseloads",
        "Assessments are not completed in a timely way; assessment-timeliness; Assessments timely",
        "the timeliness of initial assessments; assessment-timeliness; timeliness assessments",
        "Ensure that children\u2019s wishes and feelings are known; voice-of-the-child; wishes feelings"
      })
  @DisplayName("a mention gives the words that made it, as printed and in their order")
  void wordsThatMadeIt(String text, String concern, String words) {
    List<String> found =
        LEXICON.mentions(text).stream()
            .filter(m -> m.concern().id().equals(concern))
            .map(m -> String.join(" ", m.words()))
            .toList();
    assertEquals(List.of(words), found);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "The council won a record number of awards; case-recording",
        "In each case the school keeps a record; case-recording",
        "Timely visits are made. The team that was set up in May has begun to write assessments;"
            + " assessment-timeliness",
        "The number of children in the borough grows in any case; caseloads"
      })
  @DisplayName("words of a term that stand apart tell of nothing")
  void farApart(String text, String concern) {
    assertTrue(LEXICON.mentions(text).stream().noneMatch(m -> m.concern().id().equals(concern)));
  }

  @Test
  @DisplayName("a concern is mentioned once, by the plainest of its terms")
  void once() {
    List<Mention> mentions = LEXICON.mentions("case recording, case files and more case recording");
    assertEquals(1, mentions.size());
    assertEquals("case-recording (case recording)", mentions.get(0).toString());
  }

  @Test
  @DisplayName("a term cannot ask for more words than it has room for")
  void noRoom() {
    assertThrows(
        IllegalArgumentException.class, () -> new ConcernTerm(List.of("two", "words"), 1, "none"));
    assertThrows(IllegalArgumentException.class, () -> new ConcernTerm(List.of(), 1, "none"));
  }

  /** Sentences of words that the lexicon has and of others. */
  @Provide
  Arbitrary<String> sentences() {
    List<String> words =
        LEXICON.concerns().stream()
            .flatMap(concern -> concern.terms().stream())
            .flatMap(term -> term.words().stream())
            .map(word -> word.replace("*", "s"))
            .distinct()
            .toList();
    return Arbitraries.of(words)
        .list()
        .ofMaxSize(20)
        .map(chosen -> String.join(" of the ", chosen).toUpperCase(Locale.ROOT));
  }

  @Property(tries = 300)
  void whatIsMentionedStandsInTheTextInThatOrderAndNoFurtherApartThanTheTermAllows(
      @ForAll("sentences") String text) {
    for (Mention mention : LEXICON.mentions(text)) {
      List<String> words = List.of(text.split(" "));
      int first = words.indexOf(mention.words().get(0));
      int at = first;
      for (String word : mention.words()) {
        int next = words.subList(at, words.size()).indexOf(word);
        assertTrue(next >= 0, mention + " in " + text);
        at += next;
      }
      assertEquals(mention.term().words().size(), mention.words().size());
    }
  }
}
