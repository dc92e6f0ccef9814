package org.inspectkit.parsers.text;

import java.util.ArrayList;
import java.util.List;

/** Cuts a text into lines of visible characters, following what its markup asks for. */
final class LineReader {

  private static final int NO_BOX = 0;

  private final String extracted;
  private final Markup markup;
  private final LineIndex index;
  private final List<TextLine> lines = new ArrayList<>();
  private final SpannedTextBuilder markupText;

  private SpannedTextBuilder line;
  private boolean gap = true;
  private boolean heading;
  private boolean lineHasText;

  private LineReader(String extracted, Markup markup, LineIndex index) {
    this.extracted = extracted;
    this.markup = markup;
    this.index = index;
    this.markupText = new SpannedTextBuilder(index);
    this.line = new SpannedTextBuilder(index);
  }

  static PagedText read(String extracted) {
    LineIndex index = new LineIndex(extracted);
    Markup markup = new Markup(extracted.length());
    HtmlTags.mark(extracted, markup);
    HtmlEntities.mark(extracted, markup);
    MarkdownMarks.mark(extracted, markup);
    LineReader reader = new LineReader(extracted, markup, index);
    reader.run();
    List<TextLine> lines = FurnitureMarker.mark(reader.lines, index.pages());
    return new PagedText(extracted, index.pages(), lines, List.of(reader.markupText.build()));
  }

  private void run() {
    for (int i = 0; i < extracted.length(); i++) {
      if (markup.isHidden(i)) {
        lineHasText = true;
        hide(i);
      } else {
        begin(i);
        character(i);
      }
    }
    endLine();
  }

  private void hide(int i) {
    if (Glyphs.isVisible(extracted.charAt(i))) {
      markupText.add(extracted.charAt(i), i);
    }
    if (markup.has(i, Markup.Event.LINE)) {
      endLine();
    }
  }

  private void begin(int i) {
    if (markup.has(i, Markup.Event.LINE)) {
      endLine();
    } else if (markup.has(i, Markup.Event.HEADING)) {
      endLine();
      heading = true;
    } else if (markup.has(i, Markup.Event.ITEM)) {
      endLine();
      line.add("\u2022 ", -1);
    } else if (markup.has(i, Markup.Event.CELL) && !line.isBlank()) {
      line.add('\t', -1);
    }
  }

  private void character(int i) {
    char c = markup.character(i, extracted.charAt(i));
    if (c == '\n' && markup.has(i, Markup.Event.JOINED)) {
      line.add(' ', -1);
    } else if (c == '\n' || c == '\f' || (c == '\r' && !isBeforeLineFeed(i))) {
      boolean blank = line.isBlank() && !lineHasText;
      endLine();
      gap |= blank || c == '\f';
      lineHasText = false;
    } else if (Glyphs.isBlank(c) && Glyphs.isVisible(extracted.charAt(i))) {
      markupText.add(extracted.charAt(i), i);
      line.add(' ', -1);
    } else if (c == '\t') {
      line.add('\t', i);
    } else {
      add(Glyphs.mended(c), i);
    }
  }

  private boolean isBeforeLineFeed(int i) {
    return i + 1 < extracted.length() && extracted.charAt(i + 1) == '\n';
  }

  private void add(String mended, int i) {
    if (mended.isEmpty()) {
      return;
    }
    line.add(mended.charAt(0), i);
    line.add(mended.substring(1), -1);
  }

  private void endLine() {
    if (!line.isBlank()) {
      lines.add(made(line.build()));
      gap = false;
      heading = false;
      lineHasText = true;
    }
    line = new SpannedTextBuilder(index);
  }

  private TextLine made(SpannedText text) {
    int indent = 0;
    while (Character.isWhitespace(text.charAt(indent))) {
      indent++;
    }
    int start = Math.max(0, text.strip().start());
    return new TextLine(
        index.pageOf(start),
        index.lineOf(start),
        heading ? LineKind.HEADING : LineKind.TEXT,
        indent,
        CellCutter.singleBlanks(text),
        CellCutter.cut(text),
        gap,
        NO_BOX);
  }
}
