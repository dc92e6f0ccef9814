package org.inspectkit.grading.export;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.inspectkit.grading.timeline.Authority;
import org.inspectkit.grading.timeline.Movement;
import org.inspectkit.grading.timeline.TimelineEntry;
import org.inspectkit.internal.ShortLine;
import org.inspectkit.model.Inspection;

/**
 * A row: one judgement of one inspection, or an inspection that has none, or what a report says of
 * an earlier inspection.
 *
 * @param authority whose inspection it is
 * @param inspection the inspection whose report says it
 * @param entry the judgement under the theme that its area is closest to; empty for what is
 *     second-hand
 * @param secondHand what is said of an earlier inspection; empty for what is not second-hand
 * @param movements what moved into the entry; several where nothing says which to choose
 * @param translated the grade on the scale of the table
 */
public record JudgementRow(
    Authority authority,
    Inspection inspection,
    Optional<TimelineEntry> entry,
    Optional<SecondHand> secondHand,
    List<Movement> movements,
    Optional<TranslatedGrade> translated) {

  /**
   * Makes one, with copies of what could change.
   *
   * @throws IllegalArgumentException if it is both second-hand and not, or neither
   */
  public JudgementRow {
    Objects.requireNonNull(authority, "authority");
    Objects.requireNonNull(inspection, "inspection");
    Objects.requireNonNull(translated, "translated");
    movements = List.copyOf(movements);
    if (entry.isPresent() == secondHand.isPresent()) {
      throw new IllegalArgumentException("second-hand or not: " + entry + ", " + secondHand);
    }
  }

  @Override
  public String toString() {
    return ShortLine.of(
        authority
            + ", "
            + entry.flatMap(TimelineEntry::theme).map(t -> t.name() + ", ").orElse("")
            + entry.map(Object::toString).or(() -> secondHand.map(Object::toString)).orElse(""));
  }
}
