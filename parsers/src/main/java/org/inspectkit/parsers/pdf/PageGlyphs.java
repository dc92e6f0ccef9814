package org.inspectkit.parsers.pdf;

import java.util.Arrays;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/**
 * The glyphs of one page in the order in which they are drawn. Places are as the page is seen: in
 * points from its left and its upper edge, after it was turned.
 */
final class PageGlyphs {

  private static final int QUARTER = 90;
  private static final int MEASURES = 6;
  private static final int MOST_ON_COMMON_PAGE = 1 << 12;

  private int count;
  private String[] texts = new String[MOST_ON_COMMON_PAGE];
  private String[] fonts = new String[MOST_ON_COMMON_PAGE];
  private int[] marks = new int[MOST_ON_COMMON_PAGE];

  /** Left, base line, width, height, width of a blank and font size of each. */
  private float[] measures = new float[MEASURES * MOST_ON_COMMON_PAGE];

  private Strikes strikes = new Strikes(this);
  private String font = "";
  private float size;
  private float height;
  private float blank;
  private int mark;
  private int quarters;
  private float pageWidth;
  private float pageHeight;
  private float left;
  private float bottom;

  /** Forgets the last page. */
  void begin(PDPage page) {
    PDRectangle shown = page.getCropBox();
    quarters = page.getRotation() / QUARTER;
    pageWidth = shown.getWidth();
    pageHeight = shown.getHeight();
    left = shown.getLowerLeftX();
    bottom = shown.getLowerLeftY();
    count = 0;
    strikes = new Strikes(this);
  }

  /** Says what the glyphs to be added are drawn with: sizes are those on the page. */
  void use(String nextFont, float nextSize, float nextHeight, float nextBlank, int nextMark) {
    font = nextFont;
    size = nextSize;
    height = nextHeight;
    blank = nextBlank;
    mark = nextMark;
  }

  /**
   * Adds a glyph.
   *
   * @param text the characters it represents
   * @param x where it begins, in the page's own units
   * @param y its base line
   * @param nextX where the next one may begin
   * @param nextY the base line there
   */
  void add(String text, float x, float y, float nextX, float nextY) {
    if (count == texts.length) {
      grow();
    }
    texts[count] = text;
    marks[count] = mark;
    fonts[count] = font;
    int at = MEASURES * count;
    measures[at] = across(x - left, y - bottom);
    measures[at + 1] = down(x - left, y - bottom);
    measures[at + 2] = Math.abs(quarters % 2 == 1 ? nextY - y : nextX - x);
    measures[at + 3] = height;
    measures[at + 4] = blank;
    measures[at + 5] = size;
    count++;
    if (!strikes.dropLast()) {
      Accents.settleLast(this);
    }
  }

  private void grow() {
    texts = Arrays.copyOf(texts, 2 * count);
    fonts = Arrays.copyOf(fonts, 2 * count);
    marks = Arrays.copyOf(marks, 2 * count);
    measures = Arrays.copyOf(measures, 2 * measures.length);
  }

  private float across(float x, float y) {
    return switch (quarters) {
      case 1 -> y;
      case 2 -> pageWidth - x;
      case 3 -> pageHeight - y;
      default -> x;
    };
  }

  private float down(float x, float y) {
    return switch (quarters) {
      case 1 -> x;
      case 2 -> y;
      case 3 -> pageWidth - x;
      default -> pageHeight - y;
    };
  }

  /** Takes the last glyph away, or the one before it. */
  void remove(int i) {
    if (i < count - 1) {
      texts[i] = texts[i + 1];
      marks[i] = marks[i + 1];
      fonts[i] = fonts[i + 1];
      System.arraycopy(measures, MEASURES * (i + 1), measures, MEASURES * i, MEASURES);
    }
    count--;
  }

  void setText(int i, String text) {
    texts[i] = text;
  }

  /** The width of the page as it is seen. */
  float pageWidth() {
    return quarters % 2 == 1 ? pageHeight : pageWidth;
  }

  /** The order in which they are drawn. */
  int[] asDrawn() {
    int[] order = new int[count];
    Arrays.setAll(order, i -> i);
    return order;
  }

  int count() {
    return count;
  }

  String text(int i) {
    return texts[i];
  }

  int mark(int i) {
    return marks[i];
  }

  float x(int i) {
    return measures[MEASURES * i];
  }

  /** The base line, from the upper edge. */
  float y(int i) {
    return measures[MEASURES * i + 1];
  }

  float width(int i) {
    return measures[MEASURES * i + 2];
  }

  float right(int i) {
    return x(i) + width(i);
  }

  float height(int i) {
    return measures[MEASURES * i + 3];
  }

  float blank(int i) {
    return measures[MEASURES * i + 4];
  }

  float size(int i) {
    return measures[MEASURES * i + 5];
  }

  /** Whether two glyphs are of one font and one size. */
  boolean areAlike(int i, int k) {
    return size(i) == size(k) && fonts[i].equals(fonts[k]);
  }
}
