package org.inspectkit.grading.concerns;

import java.util.List;
import org.immutables.value.Value;

/** That a text speaks of a concern, and by which words. */
@Value.Immutable
public abstract class Mention {

  Mention() {}

  /** {@return the concern} */
  public abstract Concern concern();

  /** {@return the term of the lexicon that was found} */
  public abstract ConcernTerm term();

  /** {@return the words of the text that it was found in, as printed and in their order} */
  public abstract List<String> words();

  @Override
  public String toString() {
    return concern() + " (" + String.join(" ", words()) + ")";
  }
}
