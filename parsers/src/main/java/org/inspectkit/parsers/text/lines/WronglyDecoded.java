package org.inspectkit.parsers.text.lines;

/**
 * Reads characters whose UTF-8 bytes were once taken for Windows-1252, so that each is in the text
 * as two or three characters: an apostrophe as {@code â€™}, a pound sign as {@code Â£}. Only what
 * no language writes is taken for it: punctuation, bullets, Latin letters and ligatures.
 */
final class WronglyDecoded {

  /** What the first bytes of the characters that are mended were taken for. */
  private static final String FIRST = "\u00C2\u00C3\u00C5\u00E2\u00EF";

  /** What the bytes from 80 to 9F were taken for; five of them have no character. */
  private static final String WINDOWS =
      "\u20AC\u0081\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\u008D\u017D\u008F"
          + "\u0090\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\u009D\u017E\u0178";

  private static final int FIRST_OF_THREE = 0xE0;
  private static final int NONE = -1;

  private WronglyDecoded() {}

  static void mark(String text, Markup markup) {
    for (int k = 0; k < FIRST.length(); k++) {
      int at = text.indexOf(FIRST.charAt(k));
      for (; at >= 0; at = text.indexOf(FIRST.charAt(k), at + 1)) {
        markAt(text, at, markup);
      }
    }
  }

  private static void markAt(String text, int at, Markup markup) {
    int length = text.charAt(at) < FIRST_OF_THREE ? 2 : 3;
    int character = character(text, at, length);
    if (character != NONE && isMeant(character)) {
      markup.replace(at, at + length, (char) character, text);
    }
  }

  /** The character whose bytes are at a place; -1 if none can. */
  private static int character(String text, int at, int length) {
    if (at + length > text.length()) {
      return NONE;
    }
    int character = text.charAt(at) & (length == 2 ? 0x1F : 0x0F);
    for (int i = at + 1; i < at + length; i++) {
      int next = laterByte(text.charAt(i));
      if (next == NONE) {
        return NONE;
      }
      character = (character << 6) | (next & 0x3F);
    }
    return character;
  }

  /** The byte that was taken for a character, where a character of UTF-8 can go on with it. */
  private static int laterByte(char c) {
    if (c >= 0x80 && c < 0xC0) {
      return c;
    }
    int place = WINDOWS.indexOf(c);
    return place < 0 ? NONE : 0x80 + place;
  }

  private static boolean isMeant(int c) {
    return isIn(c, 0xA0, 0xFF)
        || isIn(c, 0x152, 0x178)
        || isIn(c, 0x2002, 0x2060)
        || isIn(c, 0x20AC, 0x20AC)
        || isIn(c, 0x2122, 0x27BF)
        || isIn(c, 0xF020, 0xF0FF)
        || isIn(c, 0xFB00, 0xFB06)
        || isIn(c, 0xFEFF, 0xFEFF);
  }

  private static boolean isIn(int c, int first, int last) {
    return c >= first && c <= last;
  }
}
