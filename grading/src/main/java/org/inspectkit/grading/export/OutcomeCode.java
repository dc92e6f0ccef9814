package org.inspectkit.grading.export;

import org.inspectkit.grading.timeline.TimelineEntry;
import org.inspectkit.model.JudgementOutcome;

/** What came out, as a row gives it. Only the first is a grade. */
enum OutcomeCode {
  GRADED,
  NOT_JUDGED,
  UNRESOLVED,
  UNGRADED_FRAMEWORK,
  NO_JUDGEMENT_KNOWN,
  SECOND_HAND;

  static OutcomeCode of(JudgementRow row) {
    return row.entry().map(OutcomeCode::of).orElse(SECOND_HAND);
  }

  private static OutcomeCode of(TimelineEntry entry) {
    if (entry.judgement().isEmpty()) {
      return entry.inspection().edition().graded() ? NO_JUDGEMENT_KNOWN : UNGRADED_FRAMEWORK;
    }
    JudgementOutcome outcome = entry.judgement().get().outcome();
    if (outcome.grade().isPresent()) {
      return GRADED;
    }
    return outcome instanceof JudgementOutcome.NotJudged ? NOT_JUDGED : UNRESOLVED;
  }
}
