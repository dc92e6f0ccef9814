package org.inspectkit.parsers.pdf;

import java.io.IOException;
import java.lang.ref.SoftReference;
import java.util.IdentityHashMap;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.jspecify.annotations.Nullable;

/** The fonts of a file, which most of its pages share; they are let go if memory is short. */
final class KnownFonts {

  private final IdentityHashMap<COSDictionary, SoftReference<CodedFont>> fonts =
      new IdentityHashMap<>();

  /** The font that resources call by a name; null if they have none. */
  @Nullable CodedFont find(PDResources resources, COSName name) throws IOException {
    COSDictionary named = resources.getCOSObject().getCOSDictionary(COSName.FONT);
    COSDictionary entry = named == null ? null : named.getCOSDictionary(name);
    if (entry == null) {
      return null;
    }
    SoftReference<CodedFont> known = fonts.get(entry);
    CodedFont font = known == null ? null : known.get();
    return font == null ? add(entry, resources.getFont(name)) : font;
  }

  /** A font that is used already. */
  CodedFont of(PDFont font) throws IOException {
    SoftReference<CodedFont> known = fonts.get(font.getCOSObject());
    CodedFont coded = known == null ? null : known.get();
    return coded == null ? add(font.getCOSObject(), font) : coded;
  }

  private CodedFont add(COSDictionary entry, PDFont font) throws IOException {
    CodedFont coded = new CodedFont(font);
    fonts.put(entry, new SoftReference<>(coded));
    return coded;
  }

  /** What text is shown in that names no font. */
  static CodedFont standard() throws IOException {
    return new CodedFont(new PDType1Font(FontName.HELVETICA));
  }
}
