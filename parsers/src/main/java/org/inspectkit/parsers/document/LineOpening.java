package org.inspectkit.parsers.document;

import java.util.List;
import java.util.Map;
import org.inspectkit.parsers.text.SpannedText;
import org.inspectkit.parsers.text.TextCell;
import org.inspectkit.parsers.text.TextLine;
import org.inspectkit.parsers.text.internal.Glyphs;

/**
 * How a line begins: with a bullet or a label, with a number, with both or with neither.
 *
 * @param bullet how long the bullet or label is; 0 if there is none
 * @param digits how many digits the number has; 0 if there is none
 */
record LineOpening(int bullet, int numberFrom, int digits) {

  private static final int MOST_DIGITS = 3;
  private static final int WIDEST_CHANCE_GAP = 9;

  /** Letters that scans show for digits. */
  private static final Map<Character, Integer> SCANNED =
      Map.of('O', 0, 'l', 1, 'I', 1, 'S', 5, 'G', 6, 'B', 8);

  /** How most lines begin. */
  private static final LineOpening PLAIN = new LineOpening(0, 0, 0);

  static LineOpening of(TextLine line, int label) {
    SpannedText text = line.text();
    if (label > 0) {
      return new LineOpening(label, afterBlanks(text, label), 0);
    }
    int bullet = hasBullet(text) ? 1 : 0;
    int numberFrom = bullet > 0 ? afterBlanks(text, 1) : 0;
    int digits = digits(text, numberFrom);
    return bullet > 0 || digits > 0 ? new LineOpening(bullet, numberFrom, digits) : PLAIN;
  }

  boolean hasBullet() {
    return bullet > 0;
  }

  /** Whether it is a letter or a number that says which item of a list it opens. */
  boolean hasLabel() {
    return bullet > 1;
  }

  boolean hasNumber() {
    return digits > 0;
  }

  /**
   * Whether a number with a text is the first cell of a row and no paragraph's number: what is
   * after it is a cell of its own, and no gap that justified text has by chance.
   */
  boolean isOfRow(TextLine line) {
    if (line.cells().size() != 2 || !hasNumber()) {
      return false;
    }
    TextCell first = line.cells().get(0);
    boolean text = first.text().length() > numberEnd() - numberFrom + 1;
    int gap = line.cells().get(1).column() - first.column() - first.text().length();
    return text && (gap <= 1 || gap > WIDEST_CHANCE_GAP);
  }

  SpannedText bullet(TextLine line) {
    return line.text().subSequence(0, bullet);
  }

  /** The number before the text, with its full stop. */
  SpannedText number(TextLine line) {
    return line.text().subSequence(numberFrom, numberEnd());
  }

  /** Whether the number is not one letter that looks like a digit, as initials have it. */
  boolean isOfDigits(TextLine line) {
    return digits > 1 || Character.isDigit(line.text().charAt(numberFrom));
  }

  int value(TextLine line) {
    int value = 0;
    for (int i = 0; i < digits; i++) {
      value = 10 * value + figure(line.text().charAt(numberFrom + i));
    }
    return value;
  }

  /** What is after bullet and number. */
  SpannedText text(TextLine line) {
    int from = numberEnd();
    return from == 0 ? line.text() : line.text().from(from).strip();
  }

  /** The text with the number, where the number turns out to be a part of it. */
  SpannedText textWithNumber(TextLine line) {
    return hasNumber() ? number(line).join(" ", text(line)) : text(line);
  }

  List<SpannedText> markers(TextLine line) {
    return hasBullet() ? List.of(bullet(line)) : List.of();
  }

  private int numberEnd() {
    return digits > 0 ? numberFrom + digits + 1 : numberFrom;
  }

  private static boolean hasBullet(SpannedText text) {
    char first = text.charAt(0);
    if (Glyphs.isLetterOfBullet(first)) {
      return text.length() > 1 && text.charAt(1) == ' ' && beginsWord(text, 2);
    }
    return Glyphs.isLeadingBullet(first)
        && (Glyphs.isBullet(first) || text.length() == 1 || text.charAt(1) == ' ');
  }

  /** Whether a word begins at a place, or "A" before one; letters set apart by blanks do not. */
  private static boolean beginsWord(SpannedText text, int at) {
    boolean article =
        text.length() > at + 1 && text.charAt(at) == 'A' && text.charAt(at + 1) == ' ';
    int from = article ? at + 2 : at;
    return text.length() > from + 1
        && Character.isLetter(text.charAt(from))
        && text.charAt(from + 1) != ' ';
  }

  /** The digit that a character is, or for which a scan may have taken that letter; or -1. */
  private static int figure(char c) {
    return c <= '9' ? Character.digit(c, 10) : SCANNED.getOrDefault(c, -1);
  }

  private static int afterBlanks(SpannedText text, int from) {
    int at = from;
    while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    return at;
  }

  /**
   * How many digits open a paragraph's number at a place: "13. The ...", "13.The ..." or "13."
   * alone, where letters may be in the place of digits: {@link ParagraphNumbers} says whether it is
   * one.
   */
  private static int digits(SpannedText text, int from) {
    int end = from;
    while (end < text.length() && figure(text.charAt(end)) >= 0) {
      end++;
    }
    boolean number = end > from && end - from <= MOST_DIGITS && end < text.length();
    if (!number || text.charAt(end) != '.') {
      return 0;
    }
    boolean endsThere =
        end + 1 == text.length()
            || text.charAt(end + 1) == ' '
            || Character.isUpperCase(text.charAt(end + 1));
    return endsThere ? end - from : 0;
  }
}
