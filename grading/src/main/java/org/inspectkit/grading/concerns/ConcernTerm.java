package org.inspectkit.grading.concerns;

import java.util.List;
import java.util.Objects;

/**
 * Words that tell of a concern where they stand close together, in whatever order.
 *
 * @param words the words, in lower case; one that ends in {@code *} stands for every word that
 *     begins so
 * @param within in how many words of running text they must all stand; at least as many as there
 *     are words
 * @param reason why they tell of the concern
 */
public record ConcernTerm(List<String> words, int within, String reason) {

  /**
   * Makes one, with copies of what could change.
   *
   * @param words the words, in lower case; one that ends in {@code *} stands for every word that
   *     begins so
   * @param within in how many words of running text they must all stand; at least as many as there
   *     are words
   * @param reason why they tell of the concern
   * @throws IllegalArgumentException if there are no words, or more than {@code within}
   */
  public ConcernTerm {
    words = List.copyOf(words);
    Objects.requireNonNull(reason, "reason");
    if (words.isEmpty() || within < words.size()) {
      throw new IllegalArgumentException(words + " within " + within);
    }
  }

  @Override
  public String toString() {
    return String.join(" ", words);
  }
}
