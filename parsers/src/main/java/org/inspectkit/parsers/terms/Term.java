package org.inspectkit.parsers.terms;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * A printed wording and all that it may mean.
 *
 * @param words its folded words with one blank between two, as {@code "care leavers"}
 * @param senses what it may mean, each once, in the order of the catalogue
 */
public record Term(String words, List<Sense> senses) {

  public Term {
    Objects.requireNonNull(words, "words");
    senses = List.copyOf(senses);
  }

  /**
   * The senses of one type.
   *
   * @param type such as {@link Sense.Area}
   * @param <S> the type
   * @return the senses, in order; none if it has none of the type
   */
  public <S extends Sense> Stream<S> senses(Class<S> type) {
    return senses.stream().filter(type::isInstance).map(type::cast);
  }

  /**
   * Whether it has a sense of a type.
   *
   * @param type such as {@link Sense.Area}
   * @return true if it has one
   */
  public boolean is(Class<? extends Sense> type) {
    for (Sense sense : senses) {
      if (type.isInstance(sense)) {
        return true;
      }
    }
    return false;
  }

  @Override
  public String toString() {
    return words;
  }
}
