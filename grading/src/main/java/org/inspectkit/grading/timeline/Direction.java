package org.inspectkit.grading.timeline;

import org.inspectkit.grading.Comparison;

/** Which way a grade moved. */
public enum Direction {
  /** The later grade is better. */
  IMPROVED("improved"),
  /** Neither is better. */
  SAME("same"),
  /** The later grade is worse. */
  DECLINED("declined"),
  /** Nothing supports an answer. It is not the same as no change. */
  NOT_COMPARABLE("not comparable");

  private final String words;

  Direction(String words) {
    this.words = words;
  }

  /**
   * The direction that a comparison of the later grade with the earlier one tells.
   *
   * @param result the result for the later grade
   * @return the direction
   */
  static Direction of(Comparison.Result result) {
    return switch (result) {
      case BETTER -> IMPROVED;
      case SAME -> SAME;
      case WORSE -> DECLINED;
      case NOT_COMPARABLE -> NOT_COMPARABLE;
    };
  }

  @Override
  public String toString() {
    return words;
  }
}
