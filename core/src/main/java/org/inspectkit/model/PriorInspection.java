package org.inspectkit.model;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.inspectkit.framework.Framework;
import org.inspectkit.source.Statement;

/**
 * What a report says of an earlier inspection. It is second-hand: it never takes the place of what
 * the report of that inspection says itself.
 */
@Value.Immutable
public abstract class PriorInspection {

  PriorInspection() {}

  /**
   * The sentence that speaks of the earlier inspection, as printed.
   *
   * @return the sentence
   */
  public abstract String text();

  /**
   * The framework of the earlier inspection, where the words tell it.
   *
   * @return the framework
   */
  public abstract Optional<Framework> framework();

  /**
   * The date as printed, such as {@code December 2010}.
   *
   * @return the date as printed
   */
  public abstract Optional<String> printedDate();

  /**
   * The month of the earlier inspection. A report may give the month of the visit or that of the
   * letter: allow some tolerance.
   *
   * @return the month
   */
  public abstract Optional<YearMonth> month();

  /**
   * How many areas of each kind the earlier inspection is said to have found.
   *
   * @return the counts in the order of the sentence
   */
  public abstract List<PriorCount> counts();

  /**
   * What the earlier inspection is said to have judged.
   *
   * @return the grades in the order of the sentence
   */
  public abstract List<PriorGrade> grades();

  /**
   * Where the report says so. It takes no part in equality.
   *
   * @return the statements, in order
   */
  @Value.Auxiliary
  public abstract List<Statement> statements();

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
    return framework().map(Framework::id).orElse("inspection")
        + " of "
        + printedDate().orElse("an earlier time")
        + (counts().isEmpty() ? "" : " " + counts())
        + (grades().isEmpty() ? "" : " " + grades())
        + " (second-hand)";
  }

  /** Builds a {@link PriorInspection}. */
  public static final class Builder extends ImmutablePriorInspection.Builder {
    Builder() {}
  }
}
