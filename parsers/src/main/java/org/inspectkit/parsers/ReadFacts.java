package org.inspectkit.parsers;

import java.util.List;
import java.util.Optional;
import org.inspectkit.diagnostic.Diagnostic;
import org.inspectkit.model.Inspection;

/** What a reader made of a report, or why it made nothing of it. */
record ReadFacts(
    Optional<Inspection> inspection, List<Diagnostic> diagnostics, Optional<Throwable> failure) {

  ReadFacts {
    diagnostics = List.copyOf(diagnostics);
  }

  static ReadFacts none(List<Diagnostic> why) {
    return new ReadFacts(Optional.empty(), why, Optional.empty());
  }

  static ReadFacts failed(List<Diagnostic> why, Throwable failure) {
    return new ReadFacts(Optional.empty(), why, Optional.of(failure));
  }
}
