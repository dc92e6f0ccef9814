package org.inspectkit.parsers.terms;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The words of all terms, each with a number, found without making a string of what is looked up.
 */
final class WordTable {

  static final int UNKNOWN = -1;

  private final @Nullable String[] words;
  private final int[] hashes;
  private final int[] numbers;
  private final int longest;

  WordTable(Map<String, Integer> numbered) {
    int size = Integer.highestOneBit(Math.max(numbered.size(), 1)) * 8;
    this.words = new String[size];
    this.hashes = new int[size];
    this.numbers = new int[size];
    new HashMap<>(numbered).forEach(this::put);
    this.longest = numbered.keySet().stream().mapToInt(String::length).max().orElse(0);
  }

  /** The length of the longest word. */
  int longest() {
    return longest;
  }

  private void put(String word, int number) {
    int slot = slot(word.hashCode());
    while (words[slot] != null) {
      slot = (slot + 1) & (words.length - 1);
    }
    words[slot] = word;
    hashes[slot] = word.hashCode();
    numbers[slot] = number;
  }

  private int slot(int hash) {
    return (hash ^ (hash >>> 15)) & (words.length - 1);
  }

  /** The number of the word from..to-1, whose hash is that of a string; UNKNOWN if it has none. */
  int find(char[] text, int from, int to, int hash) {
    int slot = slot(hash);
    String word = words[slot];
    while (word != null) {
      if (hashes[slot] == hash && isAt(word, text, from, to)) {
        return numbers[slot];
      }
      slot = (slot + 1) & (words.length - 1);
      word = words[slot];
    }
    return UNKNOWN;
  }

  private static boolean isAt(String word, char[] text, int from, int to) {
    if (word.length() != to - from) {
      return false;
    }
    for (int i = 0; i < word.length(); i++) {
      if (word.charAt(i) != text[from + i]) {
        return false;
      }
    }
    return true;
  }
}
