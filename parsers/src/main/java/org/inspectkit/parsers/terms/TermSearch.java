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

  /** The kind of a character that ends a sentence. */
  private static final int END = -1;

  private static final byte[] KINDS = new byte[ASCII];

  static {
    for (char c = 0; c < ASCII; c++) {
      KINDS[c] = (byte) (endsSentence(c) ? END : Wording.kind(c));
    }
  }

  private final Trie trie;
  private final Consumer<Mention> found;
  private final int[] nodes;
  private final int[] starts;
  private int active;
  private char[] piece = new char[64];
  private int length;

  TermSearch(Trie trie, Consumer<Mention> found) {
    this.trie = trie;
    this.found = found;
    this.nodes = new int[trie.depth() + 1];
    this.starts = new int[trie.depth() + 1];
  }

  /**
   * Reads the next piece. Mentions have places in it; as if one character were between two pieces,
   * a term that goes on from the ones before starts at a place less than 0.
   *
   * @param text its text, as printed or folded
   */
  public void read(CharSequence text) {
    for (int i = 0; i < active; i++) {
      starts[i] -= length + 1;
    }
    copy(text);
    int i = 0;
    while (i < length) {
      int kind = kind(piece[i]);
      if (kind == Wording.LETTER || kind == Wording.DIGIT) {
        i = word(i, kind);
      } else {
        if (kind == Wording.AND) {
          advance(trie.and(), i, i + 1);
        } else if (kind == END) {
          active = 0;
        }
        i++;
      }
    }
  }

  private void copy(CharSequence text) {
    length = text.length();
    if (length > piece.length) {
      piece = new char[Math.max(length, 2 * piece.length)];
    }
    if (text instanceof FoldedText folded) {
      folded.copyTo(piece);
    } else {
      for (int i = 0; i < length; i++) {
        piece[i] = Folding.fold(text.charAt(i));
      }
    }
  }

  private static int kind(char folded) {
    return folded < ASCII ? KINDS[folded] : Wording.kind(folded);
  }

  /** Whether what comes after a folded character is another sentence, or the value of a label. */
  static boolean endsSentence(char c) {
    return c == '.' || c == ':' || c == ';' || c == '?' || c == '!';
  }

  /** Reads one word and returns where it ends. */
  private int word(int from, int kind) {
    char[] text = piece;
    int to = from;
    int hash = 0;
    while (to < length && kind(text[to]) == kind) {
      hash = hash * 31 + text[to++];
    }
    int word = trie.words().find(text, from, to, hash);
    if (word == WordTable.UNKNOWN) {
      active = 0;
    } else {
      advance(word, from, to);
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
    if (trie.goesOn(node)) {
      nodes[active] = node;
      starts[active++] = start;
    }
    Term term = trie.term(node);
    if (term != null) {
      found.accept(new Mention(term, start, to));
    }
  }
}
