package org.inspectkit.parsers.terms;

import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.StringTokenizer;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/** Paths of words that lead to terms. Node 0 is the root. */
final class Trie {

  static final int NONE = 0;

  private final WordTable table;
  private final int[] firsts;
  private final int and;

  /** The steps in their order: the node that each leaves, and the word that it reads. */
  private final long[] keys;

  private final int[] targets;

  /** Where the steps of each node begin, and where those of the last one end. */
  private final int[] starts;

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
    this.keys = growing.steps.keySet().stream().mapToLong(key -> key).sorted().toArray();
    this.targets = LongStream.of(keys).mapToInt(growing.steps::get).toArray();
    // No step has the key that is searched, so that the place where it would be is given.
    this.starts =
        IntStream.rangeClosed(0, terms.length)
            .map(node -> -Arrays.binarySearch(keys, key(node, 0) - 1) - 1)
            .toArray();
    this.firsts = new int[growing.words.size() + 1];
    growing.words.values().forEach(word -> firsts[word] = step(0, word));
    this.and = growing.words.getOrDefault("and", growing.words.size());
  }

  private static long key(int node, int word) {
    return ((long) node << Integer.SIZE) | word;
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
    int found = Arrays.binarySearch(keys, starts[node], starts[node + 1], key(node, word));
    return found < 0 ? NONE : targets[found];
  }

  /** Whether any term goes on from a node. */
  boolean goesOn(int node) {
    return starts[node] < starts[node + 1];
  }

  /** The term that ends at a node, or null. */
  @Nullable Term term(int node) {
    return terms[node];
  }
}
