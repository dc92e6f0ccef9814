package org.inspectkit.parsers.text.internal;

import java.util.List;

/** What single characters of a report mean. */
public final class Glyphs {

  /**
   * Bullets that reports use: dots, squares and dashes, and the private-use places in which Word's
   * symbol fonts put them.
   */
  private static final String BULLETS =
      "\u2022\u25AA\u25AB\u25A0\u25A1\u25FC\u25FB\u25CF\u25CB\u25E6\u2023\u2043\u2219\u00B7\u25BA"
          + "\u25B6\u27A2\u2756\u2751\uF06E\uF0B7\uF0A7\uF02D\uF0BE\uF0A8\uF076\uF0D8\uF0FC\uF071";

  /** Dashes that are a bullet only at the start of a line, with a blank after. */
  private static final String DASHES = "-\u2013\u2014\u2212\u23AF*+";

  /** The letters and signs at the places of bullets in Word's symbol fonts. */
  private static final String LETTERS = "noq\u00A7\u00D8\u00FC";

  private static final char REPLACEMENT = '\uFFFD';

  private static final char PDFIUM_HYPHEN = '\uFFFE';

  /** What {@link #mended} gives for a character that does not show. */
  public static final char NOTHING = 0;

  private static final char FIRST_LIGATURE = '\uFB00';
  private static final List<String> LIGATURES = List.of("ff", "fi", "fl", "ffi", "ffl", "st", "st");

  private Glyphs() {}

  /**
   * Whether a character is a bullet wherever it is.
   *
   * @param c the character
   * @return true for dots, squares and their private-use twins
   */
  public static boolean isBullet(char c) {
    return BULLETS.indexOf(c) >= 0;
  }

  /**
   * Whether a character is a bullet at the start of a line, with a blank after it.
   *
   * @param c the character
   * @return true for bullets and dashes, and for what an extraction without the symbol font gives
   */
  public static boolean isLeadingBullet(char c) {
    return isBullet(c)
        || DASHES.indexOf(c) >= 0
        || c == REPLACEMENT
        || Character.getType(c) == Character.PRIVATE_USE;
  }

  /**
   * Whether a letter is what an extraction without the symbol font gives for a bullet.
   *
   * @param c the character
   * @return true for letters that are no word of English
   */
  public static boolean isLetterOfBullet(char c) {
    return LETTERS.indexOf(c) >= 0;
  }

  /**
   * Whether a character shows on paper.
   *
   * @param c the character
   * @return false for blanks of all kinds, control and format characters
   */
  public static boolean isVisible(char c) {
    if (c < 0x7F) {
      return c > ' ';
    }
    return !isBlank(c)
        && (!Character.isISOControl(c) || isWindowsDash(c))
        && (c == '\u00AD' || Character.getType(c) != Character.FORMAT)
        && c != '\u0335'
        && c != '\u0336';
  }

  /** A dash of Windows-1252 that was taken for a control character of ISO 8859-1. */
  private static boolean isWindowsDash(char c) {
    return c == '\u0096' || c == '\u0097';
  }

  /**
   * Whether a character is a blank of any width.
   *
   * @param c the character
   * @return true for white space, no-break and narrow blanks
   */
  public static boolean isBlank(char c) {
    if (c < 0x7F) {
      return c == ' ' || (c >= '\t' && c <= '\r') || (c >= 0x1C && c <= 0x1F);
    }
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  /**
   * The character to read for one extracted character that is not a ligature: a hyphen for a soft
   * hyphen (within a word of a text it is markup), a dash of another encoding, or the noncharacter
   * that PDFium writes where a hyphen ended a line, which it joins with the next one; a plain blank
   * for any other.
   *
   * @param c the character
   * @return what it means; {@link #NOTHING} for what does not show
   */
  public static char mended(char c) {
    if (c == '\u00AD' || c == PDFIUM_HYPHEN || isWindowsDash(c)) {
      return '-';
    }
    if (isBlank(c)) {
      return ' ';
    }
    return isVisible(c) ? c : NOTHING;
  }

  /**
   * Whether a character is a ligature of Latin letters.
   *
   * @param c the character
   * @return true for those to be read as their letters
   */
  public static boolean isLigature(char c) {
    return c >= FIRST_LIGATURE && c < FIRST_LIGATURE + LIGATURES.size();
  }

  /**
   * The letters of a ligature.
   *
   * @param c a ligature
   * @return the letters to read for it
   */
  public static String letters(char c) {
    return LIGATURES.get(c - FIRST_LIGATURE);
  }
}
