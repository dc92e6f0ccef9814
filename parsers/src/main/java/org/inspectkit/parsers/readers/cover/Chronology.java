package org.inspectkit.parsers.readers.cover;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.inspectkit.diagnostic.Diagnostic;
import org.inspectkit.diagnostic.DiagnosticCodes;
import org.inspectkit.model.Inspection;
import org.inspectkit.model.InspectionPeriod;
import org.inspectkit.parsers.readers.passage.DiagnosticSink;

/** Whether the dates of an inspection go together. */
record Chronology(Inspection inspection, DiagnosticSink notes) {

  /** From one day of an inspection to the next, and from the last to the report. */
  private static final int MOST_MONTHS = 12;

  private static final int LONG_PERIOD = 100;

  void check() {
    List<InspectionPeriod> periods = inspection.periods();
    for (int i = 0; i < periods.size(); i++) {
      InspectionPeriod period = periods.get(i);
      if (period.days() > LONG_PERIOD) {
        notes.add(Diagnostic.of(DiagnosticCodes.PERIOD_TOO_LONG).with("text", period));
      }
      if (i > 0 && !follows(periods.get(i - 1).end(), period.start())) {
        disagree("the period " + periods.get(i - 1), "the period " + period);
      }
    }
    periods.stream().max(Comparator.comparing(InspectionPeriod::end)).ifPresent(this::checkReport);
    periods.stream().findFirst().ifPresent(first -> checkEdition(first.start()));
  }

  private void checkReport(InspectionPeriod last) {
    checkReport("the publication on ", inspection.published(), last);
    checkReport("the letter of ", inspection.letterDate(), last);
  }

  private void checkReport(String what, Optional<LocalDate> day, InspectionPeriod last) {
    day.filter(d -> !follows(last.end(), d))
        .ifPresent(d -> disagree(what + new InspectionPeriod(d, d), "the inspection of " + last));
  }

  /** Whether the letter is of another inspection: its date does not fit, and is not a slip. */
  boolean isLetterOfAnother() {
    return inspection
        .end()
        .flatMap(end -> inspection.letterDate().filter(day -> !isNear(end, day)))
        .isPresent();
  }

  /** Whether the days are of two inspections: they do not go together, and it is not a slip. */
  boolean isOfTwo() {
    List<InspectionPeriod> periods = inspection.periods();
    return IntStream.range(1, periods.size())
        .anyMatch(i -> !isNear(periods.get(i - 1).end(), periods.get(i).start()));
  }

  /** Whether a day follows another, or would if one of the two years is a slip. */
  private static boolean isNear(LocalDate first, LocalDate second) {
    return follows(first, second)
        || follows(first, second.plusYears(1))
        || follows(first, second.minusYears(1));
  }

  private static boolean follows(LocalDate first, LocalDate second) {
    return !second.isBefore(first) && !second.isAfter(first.plusMonths(MOST_MONTHS));
  }

  /** Only where the catalogue knows its days. */
  private void checkEdition(LocalDate day) {
    if (!inspection.edition().covers(day)) {
      notes.add(
          Diagnostic.of(DiagnosticCodes.EDITION_NOT_IN_FORCE)
              .with("edition", inspection.edition().id())
              .with("date", day));
    }
  }

  private void disagree(String first, String second) {
    notes.add(
        Diagnostic.of(DiagnosticCodes.DATES_DISAGREE).with("first", first).with("second", second));
  }
}
