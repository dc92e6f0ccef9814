package org.inspectkit.parsers.text.lines;

import java.util.ArrayList;
import java.util.List;
import org.inspectkit.parsers.text.LineKind;
import org.inspectkit.parsers.text.SpannedText;
import org.inspectkit.parsers.text.TextCell;
import org.inspectkit.parsers.text.TextLine;
import org.inspectkit.parsers.text.internal.Glyphs;

/**
 * Writes the lines of a document one after the other into one store, without blanks at their ends
 * and with one blank for each run of them. Between two lines it puts a blank, so that the text of
 * lines that follow one another is in the store as it reads.
 */
final class LineWriter {

  /** So many blanks part two cells; two are after a full stop at times. */
  private static final int GAP = 3;

  /** Room for so many lines is made at first; no report has more. */
  private static final int MOST_ROOM = 1 << 14;

  private final TextStore text;
  private final boolean layout;
  private final TextLimits limits;
  private final LineIndex index;
  private final List<TextLine> lines;

  /** Where the line begins; -1 as long as it has no visible character. */
  private int start = -1;

  private int indent;

  /** How many characters the line has so far, with all its blanks. */
  private int column;

  /** The cells that were ended; none of a line without columns. */
  private final List<TextCell> cells = new ArrayList<>();

  /** The cells of all lines so far that have several. */
  private int allCells;

  private int cellStart;
  private int cellColumn;

  /** How many blanks came after the last visible character, and the offset of the first of them. */
  private int blanks;

  private int blankOffset;
  private boolean cellEnds;

  /**
   * A writer with no lines.
   *
   * @param layout whether blanks are as wide as on paper, so that tabs and wide gaps part cells
   */
  LineWriter(LineIndex index, int capacity, boolean layout, TextLimits limits) {
    this.index = index;
    this.text = new TextStore(index, capacity);
    this.lines = new ArrayList<>(Math.min(index.lines(), MOST_ROOM));
    this.layout = layout;
    this.limits = limits;
  }

  /** Whether the line has no visible character so far. */
  boolean isBlank() {
    return start < 0;
  }

  /** Indents the line, before its first character. */
  void indentBy(int blanksBefore) {
    column = blanksBefore;
  }

  /** Whether a character is visible and shows itself. */
  static boolean isPlain(char c) {
    return c > ' ' && c < 0x7F;
  }

  /** Adds what an extracted character shows. */
  void add(char c, int offset) {
    if (isPlain(c)) {
      visible(c, offset);
    } else if (c == ' ' || c == '\t') {
      blank(c, offset);
    } else if (Glyphs.isLigature(c)) {
      ligature(Glyphs.letters(c), offset);
    } else {
      mended(Glyphs.mended(c), offset);
    }
  }

  private void ligature(String letters, int offset) {
    visible(letters.charAt(0), offset);
    for (int i = 1; i < letters.length(); i++) {
      visible(letters.charAt(i), TextStore.INSERTED);
    }
  }

  private void mended(char c, int offset) {
    if (c == ' ') {
      blank(c, offset);
    } else if (c != Glyphs.NOTHING) {
      visible(c, offset);
    }
  }

  /** Adds a blank or a tab to the line. */
  void blank(char c, int offset) {
    if (blanks++ == 0) {
      blankOffset = offset;
    }
    column += layout ? 1 : 0;
    cellEnds |= layout && (c == '\t' || blanks == GAP);
  }

  /** Parts two words that markup alone parts, with a blank that is put in if there is none. */
  void part() {
    if (blanks == 0 && !isBlank()) {
      blank(' ', TextStore.INSERTED);
    }
  }

  /** Ends a cell whose neighbour is printed right of it, with a blank that is put in. */
  void endCell() {
    blanks = 1;
    blankOffset = TextStore.INSERTED;
    cellEnds = true;
  }

  /** Adds a visible character to the line. */
  void visible(char c, int offset) {
    beginWord();
    column++;
    text.add(c, offset);
  }

  /** Adds plain characters of the extracted text. */
  void word(String extracted, int from, int to) {
    beginWord();
    column += to - from;
    text.add(extracted, from, to);
  }

  private void beginWord() {
    if (start < 0) {
      begin();
    } else if (blanks > 0) {
      afterBlanks();
    }
    blanks = 0;
    cellEnds = false;
  }

  private void begin() {
    if (text.length() > 0) {
      text.add(' ', TextStore.INSERTED);
    }
    start = text.length();
    indent = column;
    cellStart = start;
    cellColumn = column;
  }

  private void afterBlanks() {
    if (cellEnds) {
      addCell();
    }
    text.add(' ', blankOffset);
    if (cellEnds) {
      cellStart = text.length();
      cellColumn = layout ? column : indent + cellStart - start;
    }
  }

  private void addCell() {
    cells.add(new TextCell(cellColumn, new StoredText(text, cellStart, text.length())));
  }

  /** Whether the cell so far ends in the hyphen of a word that may go on in the next line. */
  boolean endsInHyphen() {
    return start >= 0 && blanks == 0 && text.endsInHyphen(cellStart);
  }

  /** Ends the line; a line without a visible character is none. */
  void endLine(LineKind kind, boolean gap, int box) {
    if (start >= 0) {
      SpannedText printed = new StoredText(text, start, text.length());
      int from = Math.max(0, printed.start());
      List<TextCell> made = endCells(printed);
      lines.add(
          new TextLine(
              index.pageOf(from), index.lineOf(from), kind, indent, printed, made, gap, box));
      limits.checkLine(lines.size(), printed.length(), allCells);
    }
    start = -1;
    column = 0;
    blanks = 0;
    cells.clear();
    cellEnds = false;
  }

  private List<TextCell> endCells(SpannedText printed) {
    if (cells.isEmpty()) {
      return List.of(new TextCell(indent, printed));
    }
    addCell();
    allCells += cells.size();
    return cells;
  }

  /** All lines that were ended; no character is to be added after that. */
  List<TextLine> lines() {
    text.trim();
    return lines;
  }
}
