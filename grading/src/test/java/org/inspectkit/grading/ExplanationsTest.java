package org.inspectkit.grading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.inspectkit.grading.Comparison.Result;
import org.inspectkit.model.JudgementOutcome;
import org.inspectkit.scale.Grade;
import org.inspectkit.scale.GradeScale;
import org.inspectkit.scale.GradeScales;
import org.junit.jupiter.api.Test;

/** Every grade says in two sentences how it got its place, and by which source. */
class ExplanationsTest {

  /** A full stop ends a sentence where a blank and a capital follow it. */
  private static final Pattern SENTENCE = Pattern.compile("\\.(?: (?=\\p{Lu})|$)");

  private static final List<GradeReconciler> RECONCILERS =
      List.of(GradeReconciler.strict(), GradeReconciler.standard(), GradeReconciler.lenient());

  @Property
  void everyGradeIsExplainedInTwoSentencesWithItsSources(
      @ForAll("grades") Grade grade, @ForAll("reconcilers") GradeReconciler reconciler) {
    String stated = reconciler.explain(grade);
    assertEquals(2, sentences(stated), stated);
    List<String> sources = reconciler.reconcile(grade).citations();
    assertTrue(!sources.isEmpty() && sources.stream().allMatch(stated::contains), stated);
  }

  @Property
  void everyPairIsExplainedInTwoSentencesWithItsSources(
      @ForAll("grades") Grade a,
      @ForAll("grades") Grade b,
      @ForAll("reconcilers") GradeReconciler reconciler) {
    String stated = reconciler.explain(a, b);
    assertEquals(2, sentences(stated), stated);
    List<String> sources = reconciler.compare(a, b).citations();
    assertEquals(a.scaleId().equals(b.scaleId()), sources.isEmpty(), stated);
    assertTrue(sources.stream().allMatch(stated::contains), stated);
  }

  private static long sentences(String stated) {
    return SENTENCE.matcher(stated).results().count();
  }

  @Test
  void theWordsForEachKindOfLink() {
    Grade good = GradeScales.ILACS.find("Good").orElseThrow();
    assertTrue(
        RECONCILERS.get(1).explain(good).contains("by its rank, though not by its standard"));
    for (Correspondence how : List.of(Correspondence.NARROWER, Correspondence.BROADER)) {
      GradeReconciler lenient = GradeReconciler.lenient().with(MadeUpCrosswalks.ofCiw(how));
      String words = how == Correspondence.NARROWER ? "as a part of it" : "that covers more";
      assertTrue(lenient.explain(GradeScales.CIW.best()).contains(words));
      String pair = lenient.explain(GradeScales.CIW.best(), GradeScales.APA_2006.worst());
      String rationale =
          how == Correspondence.NARROWER
              ? "the first is a part of what the second covers"
              : "the first covers more than the second";
      assertTrue(pair.contains(rationale), pair);
    }
  }

  @Test
  void onlyWordsThatDescribeANumberAreThoseOfTheKey() {
    String described = stated(GradeScales.APA_2006);
    String key = "3 on apa-2006 (the key: A service that consistently delivers above minimum";
    assertTrue(described.startsWith(key), described);
    String word = stated(GradeScales.APA_CAPACITY);
    assertTrue(word.startsWith("3 on apa-capacity (Good) is placed at "), word);
    String label = stated(GradeScales.CPA_BLOCK);
    assertTrue(label.startsWith(GradeScales.CPA_BLOCK.findNumber(3).orElseThrow() + " "), label);
  }

  /** Why a number that is printed alone has its place. */
  private static String stated(GradeScale scale) {
    Grade three = scale.findNumber(3).orElseThrow();
    return RECONCILERS
        .get(1)
        .reconcile(new JudgementOutcome.Graded(three, "3", Optional.of(3)))
        .orElseThrow()
        .explanation();
  }

  @Test
  void anAnswerThatIsNotEnoughSaysSo() {
    Grade then = GradeScales.OFSTED_2012.best();
    Grade now = GradeScales.ILACS.best();
    assertTrue(GradeReconciler.strict().explain(then, now).contains("which is not enough here"));
    assertTrue(!GradeReconciler.standard().explain(then, now).contains("not enough"));
    List<Grade> kinds = GradeScales.UCRA_CATEGORIES.grades();
    String kindsTold = RECONCILERS.get(0).explain(kinds.get(0), kinds.get(1));
    assertTrue(kindsTold.contains("they are on one scale."), kindsTold);
    String card = RECONCILERS.get(1).explain(now, GradeScales.OFSTED_REPORT_CARD.best());
    assertTrue(card.contains(": nothing supports a comparison. It has the four grades"), card);
    assertEquals("neither better", words(RECONCILERS.get(1).compare(then, GradeScales.SIF.best())));
  }

  private static String words(Comparison comparison) {
    return comparison.result() == Result.SAME ? "neither better" : comparison.describe();
  }

  @Provide
  Arbitrary<Grade> grades() {
    return Arbitraries.of(
        GradeScales.all().stream().flatMap(scale -> scale.grades().stream()).toList());
  }

  @Provide
  Arbitrary<GradeReconciler> reconcilers() {
    return Arbitraries.of(RECONCILERS);
  }
}
