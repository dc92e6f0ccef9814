package org.inspectkit.parsers.readers.content;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.inspectkit.parsers.document.Block;
import org.inspectkit.parsers.document.BlockKind;
import org.inspectkit.parsers.readers.passage.Lines;
import org.inspectkit.parsers.readers.passage.Printed;
import org.inspectkit.parsers.text.SpannedText;

/**
 * Finds the footnotes within a list: each opens with a mark that is printed after a word above it,
 * in the heading of the list or in an item. Among items with bullets, a number before a capital is
 * such a mark too.
 */
final class Footnotes {

  private static final String RAISED =
      "\u2070\u00B9\u00B2\u00B3\u2074\u2075\u2076\u2077\u2078\u2079";
  private static final String SIGNS = "*\u2020\u2021";
  private static final String AFTER_WORD = ".,;:?!)]'\"\u2019\u201D";
  private static final int MOST_CHARACTERS = 2;

  private final Set<String> marks = new HashSet<>();
  private boolean bullets;
  private Optional<Block> itemAbove = Optional.empty();

  /** Whether the block above is a mark alone, as a small number on a line of its own is. */
  private boolean markAbove;

  Footnotes(SpannedText title) {
    addMarksOf(title);
  }

  boolean has(Block block) {
    if (block.text().length() == 0) {
      return false;
    }
    Optional<String> mark = mark(block);
    boolean known = mark.filter(marks::contains).isPresent();
    boolean below = markAbove && block.kind() == BlockKind.PARAGRAPH;
    boolean note = block.hasLetter() && (known || below || isNumberBeforeCapital(block));
    markAbove = !block.hasLetter() && (known || (mark.isPresent() && isBelowItem(block)));
    return note;
  }

  /** Remembers what an item says: the marks after its words, and that it has a bullet. */
  void add(Block item) {
    bullets |= item.kind() == BlockKind.ITEM && !item.markers().isEmpty();
    itemAbove = Optional.of(item);
    addMarksOf(item.text());
  }

  private void addMarksOf(SpannedText text) {
    for (int i = 1; i < text.length(); i++) {
      int end = isAfterWord(text, i) ? endOfMark(text, i) : i;
      if (end > i && (end == text.length() || !Character.isLetterOrDigit(text.charAt(end)))) {
        marks.add(plain(text.subSequence(i, end)));
      }
    }
  }

  /** Whether a place is right after a word, or the stop of a sentence and not a decimal point. */
  private static boolean isAfterWord(CharSequence text, int i) {
    char before = text.charAt(i - 1);
    boolean decimal = i > 1 && Character.isDigit(text.charAt(i - 2));
    return Character.isLetter(before) || (AFTER_WORD.indexOf(before) >= 0 && !decimal);
  }

  /** The mark with which a block opens; that of an item is its bullet. */
  private static Optional<String> mark(Block block) {
    if (block.kind() == BlockKind.ITEM) {
      return block.markers().stream().findFirst().map(Footnotes::plain);
    }
    SpannedText text = block.text();
    int end = endOfMark(text, 0);
    boolean apart =
        end == text.length()
            || !Printed.isDigit(text.charAt(0))
            || text.charAt(end) == ' '
            || Character.isUpperCase(text.charAt(end));
    return end > 0 && apart ? Optional.of(plain(text.subSequence(0, end))) : Optional.empty();
  }

  /** Whether a line is below a whole item on the same page, and so not the number of a page. */
  private boolean isBelowItem(Block line) {
    return itemAbove
        .filter(item -> Printed.endsIn(item.text(), ".!?)"))
        .filter(item -> Lines.firstPage(item) == Lines.firstPage(line))
        .isPresent();
  }

  private boolean isNumberBeforeCapital(Block block) {
    SpannedText text = block.text();
    int end = endOfMark(text, 0);
    return bullets
        && block.kind() == BlockKind.PARAGRAPH
        && end > 0
        && end + 1 < text.length()
        && text.charAt(end) == ' '
        && Character.isUpperCase(text.charAt(end + 1));
  }

  /** Where a mark at a place ends: signs, or a number that is raised, in brackets or neither. */
  private static int endOfMark(CharSequence text, int from) {
    boolean bracket = "[(".indexOf(text.charAt(from)) >= 0;
    int first = bracket ? from + 1 : from;
    int end = first;
    while (end < text.length() && end < first + MOST_CHARACTERS && isOfMark(text.charAt(end))) {
      end++;
    }
    boolean closed = end < text.length() && "])".indexOf(text.charAt(end)) >= 0;
    if (end == first || (bracket && !closed)) {
      return from;
    }
    return bracket ? end + 1 : end;
  }

  private static boolean isOfMark(char c) {
    return Printed.isDigit(c) || RAISED.indexOf(c) >= 0 || SIGNS.indexOf(c) >= 0;
  }

  /** The mark as it is compared, neither raised nor in brackets. */
  private static String plain(CharSequence mark) {
    StringBuilder plain = new StringBuilder();
    for (int i = 0; i < mark.length(); i++) {
      int raised = RAISED.indexOf(mark.charAt(i));
      if (raised >= 0) {
        plain.append(raised);
      } else if ("[]()".indexOf(mark.charAt(i)) < 0) {
        plain.append(mark.charAt(i));
      }
    }
    return plain.toString();
  }
}
