package org.inspectkit.grading.export;

import java.util.Objects;
import java.util.Optional;
import org.inspectkit.grading.timeline.SecondHandEntry;
import org.inspectkit.model.PriorGrade;

/**
 * What a report says of a judgement of an earlier inspection, or of the inspection alone.
 *
 * @param entry what is said of the earlier inspection, and by whom
 * @param grade what it is said to have judged; empty if no judgement is told
 */
public record SecondHand(SecondHandEntry entry, Optional<PriorGrade> grade) {

  /**
   * Makes one, of parts that are all there.
   *
   * @param entry what is said of the earlier inspection, and by whom
   * @param grade what it is said to have judged; empty if no judgement is told
   */
  public SecondHand {
    Objects.requireNonNull(entry, "entry");
    Objects.requireNonNull(grade, "grade");
  }
}
