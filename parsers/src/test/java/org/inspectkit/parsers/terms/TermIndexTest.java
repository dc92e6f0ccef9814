package org.inspectkit.parsers.terms;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.inspectkit.framework.Edition;
import org.inspectkit.framework.Framework;
import org.inspectkit.framework.Frameworks;
import org.inspectkit.internal.Folding;
import org.inspectkit.internal.Wording;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Terms are found wherever their words follow one another, and nowhere else. */
class TermIndexTest {

  private static final TermIndex ALL = TermIndex.of(Frameworks.all());

  private static Framework titled(List<String> titles) {
    return Framework.builder()
        .id("kites")
        .name("Kites")
        .years("2027")
        .documentForm("report")
        .titles(titles)
        .addEditions(Edition.builder().id("kites-2027").frameworkId("kites").name("Kites").build())
        .build();
  }

  private static Set<String> titlesIn(TermIndex index, String text) {
    Set<String> found = new TreeSet<>();
    for (Mention mention : index.mentionsIn(Folding.fold(text))) {
      if (mention.term().is(Sense.Title.class)) {
        found.add(mention.from() + " " + mention.term());
      }
    }
    return found;
  }

  @Provide
  Arbitrary<List<String>> titles() {
    return words().list().ofMinSize(1).ofMaxSize(5).uniqueElements();
  }

  @Provide
  Arbitrary<String> words() {
    return Arbitraries.of("kite", "wind", "of", "the")
        .list()
        .ofMinSize(1)
        .ofMaxSize(4)
        .map(list -> String.join(" ", list));
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.of("kite", "wind", "of", "the", "sea")
        .list()
        .ofMaxSize(30)
        .map(list -> String.join(" ", list));
  }

  @Property
  void findsWhatANaiveSearchFinds(
      @ForAll("titles") List<String> titles, @ForAll("texts") String text) {
    Set<String> naive = new TreeSet<>();
    String padded = " " + text + " ";
    for (String title : titles) {
      int at = padded.indexOf(" " + title + " ");
      while (at >= 0) {
        naive.add(at + " " + title);
        at = padded.indexOf(" " + title + " ", at + 1);
      }
    }
    assertEquals(naive, titlesIn(TermIndex.of(List.of(titled(titles))), text));
  }

  @Property
  void aMentionIsItsTermsWords(@ForAll("texts") String text) {
    TermIndex index = TermIndex.of(List.of(titled(List.of("kite of the wind", "sea", "the sea"))));
    for (Mention mention : index.mentionsIn(text)) {
      assertEquals(
          mention.term().words(), Wording.words(text.substring(mention.from(), mention.to())));
    }
  }

  @Property
  void piecesAreReadAsTheWholeTheyMake(
      @ForAll("titles") List<String> titles, @ForAll("texts") String text) {
    TermIndex index = TermIndex.of(List.of(titled(titles)));
    List<Mention> pieces = new ArrayList<>();
    TermSearch search = index.search(pieces::add);
    int base = 0;
    for (String piece : text.split(" ", -1)) {
      search.read(piece, base);
      base += piece.length() + 1;
    }
    assertEquals(index.mentionsIn(text), pieces);
  }

  @Test
  @DisplayName("typography, line ends and the number of a footnote hide no term")
  void typography() {
    String printed = "The experiences and\nprogress of  CARE-LEAVERS2: Requires\u00A0improvement";
    List<String> terms =
        ALL.mentionsIn(Folding.fold(printed)).stream().map(m -> m.term().words()).toList();
    assertTrue(terms.contains("the experiences and progress of care leavers"), terms.toString());
    assertTrue(terms.contains("requires improvement"), terms.toString());
  }

  @Test
  @DisplayName("the end of a sentence ends a term")
  void sentenceEnd() {
    assertTrue(
        ALL.mentionsIn("progress was overall. effectiveness came later").stream()
            .noneMatch(m -> m.term().words().equals("overall effectiveness")));
  }
}
