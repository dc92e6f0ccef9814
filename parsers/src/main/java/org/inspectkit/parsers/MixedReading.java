package org.inspectkit.parsers;

import java.util.List;
import java.util.Set;
import org.inspectkit.diagnostic.Diagnostic;
import org.inspectkit.diagnostic.DiagnosticCode;
import org.inspectkit.diagnostic.DiagnosticCodes;

/**
 * Whether what was read is of two reports. A second report in the file is one sign, a council or
 * dates that do not fit together are another. Each may be a slip of one report; both are not, and
 * nothing says which fact is whose. Neither depends on how much of the report is read.
 */
final class MixedReading {

  private static final Set<DiagnosticCode> NOT_FITTING =
      Set.of(DiagnosticCodes.AUTHORITY_AMBIGUOUS, DiagnosticCodes.DATES_DISAGREE);

  static final Diagnostic REFUSED =
      Diagnostic.of(DiagnosticCodes.REPORTS_MIXED)
          .with("text", "its council or its dates do not fit together");

  private MixedReading() {}

  static boolean isIn(List<Diagnostic> diagnostics) {
    return diagnostics.stream().anyMatch(d -> d.code().equals(DiagnosticCodes.SEVERAL_REPORTS))
        && diagnostics.stream().anyMatch(d -> NOT_FITTING.contains(d.code()));
  }
}
