package org.inspectkit.parsers.readers.content;

import java.util.List;
import java.util.Optional;
import org.inspectkit.parsers.readers.passage.Printed;
import org.inspectkit.parsers.text.SpannedText;

/**
 * The labels of a list, such as "(a)", "b)" or "1)", in their order. A label out of its turn is a
 * part of the text.
 */
final class ItemLabels {

  private static final List<String> ROMAN =
      List.of("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x");

  private int turn;

  /** The text after the label whose turn it is, or after one that begins a list again. */
  Optional<SpannedText> next(SpannedText text) {
    Optional<SpannedText> next = after(text, turn);
    turn = next.isPresent() ? turn + 1 : turn;
    if (next.isEmpty() && turn > 0) {
      next = after(text, 0);
      turn = next.isPresent() ? 1 : turn;
    }
    return next;
  }

  private static Optional<SpannedText> after(SpannedText text, int turn) {
    String roman = turn < ROMAN.size() ? ROMAN.get(turn) : "";
    for (String label : List.of("" + (char) ('a' + turn), "" + (turn + 1), roman)) {
      for (String mark : List.of("(" + label + ") ", label + ") ", label + ". ")) {
        if (Printed.startsWith(text, mark)) {
          return Optional.of(text.from(mark.length()).strip());
        }
      }
    }
    return Optional.empty();
  }
}
