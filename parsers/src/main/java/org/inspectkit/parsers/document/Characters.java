package org.inspectkit.parsers.document;

/** Searches characters where they are. */
final class Characters {

  private Characters() {}

  /** The first place of a text in another; -1 if it is nowhere. */
  static int indexOf(String sought, CharSequence text) {
    for (int i = 0; i + sought.length() <= text.length(); i++) {
      if (isAt(i, sought, text)) {
        return i;
      }
    }
    return -1;
  }

  private static boolean isAt(int place, String sought, CharSequence text) {
    for (int i = 0; i < sought.length(); i++) {
      if (text.charAt(place + i) != sought.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  /** The first place of a character in a text; -1 if it is nowhere. */
  static int indexOf(char sought, CharSequence text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) == sought) {
        return i;
      }
    }
    return -1;
  }

  /** The last place of a character in a text; -1 if it is nowhere. */
  static int lastIndexOf(char sought, CharSequence text) {
    int i = text.length() - 1;
    while (i >= 0 && text.charAt(i) != sought) {
      i--;
    }
    return i;
  }

  /** Whether a character ends a text. */
  static boolean isLast(char sought, CharSequence text) {
    return text.length() > 0 && text.charAt(text.length() - 1) == sought;
  }
}
