package org.inspectkit.parsers.readers.cover;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.inspectkit.diagnostic.Diagnostic;
import org.inspectkit.diagnostic.DiagnosticCodes;
import org.inspectkit.model.Inspection;
import org.inspectkit.model.InspectionPeriod;
import org.inspectkit.parsers.readers.passage.DiagnosticSink;

/** Whether the dates of an inspection go together. None is changed for it. */
public final class Chronology {

  /** From one day of an inspection to the next, and from the last to the report. */
  private static final int MOST_MONTHS = 12;

  private static final int LONG_PERIOD = 100;

  private final Inspection inspection;
  private final DiagnosticSink notes;

  private Chronology(Inspection inspection, DiagnosticSink notes) {
    this.inspection = inspection;
    this.notes = notes;
  }

  /** The inspection, with what is odd about its dates reported. */
  public static Inspection checked(Inspection inspection, DiagnosticSink notes) {
    Chronology chronology = new Chronology(inspection, notes);
    chronology.periods();
    chronology.report();
    chronology.edition();
    return inspection;
  }

  private void periods() {
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
  }

  private void report() {
    Optional<InspectionPeriod> last =
        inspection.periods().stream().max(Comparator.comparing(InspectionPeriod::end));
    last.ifPresent(period -> report("the publication on ", inspection.published(), period));
    last.ifPresent(period -> report("the letter of ", inspection.letterDate(), period));
  }

  private void report(String what, Optional<LocalDate> day, InspectionPeriod period) {
    day.filter(d -> !follows(period.end(), d))
        .ifPresent(d -> disagree(what + new InspectionPeriod(d, d), "the inspection of " + period));
  }

  private static boolean follows(LocalDate first, LocalDate second) {
    return !second.isBefore(first) && !second.isAfter(first.plusMonths(MOST_MONTHS));
  }

  /** Only where the catalogue knows its days. */
  private void edition() {
    Stream<LocalDate> first = inspection.periods().stream().limit(1).map(InspectionPeriod::start);
    first
        .filter(day -> !inspection.edition().covers(day))
        .forEach(
            day ->
                notes.add(
                    Diagnostic.of(DiagnosticCodes.EDITION_NOT_IN_FORCE)
                        .with("edition", inspection.edition().id())
                        .with("date", day)));
  }

  private void disagree(String first, String second) {
    notes.add(
        Diagnostic.of(DiagnosticCodes.DATES_DISAGREE).with("first", first).with("second", second));
  }
}
