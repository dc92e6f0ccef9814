package org.inspectkit.grading;

import java.util.function.Predicate;

/**
 * The policies that come with the library.
 *
 * @param name what it is called
 * @param accepted which correspondences it places
 * @param translated which correspondences it translates
 * @param questions between which questions it shows movements
 */
record StandardPolicy(
    String name,
    Predicate<Correspondence> accepted,
    Predicate<Correspondence> translated,
    Predicate<Correspondence> questions)
    implements ReconciliationPolicy {

  static final ReconciliationPolicy STRICT =
      new StandardPolicy(
          "strict",
          StandardPolicy::sameStandard,
          StandardPolicy::sameStandard,
          StandardPolicy::sameStandard);
  static final ReconciliationPolicy STANDARD =
      new StandardPolicy(
          "standard", Correspondence::oneToOne, StandardPolicy::sameStandard, StandardPolicy::any);
  static final ReconciliationPolicy LENIENT =
      new StandardPolicy(
          "lenient", StandardPolicy::any, Correspondence::oneToOne, StandardPolicy::any);

  @Override
  public boolean accepts(Correspondence correspondence) {
    return accepted.test(correspondence);
  }

  @Override
  public boolean translates(Correspondence correspondence) {
    return translated.test(correspondence);
  }

  @Override
  public boolean acceptsQuestion(Correspondence question) {
    return questions.test(question);
  }

  private static boolean any(Correspondence correspondence) {
    return correspondence != Correspondence.NONE;
  }

  private static boolean sameStandard(Correspondence correspondence) {
    return correspondence.isAtLeast(Correspondence.EQUIVALENT);
  }

  @Override
  public String toString() {
    return name;
  }
}
