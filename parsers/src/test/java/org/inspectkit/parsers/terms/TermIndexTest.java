package org.inspectkit.parsers.terms;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
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
    int[] start = {0};
    TermSearch search = index.search(mention -> pieces.add(mention.movedBy(start[0])));
    for (String piece : text.split(" ", -1)) {
      search.read(piece);
      start[0] += piece.length() + 1;
    }
    assertEquals(index.mentionsIn(text), pieces);
  }

  @Provide
  Arbitrary<List<String>> numberedTitles() {
    return numbered().list().ofMinSize(1).ofMaxSize(5).uniqueElements();
  }

  @Provide
  Arbitrary<String> numbered() {
    return Arbitraries.of("kite", "wind", "2", "7")
        .list()
        .ofMinSize(1)
        .ofMaxSize(4)
        .map(list -> String.join(" ", list));
  }

  /** The text, and the text without some of the numbers before it or the one after it. */
  private static Set<String> withoutNumbers(String text) {
    Set<String> cut = new HashSet<>();
    for (int from = 0; from >= 0; from = text.substring(from).matches("\\d .*") ? from + 2 : -1) {
      cut.add(text.substring(from));
      cut.add(text.substring(from).replaceFirst(" \\d$", ""));
    }
    return cut;
  }

  @Property
  void aWalkFindsTheTermThatATextIs(
      @ForAll("numberedTitles") List<String> titles, @ForAll("numbered") String text) {
    TermWalk walk = TermIndex.of(List.of(titled(titles))).walk();
    boolean whole = walk.read(text, 0) == text.length();
    Set<String> terms = new TreeSet<>(withoutNumbers(text));
    terms.retainAll(titles);
    Optional<String> found =
        walk.term().filter(t -> whole && t.is(Sense.Title.class)).map(Term::words);
    assertEquals(!terms.isEmpty(), found.isPresent(), terms.toString());
    found.ifPresent(term -> assertTrue(terms.contains(term), term));
  }

  private static Optional<String> walked(List<String> titles, String... pieces) {
    TermWalk walk = TermIndex.of(List.of(titled(titles))).walk();
    for (String piece : pieces) {
      if (walk.read(piece, 0) < piece.length()) {
        return Optional.empty();
      }
    }
    return walk.term().map(Term::words);
  }

  @Test
  @DisplayName("one blank may be within a word of a walk, two may not")
  void blankInAWord() {
    List<String> titles = List.of("kites and boats", "an d kites");
    assertEquals(Optional.of("kites and boats"), walked(titles, "kites an d boats"));
    assertEquals(Optional.of("kites and boats"), walked(titles, "ki tes", "and boats"));
    assertEquals(Optional.empty(), walked(titles, "kites and bo", "ats"));
    assertEquals(Optional.of("an d kites"), walked(titles, "an d kites"));
    assertEquals(Optional.empty(), walked(titles, "kites a n d boats"));
  }

  @Test
  @DisplayName("a number is a part of a term that has it, and is passed over at the ends of others")
  void numbersInAWalk() {
    List<String> titles = List.of("key stage 2", "key stage", "domain 1", "2 kites", "wind");
    assertEquals(Optional.of("key stage 2"), walked(titles, "key stage 2"));
    assertEquals(Optional.of("key stage 2"), walked(titles, "7 key", "stage 2"));
    assertEquals(Optional.of("key stage"), walked(titles, "key stage 7"));
    assertEquals(Optional.of("domain 1"), walked(titles, "domain 1"));
    assertEquals(Optional.empty(), walked(titles, "domain 3"));
    assertEquals(Optional.of("2 kites"), walked(titles, "1. 2 kites"));
    assertEquals(Optional.of("wind"), walked(titles, "2. wind 2"));
  }

  @Test
  @DisplayName("the end of a sentence ends the term of a walk, also between two pieces")
  void sentenceEndInAWalk() {
    List<String> titles = List.of("kites and wind", "kites");
    assertEquals(Optional.of("kites and wind"), walked(titles, "kites &", "wind."));
    assertEquals(Optional.empty(), walked(titles, "kites: and", "wind"));
    assertEquals(Optional.empty(), walked(titles, "kites.", "and wind"));
    assertEquals(Optional.of("kites"), walked(titles, "kites: 2"));
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
