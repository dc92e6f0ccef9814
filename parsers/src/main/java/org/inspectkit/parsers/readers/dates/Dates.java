package org.inspectkit.parsers.readers.dates;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.inspectkit.model.InspectionPeriod;

/**
 * Dates and periods in the forms that reports print: "23 and 24 November 2010", "5 March -16 March
 * 2012", "30 June and 1 July 2009", "1/06/2015", "9 to 13 March 2026 and 2 April 2026".
 *
 * @param periods the periods in order
 * @param invalid printed dates that the calendar does not have
 * @param reversed printed periods that end before they start
 * @param incomplete printed dates without a year that no other date tells
 * @param uncertain printed days of which it is not clear whether they are the ends of a period
 */
public record Dates(
    List<InspectionPeriod> periods,
    List<String> invalid,
    List<String> reversed,
    List<String> incomplete,
    List<String> uncertain) {

  /** Days between which the word or the mark is lost that says how they belong together. */
  static Dates uncertain(String printed) {
    return new Dates(List.of(), List.of(), List.of(), List.of(), List.of(printed));
  }

  /** The first whole date or run of dates of a text. */
  public static Optional<Dates> find(String text) {
    return DateRun.in(text).stream().map(DateRun::dates).filter(Dates::isWhole).findFirst();
  }

  /** The one date of a text that states no period. */
  public static Optional<LocalDate> single(String text) {
    return find(text)
        .filter(dates -> dates.incomplete().isEmpty())
        .map(Dates::periods)
        .filter(p -> p.size() == 1 && p.get(0).days() == 1)
        .map(p -> p.get(0).start());
  }

  /** Whether there is a date with its year, be it sound or not. */
  public boolean isWhole() {
    return !periods.isEmpty() || !invalid.isEmpty() || !reversed.isEmpty() || !uncertain.isEmpty();
  }
}
