package org.inspectkit.parsers.pdf;

import java.util.Arrays;

/** The characters of a file in content order, with the page and the mark of each. */
final class PdfCharacters {

  private final StringBuilder text = new StringBuilder();
  private int[] marks = new int[1 << 14];
  private int[] pages = new int[1 << 14];
  private int page = 1;
  private float right;

  void add(String unicode, int mark, float x, float width, float blank) {
    boolean apart = !lineIsEmpty() && x - right > 2.5f * blank;
    if (apart && text.charAt(text.length() - 1) != '\t') {
      // A wide gap within a line parts two cells of a table that has no tags.
      append('\t', mark);
    }
    for (int i = 0; i < unicode.length(); i++) {
      append(unicode.charAt(i), mark);
    }
    right = x + width;
  }

  private boolean lineIsEmpty() {
    int last = text.length() - 1;
    return last < 0 || text.charAt(last) == '\n' || text.charAt(last) == '\f';
  }

  void blank() {
    if (!lineIsEmpty()) {
      append(' ', lastMark());
    }
  }

  void endLine() {
    if (!lineIsEmpty()) {
      append('\n', lastMark());
    }
  }

  void endPage() {
    append('\f', MarkedStripper.UNMARKED);
    page++;
  }

  private int lastMark() {
    return text.isEmpty() ? MarkedStripper.UNMARKED : marks[text.length() - 1];
  }

  private void append(char c, int mark) {
    int at = text.length();
    if (at == marks.length) {
      marks = Arrays.copyOf(marks, at * 2);
      pages = Arrays.copyOf(pages, at * 2);
    }
    marks[at] = mark;
    pages[at] = page;
    text.append(c);
  }

  int length() {
    return text.length();
  }

  int mark(int at) {
    return marks[at];
  }

  int page(int at) {
    return pages[at];
  }

  /** The text, with a form feed after each page. */
  String text() {
    return text.toString();
  }
}
