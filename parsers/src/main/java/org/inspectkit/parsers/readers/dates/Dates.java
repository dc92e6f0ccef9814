package org.inspectkit.parsers.readers.dates;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.inspectkit.diagnostic.Diagnostic;
import org.inspectkit.diagnostic.DiagnosticCodes;
import org.inspectkit.model.InspectionPeriod;

/**
 * Dates and periods in the forms that reports print: "23 and 24 November 2010", "5 March -16 March
 * 2012", "30 June and 1 July 2009", "1/06/2015", "9 to 13 March 2026 and 2 April 2026".
 *
 * @param periods the periods in order
 * @param doubts printed days that make no period, or of which a part is not printed with them
 */
public record Dates(List<InspectionPeriod> periods, List<Diagnostic> doubts) {

  public Dates {
    periods = List.copyOf(periods);
    doubts = List.copyOf(doubts);
  }

  /**
   * Printed days without a year, in the year that makes them the last such days up to another day.
   *
   * @param printed the days, such as "6 and 7 March"
   * @param day the other day
   * @return the dates; empty if the days are not whole even so
   */
  public static Optional<Dates> upTo(String printed, LocalDate day) {
    for (int year = day.getYear(); year >= day.getYear() - 1; year--) {
      Optional<Dates> dates = find(printed.strip() + " " + year);
      if (dates.filter(d -> d.endBy(day)).isPresent()) {
        return dates.map(d -> d.completed(printed.strip()));
      }
    }
    return Optional.empty();
  }

  private boolean endBy(LocalDate day) {
    return !periods.isEmpty() && periods.stream().noneMatch(p -> p.end().isAfter(day));
  }

  private Dates completed(String printed) {
    List<Diagnostic> all = new ArrayList<>(doubts);
    for (InspectionPeriod period : periods) {
      all.add(
          Diagnostic.of(DiagnosticCodes.YEAR_FROM_LETTER)
              .with("text", printed)
              .with("period", period));
    }
    return new Dates(periods, all);
  }

  /** The first whole date or run of dates of a text. */
  public static Optional<Dates> find(CharSequence text) {
    return DateRun.in(text.toString()).stream()
        .map(DateRun::dates)
        .filter(Dates::isWhole)
        .findFirst();
  }

  /** The one date of a text that states no period. */
  public static Optional<LocalDate> single(CharSequence text) {
    return find(text)
        .filter(dates -> dates.incomplete().isEmpty())
        .map(Dates::periods)
        .filter(p -> p.size() == 1 && p.get(0).days() == 1)
        .map(p -> p.get(0).start());
  }

  /** Whether there is a date with its year, be it sound or not. */
  public boolean isWhole() {
    return !periods.isEmpty() || incomplete().size() < doubts.size();
  }

  /** The days without a month or a year. */
  public List<Diagnostic> incomplete() {
    return doubts.stream().filter(d -> d.code().equals(DiagnosticCodes.DATE_INCOMPLETE)).toList();
  }
}
