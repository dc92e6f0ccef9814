package org.inspectkit.internal;

import java.util.ArrayList;
import java.util.List;

/**
 * The words of a printed wording. Two wordings are the same if their words are: case, blanks,
 * punctuation and dashes do not matter.
 *
 * <p>A word is a run of letters or a run of digits, so that the number of a footnote after a word
 * is a word of its own; {@code &} is the word <i>and</i>.
 */
public final class Wording {

  /** Not a part of a word. */
  public static final int NONE = 0;

  /** A part of a word in letters. */
  public static final int LETTER = 1;

  /** A part of a number. */
  public static final int DIGIT = 2;

  /** The sign for the word <i>and</i>. */
  public static final int AND = 3;

  private Wording() {}

  /**
   * The words of a text, folded, with one blank between two.
   *
   * @param printed any text
   * @return its words; the folded text itself if it has none, such as {@code ***}
   */
  public static String words(CharSequence printed) {
    StringBuilder words = new StringBuilder(printed.length());
    int last = 0;
    for (int i = 0; i < printed.length(); i++) {
      char c = Folding.fold(printed.charAt(i));
      int kind = kind(c);
      if (kind != 0 && (kind != last || kind == AND) && !words.isEmpty()) {
        words.append(' ');
      }
      if (kind == AND) {
        words.append("and");
      } else if (kind != 0) {
        words.append(c);
      }
      last = kind;
    }
    return words.isEmpty() ? Folding.fold(printed.toString()).strip() : words.toString();
  }

  /**
   * Words that have one blank between two, each by itself.
   *
   * @param words such as {@link #words} gives
   * @return the words in order; at least one
   */
  public static List<String> each(String words) {
    List<String> each = new ArrayList<>();
    int from = 0;
    for (int to = words.indexOf(' '); to >= 0; to = words.indexOf(' ', from)) {
      each.add(words.substring(from, to));
      from = to + 1;
    }
    each.add(words.substring(from));
    return each;
  }

  /**
   * What a folded character is.
   *
   * @param folded a folded character
   * @return {@link #LETTER}, {@link #DIGIT}, {@link #AND} or {@link #NONE}
   */
  public static int kind(char folded) {
    if ((folded >= 'a' && folded <= 'z') || (folded > 127 && Character.isLetter(folded))) {
      return LETTER;
    }
    if (folded >= '0' && folded <= '9') {
      return DIGIT;
    }
    return folded == '&' ? AND : NONE;
  }
}
