package org.inspectkit.grading;

import java.util.Objects;
import java.util.Optional;
import org.inspectkit.framework.Edition;
import org.inspectkit.model.Judgement;
import org.inspectkit.model.JudgementOutcome;
import org.inspectkit.scale.Grade;
import org.inspectkit.scale.GradeScale;

/**
 * Makes grades of different scales comparable, as far as the crosswalk supports it and the policy
 * accepts it. The grade as published always stays beside what it is reconciled to.
 *
 * <pre>{@code
 * GradeReconciler reconciler = GradeReconciler.standard();
 * Grade then = GradeScales.APA_2006.findNumber(3).orElseThrow();      // Good: 4 was best
 * Grade later = GradeScales.OFSTED_2012.findNumber(3).orElseThrow();  // Adequate: 1 was best
 * System.out.println(reconciler.reconcile(then));     // above minimum requirements (equivalent)
 * System.out.println(reconciler.compare(then, later));            // better
 * System.out.println(reconciler.explain(then, later));            // why, and by which source
 * }</pre>
 *
 * <p>A reconciler holds no state that changes: one serves any number of threads.
 */
public final class GradeReconciler {

  private final Crosswalk crosswalk;
  private final ReconciliationPolicy policy;

  private GradeReconciler(Crosswalk crosswalk, ReconciliationPolicy policy) {
    this.crosswalk = Objects.requireNonNull(crosswalk, "crosswalk");
    this.policy = Objects.requireNonNull(policy, "policy");
  }

  /**
   * Places grades of the same rank or closer, and always says how closely they agree.
   *
   * @return a reconciler with the standard crosswalk
   */
  public static GradeReconciler standard() {
    return new GradeReconciler(Crosswalk.standard(), ReconciliationPolicy.standard());
  }

  /**
   * Places only grades whose descriptors state the same standard.
   *
   * @return a reconciler with the standard crosswalk
   */
  public static GradeReconciler strict() {
    return standard().with(ReconciliationPolicy.strict());
  }

  /**
   * Places ranges and parts too.
   *
   * @return a reconciler with the standard crosswalk
   */
  public static GradeReconciler lenient() {
    return standard().with(ReconciliationPolicy.lenient());
  }

  /**
   * The same with another policy.
   *
   * @param other the policy
   * @return another reconciler; this one stays as it is
   */
  public GradeReconciler with(ReconciliationPolicy other) {
    return new GradeReconciler(crosswalk, other);
  }

  /**
   * The same with another crosswalk.
   *
   * @param other the crosswalk
   * @return another reconciler; this one stays as it is
   */
  public GradeReconciler with(Crosswalk other) {
    return new GradeReconciler(other, policy);
  }

  /**
   * What it goes by.
   *
   * @return the crosswalk
   */
  public Crosswalk crosswalk() {
    return crosswalk;
  }

  /**
   * How much of the crosswalk it makes use of.
   *
   * @return the policy
   */
  public ReconciliationPolicy policy() {
    return policy;
  }

  /**
   * Places a grade of which nothing is known but its scale.
   *
   * @param grade the grade
   * @return the grade and its place, if it has one
   */
  public ReconciledGrade reconcile(Grade grade) {
    return place(crosswalk.link(grade), grade.label(), grade.number());
  }

  /**
   * Places a grade given under an edition of a framework. It matters where editions use one scale
   * differently, as the comprehensive performance assessment did before and from 2005.
   *
   * @param grade the grade
   * @param edition the edition
   * @return the grade and its place, if it has one
   */
  public ReconciledGrade reconcile(Grade grade, Edition edition) {
    return place(crosswalk.link(grade, edition), grade.label(), grade.number());
  }

  /**
   * Places what an inspection concluded.
   *
   * @param outcome the conclusion
   * @return the grade as printed and its place; empty if the outcome is not a grade
   */
  public Optional<ReconciledGrade> reconcile(JudgementOutcome outcome) {
    return outcome instanceof JudgementOutcome.Graded graded
        ? Optional.of(place(crosswalk.link(graded.value()), graded))
        : Optional.empty();
  }

