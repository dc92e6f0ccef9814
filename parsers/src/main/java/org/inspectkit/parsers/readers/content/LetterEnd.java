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
    SpannedText text = passage.text();
    int end =
        passage.mentions().stream()
            .filter(mention -> mention.term().senses().contains(ENDS))
            .mapToInt(Mention::from)
            .filter(from -> from < 2 || ".!?".indexOf(text.charAt(from - 2)) >= 0)
            .min()
            .orElse(text.length());
    return text.subSequence(0, end).strip();
  }

  /** A document in which each such sentence opens a block. */
  static AnnotatedDocument apart(AnnotatedDocument document) {
    List<Block> blocks = document.document().blocks();
    List<Block> all = new ArrayList<>(blocks.size());
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      int length = block.text().length();
      int end = before(document.passages().get(i)).length();
      if (end > 0 && end < length) {
        all.add(block.part(BlockKind.PARAGRAPH, 0, end));
        all.add(block.part(BlockKind.PARAGRAPH, end, length));
      } else {
        all.add(block);
      }
    }
    return document.withBlocks(all);
  }

  /** Whether a passage begins with such a sentence. */
  static boolean opens(Passage passage) {
    return passage.has(Cue.LETTER_END) && before(passage).length() == 0;
  }
}
