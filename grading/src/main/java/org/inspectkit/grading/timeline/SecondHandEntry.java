package org.inspectkit.grading.timeline;

import java.time.YearMonth;
import java.util.Objects;
import java.util.Optional;
import org.inspectkit.model.Inspection;
import org.inspectkit.model.PriorInspection;

/**
 * What a later report says of an earlier inspection. It stands beside the line, marked as
 * second-hand, and is never compared: a report may err about another, or speak of but a part.
 *
 * @param told what is said of the earlier inspection
 * @param by the inspection whose report says so
 */
public record SecondHandEntry(PriorInspection told, Inspection by) {

  /**
   * Makes one, of parts that are all there.
   *
   * @param told what is said of the earlier inspection
   * @param by the inspection whose report says so
   */
  public SecondHandEntry {
    Objects.requireNonNull(told, "told");
    Objects.requireNonNull(by, "by");
  }

  /**
   * The month to order it by, which may be that of the visit or that of its letter.
   *
   * @return the month of the earlier inspection; empty if the report does not tell it
   */
  public Optional<YearMonth> month() {
    return told.month();
  }

  @Override
  public String toString() {
    return month().map(YearMonth::toString).orElse("undated")
        + " second-hand, told by "
        + by.edition().id()
        + by.date().map(day -> " of " + day).orElse("")
        + ": "
        + told;
  }
}
