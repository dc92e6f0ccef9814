package org.inspectkit.grading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.inspectkit.grading.Comparison.Result;
import org.inspectkit.model.JudgementOutcome;
import org.inspectkit.scale.Grade;
import org.inspectkit.scale.GradeScale;
import org.inspectkit.scale.GradeScales;

/**
 * What holds whatever the crosswalk says: for the catalogue's scales and for three made-up ones
 * with links of every kind.
 */
class ReconcilingLawsTest {

  private static final List<ReconciliationPolicy> POLICIES =
      List.of(
          ReconciliationPolicy.strict(),
          ReconciliationPolicy.standard(),
          ReconciliationPolicy.lenient());

  @Property
  void theOrderOfAScaleIsKept(
      @ForAll("crosswalks") Crosswalk crosswalk, @ForAll("policies") ReconciliationPolicy policy) {
    GradeReconciler reconciler = GradeReconciler.standard().with(crosswalk).with(policy);
    for (GradeScale scale : scales(crosswalk)) {
      for (Grade better : scale.grades()) {
        scale.grades().stream()
            .filter(worse -> scale.graded() && better.isBetterThan(worse))
            .forEach(worse -> assertNotBelow(reconciler, better, worse));
      }
    }
  }

  private static void assertNotBelow(GradeReconciler reconciler, Grade better, Grade worse) {
    Optional<BandRange> upper = reconciler.reconcile(better).bands();
    Optional<BandRange> lower = reconciler.reconcile(worse).bands();
    boolean open = upper.isEmpty() || lower.isEmpty();
    assertTrue(open || upper.get().isAtLeast(lower.get()), () -> better + ", " + worse);
  }

  @Property
  void toTheHubAndBackGivesTheSameGrade(
      @ForAll("crosswalks") Crosswalk crosswalk, @ForAll("policies") ReconciliationPolicy policy) {
    GradeReconciler reconciler = GradeReconciler.standard().with(crosswalk).with(policy);
    for (GradeScale from : scales(crosswalk)) {
      for (GradeScale to : scales(crosswalk)) {
        for (Grade grade : from.grades()) {
          Optional<Grade> there = reconciler.translate(grade, to);
          if (there.isPresent()) {
            assertEquals(Optional.of(grade), reconciler.translate(there.get(), from));
          }
        }
      }
    }
  }

  @Property
  void whatIsTranslatedIsLevel(
      @ForAll("crosswalks") Crosswalk crosswalk, @ForAll("policies") ReconciliationPolicy policy) {
    GradeReconciler reconciler = GradeReconciler.standard().with(crosswalk).with(policy);
    for (Grade grade : grades(crosswalk).filter(Grade::ranked).toList()) {
      for (GradeScale to : scales(crosswalk)) {
        reconciler
            .translate(grade, to)
            .ifPresent(t -> assertEquals(Result.SAME, reconciler.compare(grade, t).result()));
      }
    }
  }

  @Property
  void reconcilingTwiceChangesNothing(
      @ForAll("crosswalks") Crosswalk crosswalk, @ForAll("policies") ReconciliationPolicy policy) {
    GradeReconciler reconciler = GradeReconciler.standard().with(crosswalk).with(policy);
    grades(crosswalk)
        .forEach(
            grade -> {
              ReconciledGrade once = reconciler.reconcile(grade);
              assertEquals(grade, once.grade());
              assertEquals(grade.label(), once.printed());
              assertEquals(grade.number(), once.printedNumber());
              assertEquals(once, reconciler.reconcile(once.grade()));
            });
  }

  @Property
  void noMappingDistinguishesWhatItsSourceDoesNot(@ForAll("crosswalks") Crosswalk crosswalk) {
    GradeReconciler reconciler = GradeReconciler.lenient().with(crosswalk);
    for (GradeScale scale : scales(crosswalk)) {
      List<Grade> others =
          grades(crosswalk).filter(other -> !other.scaleId().equals(scale.id())).toList();
      for (Grade grade : scale.grades()) {
        scale.grades().stream()
            .filter(twin -> !twin.equals(grade))
            .filter(twin -> crosswalk.link(twin).bands().equals(crosswalk.link(grade).bands()))
            .forEach(twin -> others.forEach(o -> assertSameAnswer(reconciler, grade, twin, o)));
      }
    }
  }

