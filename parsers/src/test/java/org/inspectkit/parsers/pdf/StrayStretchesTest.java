package org.inspectkit.parsers.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.inspectkit.parsers.text.LineKind;
import org.inspectkit.parsers.text.lines.LineAssembler.Stretch;
import org.inspectkit.parsers.text.lines.TaggedLine;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Words that a structure tree hangs onto the wrong paragraph. */
class StrayStretchesTest {

  private static final String PRINTED =
      "\u2022 Ferries run late.\n\u2022 They carry bicycles home.\n";
  private static final Stretch FIRST = new Stretch(0, 20);
  private static final Stretch THEY_CARRY = new Stretch(20, 33);
  private static final Stretch BICYCLES = new Stretch(33, 42);
  private static final Stretch HOME = new Stretch(42, PRINTED.length());

  private static TaggedLine line(LineKind kind, Stretch... stretches) {
    return new TaggedLine(kind, false, 0, 0, List.of(List.of(stretches)));
  }

  @Test
  @DisplayName("a word printed in the middle of another paragraph's line belongs there")
  void wordGoesBack() {
    List<TaggedLine> lines =
        StrayStretches.returned(
            List.of(line(LineKind.TEXT, FIRST, BICYCLES), line(LineKind.TEXT, THEY_CARRY, HOME)),
            PRINTED);
    assertEquals(List.of(List.of(FIRST)), lines.get(0).cells());
    assertEquals(List.of(List.of(THEY_CARRY, BICYCLES, HOME)), lines.get(1).cells());
  }

  @Test
  @DisplayName("a paragraph that is by itself between two parts of another stays one")
  void wholeParagraphStays() {
    List<TaggedLine> lines =
        List.of(line(LineKind.TEXT, BICYCLES), line(LineKind.TEXT, FIRST, THEY_CARRY, HOME));
    assertEquals(lines, StrayStretches.returned(lines, PRINTED));
  }

  @Test
  @DisplayName("furniture between two lines of a paragraph is no part of it")
  void furnitureStays() {
    List<TaggedLine> lines =
        List.of(line(LineKind.FURNITURE, FIRST, BICYCLES), line(LineKind.TEXT, THEY_CARRY, HOME));
    assertEquals(lines, StrayStretches.returned(lines, PRINTED));
  }
}
