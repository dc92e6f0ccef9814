package org.inspectkit.parsers.readers.content;

import java.util.regex.Pattern;
import org.inspectkit.parsers.text.FoldedText;
import org.inspectkit.parsers.text.SpannedText;

/** What a report says in place of a list in which there is nothing. */
final class Nothing {

  /** What says that nothing is listed says it in its first words. */
  private static final int OPENING = 100;

  private Nothing() {}

  /** Whether a paragraph says no more than that there is nothing to list. */
  static boolean isSaidIn(SpannedText paragraph) {
    return opens(ListPatterns.NOTHING, paragraph);
  }

  /** Whether an item says that there is nothing to list; any other "no ..." may be one. */
  static boolean isNamedIn(SpannedText item) {
    return opens(ListPatterns.NO_AREAS, item);
  }

  private static boolean opens(Pattern pattern, SpannedText text) {
    FoldedText opening = text.subSequence(0, Math.min(OPENING, text.length())).folded();
    return pattern.matcher(opening).lookingAt();
  }
}
