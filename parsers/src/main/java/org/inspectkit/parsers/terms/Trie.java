package org.inspectkit.parsers.terms;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.StringTokenizer;
import org.jspecify.annotations.Nullable;

/** Paths of words that lead to terms. Node 0 is the root. */
final class Trie {

  static final int NONE = 0;

  private final WordTable table;
  private final int[] firsts;
  private final int and;
  private final long[] keys;
  private final int[] targets;
  private final @Nullable Term[] terms;
  private final int depth;

  /** What a trie is made from. */
  private static final class Growing {
    final Map<String, Integer> words = new HashMap<>();
    final Map<Long, Integer> steps = new HashMap<>();
    final Map<Integer, Term> terms = new HashMap<>();
    int depth = 1;

    void add(Term term) {
      List<String> path = words(term);
      int node = 0;
      for (String word : path) {
        int number = words.computeIfAbsent(word, w -> words.size());
        node = steps.computeIfAbsent(key(node, number), k -> steps.size() + 1);
      }
      terms.put(node, term);
      depth = Math.max(depth, path.size());
    }

    private static List<String> words(Term term) {
      return Collections.list(new StringTokenizer(term.words(), " ")).stream()
          .map(String.class::cast)
          .toList();
    }
  }

  Trie(List<Term> all) {
    Growing growing = new Growing();
    all.forEach(growing::add);
    this.table = new WordTable(growing.words);
    this.depth = growing.depth;
    this.terms = new Term[growing.steps.size() + 1];
    growing.terms.forEach((node, term) -> terms[node] = term);
    int size = Integer.highestOneBit(growing.steps.size() + 1) * 4;
    this.keys = new long[size];
    this.targets = new int[size];
    growing.steps.forEach(this::put);
    this.firsts = new int[growing.words.size() + 1];
    growing.words.values().forEach(word -> firsts[word] = step(0, word));
    this.and = growing.words.getOrDefault("and", growing.words.size());
  }

  private static long key(int node, int word) {
    return ((long) node << Integer.SIZE) | word;
  }

  private void put(long key, int target) {
    int slot = slot(key);
    while (targets[slot] != NONE) {
      slot = (slot + 1) & (targets.length - 1);
    }
    keys[slot] = key;
    targets[slot] = target;
  }

  private int slot(long key) {
    long mixed = key * 0x9E3779B97F4A7C15L;
    return (int) (mixed >>> 40) & (targets.length - 1);
  }

  /** The most words that a term has. */
  int depth() {
    return depth;
  }

  /** The number of the word "and"; one without any step if no term has it. */
  int and() {
    return and;
  }

  /** The node that a first word leads to; NONE if no term begins so. */
  int first(int word) {
    return firsts[word];
  }

  WordTable words() {
    return table;
  }

  /** The node that a word leads to; NONE if no term goes on so. */
  int step(int node, int word) {
    long key = key(node, word);
    int slot = slot(key);
    while (targets[slot] != NONE) {
      if (keys[slot] == key) {
        return targets[slot];
      }
      slot = (slot + 1) & (targets.length - 1);
    }
    return NONE;
  }

  /** The term that ends at a node, or null. */
  @Nullable Term term(int node) {
    return terms[node];
  }
}
