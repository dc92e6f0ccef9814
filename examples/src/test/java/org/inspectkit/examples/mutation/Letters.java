package org.inspectkit.examples.mutation;

/** The letters and digits of a text and nothing else, so that layout does not matter. */
final class Letters {

  private Letters() {}

  static String of(CharSequence text) {
    StringBuilder letters = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isLetterOrDigit(c)) {
        letters.append(Character.toLowerCase(c));
      }
    }
    return letters.toString();
  }
}
