package org.inspectkit.parsers.readers.passage;

import java.util.Optional;
import org.inspectkit.internal.PrintedText;

/** Finds folded words in the text as it is printed, whatever its blanks, capitals and quotes. */
public final class PrintedWords {

  private PrintedWords() {}

  public static Optional<String> in(String text, String folded) {
    StringBuilder letters = new StringBuilder(text.length());
    int[] places = new int[text.length()];
    for (int i = 0; i < text.length(); i++) {
      String letter = PrintedText.fold("x" + text.charAt(i)).substring(1);
      if (letter.length() == 1 && !letter.isBlank()) {
        places[letters.length()] = i;
        letters.append(letter);
      }
    }
    String wanted = folded.replace(" ", "");
    int at = wanted.isEmpty() ? -1 : letters.indexOf(wanted);
    return at < 0
        ? Optional.empty()
        : Optional.of(text.substring(places[at], places[at + wanted.length() - 1] + 1));
  }
}
