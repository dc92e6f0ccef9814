package org.inspectkit.parsers.pdf;

import java.text.Normalizer;
import java.text.Normalizer.Form;

/**
 * Settles what is drawn onto the glyph before it: an accent is put onto its letter, and a blank
 * within a glyph is none.
 */
final class Accents {

  /** An accent that is only partly above its letter shares so much of the letter's width. */
  private static final float LEAST_SHARE = 0.15f;

  /** Accents that have no decomposition of their own, and their combining twins. */
  private static final String ACCENTS = "`\u02CB\u02CA^\u02C6\u02C9\u02C7";

  private static final String TWINS = "\u0300\u0300\u0301\u0302\u0302\u0304\u030C";

  private Accents() {}

  static void settleLast(PageGlyphs glyphs) {
    int last = glyphs.count() - 1;
    String text = glyphs.text(last);
    if (last == 0 || text.length() != 1) {
      return;
    }
    String before = glyphs.text(last - 1);
    if (text.equals(" ")) {
      if (isWithin(glyphs, last, last - 1)) {
        glyphs.remove(last);
      }
    } else if (isAccent(text) && touches(glyphs, last, last - 1)) {
      glyphs.setText(last - 1, accented(before, text));
      glyphs.remove(last);
    } else if (isAccent(before) && touches(glyphs, last - 1, last)) {
      glyphs.setText(last, accented(text, before));
      glyphs.remove(last - 1);
    }
  }

  private static boolean isAccent(String text) {
    if (text.length() != 1 || (text.charAt(0) < 0x7F && ACCENTS.indexOf(text.charAt(0)) < 0)) {
      return false;
    }
    int type = Character.getType(text.charAt(0));
    return text.charAt(0) != '\u30FC'
        && (type == Character.NON_SPACING_MARK
            || type == Character.MODIFIER_SYMBOL
            || type == Character.MODIFIER_LETTER);
  }

  private static String accented(String letters, String accent) {
    if (letters.isEmpty()) {
      return accent;
    }
    int known = ACCENTS.indexOf(accent);
    String combining =
        known >= 0
            ? TWINS.substring(known, known + 1)
            : Normalizer.normalize(accent, Form.NFKC).strip();
    return Normalizer.normalize(letters.charAt(0) + combining + letters.substring(1), Form.NFC);
  }

  private static boolean isWithin(PageGlyphs glyphs, int inner, int outer) {
    return glyphs.x(outer) <= glyphs.x(inner)
        && glyphs.right(inner) <= glyphs.right(outer)
        && glyphs.y(outer) <= glyphs.y(inner)
        && glyphs.y(inner) + glyphs.height(inner) <= glyphs.y(outer) + glyphs.height(outer);
  }

  private static boolean touches(PageGlyphs glyphs, int accent, int letter) {
    float from = Math.max(glyphs.x(accent), glyphs.x(letter));
    float to = Math.min(glyphs.right(accent), glyphs.right(letter));
    boolean whole = from == glyphs.x(accent) && to == glyphs.right(accent);
    boolean around = from == glyphs.x(letter) && to == glyphs.right(letter);
    boolean level =
        glyphs.y(accent) + glyphs.height(accent) >= glyphs.y(letter)
            && glyphs.y(accent) <= glyphs.y(letter) + glyphs.height(letter);
    return level
        && to >= from
        && (whole || around || to - from > LEAST_SHARE * glyphs.width(letter));
  }
}