  /**
   * Places what an inspection concluded about an area.
   *
   * @param judgement the judgement
   * @return the grade as printed and its place; empty if the judgement is not a grade
   */
  public Optional<ReconciledGrade> reconcile(Judgement judgement) {
    return reconcile(judgement.outcome());
  }

  /**
   * Places what an inspection under an edition concluded about an area.
   *
   * @param judgement the judgement
   * @param edition the edition
   * @return the grade as printed and its place; empty if the judgement is not a grade
   */
  public Optional<ReconciledGrade> reconcile(Judgement judgement, Edition edition) {
    return judgement.outcome() instanceof JudgementOutcome.Graded graded
        ? Optional.of(place(crosswalk.link(graded.value(), edition), graded))
        : Optional.empty();
  }

  private ReconciledGrade place(GradeLink link, JudgementOutcome.Graded graded) {
    return place(link, graded.printed(), graded.printedNumber());
  }

  private ReconciledGrade place(GradeLink link, String printed, Optional<Integer> number) {
    Optional<BandRange> bands = policy.place(link);
    Optional<String> words = ReconciledGrade.numberInWords(link.grade(), printed, number);
    String name = Explanations.name(link.grade(), printed, words);
    String explanation = Explanations.of(name, link, bands, policy);
    return ImmutableReconciledGrade.of(link.grade(), printed, number, link, bands, explanation);
  }

  /**
   * How closely two scales agree, whatever the policy.
   *
   * @param a a scale
   * @param b another scale
   * @return the correspondence, from the side of the first
   */
  public Correspondence correspondence(GradeScale a, GradeScale b) {
    return crosswalk.correspondence(a, b);
  }

  /**
   * Which of two grades is better.
   *
   * @param a a grade
   * @param b another grade, on whichever scale
   * @return the answer from the side of the first, with how closely the scales agree
   */
  public Comparison compare(Grade a, Grade b) {
    return compare(reconcile(a), reconcile(b));
  }

  /**
   * Which of two reconciled grades is better.
   *
   * @param a a grade
   * @param b another grade, on whichever scale
   * @return the answer from the side of the first, with how closely the scales agree
   */
  public Comparison compare(ReconciledGrade a, ReconciledGrade b) {
    return Comparisons.of(a, b, crosswalk, policy);
  }

  /**
   * Translates a grade to one of another scale, where one corresponds to one and the policy lets
   * grades so linked be translated. What was published is still the first grade.
   *
   * @param grade the grade
   * @param target the scale to translate it to
   * @return the grade in the same band; empty where there is none to be had
   */
  public Optional<Grade> translate(Grade grade, GradeScale target) {
    if (grade.scaleId().equals(target.id())) {
      return target.grade(grade.id());
    }
    boolean allowed =
        crosswalk
            .scale(grade.scaleId())
            .filter(source -> policy.translates(correspondence(source, target)))
            .isPresent();
    Optional<BandRange> band = oneToOne(grade);
    return target.grades().stream()
        .filter(g -> allowed && band.isPresent() && oneToOne(g).equals(band))
        .findAny();
  }

  private Optional<BandRange> oneToOne(Grade grade) {
    return Optional.of(crosswalk.link(grade))
        .filter(link -> link.correspondence().oneToOne())
        .flatMap(GradeLink::bands);
  }

  /**
   * Why a grade has its place.
   *
   * @param grade the grade
   * @return two sentences: the place, and the rationale with its sources
   */
  public String explain(Grade grade) {
    return reconcile(grade).explanation();
  }

  /**
   * Why two grades compare as they do.
   *
   * @param a a grade
   * @param b another grade
   * @return two sentences: the answer, and the rationale with its sources
   */
  public String explain(Grade a, Grade b) {
    return compare(a, b).explanation();
  }

  @Override
  public String toString() {
    return policy.name() + " reconciler with a " + crosswalk;
  }
}
