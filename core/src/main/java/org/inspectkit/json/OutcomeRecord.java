package org.inspectkit.json;

import java.util.Optional;
import org.inspectkit.framework.JudgementArea;
import org.inspectkit.internal.Quoted;
import org.inspectkit.model.JudgementOutcome;
import org.inspectkit.scale.Grade;
import org.inspectkit.scale.GradeScale;

/** A {@link JudgementOutcome} in JSON. Its kind says which of the other fields there are. */
record OutcomeRecord(
    String kind,
    Optional<String> scale,
    Optional<String> grade,
    String printed,
    Optional<Integer> printedNumber) {

  static final String GRADED = "graded";
  static final String NOT_JUDGED = "notJudged";
  static final String UNRESOLVED = "unresolved";

  static OutcomeRecord of(JudgementOutcome outcome) {
    if (outcome instanceof JudgementOutcome.Graded graded) {
      return new OutcomeRecord(
          GRADED,
          Optional.of(graded.value().scaleId()),
          Optional.of(graded.value().id()),
          graded.printed(),
          graded.printedNumber());
    }
    String kind = outcome instanceof JudgementOutcome.NotJudged ? NOT_JUDGED : UNRESOLVED;
    return new OutcomeRecord(
        kind, Optional.empty(), Optional.empty(), outcome.printed(), Optional.empty());
  }

  JudgementOutcome toOutcome(JudgementArea area, Known known, JsonPlace at) {
    return switch (kind) {
      case GRADED -> new JudgementOutcome.Graded(grade(area, known, at), printed, printedNumber);
      case NOT_JUDGED -> withoutGrade(new JudgementOutcome.NotJudged(printed), at);
      case UNRESOLVED -> withoutGrade(new JudgementOutcome.Unresolved(printed), at);
      default -> {
        String kinds = String.join(", ", GRADED, NOT_JUDGED, UNRESOLVED);
        throw at.field("kind").flaw(Quoted.of(kind) + " is none of " + kinds);
      }
    };
  }

  private Grade grade(JudgementArea area, Known known, JsonPlace at) {
    GradeScale onScale = scale(area, known, at.field("scale"));
    JsonPlace here = at.field("grade");
    String id = grade.orElseThrow(() -> here.flaw("is missing"));
    return here.lookUp(id, onScale::grade, "grade on the scale " + onScale.id() + " called");
  }

  private GradeScale scale(JudgementArea area, Known known, JsonPlace at) {
    String id = scale.orElseThrow(() -> at.flaw("is missing"));
    if (!known.hasScale(id)) {
      throw at.flaw("there is no scale " + Quoted.of(id));
    }
    GradeScale own =
        area.scale().orElseThrow(() -> at.flaw("the area " + area.id() + " is not graded"));
    if (!own.id().equals(id)) {
      throw at.flaw("the area " + area.id() + " is graded on " + own.id() + ", not on " + id);
    }
    return own;
  }

  private JudgementOutcome withoutGrade(JudgementOutcome outcome, JsonPlace at) {
    refuse("scale", scale, at);
    refuse("grade", grade, at);
    refuse("printedNumber", printedNumber, at);
    return outcome;
  }

  private void refuse(String field, Optional<?> value, JsonPlace at) {
    if (value.isPresent()) {
      throw at.field(field).flaw("is unknown where the kind is " + kind);
    }
  }
}
