package org.inspectkit.parsers.readers;

import java.util.ArrayList;
import java.util.List;
import org.inspectkit.diagnostic.Diagnostic;

/** The diagnostics of one reading, in the order in which they were met. */
final class Notes {

  private final List<Diagnostic> diagnostics = new ArrayList<>();

  void add(Diagnostic diagnostic) {
    diagnostics.add(diagnostic);
  }

  List<Diagnostic> all() {
    return List.copyOf(diagnostics);
  }
}
