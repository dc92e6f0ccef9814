package org.inspectkit.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.inspectkit.scale.Grade;
import org.inspectkit.scale.GradeScales;
import org.junit.jupiter.api.Test;

/** What an outcome says of itself. */
class JudgementOutcomeTest {

  private static final Grade GOOD = GradeScales.APA_2006.findNumber(3).orElseThrow();

  @Test
  void aNumberThatIsPrintedAloneIsShownAlone() {
    assertEquals(
        "3 on apa-2006", new JudgementOutcome.Graded(GOOD, "3", Optional.of(3)).toString());
    assertEquals(
        "Good (3) on apa-2006",
        new JudgementOutcome.Graded(GOOD, "good", Optional.empty()).toString());
  }
}
