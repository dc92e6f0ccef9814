package org.inspectkit.parsers.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.util.Matrix;

/** Finds out where each glyph of a shown text is, and adds it to those of its page. */
final class TextPainter {

  private static final float UNITS = 1000;

  private final PdfLimits limits;
  private final PageGlyphs glyphs;

  /** How many characters the glyphs represent; one glyph may represent many. */
  private long characters;

  private int onPage;

  TextPainter(PdfLimits limits, PageGlyphs glyphs) {
    this.limits = limits;
    this.glyphs = glyphs;
  }

  void beginPage() {
    onPage = 0;
  }

  /** Shows texts in a row, moved closer together or further apart by the numbers between them. */
  void show(Iterable<? extends COSBase> parts, TextState state, CodedFont font, OpenMarks marks)
      throws IOException {
    Matrix place = place(state, font, marks);
    for (COSBase part : parts) {
      if (part instanceof COSString string) {
        draw(string.getBytes(), place, state, font, marks);
      } else if (part instanceof COSNumber number) {
        move(-number.floatValue() / UNITS * state.size, place, state, font);
      }
    }
  }

  private void draw(byte[] codes, Matrix place, TextState state, CodedFont font, OpenMarks marks)
      throws IOException {
    ByteArrayInputStream in = new ByteArrayInputStream(codes);
    for (int left = codes.length; left > 0; ) {
      int code = font.read(in);
      boolean word = code == ' ' && left - in.available() == 1;
      left = in.available();
      CodedFont.Glyph glyph = font.glyph(code);
      draw(glyph, place, state, marks);
      float spacing = state.characterSpacing + (word ? state.wordSpacing : 0);
      move(glyph.advance() * state.size + spacing, place, state, font);
    }
  }

  private static void move(float way, Matrix place, TextState state, CodedFont font) {
    float right = font.vertical ? 0 : way * state.scaling;
    float up = font.vertical ? way : 0;
    place.translate(right, up);
    state.text.translate(right, up);
  }

  /** Where the next glyph is drawn on the page. */
  private Matrix place(TextState state, CodedFont font, OpenMarks marks) {
    Matrix place = state.text.multiply(state.page);
    float up = state.size * length(place.getShearX(), place.getScaleY());
    float right = state.size * state.scaling * length(place.getScaleX(), place.getShearY());
    glyphs.use(
        font.name,
        state.size,
        Math.abs(font.height * up),
        Math.abs(font.blank * right),
        marks.innermost());
    return place;
  }

  private void draw(CodedFont.Glyph glyph, Matrix place, TextState state, OpenMarks marks) {
    String text = glyph.text();
    if (text == null) {
      return;
    }
    String said = marks.text(text);
    count(said);
    float across = state.size * state.scaling;
    float right = glyph.x() * across;
    float up = glyph.y() * state.size + state.rise;
    float width = glyph.width() * across;
    glyphs.add(
        said,
        place.getTranslateX() + right * place.getScaleX() + up * place.getShearX(),
        place.getTranslateY() + right * place.getShearY() + up * place.getScaleY(),
        place.getTranslateX() + (right + width) * place.getScaleX() + up * place.getShearX(),
        place.getTranslateY() + (right + width) * place.getShearY() + up * place.getScaleY());
  }

  private void count(String said) {
    onPage += Math.max(1, said.length());
    characters += said.length();
    if (characters > limits.maxCharacters()) {
      throw PdfException.tooLarge(
          "it holds more than the " + limits.maxCharacters() + " characters allowed");
    }
    limits.text().checkPage(1, onPage);
  }

  private static float length(float one, float other) {
    return one == 0 ? other : other == 0 ? one : (float) Math.sqrt(one * one + other * other);
  }
}
