package org.inspectkit.parsers.detect.internal;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.inspectkit.parsers.document.Block;
import org.inspectkit.parsers.document.BlockKind;
import org.inspectkit.parsers.terms.AnnotatedDocument;
import org.inspectkit.parsers.terms.Mention;
import org.inspectkit.parsers.text.FoldedText;
import org.inspectkit.parsers.text.SpannedText;
import org.inspectkit.parsers.text.TextCell;

/**
 * How a mention is printed: as the label of a field with a value of its kind, or opening a line.
 */
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
  boolean hasDates(Mention label) {
    return hasValue(label, FieldPatterns.DATES)
        || (isLabel(label) && FieldPatterns.COLON.matcher(after(label)).lookingAt());
  }

  /** Whether a label has a name of at least two words right after it. */
  boolean hasName(Mention label) {
    return hasValue(label, FieldPatterns.NAME);
  }

  private boolean hasValue(Mention label, Pattern value) {
    if (!isLabel(label)) {
      return false;
    }
    SpannedText own = after(label);
    int next = document.blockAt(label.to() - 1) + 1;
    boolean below =
        next < document.passages().size() && FieldPatterns.EMPTY.matcher(own).lookingAt();
    return value.matcher(below ? block(next).text() : own).lookingAt();
  }

  /**
   * A label opens its block, or has a colon and is not in the midst of running text; that of an
   * earlier inspection is another.
   */
  private boolean isLabel(Mention mention) {
    FoldedText before = before(mention);
    SpannedText after = after(mention);
    return FieldPatterns.NO_WORD.matcher(before).matches()
        || (!after.isEmpty()
            && after.charAt(0) == ':'
            && !FieldPatterns.EARLIER.matcher(before).find()
            && (beginsLine(mention) || !FieldPatterns.SENTENCE.matcher(before).find()));
  }

  private SpannedText after(Mention label) {
    int last = document.blockAt(label.to() - 1);
    return block(last).text().from(label.to() - document.startOf(last));
  }

  private FoldedText before(Mention mention) {
    int first = document.blockAt(mention.from());
    int at = mention.from() - document.startOf(first);
    return document.passages().get(first).folded().subSequence(Math.max(0, at - NEAR), at);
  }

  /** Whether a word has a capital and opens a line or a cell, or is in a block of one line. */
  boolean opensLine(Mention word) {
    int first = document.blockAt(word.from());
    SpannedText text = block(first).text();
    int at = word.from() - document.startOf(first);
    return Character.isUpperCase(text.charAt(at))
        && (text.length() <= LONGEST_LINE || beginsLine(word));
  }

  private boolean beginsLine(Mention word) {
    int first = document.blockAt(word.from());
    int at = word.from() - document.startOf(first);
    return lineStarts
        .computeIfAbsent(first, number -> starts(block(number)))
        .contains(block(first).text().subSequence(at, at + 1).start());
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
  boolean isOfAnother(Mention remit) {
    return FieldPatterns.OTHER_DOCUMENT.matcher(before(remit)).find();
  }

  /**
   * Whether words are what a block calls its document or a field: they open it with a capital, or
   * most of its words have one; an item and a sentence are text.
   */
  boolean isNameOfDocument(Mention words) {
    int first = document.blockAt(words.from());
    SpannedText text = block(first).text();
    boolean opens = FieldPatterns.NO_WORD.matcher(before(words)).matches() && opensLine(words);
    return block(first).kind() != BlockKind.ITEM
        && text.charAt(text.length() - 1) != '.'
        && (opens || Opening.isOfNames(text));
  }

  /** Whether a block lists those who get a copy. */
  boolean isOfCopies(Mention words) {
    return FieldPatterns.COPIES.matcher(block(document.blockAt(words.from())).text()).lookingAt();
  }

  private Block block(int number) {
    return document.document().blocks().get(number);
  }
}
