package org.inspectkit.parsers.readers.content;

import org.inspectkit.parsers.terms.Cue;
import org.inspectkit.parsers.terms.Mention;
import org.inspectkit.parsers.terms.Passage;
import org.inspectkit.parsers.terms.Sense;
import org.inspectkit.parsers.text.SpannedText;

/** The sentences that end a letter whatever it is about. */
public final class LetterEnd {

  private static final Sense ENDS = new Sense.Hint(Cue.LETTER_END);

  private LetterEnd() {}

  /** The text of a passage before the first sentence with which letters end. */
  public static SpannedText before(Passage passage) {
    if (!passage.has(Cue.LETTER_END)) {
      return passage.text();
    }
    int end = passage.text().length();
    for (Mention mention : passage.mentions()) {
      if (mention.term().senses().contains(ENDS) && opensSentence(passage.text(), mention.from())) {
        end = Math.min(end, mention.from());
      }
    }
    return passage.text().subSequence(0, end).strip();
  }

  /** Whether a passage begins with such a sentence. */
  static boolean opens(Passage passage) {
    return passage.has(Cue.LETTER_END) && before(passage).length() == 0;
  }

  private static boolean opensSentence(CharSequence text, int from) {
    return from < 2 || ".!?".indexOf(text.charAt(from - 2)) >= 0;
  }
}
