package org.inspectkit.json;

import java.util.Optional;
import org.inspectkit.framework.Framework;
import org.inspectkit.framework.JudgementArea;
import org.inspectkit.model.PriorGrade;
import org.inspectkit.scale.Grade;
import org.inspectkit.scale.GradeScale;
import org.jspecify.annotations.Nullable;

/** A {@link PriorGrade} in JSON. */
record PriorGradeRecord(
    String printed,
    Optional<String> subject,
    Optional<String> area,
    Optional<String> scale,
    Optional<String> grade) {

  static PriorGradeRecord of(PriorGrade prior) {
    return new PriorGradeRecord(
        prior.printed(),
        prior.subject(),
        prior.area().map(JudgementArea::id),
        prior.grade().map(Grade::scaleId),
        prior.grade().map(Grade::id));
  }

  PriorGrade toGrade(@Nullable Framework framework, Known known, JsonPlace at) {
    Optional<JudgementArea> judged =
        at.maybe("area", area, (id, here) -> Areas.of(framework, id, here));
    Optional<GradeScale> on = at.maybe("scale", scale, known::scale);
    JsonPlace here = at.field("grade");
    if (on.isPresent() != grade.isPresent()) {
      throw here.flaw("needs a scale, and a scale needs a grade");
    }
    Optional<Grade> value =
        on.map(s -> here.lookUp(grade.orElse(""), s::grade, "grade on " + s.id() + " called"));
    try {
      return new PriorGrade(printed, subject, judged, value);
    } catch (IllegalArgumentException e) {
      throw at.flaw("its parts do not fit: " + e.getMessage());
    }
  }
}
