package org.inspectkit.model;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.inspectkit.framework.Topic;
import org.inspectkit.scale.Grade;

/** What must hold between the facts of an inspection. */
final class InspectionChecks {

  private InspectionChecks() {}

  static void of(Inspection inspection) {
    if (inspection.framework().edition(inspection.edition().id()).isEmpty()) {
      throw new IllegalArgumentException(
          inspection.edition().id() + " is not an edition of " + inspection.framework().id());
    }
    Optional<Topic> other =
        inspection.listedTopic().filter(t -> !inspection.framework().topics().contains(t));
    if (other.isPresent()) {
      throw new IllegalArgumentException(
          other.get().id() + " is not a topic of " + inspection.framework().id());
    }
    Set<String> seen = new HashSet<>();
    for (Judgement judgement : inspection.judgements()) {
      String area = judgement.area().id();
      // The whole area, not just its id: one that looks like it could bring a scale of its own.
      if (inspection.edition().area(area).filter(judgement.area()::equals).isEmpty()) {
        throw new IllegalArgumentException(
            area + " is not an area of " + inspection.edition().id());
      }
      if (!seen.add(area)) {
        throw new IllegalArgumentException(area + " is judged twice");
      }
      judgement.grade().ifPresent(grade -> isOnScale(judgement, grade));
    }
  }

  private static void isOnScale(Judgement judgement, Grade grade) {
    if (judgement.area().scale().filter(s -> s.grades().contains(grade)).isEmpty()) {
      throw new IllegalArgumentException(
          judgement.area().id() + " is not graded " + grade.id() + " on " + grade.scaleId());
    }
  }
}
