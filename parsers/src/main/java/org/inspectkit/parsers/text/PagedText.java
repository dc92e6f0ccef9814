package org.inspectkit.parsers.text;

import java.util.List;
import org.inspectkit.internal.Counted;

/**
 * The text of a document: its lines in reading order, each of which knows its page. A text that is
 * not cut into pages has all its lines on page 1, and no page in their spans.
 *
 * @param extracted the text as extracted, into which all offsets point
 * @param pages how many pages it is cut into; 0 if into none
 * @param lines the lines with visible text; blank lines are counted by {@link TextLine#gapBefore()}
 * @param markup the parts of the extracted text that are markup of a conversion
 */
public record PagedText(
    String extracted, int pages, List<TextLine> lines, List<SpannedText> markup) {

  public PagedText {
    lines = List.copyOf(lines);
    markup = List.copyOf(markup);
  }

  @Override
  public String toString() {
    return Counted.of(lines.size(), "line")
        + (pages == 0 ? "" : " on " + Counted.of(pages, "page"));
  }
}
