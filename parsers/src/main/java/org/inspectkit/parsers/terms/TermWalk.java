package org.inspectkit.parsers.terms;

import java.util.Arrays;
import java.util.Optional;
import org.inspectkit.internal.Wording;

/**
 * Follows the paths of the index for some pieces of text, one after the other: whether they are a
 * term and nothing else. The number before a label and that of a footnote after it need not count:
 * they are read as a part of a term where there is such a term, and else are passed over. A blank
 * may be within a word. As in a {@link TermSearch}, the end of a sentence ends every term.
 *
 * <p>A walk is used by one thread.
 */
public final class TermWalk {

  private static final int START = 0;

  private final Trie trie;
  private final char[] word;

  /** Where the words read so far lead to, the places with the most of the numbers first. */
  private int[] nodes = new int[4];

  private int count = 1;

  /** Where the next word leads to. */
  private int[] next = new int[4];

  private int nextCount;
  private boolean ended;

  TermWalk(Trie trie) {
    this.trie = trie;
    this.word = new char[trie.words().longest()];
  }

  /** Goes back to where every term begins. */
  public void restart() {
    nodes[0] = START;
    count = 1;
    ended = false;
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
      int to = kind == Wording.NONE ? i + 1 : endOfWord(folded, i, kind);
      if (kind == Wording.NONE) {
        if (TermSearch.endsSentence(folded.charAt(i))) {
          endSentence();
        }
      } else if (!advance(folded, i, to, kind)) {
        int whole = kind == Wording.LETTER ? endOfParted(folded, to) : to;
        if (whole == to || !advance(folded, i, whole, kind)) {
          return i;
        }
        to = whole;
      }
      i = to;
    }
    return i;
  }

  /** A stop after a number alone is that of the number. */
  private void endSentence() {
    boolean begun = hasBegun();
    if (!begun) {
      restart();
    }
    ended = begun;
  }

  /** Follows one word; nothing changes if no term goes on with it. */
  private boolean advance(CharSequence folded, int from, int to, int kind) {
    nextCount = 0;
    int read = kind == Wording.AND ? trie.and() : number(folded, from, to);
    boolean known = read != WordTable.UNKNOWN && !ended;
    boolean last = kind == Wording.DIGIT && !hasWord(folded, to);
    for (int i = 0; known && i < count; i++) {
      int step = trie.step(nodes[i], read);
      if (step != Trie.NONE) {
        add(step);
      }
    }
    for (int i = 0; kind == Wording.DIGIT && i < count; i++) {
      if (last || nodes[i] == START) {
        add(nodes[i]);
      }
    }
    if (nextCount > 0) {
      int[] passed = nodes;
      nodes = next;
      next = passed;
      count = nextCount;
    }
    return nextCount > 0;
  }

  private void add(int node) {
    for (int i = 0; i < nextCount; i++) {
      if (next[i] == node) {
        return;
      }
    }
    next = nextCount < next.length ? next : Arrays.copyOf(next, 2 * nextCount);
    next[nextCount++] = node;
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

  /** Where a word ends if a blank parts it; where it ended before if no letters follow. */
  private static int endOfParted(CharSequence folded, int to) {
    boolean parted =
        to + 1 < folded.length()
            && folded.charAt(to) == ' '
            && Wording.kind(folded.charAt(to + 1)) == Wording.LETTER;
    return parted ? endOfWord(folded, to + 1, Wording.LETTER) : to;
  }

  /** The number of a word, without a blank in it. */
  private int number(CharSequence folded, int from, int to) {
    int length = 0;
    int hash = 0;
    for (int i = from; i < to; i++) {
      char c = folded.charAt(i);
      if (c != ' ') {
        if (length == word.length) {
          return WordTable.UNKNOWN;
        }
        word[length++] = c;
        hash = hash * 31 + c;
      }
    }
    return trie.words().find(word, 0, length, hash);
  }

  /**
   * Whether any word was read that is not a number before the term.
   *
   * @return false at the start
   */
  public boolean hasBegun() {
    for (int i = 0; i < count; i++) {
      if (nodes[i] == START) {
        return false;
      }
    }
    return true;
  }

  /**
   * The term that the words read so far are; of several, the one with the most of the numbers.
   *
   * @return the term; empty if they are only the beginning of one, or none was read
   */
  public Optional<Term> term() {
    for (int i = 0; i < count; i++) {
      Optional<Term> term = Optional.ofNullable(trie.term(nodes[i]));
      if (term.isPresent()) {
        return term;
      }
    }
    return Optional.empty();
  }
}
