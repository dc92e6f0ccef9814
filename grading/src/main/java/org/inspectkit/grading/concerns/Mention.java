package org.inspectkit.grading.concerns;

import java.util.List;
import java.util.Objects;

/**
 * That a text speaks of a concern, and by which words.
 *
 * @param concern the concern
 * @param term the term of the lexicon that was found
 * @param words the words of the text that it was found in, as printed and in their order
 */
public record Mention(Concern concern, ConcernTerm term, List<String> words) {

  public Mention {
    Objects.requireNonNull(concern, "concern");
    Objects.requireNonNull(term, "term");
    words = List.copyOf(words);
  }

  @Override
  public String toString() {
    return concern + " (" + String.join(" ", words) + ")";
  }
}
