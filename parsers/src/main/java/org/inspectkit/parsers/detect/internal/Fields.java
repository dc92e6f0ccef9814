package org.inspectkit.parsers.detect.internal;

import java.util.HashSet;
import java.util.Set;
import org.inspectkit.internal.Folding;
import org.inspectkit.internal.Wording;
import org.inspectkit.parsers.document.Block;
import org.inspectkit.parsers.terms.AnnotatedDocument;
import org.inspectkit.parsers.terms.Cue;
import org.inspectkit.parsers.terms.Mention;
import org.inspectkit.parsers.text.SpannedText;
import org.inspectkit.parsers.text.TextCell;

/** How a word stands: as the label of a field with a value of its kind, or opening a line. */
final class Fields {

  private static final int LONGEST_LINE = 100;
  private static final Set<String> OPENING_DATES = openingDates();
  static final Set<String> DOCUMENTS = Set.of("letter", "report");

  private final AnnotatedDocument document;

  Fields(AnnotatedDocument document) {
    this.document = document;
  }

  private static Set<String> openingDates() {
    Set<String> words =
        new HashSet<>(
            Set.of(
                "from",
                "between",
                "monday",
                "tuesday",
                "wednesday",
                "thursday",
                "friday",
                "saturday",
                "sunday"));
    words.addAll(Cue.MONTH.words());
    return words;
  }

  /** Whether a label has dates right after it, or a colon and nothing more in its block. */
  boolean hasDates(Mention label) {
    String value = isLabel(label) ? value(label) : "";
    boolean dates =
        !value.isEmpty()
            && (Character.isDigit(value.charAt(0)) || OPENING_DATES.contains(wordAt(value, 0)));
    return dates || (isLabel(label) && afterLabel(label).strip().equals(":"));
  }

  /** Whether a label has a name of at least two words right after it. */
  boolean hasName(Mention label) {
    String value = isLabel(label) ? value(label) : "";
    int blank = value.indexOf(' ');
    return blank > 0
        && blank + 1 < value.length()
        && Character.isUpperCase(value.charAt(0))
        && Character.isUpperCase(value.charAt(blank + 1));
  }

  /** A label opens its block, or has a colon; that of an earlier inspection is another. */
  private boolean isLabel(Mention mention) {
    SpannedText text = block(mention).text();
    int from = inBlock(mention);
    int end = Math.min(text.length(), from + mention.length());
    boolean colon = end < text.length() && text.charAt(end) == ':';
    return (wordBefore(text, from).isEmpty() || colon)
        && !Cue.EARLIER.words().contains(wordBefore(text, from));
  }

  private String value(Mention label) {
    int last = document.blockAt(label.to() - 1);
    String own = withoutMarks(afterLabel(label));
    boolean more = own.isEmpty() && last + 1 < document.document().blocks().size();
    return more ? withoutMarks(document.document().blocks().get(last + 1).text().toString()) : own;
  }

  private String afterLabel(Mention label) {
    int last = document.blockAt(label.to() - 1);
    SpannedText text = document.document().blocks().get(last).text();
    return text.from(label.to() - document.startOf(last)).toString();
  }

  /** The text after a colon or a mark; also after an "s" that the label has lost. */
  private static String withoutMarks(String text) {
    int from = ending(text);
    while (from < text.length() && !Character.isLetterOrDigit(text.charAt(from))) {
      from++;
    }
    return text.substring(from);
  }

  private static int ending(String text) {
    if (text.startsWith("(s)")) {
      return 3;
    }
    return text.startsWith(" s:") ? 2 : 0;
  }

  /** Whether a word has a capital and opens a line or a cell, or is in a block of one line. */
  boolean opensLine(Mention word) {
    Block block = block(word);
    int at = inBlock(word);
    int origin = block.text().subSequence(at, at + 1).start();
    return Character.isUpperCase(block.text().charAt(at))
        && (block.text().length() <= LONGEST_LINE
            || block.lines().stream()
                .flatMap(line -> line.cells().stream())
                .map(TextCell::text)
                .anyMatch(cell -> cell.start() == origin && cell.length() <= LONGEST_LINE));
  }

  /**
   * Whether a remit is that of "the letter" or "its report", where the document's own says "this".
   */
  boolean isOfAnother(Mention remit) {
    SpannedText text = block(remit).text();
    int from = inBlock(remit);
    String subject = wordBefore(text, from);
    return DOCUMENTS.contains(subject) && !wordBefore(text, wordStart(text, from)).equals("this");
  }

  private Block block(Mention mention) {
    return document.document().blocks().get(document.blockAt(mention.from()));
  }

  private int inBlock(Mention mention) {
    return mention.from() - document.startOf(document.blockAt(mention.from()));
  }

  private static String wordAt(String text, int from) {
    int to = from;
    while (to < text.length() && isOfWord(text.charAt(to))) {
      to++;
    }
    return Folding.fold(text.substring(from, to));
  }

  private static String wordBefore(SpannedText text, int before) {
    return wordAt(text.toString(), wordStart(text, before));
  }

  /** Where the word before a place starts; the place itself if there is none. */
  private static int wordStart(SpannedText text, int before) {
    int end = before;
    while (end > 0 && !isOfWord(text.charAt(end - 1))) {
      end--;
    }
    int start = end;
    while (start > 0 && isOfWord(text.charAt(start - 1))) {
      start--;
    }
    return start == end ? text.length() : start;
  }

  private static boolean isOfWord(char c) {
    return Wording.kind(Folding.fold(c)) == Wording.LETTER;
  }
}
