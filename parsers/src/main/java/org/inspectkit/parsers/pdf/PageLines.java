package org.inspectkit.parsers.pdf;

/**
 * Writes the glyphs of a page as words and lines. A word ends where a gap is wider than half a
 * blank or than a third of a character, whichever is less; a line ends where a glyph is not beside
 * the ones before it.
 */
final class PageLines {

  private static final float LEAST_GAP_IN_BLANKS = 0.5f;
  private static final float LEAST_GAP_IN_CHARACTERS = 0.3f;

  /** Base lines so near to each other are one. */
  private static final float NEAR = 0.1f;

  private static final float NONE = -1;

  private final PageGlyphs glyphs;
  private final PdfCharacters into;

  /** The base line, and how high the glyphs on it are. */
  private float base;

  private float height;

  private float right;
  private float blank = NONE;
  private float character = NONE;

  private PageLines(PageGlyphs glyphs, PdfCharacters into) {
    this.glyphs = glyphs;
    this.into = into;
    forgetLine();
  }

  static void write(PageGlyphs glyphs, int[] order, PdfCharacters into) {
    PageLines lines = new PageLines(glyphs, into);
    int before = -1;
    for (int glyph : order) {
      lines.write(glyph, before);
      before = glyph;
    }
  }

  private void forgetLine() {
    base = -Float.MAX_VALUE;
    height = NONE;
  }

  private void write(int glyph, int before) {
    float x = glyphs.x(glyph);
    float ownBlank = glyphs.blank(glyph);
    float width = glyphs.width(glyph);
    boolean known = character != NONE && glyphs.areAlike(glyph, before);
    character = known ? (character + width) / 2 : width;
    float gap = leastGap(ownBlank);
    if (before >= 0) {
      part(glyph, before, Math.min(gap, character * LEAST_GAP_IN_CHARACTERS));
      if (Math.abs(x - glyphs.x(before)) > ownBlank + gap) {
        forgetLine();
      }
    }
    base = Math.max(base, glyphs.y(glyph));
    height = Math.max(height, glyphs.height(glyph));
    right = x + width;
    blank = ownBlank;
    into.add(glyphs.text(glyph), glyphs.mark(glyph), x, width, ownBlank);
  }

  private float leastGap(float ownBlank) {
    if (ownBlank == 0) {
      return Float.MAX_VALUE;
    }
    return (blank == NONE ? ownBlank : (ownBlank + blank) / 2) * LEAST_GAP_IN_BLANKS;
  }

  /** Puts what is between two glyphs into the text: the end of a line, a blank or nothing. */
  private void part(int glyph, int before, float gap) {
    if (!isOnLine(glyphs.y(glyph), glyphs.height(glyph))) {
      into.endLine();
      forgetLine();
    } else if (right + gap < glyphs.x(glyph) && !glyphs.text(before).endsWith(" ")) {
      into.blank();
    }
  }

  private boolean isOnLine(float y, float ownHeight) {
    return Math.abs(y - base) < NEAR
        || (base <= y && base >= y - ownHeight)
        || (y <= base && y >= base - height);
  }
}
