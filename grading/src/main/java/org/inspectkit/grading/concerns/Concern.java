package org.inspectkit.grading.concerns;

import java.util.List;
import java.util.Objects;

/**
 * What areas for improvement of different reports may have in common, such as case recording.
 *
 * @param id its name in the lexicon, such as {@code case-recording}
 * @param name a name for people
 * @param terms the words that point to it, the plainest first
 */
public record Concern(String id, String name, List<ConcernTerm> terms) {

  public Concern {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(name, "name");
    terms = List.copyOf(terms);
  }

  @Override
  public String toString() {
    return id;
  }
}
