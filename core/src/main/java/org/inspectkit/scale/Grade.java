package org.inspectkit.scale;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A place on one scale, such as {@code Good (3) on apa-2006}.
 *
 * <p>Grades are ordered by quality within their scale only, so this type is not comparable by
 * itself: ask {@link #isBetterThan} or {@link GradeScale#compare}. The number is a label like any
 * other; whether a larger one is better is for the scale to say. Two grades are equal if they have
 * the same id on the same scale.
 */
@Value.Immutable
@JsonDeserialize(as = ImmutableGrade.class)
public abstract class Grade {

  Grade() {}

  /**
   * The scale it is on.
   *
   * @return the scale's id
   */
  public abstract String scaleId();

  /**
   * Its name within the scale.
   *
   * @return an id such as {@code requires-improvement}
   */
  public abstract String id();

  /**
   * The wording that the inspectorate prints.
   *
   * @return the official label
   */
  @Value.Auxiliary
  public abstract String label();

  /**
   * The number that the inspectorate prints.
   *
   * @return the number; empty on a scale of words
   */
  @Value.Auxiliary
  public abstract Optional<Integer> number();

  /**
   * What the inspectorate says the grade means, in short.
   *
   * @return the descriptor; empty where none is known
   */
  @Value.Auxiliary
  public abstract Optional<String> descriptor();

  /**
   * Other printed wordings of the same grade.
   *
   * @return the wordings, in order
   */
  @Value.Auxiliary
  public abstract List<String> aliases();

  /**
   * Its place when the scale's grades are listed best first.
   *
   * @return 1 for the best; in a list of categories merely the place in the list
   */
  @Value.Auxiliary
  public abstract int place();

  /**
   * Whether the places of its scale are an order of quality.
   *
   * @return false in a list of categories, such as kinds of finding
   */
  @Value.Auxiliary
  @Value.Default
  public boolean ranked() {
    return true;
  }

  /**
   * Whether this is the better grade.
   *
   * @param other another grade of the same scale
   * @return true if this grade comes before the other, best first
   * @throws IllegalArgumentException if the other is on another scale, or the scale is only a list
   *     of categories
   */
  public boolean isBetterThan(Grade other) {
    if (!scaleId().equals(other.scaleId())) {
      throw new IllegalArgumentException(
          this + " and " + other + " are on different scales and have no order");
    }
    if (!ranked()) {
      throw new IllegalArgumentException(scaleId() + " is a list of categories without order");
    }
    return place() < other.place();
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
    String shown = number().map(n -> label().equals(n.toString()) ? "" : " (" + n + ")").orElse("");
    return label() + shown + " on " + scaleId();
  }

  /**
   * Builds a {@link Grade}. Each attribute is set by the method of its name; {@code from} takes all
   * of another. A list is set as a whole ({@code aliases}) or added to ({@code addAliases}, {@code
   * addAllAliases}). Must be set: {@code scaleId}, {@code id}, {@code label} and {@code place};
   * {@code build()} names those that are missing.
   */
  public static final class Builder extends ImmutableGrade.Builder {
    Builder() {}
  }
}
