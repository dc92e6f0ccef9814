package org.inspectkit.parsers.text.lines;

import java.util.Objects;
import org.inspectkit.parsers.text.FoldedText;

/** A part of a store, as it is compared. */
record FoldedPart(TextStore store, int from, int to) implements FoldedText {

  @Override
  public int length() {
    return to - from;
  }

  @Override
  public char charAt(int i) {
    return store.foldedAt(from + Objects.checkIndex(i, to - from));
  }

  @Override
  public void copyTo(char[] into) {
    store.copyFolded(from, to, into);
  }

  @Override
  public FoldedText subSequence(int first, int end) {
    Objects.checkFromToIndex(first, end, length());
    return new FoldedPart(store, from + first, from + end);
  }

  @Override
  public boolean is(String folded) {
    return folded.length() == length() && store.isFolded(folded, from);
  }

  @Override
  public boolean startsWith(String folded) {
    return folded.length() <= length() && store.isFolded(folded, from);
  }

  @Override
  public boolean endsWith(String folded) {
    return folded.length() <= length() && store.isFolded(folded, to - folded.length());
  }

  @Override
  public boolean contains(String folded) {
    return indexOf(folded, 0) >= 0;
  }

  @Override
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
