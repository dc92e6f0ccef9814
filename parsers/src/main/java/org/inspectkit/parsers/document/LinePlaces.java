package org.inspectkit.parsers.document;

import java.util.List;
import org.inspectkit.parsers.text.SpannedText;
import org.inspectkit.parsers.text.TextLine;

/** What the place of a line among the others says of whether it is a heading. */
record LinePlaces(
    List<TextLine> lines, List<LineOpening> openings, WrapWidth width, ParagraphNumbers numbers) {

  /** Whether a line that opens a block is a heading: it is short, and a gap or a list is near. */
  boolean isHeading(int i) {
    TextLine line = lines.get(i);
    boolean alone = line.gapBefore() || opensPart(i + 1);
    return alone && !isFullAndGoesOn(i) && Sentences.isHeading(line.text());
  }

  /** Whether a short line under a whole sentence is a heading, however full the line above is. */
  boolean isHeadingBelow(OpenBlock block, int i) {
    TextLine line = lines.get(i);
    boolean item = block.kind == BlockKind.ITEM;
    boolean text = block.kind == BlockKind.PARAGRAPH || block.kind == BlockKind.NUMBERED;
    return (text || item)
        && line.cells().size() == 1
        && line.indent() <= (item ? block.firstLine() : block.lastLine()).indent()
        && Sentences.isEnded(block.lastPart())
        && Sentences.isHeading(line.text())
        && (!isFullAndGoesOn(i) || isHeadingInTwoLines(i));
  }

  /**
   * Whether a short line at the top of a page is the heading of the list below it, although the
   * line at the end of the page before was full.
   */
  boolean isHeadingOnNextPage(OpenBlock block, int i) {
    SpannedText text = lines.get(i).text();
    return block.kind == BlockKind.PARAGRAPH
        && lines.get(i).page() != block.lastLine().page()
        && opensPart(i + 1)
        && Sentences.isHeading(text)
        && text.charAt(text.length() - 1) != ':';
  }

  /** Whether a full line and the one below it are a heading, and not the start of a sentence. */
  private boolean isHeadingInTwoLines(int i) {
    SpannedText next = lines.get(i + 1).text();
    return Sentences.startsLower(next)
        && Sentences.isHeading(lines.get(i).text().join(" ", next))
        && !isFullAndGoesOn(i + 1);
  }

  /** Whether a bullet or a paragraph's number opens a line. */
  private boolean opensPart(int i) {
    return i < lines.size() && (numbers.opensParagraph(i) || openings.get(i).hasBullet());
  }

  /** Whether a line ended because it was full, and its text goes on in the next one. */
  private boolean isFullAndGoesOn(int i) {
    boolean next = i + 1 < lines.size() && !lines.get(i + 1).gapBefore() && !opensPart(i + 1);
    return next && width.isFull(lines.get(i), lines.get(i + 1));
  }

  /** Whether the next line opens with a bullet and no number. */
  boolean isFollowedByItem(int i) {
    return i + 1 < lines.size()
        && openings.get(i + 1).hasBullet()
        && !openings.get(i + 1).hasNumber();
  }
}
