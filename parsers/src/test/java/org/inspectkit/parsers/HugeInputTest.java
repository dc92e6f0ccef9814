package org.inspectkit.parsers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Huge input is refused with its size, or read in bounded time. */
class HugeInputTest {

  private static final Duration LONGEST = Duration.ofSeconds(60);

  @Test
  @DisplayName("a text of 50 MB and a line of 10 MB are refused as too large")
  void tooLarge() {
    for (String text :
        new String[] {"A line of text.\n".repeat(3_300_000), "word ".repeat(2_100_000)}) {
      ReportParseException refused =
          assertTimeoutPreemptively(
              LONGEST,
              () -> assertThrows(ReportParseException.class, () -> InspectionReports.parse(text)));
      assertEquals(ReportParseException.Reason.TOO_LARGE, refused.reason());
      assertTrue(refused.getMessage().contains("more than"), refused.getMessage());
    }
  }

  @Test
  @DisplayName("a million empty lines are read, and hold no report")
  void emptyLines() {
    ParsedReport report =
        assertTimeoutPreemptively(
            LONGEST, () -> InspectionReports.parse("x" + "\n".repeat(1_000_000)));
    assertTrue(report.inspection().isEmpty());
    assertEquals("framework-unknown", report.diagnostics().get(0).code().id());
  }
}
