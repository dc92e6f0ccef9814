package org.inspectkit.parsers.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Puts lines together from stretches of an extracted text, in another order than that in which they
 * were extracted. A PDF's structure tree tells such an order.
 */
public final class LineAssembler {

  private final String extracted;
  private final LineIndex index;
  private final List<TextLine> lines = new ArrayList<>();

  /**
   * A stretch of the extracted text.
   *
   * @param from the offset of its first character
   * @param to the offset behind its last character
   */
  public record Stretch(int from, int to) {}

  /**
   * An assembler for a text.
   *
   * @param extracted the text as extracted; pages end at form feeds
   */
  public LineAssembler(String extracted) {
    this.extracted = extracted;
    this.index = new LineIndex(extracted);
  }

  /**
   * Adds a line. Line ends within a stretch become blanks.
   *
   * @param kind what the line is
   * @param gapBefore whether a gap stands before it
   * @param indent how far it is indented, in characters
   * @param box the box in which it stands, counted from 1; 0 if in none
   * @param cells its cells, each made of stretches in reading order
   */
  public void add(
      LineKind kind, boolean gapBefore, int indent, int box, List<List<Stretch>> cells) {
    List<TextCell> made = new ArrayList<>();
    SpannedText whole = new SpannedTextBuilder(index).build();
    for (List<Stretch> cell : cells) {
      SpannedText text = text(cell);
      if (text.length() > 0) {
        int column = whole.length() == 0 ? indent : indent + whole.length() + 1;
        made.add(new TextCell(column, text));
        whole = whole.length() == 0 ? text : whole.join(" ", text);
      }
    }
    if (!made.isEmpty()) {
      int start = Math.max(0, whole.start());
      lines.add(
          new TextLine(
              index.pageOf(start), index.lineOf(start), kind, indent, whole, made, gapBefore, box));
    }
  }

  private SpannedText text(List<Stretch> stretches) {
    SpannedTextBuilder builder = new SpannedTextBuilder(index);
    int end = -1;
    for (Stretch stretch : stretches) {
      if (end >= 0 && isBlankBetween(end, stretch.from())) {
        builder.add(' ', -1);
      }
      for (int i = stretch.from(); i < stretch.to(); i++) {
        add(builder, i);
      }
      end = stretch.to();
    }
    return CellCutter.singleBlanks(builder.build());
  }

  private boolean isBlankBetween(int end, int start) {
    int to = Math.max(end, start);
    int at = Math.min(end, start);
    while (at < to && Character.isWhitespace(extracted.charAt(at))) {
      at++;
    }
    return end != start && at == to;
  }

  private void add(SpannedTextBuilder builder, int i) {
    String mended = Glyphs.mended(extracted.charAt(i));
    if (mended.isEmpty()) {
      return;
    }
    boolean blank = mended.equals(" ");
    if (blank && builder.endsInHyphen() && Hyphens.goesOnInNextLine(extracted, i)) {
      return;
    }
    builder.add(mended.charAt(0), i);
    builder.add(mended.substring(1), -1);
  }

  /**
   * The text that was put together.
   *
   * @return all lines in the order in which they were added
   */
  public PagedText build() {
    return new PagedText(extracted, index.pages(), lines, List.of());
  }
}
