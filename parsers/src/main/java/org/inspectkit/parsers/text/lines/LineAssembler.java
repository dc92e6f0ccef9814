package org.inspectkit.parsers.text.lines;

import java.util.List;
import org.inspectkit.parsers.text.PagedText;
import org.inspectkit.parsers.text.internal.Glyphs;

/**
 * Puts lines together from stretches of an extracted text, in another order than that in which they
 * were extracted. A PDF's structure tree gives such an order.
 */
public final class LineAssembler {

  private final String extracted;
  private final LineIndex index;
  private final LineWriter line;

  /** A stretch of the extracted text, up to the offset after its last character. */
  public record Stretch(int from, int to) {}

  /** An assembler for a text as extracted, whose pages end at form feeds. */
  public LineAssembler(String extracted, TextLimits limits) {
    this.extracted = extracted;
    this.index = new LineIndex(extracted, List.of(), limits);
    this.line = new LineWriter(index, extracted.length() + 1, false, limits);
  }

  /**
   * Adds a line. Line ends within a stretch become blanks.
   *
   * @throws TooLargeException if it is one more than the limits allow, or longer, or has more cells
   */
  public void add(TaggedLine tagged) {
    line.indentBy(tagged.indent());
    for (List<Stretch> cell : tagged.cells()) {
      add(cell);
      line.endCell();
    }
    line.endLine(tagged.kind(), tagged.gapBefore(), tagged.box());
  }

  private void add(List<Stretch> stretches) {
    int end = -1;
    for (Stretch stretch : stretches) {
      if (end >= 0 && isBlankBetween(end, stretch.from())) {
        line.blank(' ', TextStore.INSERTED);
      }
      for (int i = stretch.from(); i < stretch.to(); i++) {
        add(i);
      }
      end = stretch.to();
    }
  }

  private boolean isBlankBetween(int end, int start) {
    int to = Math.max(end, start);
    int at = Math.min(end, start);
    while (at < to && Character.isWhitespace(extracted.charAt(at))) {
      at++;
    }
    return end != start && at == to;
  }

  private void add(int i) {
    char c = extracted.charAt(i);
    boolean cut =
        Glyphs.isBlank(c) && line.endsInHyphen() && Hyphens.goesOnInNextLine(extracted, i);
    if (!cut) {
      line.add(c, i);
    }
  }

  /** The text of all lines in the order in which they were added. */
  public PagedText build() {
    return new PagedText(extracted, index.pages(), line.lines(), List.of());
  }
}
