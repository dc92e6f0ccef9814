package org.inspectkit.grading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.inspectkit.framework.Frameworks;
import org.inspectkit.grading.Comparison.Result;
import org.inspectkit.model.JudgementOutcome;
import org.inspectkit.scale.Grade;
import org.inspectkit.scale.GradeScale;
import org.inspectkit.scale.GradeScales;
import org.inspectkit.scale.QualityBand;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Grades of twenty years, in the words of those who gave them. */
class GradeReconcilerTest {

  private static final GradeReconciler STANDARD = GradeReconciler.standard();

  @Test
  void aThreeOf2006AndATwoOf2012MeetAboveTheMinimum() {
    Grade then = number(GradeScales.APA_2006, 3);
    Grade later = number(GradeScales.OFSTED_2012, 2);
    assertEquals(Optional.of(QualityBand.ABOVE_MINIMUM), STANDARD.reconcile(then).band());
    assertEquals(Optional.of(QualityBand.ABOVE_MINIMUM), STANDARD.reconcile(later).band());
    Comparison comparison = STANDARD.compare(then, later);
    assertEquals(Result.SAME, comparison.result());
    assertEquals(Correspondence.EQUIVALENT, comparison.correspondence());
  }

  @Test
  void aThreeOf2006IsNeverAThreeOf2012() {
    Grade then = number(GradeScales.APA_2006, 3);
    Grade later = number(GradeScales.OFSTED_2012, 3);
    assertFalse(then.equals(later));
    assertEquals(Result.BETTER, STANDARD.compare(then, later).result());
    assertEquals(Optional.of(number(GradeScales.OFSTED_2012, 2)), translated(then, "ofsted-2012"));
  }

  @ParameterizedTest
  @CsvSource({"4, 1", "3, 2", "2, 3", "1, 4"})
  void theFourGradesOf2006And2012MeetByTheirMeaning(int then, int later) {
    assertEquals(
        Optional.of(number(GradeScales.OFSTED_2012, later)),
        translated(number(GradeScales.APA_2006, then), "ofsted-2012"));
  }

  private static Optional<Grade> translated(Grade grade, String scale) {
    return STANDARD.translate(grade, GradeScales.of(scale));
  }

  @Test
  void adequateAndRequiresImprovementHaveTheSameRankUnderARaisedBar() {
    Grade adequate = word(GradeScales.OFSTED_2012, "Adequate");
    Grade requires = word(GradeScales.SIF, "Requires improvement");
    Comparison comparison = STANDARD.compare(adequate, requires);
    assertEquals(Result.SAME, comparison.result());
    assertEquals(Correspondence.SAME_RANK, comparison.correspondence());
    assertEquals(Optional.of("bar raised in 2013, lowest grade redefined"), comparison.remark());
    assertTrue(comparison.citations().get(0).startsWith("https://www.gov.uk/government/news/"));
  }

  @Test
  void adequateIsNeverRelabelledUnlessThePolicySaysSo() {
    Grade adequate = word(GradeScales.OFSTED_2012, "Adequate");
    assertEquals(Optional.empty(), STANDARD.translate(adequate, GradeScales.SIF));
    assertEquals(
        Optional.of("requires-improvement"),
        GradeReconciler.lenient().translate(adequate, GradeScales.SIF).map(Grade::id));
  }

