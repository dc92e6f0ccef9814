package org.inspectkit.parsers.text;

import java.util.List;

/**
 * A line of visible text.
 *
 * @param page the page it is on, counted from 1
 * @param number the line of the extracted text it comes from, counted from 1
 * @param kind what the extraction says of it
 * @param indent how many blanks are before it
 * @param text its visible text, without blanks at its ends
 * @param cells its cells, at least one
 * @param gapBefore whether a blank line or the top of a page is before it; in a double-spaced text,
 *     more than one blank line
 * @param box the box or table in which it is together with other lines, counted from 1; 0 if in
 *     none, or if the document does not say
 */
public record TextLine(
    int page,
    int number,
    LineKind kind,
    int indent,
    SpannedText text,
    List<TextCell> cells,
    boolean gapBefore,
    int box) {

  public TextLine {
    cells = List.copyOf(cells);
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
