package org.inspectkit.parsers.readers.passage;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.inspectkit.diagnostic.Diagnostic;
import org.inspectkit.parsers.text.SpannedText;

/** The diagnostics of one reading, each once, in the order in which they were first met. */
public final class DiagnosticSink {

  private final Set<Diagnostic> diagnostics = new LinkedHashSet<>();

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
