package org.inspectkit.parsers.terms;

import java.util.Optional;
import org.inspectkit.internal.Wording;

/**
 * Follows one path of the index: whether some pieces of text, one after the other, are a term and
 * nothing else. The number before a label and that of a footnote after it do not count.
 *
 * <p>A walk is used by one thread.
 */
public final class TermWalk {

  /** No word of a term is longer. */
  private static final int LONGEST_WORD = 64;

  private final Trie trie;
  private final char[] word = new char[LONGEST_WORD];
  private int node;

  TermWalk(Trie trie) {
    this.trie = trie;
  }

  /** Goes back to where every term begins. */
  public void restart() {
    node = 0;
  }

  /**
   * Reads words as long as some term goes on with them.
   *
   * @param folded the folded piece
   * @param from where to begin
   * @return where the first word begins that no term goes on with; the length of the piece if all
   *     words were read
   */
  public int read(CharSequence folded, int from) {
    int i = from;
    while (i < folded.length()) {
      int kind = Wording.kind(folded.charAt(i));
      if (kind == Wording.NONE) {
        i++;
        continue;
      }
      int to = endOfWord(folded, i, kind);
      boolean number = kind == Wording.DIGIT && (node == 0 || !hasWord(folded, to));
      if (!number) {
        int next = step(folded, i, to, kind);
        if (next == Trie.NONE) {
          return i;
        }
        node = next;
      }
      i = to;
    }
    return i;
  }

  private static boolean hasWord(CharSequence folded, int from) {
    for (int i = from; i < folded.length(); i++) {
      if (Wording.kind(folded.charAt(i)) != Wording.NONE) {
        return true;
      }
    }
    return false;
  }

  private static int endOfWord(CharSequence folded, int from, int kind) {
    int to = from + 1;
    while (kind != Wording.AND && to < folded.length() && Wording.kind(folded.charAt(to)) == kind) {
      to++;
    }
    return to;
  }

  private int step(CharSequence folded, int from, int to, int kind) {
    int number = kind == Wording.AND ? trie.and() : number(folded, from, to);
    return number == WordTable.UNKNOWN ? Trie.NONE : trie.step(node, number);
  }

  private int number(CharSequence folded, int from, int to) {
    int length = to - from;
    if (length > word.length) {
      return WordTable.UNKNOWN;
    }
    int hash = 0;
    for (int i = 0; i < length; i++) {
      word[i] = folded.charAt(from + i);
      hash = hash * 31 + word[i];
    }
    return trie.words().find(word, 0, length, hash);
  }

  /**
   * Whether any word was read.
   *
   * @return false at the start
   */
  public boolean hasBegun() {
    return node != 0;
  }

  /**
   * The term that the words read so far are.
   *
   * @return the term; empty if they are only the beginning of one, or none was read
   */
  public Optional<Term> term() {
    return Optional.ofNullable(trie.term(node));
  }
}
