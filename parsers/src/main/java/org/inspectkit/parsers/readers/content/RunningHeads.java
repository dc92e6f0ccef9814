package org.inspectkit.parsers.readers.content;

import java.util.List;
import org.inspectkit.framework.ListForm;
import org.inspectkit.parsers.document.Block;
import org.inspectkit.parsers.document.BlockKind;
import org.inspectkit.parsers.document.ReportDocument;
import org.inspectkit.parsers.readers.passage.Headings;
import org.inspectkit.parsers.readers.passage.Lines;
import org.inspectkit.parsers.readers.passage.Printed;
import org.inspectkit.parsers.text.TextCell;

/**
 * Finds the headers, footers and letterheads that are printed once, in the middle of a list: at an
 * end of a page, a line that repeats words of the report's opening, or several lines of which none
 * is a sentence.
 */
final class RunningHeads {

  private static final int FRONT = 30;
  private static final int LONGEST = 130;
  private static final int SHORTEST = 8;

  /** In a shorter line, another word makes another heading. */
  private static final int FEWEST_WORDS = 5;

  /** So many lines a letterhead has at most. */
  private static final int MOST_LINES = 12;

  private final List<String> opening;
  private final boolean paged;

  private RunningHeads(List<String> opening, boolean paged) {
    this.opening = opening;
    this.paged = paged;
  }

  /** Remembers the lines of a report's opening that are no sentences. */
  static RunningHeads of(ReportDocument document) {
    List<Block> blocks = document.blocks();
    List<String> opening =
        blocks.stream()
            .limit(FRONT)
            .takeWhile(block -> block.kind() != BlockKind.ITEM)
            .filter(RunningHeads::mayBe)
            .map(block -> Headings.key(block.text()))
            .toList();
    boolean paged =
        !blocks.isEmpty()
            && Lines.lastPage(blocks.get(blocks.size() - 1)) != Lines.lastPage(blocks.get(0));
    return new RunningHeads(opening, paged);
  }

  /**
   * Whether a block of a list is such a line. Where sub-headings are expected, only a line of the
   * opening is, and only at an end of a page.
   */
  boolean has(List<Block> content, int i, ListForm form) {
    if (!mayBe(content.get(i))) {
      return false;
    }
    boolean repeated = isRepeated(content.get(i));
    boolean edge = repeated && isAtEdge(content, i);
    return switch (form) {
      case PLAIN, COLUMNS -> edge || (repeated && !paged) || isOfLinesAtEdge(content, i);
      case ACTIONS -> edge || (repeated && !paged);
      case SUB_HEADINGS, ROWS -> edge;
    };
  }

  /** Whether only lines of the opening are between a line and an end of a page. */
  private boolean isAtEdge(List<Block> content, int i) {
    int from = i;
    while (from > 0 && !isEdge(content, from - 1) && isRepeated(content.get(from - 1))) {
      from--;
    }
    int to = i;
    while (to + 1 < content.size() && !isEdge(content, to) && isRepeated(content.get(to + 1))) {
      to++;
    }
    return isEdge(content, from - 1) || isEdge(content, to);
  }

  private boolean isRepeated(Block block) {
    return mayBe(block) && block.lines().get(0).cells().stream().allMatch(this::isRepeated);
  }

  /** Whether one page ends with a block and the next block is on another. */
  private static boolean isEdge(List<Block> content, int i) {
    return i >= 0
        && i + 1 < content.size()
        && Lines.lastPage(content.get(i)) != Lines.lastPage(content.get(i + 1));
  }

  /** Whether a line is one of several at an end of a page or of the list, and none a sentence. */
  private boolean isOfLinesAtEdge(List<Block> content, int i) {
    int from = i;
    while (from > Math.max(0, i - MOST_LINES)
        && mayBe(content.get(from - 1))
        && !isEdge(content, from - 1)) {
      from--;
    }
    int to = i;
    while (to + 1 < Math.min(content.size(), i + MOST_LINES)
        && mayBe(content.get(to + 1))
        && !isEdge(content, to)) {
      to++;
    }
    boolean last = to + 1 == content.size();
    boolean edge = last || isEdge(content, from - 1) || isEdge(content, to);
    return to > from && (edge || (!paged && hasAddress(content.subList(from, to + 1))));
  }

  /** Whether a line holds an address of the internet, as letterheads do. */
  private static boolean hasAddress(List<Block> lines) {
    return lines.stream()
        .map(line -> line.text().toString())
        .anyMatch(text -> text.contains("@") || text.contains("www."));
  }

  private boolean isRepeated(TextCell cell) {
    String key = Headings.key(cell.text());
    return key.length() >= SHORTEST
        && opening.stream()
            .anyMatch(line -> line.contains(key) || isJoined(line, key) || isReworded(line, key));
  }

  /** Whether a line is one of the opening, such as a title, and a part of another after it. */
  private boolean isJoined(String line, String key) {
    if (line.length() < SHORTEST || !key.startsWith(line + " ")) {
      return false;
    }
    int from = line.length();
    while (from < key.length() && !Character.isLetterOrDigit(key.charAt(from))) {
      from++;
    }
    String rest = " " + key.substring(from) + " ";
    return !rest.isBlank()
        && opening.stream().anyMatch(other -> (" " + other + " ").contains(rest));
  }

  /** Whether a line is one of the opening but for one word between the first and the last. */
  private static boolean isReworded(String line, String key) {
    List<String> words = Printed.split(line, ' ');
    List<String> others = Printed.split(key, ' ');
    int last = words.size() - 1;
    if (others.size() != words.size() || words.size() < FEWEST_WORDS) {
      return false;
    }
    int from = 0;
    while (from < last && words.get(from).equals(others.get(from))) {
      from++;
    }
    return from > 0
        && from < last
        && words.subList(from + 1, last + 1).equals(others.subList(from + 1, last + 1));
  }

  /** Whether a block is a line of words that are not a sentence. */
  static boolean mayBe(Block block) {
    return block.kind() != BlockKind.ITEM
        && block.kind() != BlockKind.NUMBERED
        && block.hasLetter()
        && block.text().length() <= LONGEST
        && !Printed.endsIn(block.text(), ".:;")
        && !goesOnAsItem(block.text().toString());
  }

  /** Words that begin in lower case or with a label are of a list; an address has no blanks. */
  private static boolean goesOnAsItem(String text) {
    boolean begins = text.charAt(0) == '(' || Character.isLowerCase(text.charAt(0));
    return begins && text.indexOf(' ') > 0;
  }
}
