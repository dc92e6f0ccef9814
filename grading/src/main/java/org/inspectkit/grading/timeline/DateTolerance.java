package org.inspectkit.grading.timeline;

import java.time.LocalDate;
import java.util.Optional;
import org.inspectkit.model.DateSpan;
import org.inspectkit.model.Inspection;

/**
 * How far the date in a fact may lie from an inspection that it speaks of. A report may give the
 * date of the visit, of the letter or of the publication, and the month before or after.
 *
 * @param months how many months before the first day and after the publication still count; not
 *     negative
 * @param monthsToPublication how many months after its last day an inspection is taken to have been
 *     published, where its report prints no date; not negative
 */
public record DateTolerance(int months, int monthsToPublication) {

  /**
   * One month on either side, and three months until publication: of the reports with both dates
   * printed, nearly all came out within three months of the last day.
   */
  public static final DateTolerance STANDARD = new DateTolerance(1, 3);

  /**
   * Makes one.
   *
   * @throws IllegalArgumentException if either is negative
   */
  public DateTolerance {
    if (months < 0 || monthsToPublication < 0) {
      throw new IllegalArgumentException("negative: " + months + ", " + monthsToPublication);
    }
  }

  /**
   * The dates that a fact about an inspection may give.
   *
   * @param inspection the inspection
   * @return the dates; empty if the inspection has none at all
   */
  public Optional<DateSpan> datesOf(Inspection inspection) {
    return exactDatesOf(inspection)
        .map(
            span ->
                new DateSpan(
                    span.earliest().minusMonths(months), span.latest().plusMonths(months)));
  }

  /**
   * The dates from the first day to the publication, without anything on either side.
   *
   * @param inspection the inspection
   * @return the dates; empty if the inspection has none at all
   */
  public Optional<DateSpan> exactDatesOf(Inspection inspection) {
    return inspection
        .date()
        .map(
            first -> {
              LocalDate last = inspection.end().filter(first::isBefore).orElse(first);
              LocalDate out =
                  inspection
                      .published()
                      .or(inspection::letterDate)
                      .orElse(last.plusMonths(monthsToPublication));
              return new DateSpan(first, out.isBefore(last) ? last : out);
            });
  }

  /** How many months may lie between the times that reports give for one inspection. */
  int monthsBetweenReports() {
    return months + monthsToPublication;
  }

  @Override
  public String toString() {
    return "months on either side: " + months + ", until publication: " + monthsToPublication;
  }
}