  @Example
  void oneGradeInManyWordingsHasOnePlace() {
    GradeReconciler reconciler = GradeReconciler.standard();
    for (GradeScale scale : GradeScales.all()) {
      for (Grade grade : scale.grades()) {
        for (String wording : grade.aliases()) {
          Grade found = scale.find(wording).orElseThrow();
          assertEquals(reconciler.reconcile(grade), reconciler.reconcile(found));
        }
      }
    }
  }

  private static void assertSameAnswer(GradeReconciler by, Grade a, Grade b, Grade other) {
    assertEquals(by.compare(a, other).result(), by.compare(b, other).result());
  }

  @Property
  void whatIsNotGradedNeverGainsAGrade(@ForAll String printed) {
    for (ReconciliationPolicy policy : POLICIES) {
      GradeReconciler reconciler = GradeReconciler.standard().with(policy);
      assertTrue(reconciler.reconcile(new JudgementOutcome.NotJudged(printed)).isEmpty());
      assertTrue(reconciler.reconcile(new JudgementOutcome.Unresolved(printed)).isEmpty());
    }
  }

  @Property
  void thePublishedGradeIsUntouched(
      @ForAll("published") Grade grade, @ForAll String printed, @ForAll Optional<Integer> number) {
    var outcome = new JudgementOutcome.Graded(grade, printed, number);
    ReconciledGrade reconciled = GradeReconciler.standard().reconcile(outcome).orElseThrow();
    assertEquals(grade, reconciled.grade());
    assertEquals(printed, reconciled.printed());
    assertEquals(number, reconciled.printedNumber());
  }

  @Property
  void aChainIsNoStrongerThanItsWeakestLink(@ForAll("crosswalks") Crosswalk crosswalk) {
    for (ScaleLink a : crosswalk.links()) {
      for (ScaleLink b : crosswalk.links()) {
        String idA = a.scale().id();
        String idB = b.scale().id();
        boolean chain = !idA.equals(idB) && crosswalk.transition(idA, idB).isEmpty();
        if (chain && a.edition().isEmpty() && b.edition().isEmpty()) {
          Correspondence found = crosswalk.correspondence(a.scale(), b.scale());
          assertTrue(a.correspondence().isAtLeast(found));
          assertTrue(b.correspondence().isAtLeast(found.reversed()));
        }
      }
    }
  }

  @Property
  void whatAStricterPolicyPlacesAMoreLenientOnePlacesToo(
      @ForAll("crosswalks") Crosswalk crosswalk, @ForAll("pairs") List<Integer> pair) {
    List<Grade> grades = grades(crosswalk).toList();
    Grade a = grades.get(pair.get(0) % grades.size());
    Grade b = grades.get(pair.get(1) % grades.size());
    List<GradeReconciler> ordered = reconcilers(crosswalk);
    for (int i = 1; i < ordered.size(); i++) {
      GradeReconciler strict = ordered.get(i - 1);
      GradeReconciler lenient = ordered.get(i);
      Optional<BandRange> placed = strict.reconcile(a).bands();
      assertTrue(placed.isEmpty() || placed.equals(lenient.reconcile(a).bands()));
      Result result = strict.compare(a, b).result();
      assertTrue(result == Result.NOT_COMPARABLE || result == lenient.compare(a, b).result());
      Optional<Grade> stated = strict.translate(a, scaleOf(crosswalk, b));
      assertTrue(stated.isEmpty() || stated.equals(lenient.translate(a, scaleOf(crosswalk, b))));
    }
  }

  @Property
  void comparingTheOtherWayRoundTurnsTheAnswer(
      @ForAll("crosswalks") Crosswalk crosswalk, @ForAll("pairs") List<Integer> pair) {
    List<Grade> grades = grades(crosswalk).toList();
    Grade a = grades.get(pair.get(0) % grades.size());
    Grade b = grades.get(pair.get(1) % grades.size());
    for (GradeReconciler reconciler : reconcilers(crosswalk)) {
      Comparison one = reconciler.compare(a, b);
      Comparison other = reconciler.compare(b, a);
      assertEquals(one.result().reversed(), other.result());
      assertEquals(one.correspondence().reversed(), other.correspondence());
    }
  }

