package org.inspectkit.parsers.detect.internal;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.inspectkit.parsers.document.Block;
import org.inspectkit.parsers.document.BlockKind;
import org.inspectkit.parsers.terms.AnnotatedDocument;
import org.inspectkit.parsers.text.FoldedText;
import org.inspectkit.parsers.text.SpannedText;
import org.inspectkit.parsers.text.TextCell;

/** How a sign is printed: as the label of a field with a value of its kind, or opening a line. */
final class Fields {

  private static final int LONGEST_LINE = 100;

  /** How far before a mention the words before it are looked for. */
  private static final int NEAR = 60;

  private final AnnotatedDocument document;
  private final Map<Integer, Set<Integer>> lineStarts = new HashMap<>();

  Fields(AnnotatedDocument document) {
    this.document = document;
  }

  /** Whether a label has dates right after it, or a colon and nothing more in its block. */
  boolean hasDates(Sign label) {
    return hasValue(label, FieldPatterns.DATES)
        || (isLabel(label) && FieldPatterns.COLON.matcher(after(label)).lookingAt());
  }

  /** Whether a label has a name of at least two words right after it. */
  boolean hasName(Sign label) {
    return hasValue(label, FieldPatterns.NAME);
  }

  private boolean hasValue(Sign label, Pattern value) {
    if (!isLabel(label)) {
      return false;
    }
    SpannedText own = after(label);
    int next = label.last() + 1;
    boolean below =
        next < document.passages().size() && FieldPatterns.EMPTY.matcher(own).lookingAt();
    return value.matcher(below ? block(next).text() : own).lookingAt();
  }

  /**
   * A label opens its block, or has a colon and is not in the midst of running text; that of an
   * earlier inspection is another.
   */
  private boolean isLabel(Sign sign) {
    FoldedText before = before(sign);
    SpannedText after = after(sign);
    return FieldPatterns.NO_WORD.matcher(before).matches()
        || (!after.isEmpty()
            && after.charAt(0) == ':'
            && !FieldPatterns.EARLIER.matcher(before).find()
            && (beginsLine(sign) || !FieldPatterns.SENTENCE.matcher(before).find()));
  }

  private SpannedText after(Sign label) {
    return block(label.last()).text().from(label.mention().to() - document.startOf(label.last()));
  }

  private FoldedText before(Sign sign) {
    int at = start(sign);
    return document.passages().get(sign.first()).folded().subSequence(Math.max(0, at - NEAR), at);
  }

  private int start(Sign sign) {
    return sign.mention().from() - document.startOf(sign.first());
  }

  /** Whether a word has a capital and opens a line or a cell, or is in a block of one line. */
  boolean opensLine(Sign word) {
    SpannedText text = block(word.first()).text();
    return Character.isUpperCase(text.charAt(start(word)))
        && (text.length() <= LONGEST_LINE || beginsLine(word));
  }

  private boolean beginsLine(Sign word) {
    return lineStarts
        .computeIfAbsent(word.first(), number -> starts(block(number)))
        .contains(block(word.first()).text().from(start(word)).start());
  }

  private static Set<Integer> starts(Block block) {
    return block.lines().stream()
        .flatMap(line -> line.cells().stream())
        .map(TextCell::text)
        .filter(cell -> cell.length() <= LONGEST_LINE)
        .map(SpannedText::start)
        .collect(Collectors.toSet());
  }

  /**
   * Whether a remit is that of "the letter" or "its report", where the document's own says "this".
   */
  boolean isOfAnother(Sign remit) {
    return FieldPatterns.OTHER_DOCUMENT.matcher(before(remit)).find();
  }

  /**
   * Whether words are what a block calls its document or a field: they open it with a capital, or
   * most of its words have one; an item and a sentence are text.
   */
  boolean isNameOfDocument(Sign words) {
    Block block = block(words.first());
    boolean opens = FieldPatterns.NO_WORD.matcher(before(words)).matches() && opensLine(words);
    return block.kind() != BlockKind.ITEM
        && block.text().charAt(block.text().length() - 1) != '.'
        && (opens || Opening.isOfNames(block.text()));
  }

  /** Whether a block lists those who get a copy. */
  boolean isOfCopies(Sign words) {
    return FieldPatterns.COPIES.matcher(block(words.first()).text()).lookingAt();
  }

  private Block block(int number) {
    return document.document().blocks().get(number);
  }
}
