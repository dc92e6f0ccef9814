package org.inspectkit.parsers.terms;

import java.util.function.Consumer;
import org.inspectkit.internal.Folding;
import org.inspectkit.internal.Wording;
import org.inspectkit.parsers.text.FoldedText;

/**
 * One pass over a flow of text, piece by piece. A term may go on from a piece into the next, as a
 * label does from one line of its cell into the next; the end of a sentence ends every term.
 *
 * <p>A search is used by one thread.
 */
public final class TermSearch {

  private static final int ASCII = 128;
  private static final char[] FOLDED = new char[ASCII];
  private static final byte[] KINDS = new byte[ASCII];

  static {
    for (char c = 0; c < ASCII; c++) {
      FOLDED[c] = Folding.fold(c);
      KINDS[c] = (byte) Wording.kind(FOLDED[c]);
    }
  }

  private final Trie trie;
  private final Consumer<Mention> found;
  private final int[] nodes;
  private final int[] starts;
  private int active;
  private char[] piece = new char[64];

  TermSearch(Trie trie, Consumer<Mention> found) {
    this.trie = trie;
    this.found = found;
    this.nodes = new int[trie.depth() + 1];
    this.starts = new int[trie.depth() + 1];
  }

  /**
   * Reads the next piece.
   *
   * @param text its text, as printed or folded
   * @param base what to add to the places of its mentions
   */
  public void read(CharSequence text, int base) {
    int length = text.length();
    if (length > piece.length) {
      piece = new char[Math.max(length, 2 * piece.length)];
    }
    if (text instanceof FoldedText folded) {
      folded.copyTo(piece);
    } else {
      text.toString().getChars(0, length, piece, 0);
    }
    int i = 0;
    while (i < length) {
      char c = piece[i];
      int kind = kind(c);
      if (kind == Wording.LETTER || kind == Wording.DIGIT) {
        i = word(i, length, kind, base);
      } else {
        if (kind == Wording.AND) {
          advance(trie.and(), base + i, base + i + 1);
        } else if (active > 0 && endsSentence(c)) {
          active = 0;
        }
        i++;
      }
    }
  }

  private static int kind(char printed) {
    return printed < ASCII ? KINDS[printed] : Wording.kind(Folding.fold(printed));
  }

  /** Whether what comes after a character is another sentence, or the value of a label. */
  static boolean endsSentence(char printed) {
    char c = printed < ASCII ? printed : Folding.fold(printed);
    return c == '.' || c == ':' || c == ';' || c == '?' || c == '!';
  }

  /** Reads one word, folds it and returns where it ends. */
  private int word(int from, int length, int kind, int base) {
    char[] text = piece;
    int to = from;
    int hash = 0;
    while (to < length && kind(text[to]) == kind) {
      char c = text[to];
      char folded = c < ASCII ? FOLDED[c] : Folding.fold(c);
      text[to++] = folded;
      hash = hash * 31 + folded;
    }
    int word = trie.words().find(text, from, to, hash);
    if (word == WordTable.UNKNOWN) {
      active = 0;
    } else {
      advance(word, base + from, base + to);
    }
    return to;
  }

  private void advance(int word, int from, int to) {
    int before = active;
    active = 0;
    for (int i = 0; i < before; i++) {
      step(trie.step(nodes[i], word), starts[i], to);
    }
    step(trie.first(word), from, to);
  }

  private void step(int node, int start, int to) {
    if (node == Trie.NONE) {
      return;
    }
    nodes[active] = node;
    starts[active++] = start;
    Term term = trie.term(node);
    if (term != null) {
      found.accept(new Mention(term, start, to));
    }
  }
}
