package org.inspectkit.parsers.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.apache.fontbox.FontBoxFont;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.font.CIDFontMapping;
import org.apache.pdfbox.pdmodel.font.FontMapper;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.apache.pdfbox.pdmodel.font.FontMapping;
import org.apache.pdfbox.pdmodel.font.PDCIDSystemInfo;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.jspecify.annotations.Nullable;

/**
 * Answers every question for a font that a file does not embed with the one font that the PDF
 * library brings along. The text is the same; the fonts of the machine are not scanned, and nothing
 * is written to the user's home. It is not called a fallback: of each of those the library would
 * warn in the log, and how the text looks is no matter here.
 */
final class BundledFonts implements FontMapper {

  private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

  static {
    FontMappers.set(new BundledFonts());
  }

  private final TrueTypeFont font;

  private BundledFonts() {
    try (InputStream in =
        Objects.requireNonNull(FontMapper.class.getResourceAsStream(FONT), FONT)) {
      this.font = new TTFParser().parse(RandomAccessReadBuffer.createBufferFromStream(in));
    } catch (IOException e) {
      throw new UncheckedIOException(FONT, e);
    }
  }

  /** Makes the library use the bundled font; the setting holds for the whole Java machine. */
  static void use() {
    // It is set once, when this class is first used.
  }

  @Override
  public FontMapping<TrueTypeFont> getTrueTypeFont(
      @Nullable String baseFont, @Nullable PDFontDescriptor descriptor) {
    return new FontMapping<>(font, false);
  }

  @Override
  public FontMapping<FontBoxFont> getFontBoxFont(
      @Nullable String baseFont, @Nullable PDFontDescriptor descriptor) {
    return new FontMapping<>(font, false);
  }

  @Override
  @SuppressWarnings("NullAway") // the library takes null for "no OpenType font"
  public CIDFontMapping getCIDFont(
      @Nullable String baseFont,
      @Nullable PDFontDescriptor descriptor,
      @Nullable PDCIDSystemInfo info) {
    return new CIDFontMapping(null, font, false);
  }
}
