package org.inspectkit.parsers.readers.priors;

import java.util.List;
import java.util.stream.Stream;
import org.inspectkit.internal.PrintedText;
import org.inspectkit.parsers.text.SpannedText;

/**
 * A sentence, and those before it in its block.
 *
 * @param printed the sentence
 * @param folded the same, folded
 * @param before up to three sentences before it, the nearest first
 */
record PriorSentence(SpannedText printed, String folded, List<SpannedText> before) {

  static PriorSentence of(SpannedText printed, List<SpannedText> before) {
    return new PriorSentence(printed, PrintedText.fold(printed.toString()), before);
  }

  /** What stands before a place in the sentence, folded, the nearest first. */
  List<String> before(int place) {
    Stream<String> sentences = before.stream().map(s -> PrintedText.fold(s.toString()));
    return Stream.concat(Stream.of(folded.substring(0, place)), sentences).toList();
  }
}
