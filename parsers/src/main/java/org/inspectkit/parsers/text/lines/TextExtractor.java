package org.inspectkit.parsers.text.lines;

import java.util.List;
import org.inspectkit.parsers.text.LineKind;
import org.inspectkit.parsers.text.PagedText;
import org.inspectkit.parsers.text.TextLine;
import org.inspectkit.parsers.text.internal.Glyphs;

/** Cuts a text into lines of visible characters, following what its markup asks for. */
public final class TextExtractor {

  private static final int NO_BOX = 0;
  private static final int SPARE = 64;
  private static final int SUB_INDENT = 4;
  private static final int INSERTED = TextStore.INSERTED;

  private final String extracted;
  private final Markup markup;
  private final LineWriter line;
  private final TextStore markupText;

  private boolean gap = true;
  private boolean heading;
  private boolean lineHasText;

  /** Whether the line has nothing so far but what a program put beside the text. */
  private boolean aside;

  private TextExtractor(String extracted, Markup markup, LineIndex index, TextLimits limits) {
    this.extracted = extracted;
    this.markup = markup;
    this.markupText = new TextStore(index, 16);
    this.line = new LineWriter(index, room(extracted), true, limits);
  }

  /** How much room the lines need, if one blank is left of each run of them; a little is spare. */
  private static int room(String extracted) {
    int room = SPARE + extracted.length() / SPARE;
    boolean blank = true;
    for (int i = 0; i < extracted.length(); i++) {
      boolean visible = extracted.charAt(i) > ' ';
      room += visible ? (blank ? 2 : 1) : 0;
      blank = !visible;
    }
    return room;
  }

  /** Cuts a text into pages and lines, however much it holds. */
  public static PagedText read(String text) {
    return read(text, TextLimits.NONE);
  }

  /**
   * Cuts a text into pages and lines. Pages end at form feeds or at marks that count them; a text
   * without any is not cut into pages. All lines of the extracted text end in a line feed, so that
   * the same text gives the same places whatever system it was saved on.
   *
   * @throws TooLargeException if it holds more than the limits allow
   */
  public static PagedText read(String text, TextLimits limits) {
    String extracted =
        text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
    Markup markup = new Markup(extracted.length());
    LineMargins.mark(extracted, markup);
    List<Integer> pages = PageMarks.mark(extracted, markup);
    LineIndex index = new LineIndex(extracted, pages, limits);
    HtmlTags.mark(extracted, markup);
    SoftHyphens.mark(extracted, markup);
    HtmlEntities.mark(extracted, markup);
    WronglyDecoded.mark(extracted, markup);
    LostApostrophes.mark(extracted, markup);
    MarkdownMarks.mark(extracted, markup);
    TextExtractor extractor = new TextExtractor(extracted, markup, index, limits);
    extractor.run();
    List<TextLine> lines =
        Letterheads.mark(
            FurnitureMarker.mark(LineSpacing.single(extractor.line.lines()), index.pages()));
    return new PagedText(extracted, index.pages(), lines, List.of(extractor.markupText.whole()));
  }

  private void run() {
    int i = 0;
    while (i < extracted.length()) {
      int end = endOfPlainWord(i);
      if (end > i) {
        line.word(extracted, i, end);
        i = end;
      } else {
        read(extracted.charAt(i), i);
        i++;
      }
    }
    endLine();
  }

  /** The end of the characters from a place on that are copied unchanged. */
  private int endOfPlainWord(int from) {
    int end = from;
    while (end < extracted.length()
        && LineWriter.isPlain(extracted.charAt(end))
        && markup.isPlain(end)) {
      end++;
    }
    return end;
  }

  private void read(char c, int i) {
    if (markup.isPlain(i)) {
      character(c, i);
    } else if (markup.isHidden(i)) {
      hide(c, i);
    } else {
      begin(i);
      marked(markup.character(i, c), i);
    }
  }

  private void hide(char c, int i) {
    aside = markup.has(i, Markup.Event.ASIDE) || (aside && !lineHasText);
    lineHasText |= !aside;
    if (Glyphs.isVisible(c)) {
      markupText.add(c, i);
    }
    // The tag after that of a cell, an item or a heading hides the place where it begins.
    begin(i);
  }

  private void begin(int i) {
    if (markup.has(i, Markup.Event.LINE)) {
      endLine();
    } else if (markup.has(i, Markup.Event.HEADING)) {
      endLine();
      heading = true;
    } else if (markup.has(i, Markup.Event.ITEM)) {
      endLine();
      bullet('\u2022');
    } else if (markup.has(i, Markup.Event.SUB_ITEM)) {
      endLine();
      line.indentBy(SUB_INDENT);
      bullet('\u25E6');
    } else if (markup.has(i, Markup.Event.CELL) && !line.isBlank()) {
      line.blank('\t', INSERTED);
    } else if (markup.has(i, Markup.Event.JOINED)) {
      line.part();
    }
  }

  private void bullet(char glyph) {
    line.visible(glyph, INSERTED);
    line.blank(' ', INSERTED);
  }

  /** Reads a character of which the markup says something. */
  private void marked(char c, int i) {
    if (c == '\n' && markup.has(i, Markup.Event.JOINED)) {
      line.part();
    } else if (Glyphs.isBlank(c) && Glyphs.isVisible(extracted.charAt(i))) {
      markupText.add(extracted.charAt(i), i);
      line.blank(' ', INSERTED);
    } else {
      character(c, i);
    }
  }

  private void character(char c, int i) {
    if (c == '\n' || c == '\f') {
      boolean blank = line.isBlank() && !lineHasText;
      endLine();
      gap |= blank || c == '\f';
      lineHasText = false;
      aside = false;
    } else {
      line.add(c, i);
    }
  }

  private void endLine() {
    boolean text = !line.isBlank();
    line.endLine(heading ? LineKind.HEADING : LineKind.TEXT, gap, NO_BOX);
    if (text) {
      gap = false;
      heading = false;
      lineHasText = true;
    }
  }
}
