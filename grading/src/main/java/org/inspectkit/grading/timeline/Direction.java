package org.inspectkit.grading.timeline;

import org.inspectkit.grading.Comparison;

/** Which way a grade moved. */
public enum Direction {
  /** The later grade is better. */
  IMPROVED("improved"),
  /** Neither is better. */
  UNCHANGED("unchanged"),
  /** The later grade is worse. */
  DECLINED("declined"),
  /** Nothing supports an answer. It is not the same as no change. */
  NOT_COMPARABLE("not comparable");

  private final String words;

  Direction(String words) {
    this.words = words;
  }

  /**
   * The direction that a comparison of the later grade with the earlier one gives.
   *
   * @param result the result for the later grade
   * @return the direction
   */
  static Direction of(Comparison.Result result) {
    return switch (result) {
      case BETTER -> IMPROVED;
      case SAME -> UNCHANGED;
      case WORSE -> DECLINED;
      case NOT_COMPARABLE -> NOT_COMPARABLE;
    };
  }

  /**
   * The direction if time ran backwards.
   *
   * @return declined for improved and improved for declined, else this
   */
  public Direction reversed() {
    return switch (this) {
      case IMPROVED -> DECLINED;
      case DECLINED -> IMPROVED;
      default -> this;
    };
  }

  @Override
  public String toString() {
    return words;
  }
}