  @Example
  void inTheCatalogueBetterThanBetterIsBetter() {
    betterThanBetterIsBetterWhereItIsComparable(Crosswalk.standard());
  }

  @Property
  void betterThanBetterIsBetterWhereItIsComparable(@ForAll("crosswalks") Crosswalk crosswalk) {
    for (GradeReconciler reconciler : reconcilers(crosswalk)) {
      List<ReconciledGrade> grades = grades(crosswalk).map(reconciler::reconcile).toList();
      Result[][] results =
          grades.stream()
              .map(a -> grades.stream().map(b -> reconciler.compare(a, b).result()))
              .map(row -> row.toArray(Result[]::new))
              .toArray(Result[][]::new);
      assertTransitive(results, grades);
    }
  }

  private static void assertTransitive(Result[][] results, List<ReconciledGrade> grades) {
    int n = results.length;
    for (int a = 0; a < n; a++) {
      for (int b = 0; b < n; b++) {
        for (int c = 0; c < n; c++) {
          Optional<Result> expected = joined(results[a][b], results[b][c]);
          boolean open = expected.isEmpty() || results[a][c] == Result.NOT_COMPARABLE;
          if (!open && expected.get() != results[a][c]) {
            throw new AssertionError(grades.get(a) + ", " + grades.get(b) + ", " + grades.get(c));
          }
        }
      }
    }
  }

  private static Optional<Result> joined(Result ab, Result bc) {
    if (ab == Result.NOT_COMPARABLE || bc == Result.NOT_COMPARABLE) {
      return Optional.empty();
    }
    if (ab == Result.SAME) {
      return Optional.of(bc);
    }
    return bc == Result.SAME || ab == bc ? Optional.of(ab) : Optional.empty();
  }

  @Property
  void aPlaceLiesWithinWhatTheCrosswalkSupports(@ForAll("ranges") BandRange range) {
    Assume.that(range.single().isEmpty());
    assertTrue(range.bands().stream().allMatch(range::contains));
    assertTrue(range.bands().stream().map(BandRange::of).allMatch(range::contains));
    assertEquals(range.best(), range.bands().get(0));
    assertEquals(range.worst(), range.bands().get(range.bands().size() - 1));
  }

  private static List<GradeReconciler> reconcilers(Crosswalk crosswalk) {
    return POLICIES.stream().map(GradeReconciler.standard().with(crosswalk)::with).toList();
  }

  private static List<GradeScale> scales(Crosswalk crosswalk) {
    return crosswalk.links().stream().map(ScaleLink::scale).distinct().toList();
  }

  private static Stream<Grade> grades(Crosswalk crosswalk) {
    return scales(crosswalk).stream().flatMap(scale -> scale.grades().stream());
  }

  private static GradeScale scaleOf(Crosswalk crosswalk, Grade grade) {
    return crosswalk.scale(grade.scaleId()).orElseThrow();
  }

  @Provide
  Arbitrary<ReconciliationPolicy> policies() {
    return Arbitraries.of(POLICIES);
  }

  @Provide
  Arbitrary<List<Integer>> pairs() {
    return Arbitraries.integers().between(0, 10_000).list().ofSize(2);
  }

  @Provide
  Arbitrary<Grade> published() {
    return Arbitraries.of(
        GradeScales.all().stream().flatMap(scale -> scale.grades().stream()).toList());
  }

  @Provide
  Arbitrary<BandRange> ranges() {
    return MadeUpCrosswalks.ranges();
  }

  @Provide
  Arbitrary<Crosswalk> crosswalks() {
    return Arbitraries.frequencyOf(
            Tuple.of(1, Arbitraries.just(Crosswalk.standard())),
            Tuple.of(9, MadeUpCrosswalks.any()))
        .withoutEdgeCases();
  }
}
