package org.inspectkit.parsers.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.inspectkit.parsers.text.SpannedText;
import org.inspectkit.parsers.text.TextLine;
import org.inspectkit.parsers.text.lines.StoredText;

/** A block that lines may still be added to. */
final class OpenBlock {

  private static final int EXPECTED_LINES = 4;

  final BlockKind kind;
  final Optional<Integer> number;
  private final List<SpannedText> markers;
  private final List<TextLine> lines = new ArrayList<>(EXPECTED_LINES);
  private final List<SpannedText> parts = new ArrayList<>(EXPECTED_LINES);
  private int length;

  OpenBlock(BlockKind kind, Optional<Integer> number, List<SpannedText> markers, TextLine line) {
    this.kind = kind;
    this.number = number;
    this.markers = new ArrayList<>(markers);
    this.lines.add(line);
  }

  OpenBlock with(SpannedText text) {
    if (text.length() > 0) {
      parts.add(text);
      length += text.length();
    }
    return this;
  }

  void mark(SpannedText marker) {
    markers.add(marker);
  }

  void goOn(TextLine line, List<SpannedText> moreMarkers, SpannedText text) {
    lines.add(line);
    markers.addAll(moreMarkers);
    with(text);
  }

  List<TextLine> lines() {
    return lines;
  }

  TextLine firstLine() {
    return lines.get(0);
  }

  TextLine lastLine() {
    return lines.get(lines.size() - 1);
  }

  boolean isEmpty() {
    return parts.isEmpty();
  }

  int length() {
    return length;
  }

  CharSequence lastPart() {
    return parts.isEmpty() ? "" : parts.get(parts.size() - 1);
  }

  Block close() {
    SpannedText text =
        parts.isEmpty() ? markers.get(0).subSequence(0, 0) : StoredText.joinedLines(parts);
    return new Block(kindOf(text), text, markers, number, lines);
  }

  /**
   * Only with its last line is it known whether a text is a heading in two lines, or a paragraph.
   */
  private BlockKind kindOf(SpannedText text) {
    boolean open = kind == BlockKind.HEADING || kind == BlockKind.PARAGRAPH;
    if (!open || lines.size() == 1) {
      return kind;
    }
    boolean heading = firstLine().gapBefore() && Sentences.isHeading(text);
    return heading ? BlockKind.HEADING : BlockKind.PARAGRAPH;
  }
}