  @Test
  void strictKeepsTheErasApartButNotSifAndIlacs() {
    GradeReconciler strict = GradeReconciler.strict();
    Grade adequate = word(GradeScales.OFSTED_2012, "Adequate");
    Grade sif = word(GradeScales.SIF, "Good");
    Grade ilacs = word(GradeScales.ILACS, "Requires improvement to be good");
    assertEquals(Optional.empty(), strict.reconcile(sif).bands());
    assertEquals(Correspondence.SAME_RANK, strict.reconcile(sif).correspondence());
    assertEquals(Result.NOT_COMPARABLE, strict.compare(adequate, ilacs).result());
    assertEquals(Result.BETTER, strict.compare(sif, ilacs).result());
    assertEquals(Optional.of("good"), strict.translate(sif, GradeScales.ILACS).map(Grade::id));
    assertEquals(Optional.empty(), strict.translate(adequate, GradeScales.ILACS));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"apa-2006", "ofsted-2012", "sif", "ilacs", "ofsted-school", "area-send-2023"})
  void theReportCardComparesWithNothing(String other) {
    Grade card = GradeScales.OFSTED_REPORT_CARD.best();
    Grade grade = GradeScales.of(other).best();
    for (GradeReconciler any : List.of(STANDARD, GradeReconciler.lenient())) {
      Comparison comparison = any.compare(card, grade);
      assertEquals(Result.NOT_COMPARABLE, comparison.result());
      assertEquals(Correspondence.NONE, comparison.correspondence());
      assertFalse(comparison.citations().isEmpty());
      // What Ofsted says of school grades is said of them alone.
      assertEquals(other.equals("ofsted-school"), comparison.remark().isPresent());
      assertEquals(Optional.empty(), any.translate(card, GradeScales.of(other)));
    }
  }

  @Test
  void withinItsOwnScaleEveryGradeCompares() {
    GradeScale card = GradeScales.OFSTED_REPORT_CARD;
    assertEquals(Result.BETTER, STANDARD.compare(card.best(), card.worst()).result());
    assertEquals(Result.SAME, STANDARD.compare(card.best(), card.best()).result());
    List<Grade> kinds = GradeScales.UCRA_CATEGORIES.grades();
    assertEquals(Result.NOT_COMPARABLE, STANDARD.compare(kinds.get(0), kinds.get(3)).result());
  }

  @Test
  void theSameWordElsewhereIsAnotherThing() {
    Grade scottish = word(GradeScales.CARE_INSPECTORATE_SCOTLAND, "Good");
    Grade english = word(GradeScales.OFSTED_2012, "Good");
    assertEquals(Result.NOT_COMPARABLE, STANDARD.compare(scottish, english).result());
    assertEquals(
        Result.NOT_COMPARABLE, STANDARD.compare(word(GradeScales.CQC, "Good"), english).result());
  }

  @Test
  void whatIsPrintedStaysAsItIsPrinted() {
    Grade good = number(GradeScales.APA_2006, 3);
    var asPrinted = new JudgementOutcome.Graded(good, "3", Optional.of(3));
    ReconciledGrade reconciled = STANDARD.reconcile(asPrinted).orElseThrow();
    assertEquals(good, reconciled.grade());
    assertEquals("3", reconciled.printed());
    assertEquals(Optional.of(3), reconciled.printedNumber());
    assertEquals("3", reconciled.published());
    assertEquals(
        Optional.of("A service that consistently delivers above minimum requirements for users"),
        reconciled.keyWords());
    assertEquals("3 on apa-2006 = above minimum requirements (equivalent)", reconciled.toString());
    String start =
        "3 on apa-2006 (the key: A service that consistently delivers above minimum requirements"
            + " for users) ";
    assertTrue(reconciled.explanation().startsWith(start + "is placed at "));
    String pair = STANDARD.compare(reconciled, STANDARD.reconcile(good)).explanation();
    assertTrue(pair.startsWith(start + "is level with Good (3) on apa-2006: "), pair);
  }

  @ParameterizedTest
  @CsvSource({"Good, Good (2)", "Grade 2 (Good), Grade 2 (Good)", "2, 2"})
  void theNumberIsShownOnce(String printed, String shown) {
    Grade good = number(GradeScales.OFSTED_2012, 2);
    var outcome = new JudgementOutcome.Graded(good, printed, Optional.of(2));
    assertEquals(shown, STANDARD.reconcile(outcome).orElseThrow().published());
  }

  @Test
  void blockScoresBefore2005HaveARankOnly() {
    Grade three = number(GradeScales.CPA_BLOCK, 3);
    var before = STANDARD.reconcile(three, Frameworks.CPA.edition("cpa-2002").orElseThrow());
    var since = STANDARD.reconcile(three, Frameworks.CPA.edition("cpa-2005").orElseThrow());
    var apa = STANDARD.reconcile(number(GradeScales.APA_2006, 3));
    assertEquals(Correspondence.SAME_RANK, STANDARD.compare(before, apa).correspondence());
    assertEquals(Correspondence.EQUIVALENT, STANDARD.compare(since, apa).correspondence());
    assertEquals(Correspondence.SAME_RANK, STANDARD.compare(before, since).correspondence());
    assertEquals(Correspondence.IDENTICAL, STANDARD.compare(since, since).correspondence());
  }

  @Test
  void explanationsNameTheGroundAndTheSource() {
    assertEquals(
        "Good (3) on apa-2006 is placed at 'above minimum requirements' as an equivalent grade."
            + " The letter of 2006 describes its grades 4, 3, 2 and 1 as services delivering"
            + " well above, consistently above, only and not the minimum requirements for users; of"
            + " 2005 the press reports the same yardstick (Ofsted and"
            + " CSCI, annual performance assessment letter to Luton Borough Council, 1 November"
            + " 2006; https://csapps.norfolk.gov.uk/csshared/ecourier2/misheet.asp?misheetid=3155;"
            + " https://www.tes.com/news/tes-archive/tes-publication/watchdogs-rate-most-councils-good;"
            + " not verified: that the letters of 2007 and 2008 print the same key).",
        STANDARD.explain(number(GradeScales.APA_2006, 3)));
    String pair =
        STANDARD.explain(
            word(GradeScales.OFSTED_2012, "Adequate"),
            word(GradeScales.SIF, "Requires improvement"));
    assertTrue(
        pair.startsWith(
            "Adequate (3) on ofsted-2012 is level with Requires improvement on sif: the two scales"
                + " share their order but not their standard (bar raised in 2013, lowest grade redefined). In 2013 Ofsted"
                + " said that only good is now good enough"),
        pair);
  }

  @Test
  void explanationsOfRefusals() {
    assertTrue(
        STANDARD
            .explain(GradeScales.OFSTED_REPORT_CARD.best())
            .startsWith("Exceptional on ofsted-report-card has no place beside grades of other"));
    assertTrue(
        GradeReconciler.strict()
            .explain(word(GradeScales.SIF, "Good"))
            .contains("which the policy \"strict\" leaves out. "));
    assertTrue(
        STANDARD
            .explain(GradeScales.ILACS.best(), GradeScales.OFSTED_REPORT_CARD.best())
            .contains("cannot be compared with"));
    assertTrue(
        STANDARD
            .explain(GradeScales.ILACS.best(), GradeScales.ILACS.worst())
            .endsWith("they are on one scale. Its order is the regulator's own, best first."));
  }

  /** Whatever the link supports, it places every grade alike. */
  private record Placing(Optional<BandRange> bands) implements ReconciliationPolicy {
    @Override
    public String name() {
      return "alike";
    }

    @Override
    public Optional<BandRange> place(GradeLink link) {
      return bands;
    }
  }

  @Test
  void aPolicyOfOnesOwnMayLeaveOutButNotInvent() {
    Grade good = word(GradeScales.ILACS, "Good");
    GradeReconciler silent = STANDARD.with(new Placing(Optional.empty()));
    assertEquals(Optional.empty(), silent.reconcile(good).band());
    BandRange best = BandRange.of(QualityBand.WELL_ABOVE_MINIMUM);
    GradeReconciler flattering = STANDARD.with(new Placing(Optional.of(best)));
    assertThrows(IllegalArgumentException.class, () -> flattering.reconcile(good));
  }

  @Test
  void noPolicyTranslatesWhereGradesShareABand() {
    Grade good = word(GradeScales.ILACS, "Good");
    GradeReconciler rash = STANDARD.with(lossyRow()).with(new Rash());
    assertEquals(Optional.of("good"), rash.translate(good, GradeScales.SIF).map(Grade::id));
    assertEquals(Optional.empty(), rash.translate(good, GradeScales.CIW));
    assertEquals(Optional.empty(), rash.translate(GradeScales.CIW.best(), GradeScales.ILACS));
  }

  /** All four grades of a scale as parts of the band in which good is. */
  private static Crosswalk lossyRow() {
    Rationale rationale = Rationale.of("It is made up.", "a made-up source");
    return Crosswalk.standard()
        .with(
            ScaleLink.of(
                GradeScales.CIW,
                Correspondence.NARROWER,
                Collections.nCopies(4, QualityBand.ABOVE_MINIMUM),
                rationale));
  }

  private record Rash() implements ReconciliationPolicy {
    @Override
    public String name() {
      return "rash";
    }

    @Override
    public boolean translates(Correspondence correspondence) {
      return true;
    }
  }

  @Test
  void theDefaultsOfThePolicyAreTheStandardOnes() {
    ReconciliationPolicy plain = () -> "plain";
    for (Correspondence any : Correspondence.values()) {
      assertEquals(ReconciliationPolicy.standard().accepts(any), plain.accepts(any));
      assertEquals(ReconciliationPolicy.standard().translates(any), plain.translates(any));
    }
  }

  @Test
  void aGradeThatTheCrosswalkDoesNotKnowHasNoPlace() {
    Grade own = Grade.builder().scaleId("own").id("a").label("A").place(1).build();
    ReconciledGrade reconciled = STANDARD.reconcile(own);
    assertEquals(Correspondence.NONE, reconciled.correspondence());
    assertEquals(Optional.empty(), reconciled.bands());
    assertEquals(Optional.empty(), STANDARD.translate(own, GradeScales.ILACS));
    assertTrue(reconciled.explanation().endsWith("The crosswalk has no row for it."));
  }

  private static Grade number(GradeScale scale, int number) {
    return scale.findNumber(number).orElseThrow();
  }

  private static Grade word(GradeScale scale, String label) {
    return scale.find(label).orElseThrow();
  }
}
