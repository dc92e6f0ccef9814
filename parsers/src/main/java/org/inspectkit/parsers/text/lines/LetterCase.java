package org.inspectkit.parsers.text.lines;

import org.inspectkit.parsers.text.SpannedText;
import org.inspectkit.parsers.text.TextLine;

/**
 * Whether a text distinguishes capitals from small letters. Where it does not, a small letter does
 * not say that a sentence goes on.
 */
public final class LetterCase {

  private LetterCase() {}

  /** Whether any line begins with a capital and a small letter. */
  public static boolean isKept(Iterable<TextLine> lines) {
    for (TextLine line : lines) {
      SpannedText text = line.text();
      if (text.length() > 1
          && Character.isUpperCase(text.charAt(0))
          && Character.isLowerCase(text.charAt(1))) {
        return true;
      }
    }
    return false;
  }
}
