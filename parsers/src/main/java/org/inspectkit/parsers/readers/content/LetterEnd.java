package org.inspectkit.parsers.readers.content;

import org.inspectkit.parsers.terms.Cue;
import org.inspectkit.parsers.terms.Mention;
import org.inspectkit.parsers.terms.Passage;
import org.inspectkit.parsers.text.SpannedText;

/** Tells what a letter says of its subject from what it says at its end whatever that was. */
public final class LetterEnd {

  private LetterEnd() {}

  /** The text of a passage before the first sentence with which letters end. */
  public static SpannedText before(Passage passage) {
    if (!passage.has(Cue.LETTER_END)) {
      return passage.text();
    }
    int end = passage.text().length();
    for (Mention mention : passage.mentions()) {
      if (mention.term().hints(Cue.LETTER_END) && opensSentence(passage.text(), mention.from())) {
        end = Math.min(end, mention.from());
      }
    }
    return passage.text().subSequence(0, end).strip();
  }

  private static boolean opensSentence(CharSequence text, int from) {
    return from < 2 || ".!?".indexOf(text.charAt(from - 2)) >= 0;
  }
}
