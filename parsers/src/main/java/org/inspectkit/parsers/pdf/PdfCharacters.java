package org.inspectkit.parsers.pdf;

/** Gathers the characters of a file in the order in which they are drawn. */
final class PdfCharacters {

  /** A gap of so many blanks parts two cells of a row. */
  static final float WIDE_IN_BLANKS = 2.5f;

  private final StringBuilder text = new StringBuilder();
  private final MarkedStretches stretches = new MarkedStretches();
  private int page = 1;
  private int mark = OpenMarks.UNMARKED;
  private int from;
  private float right;

  void add(String characters, int ofMark, float x, float width, float blank) {
    boolean apart = !lineIsEmpty() && x - right > WIDE_IN_BLANKS * blank;
    goTo(ofMark);
    if (apart && text.charAt(text.length() - 1) != '\t') {
      // A wide gap within a line parts two cells of a table that has no tags.
      text.append('\t');
    }
    // A form feed ends a page here, and a font may give one for a glyph.
    text.append(characters.replace('\f', ' '));
    right = x + width;
  }

  private void goTo(int nextMark) {
    if (nextMark != mark) {
      endRun();
      mark = nextMark;
    }
  }

  private void endRun() {
    if (text.length() > from) {
      stretches.add(page, mark, from, text.length());
      from = text.length();
    }
  }

  private boolean lineIsEmpty() {
    int last = text.length() - 1;
    return last < 0 || text.charAt(last) == '\n' || text.charAt(last) == '\f';
  }

  void blank() {
    if (!lineIsEmpty()) {
      text.append(' ');
    }
  }

  void endLine() {
    if (!lineIsEmpty()) {
      text.append('\n');
    }
  }

  void endPage() {
    goTo(OpenMarks.UNMARKED);
    text.append('\f');
    endRun();
    page++;
  }

  /** All characters, once all pages have ended, with a form feed after each page. */
  String text() {
    return text.toString();
  }

  /** Where the text of each marked content is, once all pages have ended. */
  MarkedStretches stretches() {
    return stretches;
  }
}
