package org.inspectkit.model;

import java.util.Objects;

/**
 * How many areas of one kind an earlier inspection is said to have found.
 *
 * @param kind the kind
 * @param count how many; at least 0
 */
public record PriorCount(ImprovementKind kind, int count) {

  /**
   * Makes one, of parts that are all there.
   *
   * @throws IllegalArgumentException if a part is out of its range
   */
  public PriorCount {
    Objects.requireNonNull(kind, "kind");
    if (count < 0) {
      throw new IllegalArgumentException("count " + count + " is negative");
    }
  }

  @Override
  public String toString() {
    return count + " " + kind;
  }
}
