package org.inspectkit.parsers;

import java.util.List;
import java.util.Set;
import org.inspectkit.diagnostic.Diagnostic;
import org.inspectkit.diagnostic.DiagnosticCode;
import org.inspectkit.diagnostic.DiagnosticCodes;

/**
 * Whether what was read is of two reports. A second report in the file, or the same section again
 * with another list, is one sign; a council or dates that do not fit together are another. Each may
 * be a slip of one report; both are not, and nothing says which fact is whose.
 */
final class MixedReading {

  private static final Set<DiagnosticCode> SECOND =
      Set.of(DiagnosticCodes.SEVERAL_REPORTS, DiagnosticCodes.SECTION_REPEATED);

  private static final Set<DiagnosticCode> NOT_FITTING =
      Set.of(DiagnosticCodes.AUTHORITY_AMBIGUOUS, DiagnosticCodes.DATES_DISAGREE);

  static final Diagnostic REFUSED =
      Diagnostic.of(DiagnosticCodes.REPORTS_MIXED)
          .with("text", "its council or its dates do not fit together");

  private MixedReading() {}

  static boolean isIn(List<Diagnostic> diagnostics) {
    return hasAny(diagnostics, SECOND) && hasAny(diagnostics, NOT_FITTING);
  }

  private static boolean hasAny(List<Diagnostic> diagnostics, Set<DiagnosticCode> codes) {
    return diagnostics.stream().anyMatch(d -> codes.contains(d.code()));
  }
}
