package org.inspectkit.parsers.text;

import java.util.Arrays;

/** Gathers characters and their offsets. */
final class SpannedTextBuilder {

  private final LineIndex index;
  private final StringBuilder text = new StringBuilder();
  private int[] origins = new int[64];
  private boolean blank = true;

  SpannedTextBuilder(LineIndex index) {
    this.index = index;
  }

  void add(char c, int origin) {
    if (text.length() == origins.length) {
      origins = Arrays.copyOf(origins, origins.length * 2);
    }
    origins[text.length()] = origin;
    text.append(c);
    blank &= Character.isWhitespace(c);
  }

  void add(String characters, int origin) {
    for (int i = 0; i < characters.length(); i++) {
      add(characters.charAt(i), origin);
    }
  }

  int length() {
    return text.length();
  }

  /** Whether a word was cut by the end of a line behind its hyphen, or at a dash between words. */
  boolean endsInHyphen() {
    return Hyphens.endsIn(text);
  }

  boolean isBlank() {
    return blank;
  }

  SpannedText build() {
    return new SpannedText(text.toString(), Arrays.copyOf(origins, text.length()), index);
  }
}
