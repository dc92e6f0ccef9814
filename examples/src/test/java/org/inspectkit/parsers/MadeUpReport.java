package org.inspectkit.parsers;

import java.util.List;
import java.util.Optional;
import org.inspectkit.diagnostic.Diagnostic;

/** What no document gives on demand: only a parser can make a {@link ParsedReport}. */
public final class MadeUpReport {

  private MadeUpReport() {}

  /** A report of which there is a diagnostic and nothing else. */
  public static ParsedReport of(String name, Diagnostic diagnostic) {
    return new ParsedReport(
        name, Optional.empty(), Optional.empty(), List.of(), ReadFacts.none(List.of(diagnostic)));
  }
}
