package org.inspectkit.grading.timeline;

import java.time.LocalDate;
import java.util.Objects;
import org.inspectkit.grading.ReconciledGrade;

/**
 * From one graded entry of a theme to the next.
 *
 * @param earlier the entry before
 * @param later the entry after
 * @param direction which way the grade moved
 * @param comparability how far the two can be compared
 */
public record Movement(
    TimelineEntry earlier, TimelineEntry later, Direction direction, Comparability comparability) {

  /**
   * Makes one between graded entries.
   *
   * @param earlier the entry before
   * @param later the entry after
   * @param direction which way the grade moved
   * @param comparability how far the two can be compared
   * @throws IllegalArgumentException if an entry has no grade, or the later is not after the
   *     earlier
   */
  public Movement {
    Objects.requireNonNull(direction, "direction");
    Objects.requireNonNull(comparability, "comparability");
    if (earlier.grade().isEmpty() || later.grade().isEmpty()) {
      throw new IllegalArgumentException("what has no grade does not move");
    }
    LocalDate before = earlier.date().orElse(LocalDate.MAX);
    if (later.date().filter(before::isBefore).isEmpty()) {
      throw new IllegalArgumentException(later + " is not after " + earlier);
    }
  }

  @Override
  public String toString() {
    return shown(earlier) + " -> " + shown(later) + ": " + direction + " (" + comparability + ")";
  }

  private static String shown(TimelineEntry entry) {
    return entry.date().map(LocalDate::toString).orElse("undated")
        + " "
        + entry.area().map(a -> a.id()).orElse("")
        + " "
        + entry.grade().map(ReconciledGrade::published).orElse("");
  }
}
