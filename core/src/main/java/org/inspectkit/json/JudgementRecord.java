package org.inspectkit.json;

import java.util.List;
import org.inspectkit.framework.Edition;
import org.inspectkit.framework.JudgementArea;
import org.inspectkit.model.Judgement;
import org.inspectkit.source.Statement;

/** A {@link Judgement} in JSON. */
record JudgementRecord(String area, OutcomeRecord outcome, List<Statement> statements) {

  static JudgementRecord of(Judgement judgement) {
    return new JudgementRecord(
        judgement.area().id(), OutcomeRecord.of(judgement.outcome()), judgement.statements());
  }

  Judgement toJudgement(Edition edition, Known known, JsonPlace at) {
    JudgementArea judged = Areas.of(edition, area, at.field("area"));
    return Judgement.of(judged, outcome.toOutcome(judged, known, at.field("outcome")), statements);
  }
}
