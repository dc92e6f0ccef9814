package org.inspectkit.parsers.pdf;

import java.util.ArrayList;
import java.util.List;

/** The characters of a file in content order, in runs of one page and one marked content each. */
final class PdfCharacters {

  private static final float WIDE_IN_BLANKS = 2.5f;

  private final StringBuilder text = new StringBuilder();
  private final List<Run> runs = new ArrayList<>();
  private int page = 1;
  private int mark = OpenMarks.UNMARKED;
  private int from;
  private float right;

  /**
   * Characters that follow one another.
   *
   * @param page the page they are on
   * @param mark the marked content they belong to
   * @param from the place of the first
   * @param to the place after the last
   */
  record Run(int page, int mark, int from, int to) {}

  void add(String characters, int ofMark, float x, float width, float blank) {
    boolean apart = !lineIsEmpty() && x - right > WIDE_IN_BLANKS * blank;
    goTo(ofMark);
    if (apart && text.charAt(text.length() - 1) != '\t') {
      // A wide gap within a line parts two cells of a table that has no tags.
      text.append('\t');
    }
    text.append(characters);
    right = x + width;
  }

  private void goTo(int nextMark) {
    if (nextMark != mark) {
      endRun();
      mark = nextMark;
    }
  }

  private void endRun() {
    if (text.length() > from) {
      runs.add(new Run(page, mark, from, text.length()));
      from = text.length();
    }
  }

  private boolean lineIsEmpty() {
    int last = text.length() - 1;
    return last < 0 || text.charAt(last) == '\n' || text.charAt(last) == '\f';
  }

  void blank() {
    if (!lineIsEmpty()) {
      text.append(' ');
    }
  }

  void endLine() {
    if (!lineIsEmpty()) {
      text.append('\n');
    }
  }

  void endPage() {
    goTo(OpenMarks.UNMARKED);
    text.append('\f');
    endRun();
    page++;
  }

  int length() {
    return text.length();
  }

  /** The runs of all pages that have ended. */
  List<Run> runs() {
    return runs;
  }

  /** The text, with a form feed after each page. */
  String text() {
    return text.toString();
  }
}
