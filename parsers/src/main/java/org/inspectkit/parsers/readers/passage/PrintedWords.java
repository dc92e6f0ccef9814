package org.inspectkit.parsers.readers.passage;

import java.util.Arrays;
import java.util.Optional;
import org.inspectkit.internal.PrintedText;

/** Finds folded words in a text as it is printed, whatever its blanks, capitals and quotes. */
public final class PrintedWords {

  private final String text;
  private final String letters;
  private final int[] places;

  private PrintedWords(String text, String letters, int[] places) {
    this.text = text;
    this.letters = letters;
    this.places = places;
  }

  /** Makes a text ready to be searched, again and again. */
  public static PrintedWords of(String text) {
    StringBuilder letters = new StringBuilder(text.length());
    int[] places = new int[text.length()];
    for (int i = 0; i < text.length(); i++) {
      String letter = PrintedText.fold("x" + text.charAt(i)).substring(1);
      if (letter.length() == 1 && !letter.isBlank()) {
        places[letters.length()] = i;
        letters.append(letter);
      }
    }
    return new PrintedWords(text, letters.toString(), Arrays.copyOf(places, letters.length()));
  }

  /** The words as printed, where they first stand. */
  public Optional<String> find(String folded) {
    String wanted = folded.replace(" ", "");
    int at = wanted.isEmpty() ? -1 : letters.indexOf(wanted);
    return at < 0
        ? Optional.empty()
        : Optional.of(text.substring(places[at], places[at + wanted.length() - 1] + 1));
  }
}
