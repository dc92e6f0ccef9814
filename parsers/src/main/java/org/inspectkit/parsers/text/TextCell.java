package org.inspectkit.parsers.text;

/**
 * A stretch of a line that is parted from its neighbours by a tab, a wide gap or a cell's border.
 *
 * @param column how many characters are before it in its line
 * @param text its text
 */
public record TextCell(int column, SpannedText text) {

  /**
   * The column just after the cell.
   *
   * @return column plus length
   */
  public int end() {
    return column + text.length();
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
