package org.inspectkit.parsers.pdf;

import java.io.IOException;
import java.lang.ref.SoftReference;
import java.util.IdentityHashMap;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.font.PDFontFactory;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.state.PDExtendedGraphicsState;
import org.jspecify.annotations.Nullable;

/** The fonts of a file, which most of its pages share; they are let go if memory is short. */
final class KnownFonts {

  private static final List<COSName> TABLES = List.of(COSName.TO_UNICODE, COSName.ENCODING);

  /** Over ten times what a font of all letters of Europe takes. */
  private static final int MOST_OF_TABLE = 512 << 10;

  private final IdentityHashMap<COSDictionary, SoftReference<CodedFont>> fonts =
      new IdentityHashMap<>();

  private @Nullable CodedFont standard;

  /** The font that resources call by a name; null if they have none. */
  @Nullable CodedFont find(PDResources resources, COSName name) throws IOException {
    COSDictionary named = resources.getCOSObject().getCOSDictionary(COSName.FONT);
    return find(named == null ? null : named.getCOSDictionary(name));
  }

  /** The font of settings; null if they have none. */
  @Nullable CodedFont find(PDExtendedGraphicsState settings) throws IOException {
    COSArray set = settings.getCOSObject().getCOSArray(COSName.FONT);
    return find(set != null && set.getObject(0) instanceof COSDictionary entry ? entry : null);
  }

  private @Nullable CodedFont find(@Nullable COSDictionary entry) throws IOException {
    if (entry == null) {
      return null;
    }
    SoftReference<CodedFont> known = fonts.get(entry);
    CodedFont font = known == null ? null : known.get();
    if (font == null) {
      refuseLargeTables(entry);
      font = new CodedFont(PDFontFactory.createFont(entry));
      fonts.put(entry, new SoftReference<>(font));
    }
    return font;
  }

  /** What a table of codes says in a few bytes is many objects. */
  private static void refuseLargeTables(COSDictionary font) throws IOException {
    for (COSName table : TABLES) {
      if (font.getDictionaryObject(table) instanceof PackedStream stream
          && stream.unpackedSize() > MOST_OF_TABLE) {
        throw PdfException.tooLarge(
            "what the codes of a font represent takes more than " + MOST_OF_TABLE + " bytes");
      }
    }
  }

  /** What text is shown in that names no font. */
  CodedFont standard() throws IOException {
    CodedFont made =
        standard == null ? new CodedFont(new PDType1Font(FontName.HELVETICA)) : standard;
    standard = made;
    return made;
  }
}
