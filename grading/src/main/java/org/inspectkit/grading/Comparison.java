package org.inspectkit.grading;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.inspectkit.internal.ShortLine;

/** Which of two grades is better, as far as anything supports an answer. */
@Value.Immutable
public abstract class Comparison {

  Comparison() {}

  /** {@return the grade that the answer is about} */
  public abstract ReconciledGrade first();

  /** {@return the grade it is held against} */
  public abstract ReconciledGrade second();

  /** {@return whether the first is better} */
  public abstract Result result();

  /** {@return how closely their scales agree, from the side of the first} */
  public abstract Correspondence correspondence();

  /** {@return what a source says of the way between their scales, beside the hub} */
  public abstract Optional<ScaleTransition> transition();

  /** Whether the first of two grades is better than the second. */
  public enum Result {
    /** The first is better. */
    BETTER("better"),
    /** Neither is better. */
    SAME("same"),
    /** The first is worse. */
    WORSE("worse"),
    /** Nothing supports an answer, or the policy does not accept what does. */
    NOT_COMPARABLE("not comparable");

    private final String words;

    Result(String words) {
      this.words = words;
    }

    /**
     * The answer if the grades change places.
     *
     * @return better for worse and worse for better, else this
     */
    public Result reversed() {
      return switch (this) {
        case BETTER -> WORSE;
        case WORSE -> BETTER;
        default -> this;
      };
    }

    @Override
    public String toString() {
      return words;
    }
  }

  /**
   * Whether there is an answer.
   *
   * @return false if the grades are not comparable
   */
  public boolean comparable() {
    return result() != Result.NOT_COMPARABLE;
  }

  /**
   * What to bear in mind, in a few words, such as that the bar was raised.
   *
   * @return the remark; empty if no source adds anything
   */
  public Optional<String> remark() {
    return transition().map(ScaleTransition::remark);
  }

  /**
   * The answer in plain English, with its rationale and its sources.
   *
   * @return two sentences
   */
  public String explanation() {
    return Explanations.of(this);
  }

  /**
   * What the answer rests on.
   *
   * @return published documents and pages; none within one scale
   */
  public List<String> citations() {
    return Explanations.rationales(this).stream()
        .flatMap(g -> g.sources().stream())
        .distinct()
        .toList();
  }

  /**
   * The two grades, the answer, and what to bear in mind.
   *
   * @return a line of any length
   */
  public String describe() {
    return first().grade()
        + " against "
        + second().grade()
        + ": "
        + result()
        + " ("
        + correspondence()
        + remark().map(r -> ", " + r).orElse("")
        + ")";
  }

  @Override
  public String toString() {
    return ShortLine.of(describe());
  }
}
