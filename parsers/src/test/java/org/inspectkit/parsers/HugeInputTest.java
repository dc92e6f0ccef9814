package org.inspectkit.parsers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Huge input is refused with its size, or read in bounded time. */
@ExtendWith(BoundedCost.class)
class HugeInputTest {

  @Test
  @DisplayName("a text of 50 MB and a line of 10 MB are refused as too large")
  void tooLarge() {
    for (String text :
        new String[] {"A line of text.\n".repeat(3_300_000), "word ".repeat(2_100_000)}) {
      ReportParseException refused =
          assertThrows(ReportParseException.class, () -> InspectionReports.parse(text));
      assertEquals(ReportParseException.Reason.TOO_LARGE, refused.reason());
      assertTrue(refused.getMessage().contains("more than"), refused.getMessage());
    }
  }

  @Test
  @DisplayName("a million empty lines are read, and hold no report")
  void emptyLines() {
    ParsedReport report = InspectionReports.parse("x" + "\n".repeat(1_000_000));
    assertTrue(report.inspection().isEmpty());
    assertEquals("framework-unknown", report.diagnostics().get(0).code().id());
  }
}
