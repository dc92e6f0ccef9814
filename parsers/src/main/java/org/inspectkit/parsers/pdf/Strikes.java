package org.inspectkit.parsers.pdf;

/**
 * Drops what is struck a second time to look bold: a glyph at the place of an equal one, a hair's
 * breadth beside it.
 */
final class Strikes {

  /** The same words were struck first so many glyphs ago at most; no line is longer. */
  private static final int LONGEST_LINE = 200;

  /** Within this share of the height of a capital a glyph is at the same place. */
  private static final float NEAR = 0.1f;

  private static final int NONE = -1;

  private final PageGlyphs glyphs;

  /** The glyph that comes next if the words that are being struck again go on; -1 if none are. */
  private int next = NONE;

  Strikes(PageGlyphs glyphs) {
    this.glyphs = glyphs;
  }

  /** Drops the last glyph if it is a second strike, and says whether it was. */
  boolean dropLast() {
    int last = glyphs.count() - 1;
    int first = next != NONE && isSame(next, last) ? next : find(last);
    next = first == NONE ? NONE : first + 1;
    if (first != NONE) {
      glyphs.remove(last);
    }
    return first != NONE;
  }

  /** The equal glyph, sought only if the last one goes back on its line; -1 if there is none. */
  private int find(int last) {
    if (last == 0 || glyphs.x(last) >= glyphs.right(last - 1) || !isLevel(last - 1, last)) {
      return NONE;
    }
    for (int i = last - 1; i >= Math.max(0, last - LONGEST_LINE); i--) {
      if (isSame(i, last)) {
        return i;
      }
    }
    return NONE;
  }

  private boolean isSame(int first, int second) {
    return first < second
        && !glyphs.text(second).isEmpty()
        && glyphs.text(first).equals(glyphs.text(second))
        && Math.abs(glyphs.x(first) - glyphs.x(second)) < NEAR * glyphs.height(second)
        && isLevel(first, second);
  }

  private boolean isLevel(int first, int second) {
    return Math.abs(glyphs.y(first) - glyphs.y(second)) < NEAR * glyphs.height(second);
  }
}
