package org.inspectkit.grading.timeline;

import java.util.Objects;
import org.inspectkit.framework.ThemeLink;
import org.inspectkit.grading.ReconciledGrade;
import org.inspectkit.internal.ShortLine;
import org.inspectkit.model.PriorGrade;

/**
 * A grade that a later report says an earlier inspection gave, where it is certain which area and
 * which scale it is on. It is shown under its theme as second-hand and is in no movement.
 *
 * @param entry what the later report says of the earlier inspection
 * @param prior the grade in the words of the later report
 * @param grade the grade and its place
 * @param link how the area belongs to the theme
 */
public record SecondHandGrade(
    SecondHandEntry entry, PriorGrade prior, ReconciledGrade grade, ThemeLink link) {

  /**
   * Makes one of a reported grade.
   *
   * @throws IllegalArgumentException if the grade is not the one that was reported
   */
  public SecondHandGrade {
    Objects.requireNonNull(entry, "entry");
    Objects.requireNonNull(link, "link");
    if (prior.grade().filter(grade.grade()::equals).isEmpty()) {
      throw new IllegalArgumentException(grade + " is not what was reported: " + prior);
    }
  }

  /**
   * The grade, when it was given, and which report says so.
   *
   * @return a line of any length
   */
  public String describe() {
    return entry.when()
        + " second-hand, reported by "
        + entry.report()
        + ": "
        + prior.describe()
        + grade.bands().map(bands -> ", " + bands).orElse("");
  }

  @Override
  public String toString() {
    return ShortLine.of(describe());
  }
}
