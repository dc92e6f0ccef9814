package org.inspectkit.grading.priors;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.inspectkit.framework.JudgementArea;
import org.inspectkit.grading.GradeReconciler;
import org.inspectkit.grading.internal.PrintedNumber;
import org.inspectkit.grading.timeline.DateTolerance;
import org.inspectkit.grading.timeline.InspectionTimeline;
import org.inspectkit.model.DateSpan;
import org.inspectkit.model.Inspection;
import org.inspectkit.model.Judgement;
import org.inspectkit.model.JudgementOutcome;
import org.inspectkit.model.PriorInspection;
import org.inspectkit.scale.Grade;

/**
 * Holds what reports say of earlier inspections against the reports of those inspections.
 *
 * <pre>{@code
 * PriorCheck.standard().check(inspections).stream()
 *     .filter(checked -> checked.result() == CheckResult.CONTRADICTS)
 *     .map(CheckedPriorFact::describe)
 *     .forEach(System.out::println);
 * }</pre>
 *
 * <p>A fact speaks of an inspection of the same authority or of one before it in the register,
 * under the same framework, at about the same time, before the inspection whose report makes the
 * fact. If several inspections fit, those count whose own dates hold the reported date.
 */
public final class PriorCheck {

  private final DateTolerance tolerance;

  private PriorCheck(DateTolerance tolerance) {
    this.tolerance = tolerance;
  }

  /**
   * A check with the usual tolerance.
   *
   * @return the check
   */
  public static PriorCheck standard() {
    return new PriorCheck(DateTolerance.STANDARD);
  }

  /**
   * A check with a tolerance of one's own.
   *
   * @param tolerance how far dates may lie apart
   * @return the check
   */
  public static PriorCheck with(DateTolerance tolerance) {
    return new PriorCheck(Objects.requireNonNull(tolerance, "tolerance"));
  }

  /**
   * Checks every fact of every inspection against the others. Several readings of one inspection
   * count as one, as on a timeline: what they do not agree on decides nothing. The order of the
   * inspections does not change any result.
   *
   * @param inspections the inspections, each read once or several times
   * @return the facts by authority and time, and in the order of their reports
   */
  public List<CheckedPriorFact> check(Collection<Inspection> inspections) {
    List<Inspection> all = eachOnce(inspections);
    return all.stream()
        .flatMap(report -> PriorFact.of(report).stream())
        .map(fact -> check(fact, all))
        .toList();
  }

  private static List<Inspection> eachOnce(Collection<Inspection> inspections) {
    InspectionTimeline timeline = InspectionTimeline.of(inspections, GradeReconciler.standard());
    return Stream.concat(
            timeline.authorities().stream().flatMap(a -> timeline.of(a).inspections().stream()),
            timeline.unattributed().stream())
        .toList();
  }

  private CheckedPriorFact check(PriorFact fact, List<Inspection> all) {
    Optional<DateSpan> reported = fact.prior().date();
    if (reported.isEmpty()) {
      return undecided(fact, "the report does not say when");
    }
    List<Inspection> near = near(fact, reported.get(), all);
    if (near.isEmpty()) {
      return ImmutableCheckedPriorFact.of(
          fact,
          CheckResult.FILLS_GAP,
          Optional.empty(),
          "no such inspection of " + reported.get() + " is at hand");
    }
    List<Inspection> exact = near.stream().filter(holds(reported.get())).toList();
    List<Inspection> fitting = exact.isEmpty() ? near : exact;
    return fitting.size() == 1
        ? compare(fact, fitting.get(0))
        : undecided(fact, fitting.size() + " inspections fit");
  }

  private List<Inspection> near(PriorFact fact, DateSpan reported, List<Inspection> all) {
    return all.stream()
        .filter(i -> isBefore(i, fact.report()))
        .filter(i -> Succession.isSameOrBefore(i, fact.report()))
        .filter(i -> canBe(i, fact))
        .filter(i -> tolerance.datesOf(i).filter(reported::overlaps).isPresent())
        .distinct()
        .toList();
  }

  private Predicate<Inspection> holds(DateSpan reported) {
    return i -> tolerance.exactDatesOf(i).filter(reported::overlaps).isPresent();
  }

  private static boolean isBefore(Inspection earlier, Inspection later) {
    return earlier.date().isPresent()
        && later.date().filter(earlier.date().get()::isBefore).isPresent();
  }

  /** An ungraded inspection gave no grade; where no framework is named, any other may be meant. */
  private static boolean canBe(Inspection inspection, PriorFact fact) {
    PriorInspection prior = fact.prior();
    boolean kind = prior.framework().map(inspection.framework()::equals).orElse(true);
    return kind && (fact instanceof PriorFact.OfCount || inspection.edition().graded());
  }

  private static CheckedPriorFact compare(PriorFact fact, Inspection spokenOf) {
    if (fact instanceof PriorFact.OfGrade grade) {
      return compare(grade, spokenOf);
    }
    return compare((PriorFact.OfCount) fact, spokenOf);
  }

  private static CheckedPriorFact compare(PriorFact.OfGrade fact, Inspection spokenOf) {
    Optional<String> area = fact.said().area().map(JudgementArea::id);
    Optional<Grade> said = fact.said().grade();
    Optional<JudgementOutcome.Graded> given =
        area.flatMap(spokenOf::judgement).flatMap(PriorCheck::graded);
    if (area.isEmpty() || said.isEmpty()) {
      return decided(fact, CheckResult.UNDECIDED, spokenOf, "it does not say which area or grade");
    }
    if (given.isEmpty()) {
      return decided(
          fact, CheckResult.UNDECIDED, spokenOf, "its report gives no grade for " + area.get());
    }
    CheckResult result =
        given.get().grade().equals(said) ? CheckResult.AGREES : CheckResult.CONTRADICTS;
    return decided(fact, result, spokenOf, "its report says " + printed(given.get()));
  }

  private static Optional<JudgementOutcome.Graded> graded(Judgement judgement) {
    return judgement.outcome() instanceof JudgementOutcome.Graded graded
        ? Optional.of(graded)
        : Optional.empty();
  }

  /** A number alone says too little beside a fact in words. */
  private static String printed(JudgementOutcome.Graded given) {
    return given.printed()
        + PrintedNumber.alone(given.printed(), given.printedNumber())
            .filter(number -> !number.equals(given.value().label()))
            .map(number -> " (" + given.value().label() + ")")
            .orElse("");
  }

  private static CheckedPriorFact compare(PriorFact.OfCount fact, Inspection spokenOf) {
    if (spokenOf.areasForImprovement().isEmpty() && spokenOf.findings().isEmpty()) {
      return decided(fact, CheckResult.UNDECIDED, spokenOf, "nothing of its text is at hand");
    }
    long given =
        spokenOf.areasForImprovement().stream()
            .filter(area -> area.kind() == fact.said().kind())
            .count();
    CheckResult result =
        given == fact.said().count() ? CheckResult.AGREES : CheckResult.CONTRADICTS;
    return decided(fact, result, spokenOf, "its report has " + given);
  }

  private static CheckedPriorFact decided(
      PriorFact fact, CheckResult result, Inspection spokenOf, String why) {
    return ImmutableCheckedPriorFact.of(
        fact, result, Optional.of(spokenOf), "it speaks of " + spokenOf + "; " + why);
  }

  private static CheckedPriorFact undecided(PriorFact fact, String why) {
    return ImmutableCheckedPriorFact.of(fact, CheckResult.UNDECIDED, Optional.empty(), why);
  }
}
