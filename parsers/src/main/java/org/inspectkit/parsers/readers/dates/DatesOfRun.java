package org.inspectkit.parsers.readers.dates;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.inspectkit.diagnostic.Diagnostic;
import org.inspectkit.diagnostic.DiagnosticCode;
import org.inspectkit.diagnostic.DiagnosticCodes;
import org.inspectkit.model.InspectionPeriod;

/** Makes periods of the dates of one run, each completed from those beside it. */
final class DatesOfRun {

  /** Days of one period may have a weekend between them. */
  private static final int LONGEST_BREAK = 4;

  private final List<PartialDate> parts;
  private final List<InspectionPeriod> periods = new ArrayList<>();
  private final List<Diagnostic> doubts = new ArrayList<>();

  private boolean partly;

  DatesOfRun(List<PartialDate> parts) {
    this.parts = new ArrayList<>(parts);
  }

  Dates resolve() {
    complete();
    boolean anyRange = false;
    for (int i = 0; i < parts.size(); i++) {
      boolean range = i + 1 < parts.size() && parts.get(i + 1).endsRange();
      add(parts.get(i), parts.get(range ? ++i : i));
      anyRange |= parts.get(i).endsRange();
    }
    // The days that can be read are not all the days there were.
    return new Dates(partly && !anyRange ? List.of() : periods, doubts);
  }

  private void complete() {
    for (int i = 1; i < parts.size(); i++) {
      parts.get(i).takeMonthOf(parts.get(i - 1));
    }
    for (int i = parts.size() - 2; i >= 0; i--) {
      parts.get(i).completeFrom(parts.get(i + 1));
    }
    for (int i = 1; i < parts.size(); i++) {
      parts.get(i).completeAfter(parts.get(i - 1));
    }
    // A number alone is not a date: "6 March 2023, 12 schools".
    boolean dated = parts.stream().anyMatch(PartialDate::hasMonth);
    parts.removeIf(part -> !part.hasMonth() && !(dated && part.endsRange()));
  }

  private void add(PartialDate from, PartialDate to) {
    Optional<LocalDate> start = date(from);
    Optional<LocalDate> end = from == to ? start : date(to);
    if (start.isPresent() && end.isPresent()) {
      if (end.get().isBefore(start.get())) {
        doubt(DiagnosticCodes.PERIOD_REVERSED, from + " to " + to);
      } else {
        add(start.get(), end.get());
      }
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
    try {
      if (part.isComplete()) {
        return Optional.of(part.toDate());
      }
      doubt(DiagnosticCodes.DATE_INCOMPLETE, part.toString());
    } catch (DateTimeException e) {
      doubt(DiagnosticCodes.DATE_INVALID, part.toString());
    }
    partly = true;
    return Optional.empty();
  }

  private void doubt(DiagnosticCode code, String printed) {
    doubts.add(Diagnostic.of(code).with("text", printed));
  }
}
