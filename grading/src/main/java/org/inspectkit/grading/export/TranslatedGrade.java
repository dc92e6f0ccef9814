package org.inspectkit.grading.export;

import java.util.Optional;
import org.immutables.value.Value;
import org.inspectkit.grading.Correspondence;
import org.inspectkit.scale.Grade;
import org.inspectkit.scale.GradeScale;

/**
 * A grade translated to another scale. It is a reading aid: what was published is another grade.
 */
@Value.Immutable
public abstract class TranslatedGrade {

  TranslatedGrade() {}

  /** {@return the other scale} */
  public abstract GradeScale scale();

  /** {@return the grade on it; empty where nothing supports one} */
  public abstract Optional<Grade> grade();

  /** {@return how closely the scale of the published grade agrees with the other} */
  public abstract Correspondence correspondence();

  @Override
  public String toString() {
    String translated = grade().map(Grade::toString).orElse("no grade on " + scale().id());
    return translated + " (" + correspondence() + ")";
  }
}
