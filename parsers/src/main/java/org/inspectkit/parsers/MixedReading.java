package org.inspectkit.parsers;

import java.util.List;
import java.util.Set;
import org.inspectkit.diagnostic.Diagnostic;
import org.inspectkit.diagnostic.DiagnosticCode;
import org.inspectkit.diagnostic.DiagnosticCodes;

/**
 * Whether what was read is of two reports. A second report in the file is a sign, councils that do
 * not fit together are another, and so are dates. One may be a slip of a report; of two it is not
 * known which fact is whose. None depends on how much of the report is read.
 */
final class MixedReading {

  private static final Set<DiagnosticCode> SIGNS =
      Set.of(
          DiagnosticCodes.SEVERAL_REPORTS,
          DiagnosticCodes.AUTHORITY_AMBIGUOUS,
          DiagnosticCodes.DATES_DISAGREE);

  static final Diagnostic REFUSED =
      Diagnostic.of(DiagnosticCodes.REPORTS_MIXED)
          .with(
              "text",
              "two of these: a second report, councils that differ, dates that do not fit together");

  private MixedReading() {}

  static boolean isIn(List<Diagnostic> diagnostics) {
    return diagnostics.stream().map(Diagnostic::code).filter(SIGNS::contains).distinct().count()
        > 1;
  }
}
