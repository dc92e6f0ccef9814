package org.inspectkit.parsers;

import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.inspectkit.diagnostic.Diagnostic;
import org.inspectkit.diagnostic.DiagnosticCode;
import org.inspectkit.diagnostic.DiagnosticCodes;
import org.inspectkit.model.Inspection;

/** What a reader made of a report, or why it made nothing of it. */
record ReadFacts(
    Optional<Inspection> inspection, List<Diagnostic> diagnostics, Optional<Throwable> failure) {

  /**
   * Signs that what was read is of two reports. One may be a slip of a report; of two it is not
   * known which fact is whose. None depends on how much of the report is read.
   */
  private static final Set<DiagnosticCode> OF_TWO_REPORTS =
      Set.of(
          DiagnosticCodes.SEVERAL_REPORTS,
          DiagnosticCodes.AUTHORITY_AMBIGUOUS,
          DiagnosticCodes.DATES_DISAGREE);

  private static final Diagnostic MIXED =
      Diagnostic.of(DiagnosticCodes.REPORTS_MIXED)
          .with(
              "text",
              "two of these: a second report, no council or several, dates that do not fit together;"
                  + " or several councils in a report below other text");

  /**
   * Diagnostics that together say that the council of what is read is not known, where a second
   * report or other text is in the file.
   */
  private static final List<Set<DiagnosticCode>> OF_UNKNOWN_COUNCIL =
      List.of(
          Set.of(DiagnosticCodes.SEVERAL_REPORTS, DiagnosticCodes.AUTHORITY_MISSING),
          Set.of(DiagnosticCodes.TEXT_BEFORE_REPORT, DiagnosticCodes.AUTHORITY_AMBIGUOUS));

  ReadFacts {
    diagnostics = List.copyOf(diagnostics);
  }

  /**
   * The same with so many diagnostics at most, of which the last says how many were left out; the
   * one before it is the last of all, which may be the reason why nothing was read.
   */
  ReadFacts withAtMost(int most) {
    if (diagnostics.size() <= most) {
      return this;
    }
    int first = Math.max(0, most - 2);
    int last = most - 1 - first;
    List<Diagnostic> kept = new ArrayList<>(diagnostics.subList(0, first));
    kept.addAll(diagnostics.subList(diagnostics.size() - last, diagnostics.size()));
    kept.add(
        Diagnostic.of(DiagnosticCodes.DIAGNOSTICS_LEFT_OUT)
            .with("count", diagnostics.size() - kept.size()));
    return new ReadFacts(inspection, kept, failure);
  }

  /** What was read, unless it is of two reports: then it is none. */
  static ReadFacts of(Inspection inspection, List<Diagnostic> diagnostics) {
    Set<DiagnosticCode> codes = diagnostics.stream().map(Diagnostic::code).collect(toSet());
    if (codes.stream().filter(OF_TWO_REPORTS::contains).count() > 1
        || OF_UNKNOWN_COUNCIL.stream().anyMatch(codes::containsAll)) {
      return none(Stream.concat(diagnostics.stream(), Stream.of(MIXED)).toList());
    }
    return new ReadFacts(Optional.of(inspection), diagnostics, Optional.empty());
  }

  static ReadFacts none(List<Diagnostic> why) {
    return new ReadFacts(Optional.empty(), why, Optional.empty());
  }

  static ReadFacts failed(List<Diagnostic> why, Throwable failure) {
    return new ReadFacts(Optional.empty(), why, Optional.of(failure));
  }
}
