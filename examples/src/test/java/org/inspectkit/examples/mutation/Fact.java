package org.inspectkit.examples.mutation;

import java.util.List;

/**
 * One fact that was read from a report.
 *
 * @param value its value; empty if there is none for certain
 * @param statements what the report prints, as letters: each statement on its own
 * @param words the letters of the lines that print it, one string a statement
 * @param stretches where these lines are in the text
 */
record Fact(String value, List<String> statements, List<String> words, List<Stretch> stretches) {

  static final Fact NONE = new Fact("", List.of(), List.of(), List.of());

  boolean isThere() {
    return !value.isEmpty();
  }

  /** Whether all words that print it are in a text. */
  boolean remainsIn(String letters) {
    return !words.isEmpty() && words.stream().allMatch(letters::contains);
  }
}
