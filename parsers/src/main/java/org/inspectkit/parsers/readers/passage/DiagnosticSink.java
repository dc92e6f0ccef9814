package org.inspectkit.parsers.readers.passage;

import java.util.ArrayList;
import java.util.List;
import org.inspectkit.diagnostic.Diagnostic;
import org.inspectkit.parsers.text.SpannedText;

/** The diagnostics of one reading, in the order in which they were met. */
public final class DiagnosticSink {

  private final List<Diagnostic> diagnostics = new ArrayList<>();

  public void add(Diagnostic diagnostic) {
    diagnostics.add(diagnostic);
  }

  /** Adds one with the place where a text begins. */
  public void add(Diagnostic diagnostic, SpannedText text) {
    add(diagnostic.at(text.spans().stream().findFirst()));
  }

  public List<Diagnostic> all() {
    return List.copyOf(diagnostics);
  }
}
