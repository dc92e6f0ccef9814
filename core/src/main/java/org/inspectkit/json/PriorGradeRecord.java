package org.inspectkit.json;

import java.util.Optional;
import org.inspectkit.model.PriorGrade;

/** A {@link PriorGrade} in JSON. */
record PriorGradeRecord(String printed, Optional<String> subject) {

  static PriorGradeRecord of(PriorGrade grade) {
    return new PriorGradeRecord(grade.printed(), grade.subject());
  }

  PriorGrade toGrade(JsonPlace at) {
    return new PriorGrade(printed, subject);
  }
}
