package org.inspectkit.parsers.pdf;

import org.apache.pdfbox.util.Matrix;
import org.jspecify.annotations.Nullable;

/**
 * What of the state of drawing has to do with text; {@code q} keeps it and {@code Q} gives it back.
 */
final class TextState {

  private static final float WHOLE = 100;

  /** From the page's units to those of the stream that is read. */
  Matrix page;

  /** Where the next glyph is drawn. */
  Matrix text = new Matrix();

  Matrix line = new Matrix();

  @Nullable CodedFont font;
  float size;
  float characterSpacing;
  float wordSpacing;
  float leading;
  float rise;

  /** How wide glyphs are drawn; 1 as the font has them. */
  float scaling = 1;

  TextState(Matrix page) {
    this.page = page;
  }

  TextState copy() {
    TextState copy = new TextState(page);
    copy.text = text.clone();
    copy.line = line.clone();
    copy.font = font;
    copy.size = size;
    copy.characterSpacing = characterSpacing;
    copy.wordSpacing = wordSpacing;
    copy.leading = leading;
    copy.rise = rise;
    copy.scaling = scaling;
    return copy;
  }

  void transform(Matrix by) {
    page = by.multiply(page);
  }

  void scaleTo(float percent) {
    scaling = percent / WHOLE;
  }

  void begin(Matrix at) {
    line = at;
    text = at.clone();
  }

  /** Begins a line at a distance from where the last one began. */
  void nextLine(float right, float up) {
    line.translate(right, up);
    text = line.clone();
  }
}
