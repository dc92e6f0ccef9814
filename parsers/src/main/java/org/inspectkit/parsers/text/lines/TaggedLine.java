package org.inspectkit.parsers.text.lines;

import java.util.List;
import org.inspectkit.parsers.text.LineKind;
import org.inspectkit.parsers.text.lines.LineAssembler.Stretch;

/**
 * A line that the structure tree describes.
 *
 * @param kind what it is
 * @param gapBefore whether a gap is before it
 * @param indent how far it is indented, in characters
 * @param box the table in which it is, counted from 1; 0 if in none
 * @param cells its cells, each made of stretches in reading order
 */
public record TaggedLine(
    LineKind kind, boolean gapBefore, int indent, int box, List<List<Stretch>> cells) {

  public TaggedLine with(List<List<Stretch>> otherCells) {
    return new TaggedLine(kind, gapBefore, indent, box, otherCells);
  }
}
