package org.inspectkit.grading;

import java.util.Optional;
import org.inspectkit.grading.Comparison.Result;
import org.inspectkit.scale.Grade;

/** Works out which of two grades is better. */
final class Comparisons {

  private Comparisons() {}

  static Comparison of(
      ReconciledGrade a, ReconciledGrade b, Crosswalk crosswalk, ReconciliationPolicy policy) {
    Correspondence correspondence = crosswalk.correspondence(a.link(), b.link());
    Optional<ScaleTransition> transition =
        crosswalk.transition(a.grade().scaleId(), b.grade().scaleId());
    Result result =
        switch (correspondence) {
          case IDENTICAL -> onOneScale(a.grade(), b.grade());
          case NONE -> Result.NOT_COMPARABLE;
          default -> byBands(a, b, correspondence, transition.isPresent(), policy);
        };
    return ImmutableComparison.of(a, b, result, correspondence, transition);
  }

  private static Result onOneScale(Grade a, Grade b) {
    if (!a.ranked() || !b.ranked()) {
      return Result.NOT_COMPARABLE;
    }
    return a.isBetterThan(b) ? Result.BETTER : b.isBetterThan(a) ? Result.WORSE : Result.SAME;
  }

  /**
   * A transition between two scales carries its own weight: if the policy accepts it, grades
   * compare even where their scales are too far from the hub to be placed.
   */
  private static Result byBands(
      ReconciledGrade a,
      ReconciledGrade b,
      Correspondence correspondence,
      boolean transition,
      ReconciliationPolicy policy) {
    boolean direct = transition && policy.accepts(correspondence);
    Optional<BandRange> first = direct ? a.bands().or(() -> a.link().bands()) : a.bands();
    Optional<BandRange> second = direct ? b.bands().or(() -> b.link().bands()) : b.bands();
    if (first.isEmpty() || second.isEmpty()) {
      return Result.NOT_COMPARABLE;
    }
    return order(first.get(), second.get(), correspondence);
  }

  private static Result order(BandRange a, BandRange b, Correspondence correspondence) {
    if (a.isBetterThan(b)) {
      return Result.BETTER;
    }
    if (b.isBetterThan(a)) {
      return Result.WORSE;
    }
    boolean level = correspondence.oneToOne() && a.single().isPresent() && a.equals(b);
    return level ? Result.SAME : Result.NOT_COMPARABLE;
  }
}
