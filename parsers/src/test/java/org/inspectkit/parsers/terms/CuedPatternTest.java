package org.inspectkit.parsers.terms;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.inspectkit.framework.Frameworks;
import org.inspectkit.parsers.InspectionReports;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Passages are cut and searched only where a word says that it may be worth while. */
class CuedPatternTest {

  private static final TermIndex ALL = TermIndex.of(Frameworks.all());

  private static Passage passage(String text) {
    AnnotatedDocument document = AnnotatedDocument.of(InspectionReports.document(text), ALL);
    return document.passages().get(0);
  }

  @Test
  @DisplayName("Without a word of its cue a pattern is not tried")
  void needsItsCue() {
    CuedPattern pattern = CuedPattern.printed("kite", Cue.LAW, Cue.NEXT);

    assertFalse(pattern.isIn(passage("Every kite flew.")));
    assertTrue(pattern.isIn(passage("The Act names every kite.")));
    assertTrue(pattern.isIn(passage("The next kite flew.")));
    assertTrue(pattern.find(passage("Every kite flew.")).isEmpty());
    assertTrue(pattern.find(passage("The next wind blew.")).isEmpty());
  }

  @Test
  @DisplayName("What a folded pattern finds is cut out as it is printed")
  void cutsAsPrinted() {
    CuedPattern pattern = CuedPattern.folded("the next (?<what>kite's \\w{1,9})", Cue.NEXT);

    assertEquals(
        "Kite\u2019s Tail",
        pattern.find(passage("See the NEXT Kite\u2019s Tail."), "what").orElseThrow().toString());
  }

  @Test
  @DisplayName("Sentences with a cue are those of all sentences that have it")
  void sentencesWithACue() {
    Passage passage =
        passage("The wind blew. The next kite flew. It rose! Next came 2 others. Then none.");

    List<Passage> all = passage.sentences();
    assertEquals(5, all.size());
    assertEquals(
        all.stream().filter(s -> s.has(Cue.NEXT)).map(Passage::toString).toList(),
        passage.sentencesWith(Cue.NEXT).stream().map(Passage::toString).toList());
    assertEquals(2, passage.sentencesWith(Cue.NEXT).size());
    assertTrue(passage.sentencesWith(Cue.LAW).isEmpty());
  }

  @Test
  @DisplayName("A question mark between a blank and a figure is a lost dash, and ends no sentence")
  void lostDash() {
    assertEquals(1, passage("The next kite flew on 6 ? 7 May.").sentences().size());
    assertEquals(2, passage("Did the next kite fly? 7 did.").sentences().size());
    assertEquals(1, passage("The next kite flew on 6 Nov. 2023.").sentences().size());
    assertEquals(2, passage("The next kite flew in May. 7 did.").sentences().size());
    assertEquals(2, passage("Did the next kite fly ? The first did.").sentences().size());
  }
}
