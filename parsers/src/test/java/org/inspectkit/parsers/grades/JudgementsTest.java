package org.inspectkit.parsers.grades;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.inspectkit.framework.Edition;
import org.inspectkit.framework.Frameworks;
import org.inspectkit.framework.JudgementArea;
import org.inspectkit.model.Judgement;
import org.inspectkit.model.JudgementOutcome;
import org.inspectkit.parsers.readers.passage.DiagnosticSink;
import org.inspectkit.scale.Grade;
import org.inspectkit.source.Statement;
import org.inspectkit.source.StatementKind;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A grade whose place is not certain")
class JudgementsTest {

  private static final Edition SLAC = Frameworks.SLAC.editions().get(0);
  private static final JudgementArea SAFEGUARDING = area("safeguarding/leadership-and-management");
  private static final JudgementArea LOOKED_AFTER = area("looked-after/leadership-and-management");
  private static final JudgementArea PARTNERS = area("safeguarding/partnership-working");

  private final Judgements judgements = new Judgements(SLAC, new DiagnosticSink());

  private static JudgementArea area(String id) {
    return SLAC.areas().stream().filter(a -> a.id().equals(id)).findFirst().orElseThrow();
  }

  private static JudgementOutcome outcome(String printed) {
    Grade grade = SLAC.scale().orElseThrow().find(printed).orElseThrow();
    return new JudgementOutcome.Graded(grade, printed, Optional.empty());
  }

  private void heading(JudgementArea area, String grade) {
    judgements.add(area, outcome(grade), new Statement(StatementKind.HEADING, grade, List.of()));
  }

  private void row(JudgementArea area, String grade) {
    judgements.add(area, outcome(grade), new Statement(StatementKind.TABLE, grade, List.of()));
  }

  private void unplaced(String grade, StatementKind kind) {
    judgements.addUnplaced(List.of(SAFEGUARDING, LOOKED_AFTER), outcome(grade), kind);
  }

  private Optional<String> grade(JudgementArea area) {
    return judgements.conclude().stream()
        .filter(judgement -> judgement.area().equals(area))
        .findFirst()
        .flatMap(Judgement::grade)
        .map(Grade::label);
  }

  @Test
  @DisplayName("may be that of the area without one")
  void fits() {
    heading(SAFEGUARDING, "Good");
    unplaced("Adequate", StatementKind.TABLE);
    assertEquals(Optional.of("Good"), grade(SAFEGUARDING));
  }

  @Test
  @DisplayName("and that is not the grade of any area it may be about leaves each uncertain")
  void fitsNone() {
    heading(SAFEGUARDING, "Good");
    heading(LOOKED_AFTER, "Good");
    unplaced("Adequate", StatementKind.TABLE);
    unplaced("Good", StatementKind.TABLE);
    assertEquals(Optional.empty(), grade(SAFEGUARDING));
    assertEquals(Optional.empty(), grade(LOOKED_AFTER));
  }

  @Test
  @DisplayName("denies nothing that a heading and a row of one report agree on")
  void agreed() {
    heading(SAFEGUARDING, "Good");
    heading(LOOKED_AFTER, "Good");
    row(SAFEGUARDING, "Good");
    unplaced("Adequate", StatementKind.TABLE);
    assertEquals(Optional.of("Good"), grade(SAFEGUARDING));
  }

  @Test
  @DisplayName("denies it where headings of two reports are mixed and it is one too many")
  void tooMany() {
    heading(PARTNERS, "Good");
    heading(PARTNERS, "Adequate");
    heading(SAFEGUARDING, "Adequate");
    heading(LOOKED_AFTER, "Good");
    row(SAFEGUARDING, "Adequate");
    row(LOOKED_AFTER, "Good");
    unplaced("Good", StatementKind.HEADING);
    assertEquals(Optional.empty(), grade(SAFEGUARDING));
    assertEquals(Optional.of("Good"), grade(LOOKED_AFTER));
  }
}
