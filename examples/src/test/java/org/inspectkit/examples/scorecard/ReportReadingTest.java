package org.inspectkit.examples.scorecard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.inspectkit.diagnostic.Diagnostic;
import org.inspectkit.diagnostic.DiagnosticCodes;
import org.inspectkit.parsers.MadeUpReport;
import org.inspectkit.parsers.ReportParseException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Whatever happens to a report, a run goes on. */
class ReportReadingTest {

  private static final ExpectedReport SIF =
      new ExpectedReport("a.pdf", Map.of("framework", "sif", "judgement/care-leavers", "good"));

  @Test
  @DisplayName("a refusal is no crash, and no report of another framework")
  void refusal() {
    Reading reading =
        ReportReading.of(
            "a.pdf",
            () -> {
              throw new ReportParseException(
                  "a.pdf", ReportParseException.Reason.NOT_TEXT, "a picture");
            });
    assertFalse(reading.crashed());
    assertEquals(List.of("refused-not-text"), reading.diagnostics());
    assertEquals(new Tally(0, 2, 0, 0), tally(SIF, reading));
  }

  @Test
  @DisplayName("any other exception is a crash, and what was expected is missing")
  void crash() {
    List<ReportReading.Parse> parses =
        List.of(
            () -> {
              throw new IllegalStateException("boom");
            },
            () -> {
              throw new IOException("boom");
            },
            () -> {
              throw new StackOverflowError("boom");
            });
    for (ReportReading.Parse parse : parses) {
      Reading reading = ReportReading.of("a.pdf", parse);
      assertTrue(reading.crashed());
      assertEquals(new Tally(0, 2, 0, 0), tally(SIF, reading));
    }
  }

  @Test
  @DisplayName("a reader that failed is a crash, although the parser caught it")
  void readerFailed() {
    Diagnostic failed =
        Diagnostic.of(DiagnosticCodes.READER_FAILED).with("framework", "sif").with("reason", "x");
    Reading reading = ReportReading.of("a.pdf", () -> MadeUpReport.of("a.pdf", failed));
    assertTrue(reading.crashed());
    assertEquals(new Tally(1, 1, 0, 0), tally(SIF, reading));
  }

  @Test
  @DisplayName("a framework that was recognised counts although nothing reads it")
  void readerMissing() {
    Diagnostic missing = Diagnostic.of(DiagnosticCodes.READER_MISSING).with("framework", "sif");
    Reading reading = ReportReading.of("a.pdf", () -> MadeUpReport.of("a.pdf", missing));
    assertFalse(reading.crashed());
    assertEquals(new Tally(1, 1, 0, 0), tally(SIF, reading));
  }

  @Test
  @DisplayName("to say nothing at all is not to refuse")
  void silence() {
    ExpectedReport none = new ExpectedReport("a.pdf", Map.of("framework", "not-a-report"));
    Reading silent = new Reading("a.pdf", Map.of(), List.of(), null);
    Reading refused = new Reading("a.pdf", Map.of(), List.of("framework-unknown"), null);
    Reading crashed = new Reading("a.pdf", Map.of(), List.of("framework-unknown"), "boom");
    assertEquals(new Tally(0, 1, 0, 0), tally(none, silent));
    assertEquals(new Tally(1, 0, 0, 0), tally(none, refused));
    assertEquals(new Tally(0, 1, 0, 0), tally(none, crashed));
  }

  @Test
  @DisplayName("invented judgements are wrong, and not among those there were to read")
  void invented() {
    Reading reading =
        new Reading(
            "a.pdf",
            Map.of(
                "framework", "sif",
                "judgement/care-leavers", "inadequate",
                "judgement/lscb-effectiveness", "good"),
            List.of(),
            null);
    Tally tally = tally(SIF, reading);
    assertEquals(new Tally(1, 0, 2, 1), tally);
    assertEquals(2, tally.expected());
  }

  private static Tally tally(ExpectedReport expected, Reading reading) {
    return Marking.marks(expected, reading).stream().map(Tally::of).reduce(Tally.NONE, Tally::plus);
  }
}
