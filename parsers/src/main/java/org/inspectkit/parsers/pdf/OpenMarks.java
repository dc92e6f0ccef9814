package org.inspectkit.parsers.pdf;

import java.util.ArrayDeque;
import java.util.Deque;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.jspecify.annotations.Nullable;

/** The marked contents that are open where a glyph is drawn. */
final class OpenMarks {

  /** Text that belongs to no marked content. */
  static final int UNMARKED = -1;

  /** Text that the file itself calls no part of what it says: running headers, page numbers. */
  static final int ARTIFACT = -2;

  private final Deque<Open> open = new ArrayDeque<>();
  private int innermost = UNMARKED;

  /** No page opens so many within each other. */
  private static final int DEEPEST = 10_000;

  /**
   * The characters that all glyphs together represent, by the outermost that says so; null if each
   * represents its own.
   */
  private @Nullable String actual;

  private boolean isSaid;

  private record Open(int mark, boolean beginsActual) {}

  void begin(@Nullable COSName tag, @Nullable COSDictionary properties) {
    if (open.size() > DEEPEST) {
      throw PdfException.tooLarge("a page opens more than " + DEEPEST + " marked contents");
    }
    String own = properties == null ? null : properties.getString(COSName.ACTUAL_TEXT);
    boolean beginsActual = actual == null && own != null;
    if (beginsActual) {
      actual = own;
      isSaid = false;
    }
    int mark = properties == null ? UNMARKED : properties.getInt(COSName.MCID, UNMARKED);
    boolean artifact = tag != null && tag.getName().equals("Artifact");
    innermost = artifact ? ARTIFACT : mark >= 0 ? mark : innermost;
    open.push(new Open(innermost, beginsActual));
  }

  void end() {
    if (!open.isEmpty() && open.pop().beginsActual()) {
      actual = null;
    }
    innermost = open.isEmpty() ? UNMARKED : open.peek().mark();
  }

  /** What the tree knows the text by that is drawn now. */
  int innermost() {
    return innermost;
  }

  /** What a glyph represents: the first of a replaced text represents all of it. */
  String text(String ofGlyph) {
    if (actual == null) {
      return ofGlyph;
    }
    String text = isSaid ? "" : actual.replace("\u00AD", "");
    isSaid = true;
    return text;
  }
}
