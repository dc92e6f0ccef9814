package org.inspectkit.parsers.readers.dates;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.inspectkit.model.InspectionPeriod;

/**
 * Dates and periods in the forms that reports print: "23 and 24 November 2010", "5 March -16 March
 * 2012", "30 June and 1 July 2009", "1/06/2015", "9 to 13 March 2026 and 2 April 2026".
 *
 * @param periods the periods in order
 * @param invalid printed dates that the calendar does not have
 * @param reversed printed periods that end before they start
 * @param incomplete printed dates without a year that no other date gives
 * @param uncertain printed days of which it is not clear whether they are the ends of a period
 * @param completed printed days whose year another date gives
 */
public record Dates(
    List<InspectionPeriod> periods,
    List<String> invalid,
    List<String> reversed,
    List<String> incomplete,
    List<String> uncertain,
    List<String> completed) {

  /** Days between which the word or the mark is lost that says how they belong together. */
  static Dates uncertain(String printed) {
    return new Dates(List.of(), List.of(), List.of(), List.of(), List.of(printed), List.of());
  }

  /**
   * Printed days without a year, in the year that makes them the last such days up to another day.
   *
   * @param printed the days, such as "6 and 7 March"
   * @param day the other day
   * @return the dates; empty if the days are not whole even so
   */
  public static Optional<Dates> upTo(String printed, LocalDate day) {
    return Stream.of(day.getYear(), day.getYear() - 1)
        .flatMap(year -> find(printed.strip() + " " + year).stream())
        .filter(dates -> !dates.periods().isEmpty())
        .filter(dates -> dates.periods().stream().noneMatch(p -> p.end().isAfter(day)))
        .findFirst()
        .map(
            d ->
                new Dates(
                    d.periods(),
                    d.invalid(),
                    d.reversed(),
                    d.incomplete(),
                    d.uncertain(),
                    List.of(printed.strip())));
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
