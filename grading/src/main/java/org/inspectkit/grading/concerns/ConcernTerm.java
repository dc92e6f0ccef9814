package org.inspectkit.grading.concerns;

import java.util.List;
import java.util.Objects;

/**
 * Words that point to a concern where they are close together, in whatever order.
 *
 * @param words the words, in lower case; one that ends in {@code *} matches every word that begins
 *     so
 * @param within in how many words of running text they must all be; at least as many as there are
 *     words
 * @param reason why they point to the concern
 */
public record ConcernTerm(List<String> words, int within, String reason) {

  /**
   * Makes one, with copies of what could change.
   *
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
