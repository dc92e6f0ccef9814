package org.inspectkit.grading.export;

import java.util.Objects;
import java.util.Optional;
import org.inspectkit.grading.Correspondence;
import org.inspectkit.scale.Grade;
import org.inspectkit.scale.GradeScale;

/**
 * A grade translated to another scale. It is a reading aid: what was published is another grade.
 *
 * @param scale the other scale
 * @param grade the grade on it; empty where nothing supports one
 * @param correspondence how closely the scale of the published grade agrees with the other
 */
public record TranslatedGrade(
    GradeScale scale, Optional<Grade> grade, Correspondence correspondence) {

  public TranslatedGrade {
    Objects.requireNonNull(scale, "scale");
    Objects.requireNonNull(grade, "grade");
    Objects.requireNonNull(correspondence, "correspondence");
  }

  @Override
  public String toString() {
    String translated = grade.map(Grade::toString).orElse("no grade on " + scale.id());
    return translated + " (" + correspondence + ")";
  }
}
