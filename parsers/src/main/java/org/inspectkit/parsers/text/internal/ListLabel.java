package org.inspectkit.parsers.text.internal;

import java.util.List;
import java.util.Optional;

/**
 * The label of an item that is a letter, a small Roman numeral or a number, such as "a)", "(ii)" or
 * "3)". A number with a full stop is a paragraph's.
 *
 * @param shape what is around it: "()", ")" or "."
 * @param turn the letter or the number
 */
public record ListLabel(String shape, String turn) {

  private static final List<String> ROMAN =
      List.of(
          "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii", "xiii", "xiv",
          "xv");

  /** That of "viii". */
  private static final int LONGEST_TURN = 4;

  private static final int MOST_DIGITS = 2;

  /**
   * The label with which a text opens.
   *
   * @param text the text of a line or a block
   * @return the label; empty if there is none with a word after it
   */
  public static Optional<ListLabel> of(CharSequence text) {
    int from = text.length() > 0 && text.charAt(0) == '(' ? 1 : 0;
    int end = from;
    while (end < text.length() && end - from <= LONGEST_TURN && isOfTurn(text.charAt(end))) {
      end++;
    }
    if (end == from || end + 2 >= text.length() || !endsAt(end, text)) {
      return Optional.empty();
    }
    String turn = text.subSequence(from, end).toString();
    String shape = "(".repeat(from) + text.charAt(end);
    return isLabel(shape, turn) ? Optional.of(new ListLabel(shape, turn)) : Optional.empty();
  }

  /** Whether a blank follows the last mark, or a capital follows a bracket at once. */
  private static boolean endsAt(int mark, CharSequence text) {
    char next = text.charAt(mark + 1);
    return next == ' ' || (text.charAt(mark) == ')' && Character.isUpperCase(next));
  }

  private static boolean isOfTurn(char c) {
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
  }

  private static boolean isLabel(String shape, String turn) {
    boolean number = isNumber(turn) && turn.length() <= MOST_DIGITS && !shape.equals(".");
    boolean letters = isLetter(turn) || ROMAN.contains(turn);
    return List.of("()", ")", ".").contains(shape) && (number || letters);
  }

  private static boolean isNumber(String turn) {
    for (int i = 0; i < turn.length(); i++) {
      if (turn.charAt(i) < '0' || turn.charAt(i) > '9') {
        return false;
      }
    }
    return true;
  }

  private static boolean isLetter(String turn) {
    return turn.length() == 1 && turn.charAt(0) >= 'a';
  }

  /**
   * How many characters it has.
   *
   * @return its length as printed
   */
  public int length() {
    return shape.length() + turn.length();
  }

  /**
   * Whether a list begins with it.
   *
   * @return true for "a", "i" and "1"
   */
  public boolean isFirst() {
    return List.of("a", "i", "1").contains(turn);
  }

  /**
   * Whether it is the next one of the same list.
   *
   * @param before another label
   * @return true for "b)" after "a)"
   */
  public boolean follows(ListLabel before) {
    return shape.equals(before.shape)
        && (isNextLetter(before) || isNextRoman(before) || isNextNumber(before));
  }

  private boolean isNextLetter(ListLabel before) {
    return isLetter(turn) && isLetter(before.turn) && turn.charAt(0) == before.turn.charAt(0) + 1;
  }

  private boolean isNextRoman(ListLabel before) {
    int at = ROMAN.indexOf(turn);
    return at > 0 && ROMAN.get(at - 1).equals(before.turn);
  }

  private boolean isNextNumber(ListLabel before) {
    return isNumber(turn)
        && isNumber(before.turn)
        && Integer.parseInt(turn) == Integer.parseInt(before.turn) + 1;
  }
}
