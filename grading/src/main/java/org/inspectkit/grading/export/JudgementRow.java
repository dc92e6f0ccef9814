package org.inspectkit.grading.export;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.inspectkit.framework.Theme;
import org.inspectkit.framework.ThemeLink;
import org.inspectkit.grading.timeline.Authority;
import org.inspectkit.grading.timeline.Movement;
import org.inspectkit.grading.timeline.TimelineEntry;
import org.inspectkit.internal.ShortLine;
import org.inspectkit.model.Inspection;

/**
 * A row: one judgement of one inspection, or an inspection that has none, or what a report says of
 * an earlier inspection.
 */
@Value.Immutable
public abstract class JudgementRow {

  JudgementRow() {}

  /** {@return whose inspection it is} */
  public abstract Authority authority();

  /** {@return the inspection whose report says it} */
  public abstract Inspection inspection();

  /**
   * {@return the judgement under the theme that its area is closest to; empty for what is
   * second-hand}
   */
  public abstract Optional<TimelineEntry> entry();

  /** {@return what is said of an earlier inspection; empty for what is not second-hand} */
  public abstract Optional<SecondHand> secondHand();

  /** {@return what moved into the entry; several where nothing says which to choose} */
  public abstract List<Movement> movements();

  /** {@return the grade on the scale of the table} */
  public abstract Optional<TranslatedGrade> translated();

  /**
   * The day to order it by.
   *
   * @return the first day of the inspection, else that of the letter, else that of publication;
   *     empty if the report prints none, and for what is second-hand
   */
  public Optional<LocalDate> date() {
    return Cells.inspection(this).flatMap(Inspection::date);
  }

  /**
   * The themes of the judgement area.
   *
   * @return the themes; empty where no judgement area is known
   */
  public List<Theme> themes() {
    return Cells.area(this).stream()
        .flatMap(judged -> judged.themes().stream())
        .map(ThemeLink::theme)
        .toList();
  }

  @Value.Check
  void check() {
    if (entry().isPresent() == secondHand().isPresent()) {
      throw new IllegalArgumentException("second-hand or not: " + entry() + ", " + secondHand());
    }
  }

  @Override
  public String toString() {
    return ShortLine.of(
        authority()
            + ", "
            + entry().flatMap(TimelineEntry::theme).map(t -> t.name() + ", ").orElse("")
            + entry()
                .map(Object::toString)
                .or(() -> secondHand().map(Object::toString))
                .orElse(""));
  }
}
