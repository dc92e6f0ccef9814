package org.inspectkit.model;

import java.util.Objects;
import java.util.Optional;
import org.inspectkit.framework.JudgementArea;
import org.inspectkit.internal.ShortLine;
import org.inspectkit.scale.Grade;

/**
 * A grade that a report says an earlier inspection gave. The words are always kept; area and grade
 * are there only where it is certain which they are, since the same word is on several scales.
 *
 * @param printed the words, such as {@code inadequate}
 * @param subject what was judged, as printed, where the report says it
 * @param area the area judged, where framework and words leave no choice
 * @param grade the place on a scale, where every framework that can be meant has the same scale and
 *     the words are on it
 */
public record PriorGrade(
    String printed, Optional<String> subject, Optional<JudgementArea> area, Optional<Grade> grade) {

  /**
   * Makes one, of parts that are all there.
   *
   * @throws IllegalArgumentException if the grade is on another scale than the area's
   */
  public PriorGrade {
    Objects.requireNonNull(printed, "printed");
    Objects.requireNonNull(subject, "subject");
    Objects.requireNonNull(area, "area");
    Objects.requireNonNull(grade, "grade");
    if (area.isPresent() && grade.isPresent() && !isOnScaleOf(area.get(), grade.get())) {
      throw new IllegalArgumentException(grade.get() + " is not on the scale of " + area.get());
    }
  }

  /**
   * A grade in words alone.
   *
   * @param printed the words
   * @param subject what was judged, as printed, where the report says it
   * @return the grade, with neither area nor place on a scale
   */
  public static PriorGrade inWords(String printed, Optional<String> subject) {
    return new PriorGrade(printed, subject, Optional.empty(), Optional.empty());
  }

  private static boolean isOnScaleOf(JudgementArea area, Grade grade) {
    return area.scale().filter(scale -> scale.id().equals(grade.scaleId())).isPresent();
  }

  /**
   * The area or subject, and the grade as printed.
   *
   * @return a line of any length
   */
  public String describe() {
    return area.map(JudgementArea::id).or(() -> subject).map(s -> s + ": ").orElse("") + printed;
  }

  @Override
  public String toString() {
    return ShortLine.of(describe());
  }
}
