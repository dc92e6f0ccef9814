package org.inspectkit.grading.export;

import java.util.Optional;
import org.immutables.value.Value;
import org.inspectkit.grading.ReconciledGrade;
import org.inspectkit.grading.timeline.SecondHandEntry;
import org.inspectkit.internal.ShortLine;
import org.inspectkit.model.PriorGrade;

/** What a report says of a judgement of an earlier inspection, or of the inspection alone. */
@Value.Immutable
public abstract class SecondHand {

  SecondHand() {}

  /** {@return what is said of the earlier inspection, and by whom} */
  public abstract SecondHandEntry entry();

  /** {@return what it is said to have judged; empty if no judgement is reported} */
  public abstract Optional<PriorGrade> grade();

  /**
   * {@return the grade and its place, where it is certain which scale it is on and it is the
   * authority's own}
   */
  public abstract Optional<ReconciledGrade> placed();

  @Value.Check
  void check() {
    if (placed().isPresent()
        && !grade().flatMap(PriorGrade::grade).equals(placed().map(p -> p.grade()))) {
      throw new IllegalArgumentException(placed().get() + " is not what was reported: " + grade());
    }
  }

  @Override
  public String toString() {
    String place = placed().flatMap(ReconciledGrade::bands).map(bands -> ", " + bands).orElse("");
    return ShortLine.of(grade().map(area -> area + place + "; ").orElse("") + entry());
  }
}
