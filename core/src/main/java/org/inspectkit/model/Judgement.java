package org.inspectkit.model;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;
import org.inspectkit.framework.JudgementArea;
import org.inspectkit.internal.ShortLine;
import org.inspectkit.scale.Grade;
import org.inspectkit.source.Statement;

/** An area and what the inspection concluded about it. */
@Value.Immutable
public abstract class Judgement {

  Judgement() {}

  /**
   * The area, as the framework's edition defines it.
   *
   * @return the area
   */
  public abstract JudgementArea area();

  /**
   * The conclusion.
   *
   * @return a grade, not judged, or unresolved
   */
  public abstract JudgementOutcome outcome();

  /**
   * Every place in which the report states the conclusion, the decisive one first. It takes no part
   * in equality.
   *
   * @return the statements, in order
   */
  @Value.Auxiliary
  public abstract List<Statement> statements();

  /**
   * The grade, where there is one.
   *
   * @return the grade
   */
  public Optional<Grade> grade() {
    return outcome().grade();
  }

  /**
   * A judgement.
   *
   * @param area the area
   * @param outcome the conclusion
   * @param statements where the report states it
   * @return the judgement
   */
  public static Judgement of(
      JudgementArea area, JudgementOutcome outcome, List<Statement> statements) {
    return builder().area(area).outcome(outcome).addAllStatements(statements).build();
  }

  /**
   * A builder; {@code build()} names the attributes that are missing.
   *
   * @return an empty builder
   */
  public static Builder builder() {
    return new Builder();
  }

  @Override
  public String toString() {
    return ShortLine.of(Objects.requireNonNull(area()).id() + ": " + outcome());
  }

  /**
   * Builds a {@link Judgement}. Each attribute is set by the method of its name; {@code from} takes
   * all of another. A list is set as a whole ({@code statements}) or added to ({@code
   * addStatements}, {@code addAllStatements}). Must be set: {@code area} and {@code outcome};
   * {@code build()} names those that are missing.
   */
  public static final class Builder extends ImmutableJudgement.Builder {
    Builder() {}
  }
}
