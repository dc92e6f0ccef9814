package org.inspectkit.parsers.text;

import org.inspectkit.internal.Folding;

/**
 * A text as it is compared: lower case, plain quotation marks, dashes, blanks and digits.
 *
 * <p>It is as long as the {@link SpannedText} it belongs to, and each of its characters stands at
 * the place of the character it was folded from, so what is found here is cut out there. What it is
 * compared with has to be folded in the same way.
 *
 * <p>Instances are immutable.
 */
public final class FoldedText implements CharSequence {

  private final String text;

  FoldedText(String printed) {
    this.text = Folding.fold(printed);
  }

  @Override
  public int length() {
    return text.length();
  }

  @Override
  public char charAt(int i) {
    return text.charAt(i);
  }

  @Override
  public FoldedText subSequence(int from, int to) {
    return new FoldedText(text.substring(from, to));
  }

  /**
   * Whether it is a text and nothing else.
   *
   * @param folded a folded text
   * @return true if both have the same characters
   */
  public boolean is(String folded) {
    return text.equals(folded);
  }

  /**
   * Whether a text stands at its start.
   *
   * @param folded a folded text
   * @return true if so, and always for an empty one
   */
  public boolean startsWith(String folded) {
    return text.startsWith(folded);
  }

  /**
   * Whether a text stands at its end.
   *
   * @param folded a folded text
   * @return true if so, and always for an empty one
   */
  public boolean endsWith(String folded) {
    return text.endsWith(folded);
  }

  /**
   * Whether a text stands anywhere in it.
   *
   * @param folded a folded text
   * @return true if so, and always for an empty one
   */
  public boolean contains(String folded) {
    return text.contains(folded);
  }

  /**
   * Where a text stands first at a place or after it.
   *
   * @param folded a folded text
   * @param from the first place to look at
   * @return the place of its first character; -1 if it stands nowhere
   */
  public int indexOf(String folded, int from) {
    return text.indexOf(folded, from);
  }

  @Override
  public String toString() {
    return text;
  }
}
