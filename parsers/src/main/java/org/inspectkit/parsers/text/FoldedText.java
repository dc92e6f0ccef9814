package org.inspectkit.parsers.text;

/**
 * A text as it is compared: lower case, plain quotation marks, dashes, blanks and digits.
 *
 * <p>It is as long as the {@link SpannedText} it belongs to, and each of its characters is at the
 * place of the character it was folded from, so what is found here is cut out there. What it is
 * compared with has to be folded in the same way.
 *
 * <p>Instances are immutable.
 */
public interface FoldedText extends CharSequence {

  /**
   * Copies its characters.
   *
   * @param into takes them from its first place on; at least as long as this text
   */
  void copyTo(char[] into);

  @Override
  FoldedText subSequence(int first, int end);

  /**
   * Whether it is a text and nothing else.
   *
   * @param folded a folded text
   * @return true if both have the same characters
   */
  boolean is(String folded);

  /**
   * Whether a text is at its start.
   *
   * @param folded a folded text
   * @return true if so, and always for an empty one
   */
  boolean startsWith(String folded);

  /**
   * Whether a text is at its end.
   *
   * @param folded a folded text
   * @return true if so, and always for an empty one
   */
  boolean endsWith(String folded);

  /**
   * Whether a text occurs in it.
   *
   * @param folded a folded text
   * @return true if so, and always for an empty one
   */
  boolean contains(String folded);

  /**
   * Where a text occurs first, at a place or after it.
   *
   * @param folded a folded text
   * @param first the first place to look at
   * @return the place of its first character; -1 if it does not occur
   */
  int indexOf(String folded, int first);
}
