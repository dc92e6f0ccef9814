package org.inspectkit.parsers.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.inspectkit.parsers.text.lines.StoredText;
import org.inspectkit.parsers.text.lines.TextExtractor;
import org.inspectkit.source.SourceSpan;
import org.junit.jupiter.api.Test;

/** Slices and joined texts say what is where, whether they are views or copies. */
class SpannedTextTest {

  private static final List<String> PIECES =
      List.of(
          "a",
          "Good",
          " ",
          "   ",
          "\t",
          "\n",
          "\n\n",
          "\f",
          "-",
          "\uFB03",
          "\u2022 ",
          "1. ",
          "(",
          "&amp;",
          "<li>",
          "</li>",
          "**",
          "|",
          "\u00A0",
          "\u200B",
          "care-\n",
          "full stop.");

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.of(PIECES).list().ofMaxSize(40).map(pieces -> String.join("", pieces));
  }

  @Property
  void aSliceHasTheSpansOfItsCharacters(@ForAll("texts") String extracted) {
    for (SpannedText text : texts(extracted)) {
      int third = text.length() / 3;
      SpannedText slice = text.subSequence(third, text.length() - third);
      assertEquals(
          text.toString().substring(third, text.length() - third), slice.toString(), extracted);
      assertEquals(spansOfCharacters(slice), slice.spans(), extracted);
      assertEquals(
          slice.spans().stream().mapToInt(SourceSpan::offset).findFirst().orElse(-1),
          slice.start());
    }
  }

  @Property
  void joinedLinesSayWhatTheLinesSay(@ForAll("texts") String extracted) {
    List<SpannedText> texts = texts(extracted);
    if (!texts.isEmpty()) {
      SpannedText whole = StoredText.joinedLines(texts);
      SpannedText parted = StoredText.joined(texts, " ");
      assertEquals(String.join(" ", texts), parted.toString());
      assertEquals(counted(texts, extracted), counted(List.of(whole), extracted));
      assertEquals(counted(texts, extracted), counted(List.of(parted), extracted));
      assertEquals(spansOfCharacters(whole), whole.spans());
      assertEquals(spansOfCharacters(parted), parted.spans());
      assertEquals(parted.toString().length(), parted.folded().length());
    }
  }

  @Property
  void whatIsLeftOutIsNotCounted(@ForAll("texts") String extracted) {
    for (SpannedText text : texts(extracted)) {
      int middle = text.length() / 2;
      SpannedText left = text.without(middle, middle + 1);
      assertEquals(new StringBuilder(text).deleteCharAt(middle).toString(), left.toString());
      assertEquals(spansOfCharacters(left), left.spans());
      SpannedText again = text.subSequence(0, middle).join("", text.from(middle));
      assertEquals(text.toString(), again.toString());
      assertEquals(text.spans(), again.spans());
    }
  }

  @Test
  void aPlaceOutsideIsRefusedAlthoughItsNeighboursStandThere() {
    SpannedText good = TextExtractor.read("very good\n").lines().get(0).text().subSequence(5, 8);
    assertThrows(IndexOutOfBoundsException.class, () -> good.charAt(3));
    assertThrows(IndexOutOfBoundsException.class, () -> good.charAt(-1));
    assertThrows(IndexOutOfBoundsException.class, () -> good.subSequence(0, 4));
    assertThrows(IndexOutOfBoundsException.class, () -> good.folded().charAt(3));
  }

  @Test
  void theBlankBetweenTwoLinesStandsNowhere() {
    List<SpannedText> lines = texts("one\ntwo\n");
    SpannedText joined = lines.get(0).join(" ", lines.get(1));
    assertEquals("one two", joined.toString());
    assertEquals(2, joined.spans().size());
    assertEquals(-1, joined.subSequence(3, 4).start());
  }

  private static List<SpannedText> texts(String extracted) {
    return TextExtractor.read(extracted).lines().stream().map(TextLine::text).toList();
  }

  /** The spans as they follow from those of single characters. */
  private static List<SourceSpan> spansOfCharacters(SpannedText text) {
    List<SourceSpan> spans = new ArrayList<>();
    for (int i = 0; i < text.length(); i++) {
      for (SourceSpan next : text.subSequence(i, i + 1).spans()) {
        int last = spans.size() - 1;
        boolean goesOn = last >= 0 && spans.get(last).end() == next.offset();
        if (goesOn) {
          SourceSpan open = spans.get(last);
          spans.set(
              last,
              new SourceSpan(
                  open.page(), open.line(), open.offset(), open.length() + next.length()));
        } else {
          spans.add(next);
        }
      }
    }
    return spans;
  }

  private static List<Integer> counted(List<SpannedText> texts, String extracted) {
    int[] seen = new int[extracted.length()];
    for (SpannedText text : texts) {
      for (SourceSpan span : text.spans()) {
        for (int i = span.offset(); i < span.end(); i++) {
          seen[i]++;
        }
      }
    }
    return Arrays.stream(seen).boxed().toList();
  }
}
