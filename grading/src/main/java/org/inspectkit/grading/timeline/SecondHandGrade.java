package org.inspectkit.grading.timeline;

import org.immutables.value.Value;
import org.inspectkit.framework.ThemeLink;
import org.inspectkit.grading.ReconciledGrade;
import org.inspectkit.internal.ShortLine;
import org.inspectkit.model.PriorGrade;

/**
 * A grade that a later report says an earlier inspection gave, where it is certain which area and
 * which scale it is on. It is shown under its theme as second-hand and is in no movement.
 */
@Value.Immutable
public abstract class SecondHandGrade {

  SecondHandGrade() {}

  /** {@return what the later report says of the earlier inspection} */
  public abstract SecondHandEntry entry();

  /** {@return the grade in the words of the later report} */
  public abstract PriorGrade prior();

  /** {@return the grade and its place} */
  public abstract ReconciledGrade grade();

  /** {@return how the area belongs to the theme} */
  public abstract ThemeLink link();

  @Value.Check
  void check() {
    if (prior().grade().filter(grade().grade()::equals).isEmpty()) {
      throw new IllegalArgumentException(grade() + " is not what was reported: " + prior());
    }
  }

  /**
   * The grade, when it was given, and which report says so.
   *
   * @return a line of any length
   */
  public String describe() {
    return entry().when()
        + " second-hand, reported by "
        + entry().report()
        + ": "
        + prior().describe()
        + grade().bands().map(bands -> ", " + bands).orElse("");
  }

  @Override
  public String toString() {
    return ShortLine.of(describe());
  }
}
