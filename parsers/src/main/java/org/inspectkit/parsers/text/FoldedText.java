package org.inspectkit.parsers.text;

import java.util.Objects;

/**
 * A text as it is compared: lower case, plain quotation marks, dashes, blanks and digits.
 *
 * <p>It is as long as the {@link SpannedText} it belongs to, and each of its characters is at the
 * place of the character it was folded from, so what is found here is cut out there. What it is
 * compared with has to be folded in the same way.
 *
 * <p>Instances are immutable.
 */
public final class FoldedText implements CharSequence {

  private final TextStore store;
  private final int from;
  private final int to;

  FoldedText(TextStore store, int from, int to) {
    this.store = store;
    this.from = from;
    this.to = to;
  }

  @Override
  public int length() {
    return to - from;
  }

  @Override
  public char charAt(int i) {
    return store.foldedAt(from + Objects.checkIndex(i, to - from));
  }

  /**
   * Copies its characters.
   *
   * @param into takes them from its first place on; at least as long as this text
   */
  public void copyTo(char[] into) {
    store.copyFolded(from, to, into);
  }

  @Override
  public FoldedText subSequence(int first, int end) {
    Objects.checkFromToIndex(first, end, length());
    return new FoldedText(store, from + first, from + end);
  }

  /**
   * Whether it is a text and nothing else.
   *
   * @param folded a folded text
   * @return true if both have the same characters
   */
  public boolean is(String folded) {
    return folded.length() == length() && store.isFolded(folded, from);
  }

  /**
   * Whether a text is at its start.
   *
   * @param folded a folded text
   * @return true if so, and always for an empty one
   */
  public boolean startsWith(String folded) {
    return folded.length() <= length() && store.isFolded(folded, from);
  }

  /**
   * Whether a text is at its end.
   *
   * @param folded a folded text
   * @return true if so, and always for an empty one
   */
  public boolean endsWith(String folded) {
    return folded.length() <= length() && store.isFolded(folded, to - folded.length());
  }

  /**
   * Whether a text occurs in it.
   *
   * @param folded a folded text
   * @return true if so, and always for an empty one
   */
  public boolean contains(String folded) {
    return indexOf(folded, 0) >= 0;
  }

  /**
   * Where a text occurs first, at a place or after it.
   *
   * @param folded a folded text
   * @param first the first place to look at
   * @return the place of its first character; -1 if it does not occur
   */
  public int indexOf(String folded, int first) {
    int last = to - folded.length();
    for (int i = from + Math.min(length(), Math.max(0, first)); i <= last; i++) {
      if (store.isFolded(folded, i)) {
        return i - from;
      }
    }
    return -1;
  }

  @Override
  public String toString() {
    return store.folded(from, to);
  }
}
