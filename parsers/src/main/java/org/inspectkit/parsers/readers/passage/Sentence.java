package org.inspectkit.parsers.readers.passage;

import java.util.ArrayList;
import java.util.List;
import org.inspectkit.parsers.text.SpannedText;

/** Cuts running text into sentences. */
public final class Sentence {

  private Sentence() {}

  /** The sentences of a text: cut behind a stop that is followed by a blank and a capital. */
  public static List<SpannedText> of(SpannedText text) {
    List<SpannedText> sentences = new ArrayList<>();
    int from = 0;
    for (int i = 0; i + 2 < text.length(); i++) {
      char next = text.charAt(i + 2);
      boolean starts = Character.isUpperCase(next) || Character.isDigit(next) || next == '\u2018';
      if (".!?".indexOf(text.charAt(i)) >= 0 && text.charAt(i + 1) == ' ' && starts) {
        sentences.add(text.subSequence(from, i + 1));
        from = i + 2;
      }
    }
    sentences.add(text.from(from));
    return sentences;
  }
}
