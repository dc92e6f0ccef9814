package org.inspectkit.parsers.readers.content;

import java.util.ArrayList;
import java.util.List;
import org.inspectkit.parsers.document.Block;
import org.inspectkit.parsers.document.BlockKind;
import org.inspectkit.parsers.terms.AnnotatedDocument;
import org.inspectkit.parsers.terms.Cue;
import org.inspectkit.parsers.terms.Mention;
import org.inspectkit.parsers.terms.Passage;
import org.inspectkit.parsers.terms.Sense;
import org.inspectkit.parsers.text.SpannedText;

/** The sentences that end a letter whatever it is about. */
final class LetterEnd {

  private static final Sense ENDS = new Sense.Hint(Cue.LETTER_END);

  private LetterEnd() {}

  /** The text of a passage before the first sentence with which letters end. */
  private static SpannedText before(Passage passage) {
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

  /** A document in which each such sentence opens a block. */
  static AnnotatedDocument apart(AnnotatedDocument document) {
    List<Block> blocks = document.document().blocks();
    List<Block> all = new ArrayList<>(blocks.size());
    for (int i = 0; i < blocks.size(); i++) {
      Passage passage = document.passages().get(i);
      int end = passage.has(Cue.LETTER_END) ? before(passage).length() : 0;
      boolean within = end > 0 && end < passage.text().length();
      all.addAll(within ? parts(blocks.get(i), end) : List.of(blocks.get(i)));
    }
    return document.withBlocks(all);
  }

  private static List<Block> parts(Block block, int end) {
    return List.of(
        block.part(BlockKind.PARAGRAPH, 0, end),
        block.part(BlockKind.PARAGRAPH, end, block.text().length()));
  }

  /** Whether a passage begins with such a sentence. */
  static boolean opens(Passage passage) {
    return passage.has(Cue.LETTER_END) && before(passage).length() == 0;
  }

  private static boolean opensSentence(CharSequence text, int from) {
    return from < 2 || ".!?".indexOf(text.charAt(from - 2)) >= 0;
  }
}
