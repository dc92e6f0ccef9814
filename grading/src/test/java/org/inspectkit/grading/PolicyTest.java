package org.inspectkit.grading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.inspectkit.grading.Comparison.Result;
import org.inspectkit.scale.Grade;
import org.inspectkit.scale.GradeScale;
import org.inspectkit.scale.GradeScales;
import org.junit.jupiter.api.Test;

/** What each policy places and compares, and what that costs. */
class PolicyTest {

  private static final Set<String> EQUIVALENT = Set.of("apa-2006", "ofsted-2012");
  private static final Set<String> SAME_RANK =
      Set.of("cpa-block", "apa-capacity", "jar-2005", "annual-rating", "sif", "lscb", "ilacs");

  @Test
  void strictPlacesEquivalentsOnlyAndComparesNothingOver2013() {
    GradeReconciler strict = GradeReconciler.strict();
    assertEquals(EQUIVALENT, placed(strict));
    for (GradeScale before : scales("apa-2006", "jar-2005", "ofsted-2012", "annual-rating")) {
      for (GradeScale after : scales("sif", "lscb", "ilacs")) {
        assertEquals(Result.NOT_COMPARABLE, strict.compare(before.best(), after.worst()).result());
      }
    }
    assertEquals(
        Result.BETTER, strict.compare(GradeScales.SIF.best(), GradeScales.ILACS.worst()).result());
  }

  @Test
  void standardPlacesTheSameRankTooAndSaysThatTheBarWasRaised() {
    GradeReconciler standard = GradeReconciler.standard();
    assertEquals(union(), placed(standard));
    for (GradeScale before : scales("apa-2006", "jar-2005", "ofsted-2012", "annual-rating")) {
      for (GradeScale after : scales("sif", "ilacs")) {
        Comparison comparison = standard.compare(before.best(), after.best());
        assertEquals(Result.SAME, comparison.result());
        assertEquals(
            Optional.of("bar raised in 2013, lowest grade redefined"), comparison.remark());
      }
    }
  }

  @Test
  void lenientPlacesNoMoreOfTheCatalogueAndTellsLabelsThatNobodyPublished() {
    GradeReconciler lenient = GradeReconciler.lenient();
    assertEquals(union(), placed(lenient));
    Grade adequate = GradeScales.OFSTED_2012.find("Adequate").orElseThrow();
    assertEquals(
        Optional.of("Requires improvement"),
        lenient.translate(adequate, GradeScales.SIF).map(Grade::label));
  }

  @Test
  void noPolicyComparesWhatNothingLinks() {
    for (GradeScale outside : GradeScales.all()) {
      boolean linked = union().contains(outside.id());
      for (GradeScale other : scales("apa-2006", "ofsted-2012", "ilacs")) {
        Comparison comparison =
            GradeReconciler.lenient().compare(outside.grades().get(0), other.worst());
        assertEquals(linked, comparison.comparable(), comparison::toString);
      }
    }
  }

  @Test
  void questionsThatDiffer() {
    ReconciliationPolicy strict = ReconciliationPolicy.strict();
    assertTrue(strict.acceptsQuestion(Correspondence.EQUIVALENT));
    assertFalse(strict.acceptsQuestion(Correspondence.SAME_RANK));
    assertFalse(strict.acceptsQuestion(Correspondence.NARROWER));
    ReconciliationPolicy plain = () -> "plain";
    for (Correspondence any : Correspondence.values()) {
      boolean some = any != Correspondence.NONE;
      assertEquals(some, ReconciliationPolicy.standard().acceptsQuestion(any));
      assertEquals(some, ReconciliationPolicy.lenient().acceptsQuestion(any));
      assertEquals(some, plain.acceptsQuestion(any));
    }
  }

  @Test
  void thePoliciesAreCalledByTheirNames() {
    assertEquals(
        List.of("strict", "standard", "lenient"),
        List.of(
            ReconciliationPolicy.strict().toString(),
            ReconciliationPolicy.standard().toString(),
            ReconciliationPolicy.lenient().toString()));
    assertEquals(
        "lenient reconciler with a " + Crosswalk.standard(), GradeReconciler.lenient().toString());
  }

  /** A caller's own: nothing that the sources leave open. */
  private record NothingUnverified() implements ReconciliationPolicy {
    @Override
    public String name() {
      return "nothing unverified";
    }

    @Override
    public Optional<BandRange> place(GradeLink link) {
      return link.rationale().unverified().isEmpty()
          ? ReconciliationPolicy.super.place(link)
          : Optional.empty();
    }
  }

  @Test
  void aCallersOwnPolicyCounts() {
    GradeReconciler cautious = GradeReconciler.standard().with(new NothingUnverified());
    assertEquals(Set.of("sif", "lscb", "ilacs"), placed(cautious));
    String stated = cautious.explain(GradeScales.APA_2006.best());
    assertTrue(stated.contains("which the policy \"nothing unverified\" leaves out."), stated);
  }

  private static Set<String> union() {
    return GradeScales.all().stream()
        .map(GradeScale::id)
        .filter(id -> EQUIVALENT.contains(id) || SAME_RANK.contains(id))
        .collect(Collectors.toSet());
  }

  private static Set<String> placed(GradeReconciler reconciler) {
    return GradeScales.all().stream()
        .filter(scale -> reconciler.reconcile(scale.grades().get(0)).band().isPresent())
        .map(GradeScale::id)
        .collect(Collectors.toSet());
  }

  private static List<GradeScale> scales(String... ids) {
    return List.of(ids).stream().map(GradeScales::of).toList();
  }
}
