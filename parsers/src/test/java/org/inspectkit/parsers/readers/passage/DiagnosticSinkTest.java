package org.inspectkit.parsers.readers.passage;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.inspectkit.diagnostic.Diagnostic;
import org.inspectkit.diagnostic.DiagnosticCodes;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class DiagnosticSinkTest {

  @Test
  @DisplayName("what is the same at the same place is said once, in the order of the first")
  void once() {
    Diagnostic prose = Diagnostic.of(DiagnosticCodes.ITEMS_IN_PROSE).with("section", "Strengths");
    Diagnostic other = Diagnostic.of(DiagnosticCodes.ITEMS_IN_PROSE).with("section", "Findings");
    DiagnosticSink sink = new DiagnosticSink();
    List.of(prose, other, prose).forEach(sink::add);
    assertEquals(List.of(prose, other), sink.all());
  }
}
