package org.inspectkit.parsers.text.lines;

import java.util.ArrayList;
import java.util.List;
import org.inspectkit.parsers.text.TextLine;

/**
 * Whether a text is double-spaced: copied from a web page, or written by a program that doubles
 * each line end. There, a blank line between two lines says nothing; taken for the end of a
 * paragraph, it would make one of each line.
 */
final class LineSpacing {

  /** Fewer blank lines say nothing of the whole text. */
  private static final int FEWEST = 20;

  /** In a double-spaced text, so many lines follow a blank line for one that does not. */
  private static final int DIRECT = 20;

  /**
   * In a text of wrapped lines at least one of so many goes on within a sentence. In a text of
   * paragraphs that are not wrapped, which has blank lines between them, hardly one does.
   */
  private static final int WITHIN_SENTENCE = 5;

  /** A line that goes on in the next is not shorter; items of a list may be. */
  private static final int SHORTEST_WRAPPED = 40;

  private LineSpacing() {}

  /** The lines; of a double-spaced text, single blank lines are taken for none. */
  static List<TextLine> single(List<TextLine> lines) {
    if (!LetterCase.isKept(lines) || !isDouble(lines)) {
      return lines;
    }
    List<TextLine> single = new ArrayList<>(lines.size());
    for (int i = 0; i < lines.size(); i++) {
      boolean gap = i == 0 || blankLines(lines, i) != 1;
      single.add(gap ? lines.get(i) : withoutGap(lines.get(i)));
    }
    return single;
  }

  private static boolean isDouble(List<TextLine> lines) {
    int direct = 0;
    int apart = 0;
    int goingOn = 0;
    for (int i = 1; i < lines.size(); i++) {
      int blank = blankLines(lines, i);
      direct += blank == 0 ? 1 : 0;
      apart += blank == 1 ? 1 : 0;
      goingOn += blank == 1 && goesOn(lines.get(i - 1), lines.get(i)) ? 1 : 0;
    }
    return apart >= FEWEST && apart >= direct * DIRECT && goingOn * WITHIN_SENTENCE >= apart;
  }

  /** How many blank lines are before a line; none that count at the top of a page. */
  private static int blankLines(List<TextLine> lines, int i) {
    TextLine line = lines.get(i);
    TextLine before = lines.get(i - 1);
    if (!line.gapBefore()) {
      return 0;
    }
    return line.page() == before.page() ? line.number() - before.number() - 1 : -1;
  }

  private static boolean goesOn(TextLine before, TextLine line) {
    int length = before.text().length();
    char last = before.text().charAt(length - 1);
    return length >= SHORTEST_WRAPPED
        && Character.isLowerCase(line.text().charAt(0))
        && (Character.isLetter(last) || last == ',');
  }

  private static TextLine withoutGap(TextLine line) {
    return new TextLine(
        line.page(),
        line.number(),
        line.kind(),
        line.indent(),
        line.text(),
        line.cells(),
        false,
        line.box());
  }
}
