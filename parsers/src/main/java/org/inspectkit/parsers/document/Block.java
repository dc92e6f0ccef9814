package org.inspectkit.parsers.document;

import java.util.List;
import java.util.Optional;
import org.inspectkit.parsers.text.SpannedText;
import org.inspectkit.parsers.text.TextCell;
import org.inspectkit.parsers.text.TextLine;

/**
 * A part of a document that belongs together.
 *
 * @param kind what it is
 * @param text its text without bullet or number, with line ends and page breaks mended
 * @param markers the bullets or the number that were taken off the text
 * @param number the number of a numbered paragraph
 * @param lines the lines it was made from
 */
public record Block(
    BlockKind kind,
    SpannedText text,
    List<SpannedText> markers,
    Optional<Integer> number,
    List<TextLine> lines) {

  public Block {
    markers = List.copyOf(markers);
    lines = List.copyOf(lines);
  }

  /**
   * The cells of a row.
   *
   * @return the cells of its first line; at least one
   */
  public List<TextCell> cells() {
    return lines.get(0).cells();
  }

  /**
   * Whether a blank line or the top of a page is before it.
   *
   * @return true if so
   */
  public boolean gapBefore() {
    return lines.get(0).gapBefore();
  }

  /**
   * A part of it. The first is of the kind of the whole, with its markers and number; a line that
   * two parts share is in the lines of both.
   *
   * @param rest the kind of a part that is not the first
   * @param from where it begins in the text
   * @param to where it ends
   * @return the part, without blanks at its ends
   */
  public Block part(BlockKind rest, int from, int to) {
    SpannedText cut = text.subSequence(from, to).strip();
    // Every block has a line, also where nothing of it is left before its first heading.
    List<TextLine> own = cut.length() == 0 ? lines.subList(0, 1) : linesOf(cut);
    return from == 0
        ? new Block(kind, cut, markers, number, own)
        : new Block(rest, cut, List.of(), Optional.empty(), own);
  }

  private List<TextLine> linesOf(SpannedText part) {
    int start = part.start();
    int end = part.from(part.length() - 1).start();
    int first = lines.size() - 1;
    while (first > 0 && lines.get(first).text().start() > start) {
      first--;
    }
    int last = first;
    while (last + 1 < lines.size() && lines.get(last + 1).text().start() <= end) {
      last++;
    }
    return lines.subList(first, last + 1);
  }

  /**
   * Whether it says anything.
   *
   * @return false if it holds no letter, such as the number of a page alone
   */
  public boolean hasLetter() {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isLetter(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  @Override
  public String toString() {
    return kind + number.map(n -> " " + n).orElse("") + ": " + text;
  }
}
