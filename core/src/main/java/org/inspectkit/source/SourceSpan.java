package org.inspectkit.source;

import java.util.Optional;

/**
 * A stretch of the extracted text of a document, on one page where it is cut into pages.
 *
 * @param page the page it starts on, counted from 1; empty if the text is not cut into pages
 * @param line the line it starts on, counted from 1 over the whole document
 * @param offset the first character, counted from 0 over the whole extracted text
 * @param length how many characters; at least 0
 */
public record SourceSpan(Optional<Integer> page, int line, int offset, int length) {

  /**
   * Makes one, of parts that are all there.
   *
   * @throws IllegalArgumentException if a part is out of its range
   */
  public SourceSpan {
    if (page.orElse(1) < 1 || line < 1 || offset < 0 || length < 0) {
      throw new IllegalArgumentException(
          "page and line count from 1, offset and length from 0: page "
              + page.map(String::valueOf).orElse("-")
              + ", line "
              + line
              + ", offset "
              + offset
              + ", length "
              + length);
    }
  }

  /**
   * The offset just after the last character.
   *
   * @return offset plus length
   */
  public int end() {
    return offset + length;
  }

  @Override
  public String toString() {
    return page.map(number -> "page " + number + ", ").orElse("") + "line " + line;
  }
}
