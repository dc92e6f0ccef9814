package org.inspectkit.parsers.readers.dates;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.inspectkit.model.InspectionPeriod;

/** Makes periods of the dates of one run, each completed from those beside it. */
final class DatesOfRun {

  /** Days of one period may have a weekend between them. */
  private static final int LONGEST_BREAK = 4;

  private final List<PartialDate> parts;
  private final List<InspectionPeriod> periods = new ArrayList<>();
  private final List<String> invalid = new ArrayList<>();
  private final List<String> reversed = new ArrayList<>();
  private final List<String> incomplete = new ArrayList<>();

  DatesOfRun(List<PartialDate> parts) {
    this.parts = new ArrayList<>(parts);
  }

  Dates resolve() {
    complete();
    for (int i = 0; i < parts.size(); i++) {
      boolean range = i + 1 < parts.size() && parts.get(i + 1).endsRange();
      PartialDate last = range ? parts.get(i + 1) : parts.get(i);
      add(parts.get(i), last);
      i += range ? 1 : 0;
    }
    boolean doubtful = !invalid.isEmpty() || !incomplete.isEmpty();
    if (doubtful && parts.stream().noneMatch(PartialDate::endsRange)) {
      // The days that can be read are not all the days there were.
      periods.clear();
    }
    return new Dates(
        List.copyOf(periods),
        List.copyOf(invalid),
        List.copyOf(reversed),
        List.copyOf(incomplete),
        List.of(),
        List.of());
  }

  private void complete() {
    for (int i = 1; i < parts.size(); i++) {
      parts.get(i).takeMonthOf(parts.get(i - 1));
    }
    for (int i = parts.size() - 2; i >= 0; i--) {
      parts.get(i).completeFrom(parts.get(i + 1));
    }
    for (int i = 1; i < parts.size(); i++) {
      parts.get(i).completeBehind(parts.get(i - 1));
    }
    // A number alone is not a date: "6 March 2023, 12 schools".
    boolean dated = parts.stream().anyMatch(PartialDate::hasMonth);
    parts.removeIf(part -> !part.hasMonth() && !(dated && part.endsRange()));
  }

  private void add(PartialDate from, PartialDate to) {
    Optional<LocalDate> start = date(from);
    Optional<LocalDate> end = from == to ? start : date(to);
    if (start.isEmpty() || end.isEmpty()) {
      return;
    }
    if (end.get().isBefore(start.get())) {
      reversed.add(from + " to " + to);
    } else {
      add(start.get(), end.get());
    }
  }

  private void add(LocalDate start, LocalDate end) {
    int last = periods.size() - 1;
    boolean goesOn =
        last >= 0
            && !start.isBefore(periods.get(last).start())
            && start.minusDays(LONGEST_BREAK).isBefore(periods.get(last).end().plusDays(1));
    if (goesOn) {
      InspectionPeriod before = periods.remove(last);
      LocalDate latest = before.end().isAfter(end) ? before.end() : end;
      periods.add(new InspectionPeriod(before.start(), latest));
    } else {
      periods.add(new InspectionPeriod(start, end));
    }
  }

  private Optional<LocalDate> date(PartialDate part) {
    if (!part.isComplete()) {
      incomplete.add(part.toString());
      return Optional.empty();
    }
    try {
      return Optional.of(part.toDate());
    } catch (DateTimeException e) {
      invalid.add(part.toString());
      return Optional.empty();
    }
  }
}
