package org.inspectkit.grading.priors;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.inspectkit.framework.JudgementArea;
import org.inspectkit.grading.GradeReconciler;
import org.inspectkit.grading.timeline.InspectionTimeline;
import org.inspectkit.model.DateSpan;
import org.inspectkit.model.Inspection;
import org.inspectkit.model.PriorInspection;
import org.inspectkit.scale.Grade;

/**
 * Holds what reports say of earlier inspections against the reports of those inspections.
 *
 * <pre>{@code
 * PriorCheck.standard().check(inspections).stream()
 *     .filter(checked -> checked.result() == ClaimResult.CONTRADICTS)
 *     .forEach(System.out::println);
 * }</pre>
 *
 * <p>A claim speaks of an inspection of the same authority or of one before it in the register,
 * under the same framework, at about the same time, before the inspection whose report makes the
 * claim. If several inspections fit, those count whose own dates hold the told one.
 */
public final class PriorCheck {

  private final ClaimTolerance tolerance;

  private PriorCheck(ClaimTolerance tolerance) {
    this.tolerance = tolerance;
  }

  /**
   * A check with the usual tolerance.
   *
   * @return the check
   */
  public static PriorCheck standard() {
    return new PriorCheck(ClaimTolerance.STANDARD);
  }

  /**
   * A check with a tolerance of one's own.
   *
   * @param tolerance how far dates may lie apart
   * @return the check
   */
  public static PriorCheck with(ClaimTolerance tolerance) {
    return new PriorCheck(Objects.requireNonNull(tolerance, "tolerance"));
  }

  /**
   * Checks every claim of every inspection against the others. Several readings of one inspection
   * count as one, as on a timeline: what they do not agree on decides nothing. The order of the
   * inspections does not change any result.
   *
   * @param inspections the inspections, each read once or several times
   * @return the claims by authority and time, and in the order of their reports
   */
  public List<CheckedClaim> check(Collection<Inspection> inspections) {
    List<Inspection> all = eachOnce(inspections);
    return all.stream()
        .flatMap(teller -> PriorClaim.of(teller).stream())
        .map(claim -> check(claim, all))
        .toList();
  }

  private static List<Inspection> eachOnce(Collection<Inspection> inspections) {
    InspectionTimeline timeline = InspectionTimeline.of(inspections, GradeReconciler.standard());
    return Stream.concat(
            timeline.authorities().stream().flatMap(a -> timeline.of(a).inspections().stream()),
            timeline.unattributed().stream())
        .toList();
  }

  private CheckedClaim check(PriorClaim claim, List<Inspection> all) {
    Optional<DateSpan> told = claim.prior().date();
    if (told.isEmpty()) {
      return undecided(claim, "the report does not say when");
    }
    List<Inspection> near = near(claim, told.get(), all);
    if (near.isEmpty()) {
      return new CheckedClaim(
          claim,
          ClaimResult.FILLS_GAP,
          Optional.empty(),
          "no such inspection of " + told.get() + " is at hand");
    }
    List<Inspection> exact = near.stream().filter(holds(told.get())).toList();
    List<Inspection> fitting = exact.isEmpty() ? near : exact;
    return fitting.size() == 1
        ? compare(claim, fitting.get(0))
        : undecided(claim, fitting.size() + " inspections fit");
  }

  private List<Inspection> near(PriorClaim claim, DateSpan told, List<Inspection> all) {
    return all.stream()
        .filter(i -> isBefore(i, claim.teller()))
        .filter(i -> Succession.isSameOrBefore(i, claim.teller()))
        .filter(i -> canBe(i, claim))
        .filter(i -> tolerance.datesOf(i).filter(told::overlaps).isPresent())
        .distinct()
        .toList();
  }

  private Predicate<Inspection> holds(DateSpan told) {
    return i -> tolerance.exactDatesOf(i).filter(told::overlaps).isPresent();
  }

  private static boolean isBefore(Inspection earlier, Inspection later) {
    return earlier.date().isPresent()
        && later.date().filter(earlier.date().get()::isBefore).isPresent();
  }

  /** An ungraded inspection gave no grade; where no framework is told, any other may be meant. */
  private static boolean canBe(Inspection inspection, PriorClaim claim) {
    PriorInspection prior = claim.prior();
    boolean kind = prior.framework().map(inspection.framework()::equals).orElse(true);
    return kind && (claim instanceof PriorClaim.OfCount || inspection.edition().graded());
  }

  private static CheckedClaim compare(PriorClaim claim, Inspection spokenOf) {
    if (claim instanceof PriorClaim.OfGrade grade) {
      return compare(grade, spokenOf);
    }
    return compare((PriorClaim.OfCount) claim, spokenOf);
  }

  private static CheckedClaim compare(PriorClaim.OfGrade claim, Inspection spokenOf) {
    Optional<String> area = claim.said().area().map(JudgementArea::id);
    Optional<Grade> said = claim.said().grade();
    Optional<Grade> given = area.flatMap(spokenOf::grade);
    if (area.isEmpty() || said.isEmpty()) {
      return decided(claim, ClaimResult.UNDECIDED, spokenOf, "it is not told which area or grade");
    }
    if (given.isEmpty()) {
      return decided(
          claim, ClaimResult.UNDECIDED, spokenOf, "its report gives no grade for " + area.get());
    }
    ClaimResult result = given.equals(said) ? ClaimResult.AGREES : ClaimResult.CONTRADICTS;
    return decided(claim, result, spokenOf, "its report says " + given.get().label());
  }

  private static CheckedClaim compare(PriorClaim.OfCount claim, Inspection spokenOf) {
    if (spokenOf.areasForImprovement().isEmpty() && spokenOf.findings().isEmpty()) {
      return decided(claim, ClaimResult.UNDECIDED, spokenOf, "nothing of its text is at hand");
    }
    long given =
        spokenOf.areasForImprovement().stream()
            .filter(area -> area.kind() == claim.said().kind())
            .count();
    ClaimResult result =
        given == claim.said().count() ? ClaimResult.AGREES : ClaimResult.CONTRADICTS;
    return decided(claim, result, spokenOf, "its report has " + given);
  }

  private static CheckedClaim decided(
      PriorClaim claim, ClaimResult result, Inspection spokenOf, String why) {
    return new CheckedClaim(
        claim, result, Optional.of(spokenOf), "it speaks of " + spokenOf + "; " + why);
  }

  private static CheckedClaim undecided(PriorClaim claim, String why) {
    return new CheckedClaim(claim, ClaimResult.UNDECIDED, Optional.empty(), why);
  }
}
