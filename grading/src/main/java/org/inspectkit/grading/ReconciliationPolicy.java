package org.inspectkit.grading;

import java.util.Optional;

/**
 * What to do with links that are lossy. It decides only how much of what the crosswalk supports is
 * made use of: it can place no grade that the crosswalk does not place.
 *
 * <p>By default a grade is placed where it is {@link Correspondence#SAME_RANK} or closer, and
 * translated where it is {@link Correspondence#EQUIVALENT} or closer, because to print <i>requires
 * improvement</i> for an <i>adequate</i> of 2012 would be a relabelling. A policy of one's own
 * changes what it wants to:
 *
 * <pre>{@code
 * ReconciliationPolicy cautious =
 *     new ReconciliationPolicy() {
 *       public String name() {
 *         return "nothing unverified";
 *       }
 *
 *       public Optional<BandRange> place(GradeLink link) {
 *         return link.rationale().unverified().isEmpty()
 *             ? ReconciliationPolicy.super.place(link)
 *             : Optional.empty();
 *       }
 *     };
 * GradeReconciler reconciler = GradeReconciler.standard().with(cautious);
 * }</pre>
 *
 * <p>It must answer the same for the same question, from whichever thread.
 */
public interface ReconciliationPolicy {

  /**
   * What it is called in explanations.
   *
   * @return a word or two
   */
  String name();

  /**
   * Whether grades that agree so closely may be placed and compared.
   *
   * @param correspondence how closely
   * @return by default true for the same rank and closer
   */
  default boolean accepts(Correspondence correspondence) {
    return correspondence.isAtLeast(Correspondence.SAME_RANK);
  }

  /**
   * Whether a grade may be translated to a grade of another scale that agrees so closely.
   *
   * @param correspondence how closely
   * @return by default true for equivalents and closer
   */
  default boolean translates(Correspondence correspondence) {
    return correspondence.isAtLeast(Correspondence.EQUIVALENT);
  }

  /**
   * Whether a timeline may show a movement between areas whose questions agree so closely. Areas
   * that have nothing in common are never compared, whatever the answer.
   *
   * @param question how closely the earlier question agrees with the later
   * @return by default true for all but none: a wider or narrower question is reported as such
   */
  default boolean acceptsQuestion(Correspondence question) {
    return question != Correspondence.NONE;
  }

  /**
   * Where to place a grade.
   *
   * @param link what the crosswalk supports
   * @return by default the bands of the link if its correspondence is accepted; whatever is
   *     returned must lie within those bands
   */
  default Optional<BandRange> place(GradeLink link) {
    return accepts(link.correspondence()) ? link.bands() : Optional.empty();
  }

  /**
   * Places equivalents only, and shows movements only within one area and between areas that both
   * ask just what the theme asks.
   *
   * <p>What it costs: every grade of the single inspection framework and of what came after stays
   * without a place, so that nothing is compared over 2013; so do annual ratings and block scores
   * before 2005; and no half of an inspection is held against a whole.
   *
   * @return the policy
   */
  static ReconciliationPolicy strict() {
    return StandardPolicy.STRICT;
  }

  /**
   * Places what has the same rank, and keeps to the defaults in all else.
   *
   * <p>What it costs: an <i>adequate</i> of 2012 and a <i>requires improvement</i> of 2014 count as
   * no change though the bar was raised, so that a decline may be hidden and an improvement
   * understated; each such comparison carries the remark that says so.
   *
   * @return the policy
   */
  static ReconciliationPolicy standard() {
    return StandardPolicy.STANDARD;
  }

  /**
   * Places ranges and parts too, and translates between grades of the same rank.
   *
   * <p>What it costs: labels are shown that nobody published, as <i>requires improvement</i> for an
   * <i>adequate</i> of 2012. Show them beside the published ones, never instead. What nothing links
   * stays apart here too.
   *
   * @return the policy
   */
  static ReconciliationPolicy lenient() {
    return StandardPolicy.LENIENT;
  }
}
