package org.inspectkit.parsers.terms;

import java.util.function.Consumer;
import org.inspectkit.internal.Wording;

/**
 * One pass over a flow of text, piece by piece. A term may go on from a piece into the next, as a
 * label does from one line of its cell into the next; the end of a sentence ends every term.
 *
 * <p>A search is used by one thread.
 */
public final class TermSearch {

  private static final int AND = "and".hashCode();

  private final Trie trie;
  private final Consumer<Mention> found;
  private final int[] nodes;
  private final int[] starts;
  private int active;

  TermSearch(Trie trie, Consumer<Mention> found) {
    this.trie = trie;
    this.found = found;
    this.nodes = new int[trie.depth() + 1];
    this.starts = new int[trie.depth() + 1];
  }

  /**
   * Reads the next piece.
   *
   * @param folded its folded text
   * @param base what to add to the places of its mentions
   */
  public void read(CharSequence folded, int base) {
    int i = 0;
    while (i < folded.length()) {
      char c = folded.charAt(i);
      int kind = Wording.kind(c);
      if (kind == Wording.NONE) {
        if (endsSentence(c)) {
          active = 0;
        }
        i++;
      } else {
        i = word(folded, i, kind, base);
      }
    }
  }

  /** Ends the flow: no term goes on into what is read next. */
  public void end() {
    active = 0;
  }

  private static boolean endsSentence(char c) {
    return c == '.' || c == ':' || c == ';' || c == '?' || c == '!';
  }

  /** Reads one word and returns where it ends. */
  private int word(CharSequence folded, int from, int kind, int base) {
    int to = from + 1;
    int number;
    if (kind == Wording.AND) {
      number = trie.words().find("and", 0, 3, AND);
    } else {
      int hash = folded.charAt(from);
      while (to < folded.length() && Wording.kind(folded.charAt(to)) == kind) {
        hash = hash * 31 + folded.charAt(to++);
      }
      number = trie.words().find(folded, from, to, hash);
    }
    advance(number, base + from, base + to);
    return to;
  }

  private void advance(int word, int from, int to) {
    int before = active;
    active = 0;
    if (word == WordTable.UNKNOWN) {
      return;
    }
    for (int i = 0; i < before; i++) {
      step(trie.step(nodes[i], word), starts[i], to);
    }
    step(trie.step(0, word), from, to);
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
