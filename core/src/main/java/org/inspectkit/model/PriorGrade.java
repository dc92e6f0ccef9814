package org.inspectkit.model;

import java.util.Objects;
import java.util.Optional;

/**
 * A grade that a report says an earlier inspection gave. It is kept in words: which scale it is on
 * depends on the framework of the earlier inspection.
 *
 * @param printed the words, such as {@code inadequate}
 * @param subject what was judged, as printed, where the sentence tells it
 */
public record PriorGrade(String printed, Optional<String> subject) {

  /**
   * Makes one, of parts that are all there.
   *
   * @param printed the words, such as {@code inadequate}
   * @param subject what was judged, as printed, where the sentence tells it
   */
  public PriorGrade {
    Objects.requireNonNull(printed, "printed");
    Objects.requireNonNull(subject, "subject");
  }

  @Override
  public String toString() {
    return subject.map(s -> s + ": ").orElse("") + printed;
  }
}
