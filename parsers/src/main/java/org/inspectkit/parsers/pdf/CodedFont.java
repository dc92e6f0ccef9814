package org.inspectkit.parsers.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.apache.pdfbox.pdmodel.font.PDSimpleFont;
import org.apache.pdfbox.pdmodel.font.PDType3Font;
import org.apache.pdfbox.pdmodel.font.encoding.GlyphList;
import org.apache.pdfbox.util.Vector;
import org.jspecify.annotations.Nullable;

/** What the codes of a font represent, as the library resolves it, asked for once for each code. */
final class CodedFont {

  private static final String MORE_NAMES = "/org/apache/pdfbox/resources/glyphlist/additional.txt";
  private static final GlyphList NAMES = names();

  private static final float UNITS = 1000;
  private static final int BYTE = 256;

  /** Fonts have no more glyphs; codes may be any. */
  private static final int MOST_KEPT = 1 << 16;

  /** An average character is wider than a blank. */
  private static final float BLANK_OF_AVERAGE = 0.8f;

  private final PDFont font;
  private final Glyph[] ofByte = new Glyph[BYTE];
  private final Map<Integer, Glyph> others = new HashMap<>();

  /** Its name in the file, if it has one. */
  final String name;

  /** The height of its capitals in units of the font size. */
  final float height;

  /** The width of a blank in units of the font size. */
  final float blank;

  final boolean vertical;

  /**
   * A glyph, in units of the font size.
   *
   * @param text the characters it represents; null if nothing says which, and it is left out
   * @param width how wide it is drawn
   * @param advance the way to the next glyph, in the direction of writing
   * @param x how far right of the current place it is drawn
   * @param y how far above it
   */
  record Glyph(@Nullable String text, float width, float advance, float x, float y) {}

  CodedFont(PDFont font) throws IOException {
    this.font = font;
    this.name = String.valueOf(font.getName());
    this.vertical = font.isVertical();
    this.height = height(font);
    this.blank = blank(font);
  }

  /** Names of glyphs that the standard list lacks. */
  private static GlyphList names() {
    try (InputStream in =
        Objects.requireNonNull(GlyphList.class.getResourceAsStream(MORE_NAMES), MORE_NAMES)) {
      return new GlyphList(GlyphList.getAdobeGlyphList(), in);
    } catch (IOException e) {
      throw new UncheckedIOException(MORE_NAMES, e);
    }
  }

  boolean hasSingleBytes() {
    return font instanceof PDSimpleFont;
  }

  /** Reads the next code of a text. */
  int read(InputStream text) throws IOException {
    return font.readCode(text);
  }

  Glyph glyph(int code) throws IOException {
    Glyph known = code >= 0 && code < BYTE ? ofByte[code] : others.get(code);
    return known == null ? resolve(code) : known;
  }

  private Glyph resolve(int code) throws IOException {
    Vector way = font.getDisplacement(code);
    Vector origin = vertical ? font.getPositionVector(code) : new Vector(0, 0);
    Glyph glyph =
        new Glyph(
            text(code),
            vertical ? font.getWidth(code) / UNITS : way.getX(),
            vertical ? way.getY() : way.getX(),
            origin.getX(),
            origin.getY());
    if (code >= 0 && code < BYTE) {
      ofByte[code] = glyph;
    } else if (others.size() < MOST_KEPT) {
      others.put(code, glyph);
    }
    return glyph;
  }

  /** Of a font of single bytes, a code that nothing explains is taken for the character itself. */
  private @Nullable String text(int code) {
    String text = font.toUnicode(code, NAMES);
    if (text != null) {
      return text;
    }
    return hasSingleBytes() ? String.valueOf((char) code) : null;
  }

  /** The height by the font's box, or by what else it says if that is less: boxes may be huge. */
  private static float height(PDFont font) throws IOException {
    float height = font.getBoundingBox().getHeight() / 2;
    PDFontDescriptor descriptor = font.getFontDescriptor();
    if (descriptor != null) {
      float capitals = descriptor.getCapHeight();
      height = capitals == 0 ? height : lesser(height, capitals);
      float ascent = descriptor.getAscent();
      float descent = descriptor.getDescent();
      if (capitals > ascent && ascent > 0 && descent < 0) {
        height = lesser(height, (ascent - descent) / 2);
      }
    }
    return font instanceof PDType3Font
        ? font.getFontMatrix().transformPoint(0, height).y
        : height / UNITS;
  }

  private static float lesser(float height, float other) {
    return height == 0 ? other : Math.min(height, other);
  }

  private static float blank(PDFont font) {
    float unit = font instanceof PDType3Font ? font.getFontMatrix().getScaleX() : 1 / UNITS;
    float width = spaceWidth(font) * unit;
    if (width == 0) {
      width = font.getAverageFontWidth() * unit * BLANK_OF_AVERAGE;
    }
    return width == 0 ? 1 : width;
  }

  /** The library fails where a font has no blank and cannot say how wide one would be. */
  private static float spaceWidth(PDFont font) {
    try {
      return font.getSpaceWidth();
    } catch (RuntimeException e) {
      return 0;
    }
  }
}
