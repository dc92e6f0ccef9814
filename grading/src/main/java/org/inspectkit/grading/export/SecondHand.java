package org.inspectkit.grading.export;

import java.util.Objects;
import java.util.Optional;
import org.inspectkit.grading.ReconciledGrade;
import org.inspectkit.grading.timeline.SecondHandEntry;
import org.inspectkit.internal.ShortLine;
import org.inspectkit.model.PriorGrade;

/**
 * What a report says of a judgement of an earlier inspection, or of the inspection alone.
 *
 * @param entry what is said of the earlier inspection, and by whom
 * @param grade what it is said to have judged; empty if no judgement is reported
 * @param placed the grade and its place, where it is certain which scale it is on and it is the
 *     authority's own
 */
public record SecondHand(
    SecondHandEntry entry, Optional<PriorGrade> grade, Optional<ReconciledGrade> placed) {

  /**
   * Makes one, of parts that are all there.
   *
   * @throws IllegalArgumentException if the place is not that of the grade
   */
  public SecondHand {
    Objects.requireNonNull(entry, "entry");
    Objects.requireNonNull(grade, "grade");
    if (placed.isPresent()
        && !grade.flatMap(PriorGrade::grade).equals(placed.map(p -> p.grade()))) {
      throw new IllegalArgumentException(placed.get() + " is not what was reported: " + grade);
    }
  }

  @Override
  public String toString() {
    String place = placed.flatMap(ReconciledGrade::bands).map(bands -> ", " + bands).orElse("");
    return ShortLine.of(grade.map(area -> area + place + "; ").orElse("") + entry);
  }
}
