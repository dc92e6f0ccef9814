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
