package org.inspectkit.parsers.terms;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * The words of all terms, each with a number, found without making a string of what is looked up.
 */
final class WordTable {

  static final int UNKNOWN = -1;

  /** For each slot the hash of a word and its number plus one, or 0 if the slot is free. */
  private final int[] slots;

  private final char[][] words;
  private final int shift;
  private final int longest;

  /** Takes words with their numbers: from 0 on, each once. */
  WordTable(Map<String, Integer> numbered) {
    int bits = Integer.SIZE - Integer.numberOfLeadingZeros(Math.max(numbered.size(), 1)) + 2;
    this.slots = new int[2 << bits];
    this.shift = Integer.SIZE - bits;
    this.words = new char[numbered.size()][];
    new HashMap<>(numbered).forEach(this::put);
    this.longest = numbered.keySet().stream().mapToInt(String::length).max().orElse(0);
  }

  /** The length of the longest word. */
  int longest() {
    return longest;
  }

  private void put(String word, int number) {
    int at = slot(word.hashCode());
    while (slots[at + 1] != 0) {
      at = next(at);
    }
    slots[at] = word.hashCode();
    slots[at + 1] = number + 1;
    words[number] = word.toCharArray();
  }

  /** Hashes of words that differ in their last letter follow one another; their slots do not. */
  private int slot(int hash) {
    return ((hash * 0x9E3779B9) >>> shift) << 1;
  }

  private int next(int slot) {
    return (slot + 2) & (slots.length - 1);
  }

  /** The number of the word from..to-1, whose hash is that of a string; UNKNOWN if it has none. */
  int find(char[] text, int from, int to, int hash) {
    int at = slot(hash);
    int number = slots[at + 1];
    while (number != 0) {
      char[] word = words[number - 1];
      if (slots[at] == hash && Arrays.equals(word, 0, word.length, text, from, to)) {
        return number - 1;
      }
      at = next(at);
      number = slots[at + 1];
    }
    return UNKNOWN;
  }
}
