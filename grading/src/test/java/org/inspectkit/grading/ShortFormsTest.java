package org.inspectkit.grading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.inspectkit.framework.Frameworks;
import org.inspectkit.model.Judgement;
import org.inspectkit.model.JudgementOutcome;
import org.inspectkit.scale.Grade;
import org.inspectkit.scale.GradeScales;
import org.inspectkit.scale.QualityBand;
import org.junit.jupiter.api.Test;

/** What a script shows of each thing, and the ways to the same answer. */
class ShortFormsTest {

  private static final GradeReconciler STANDARD = GradeReconciler.standard();
  private static final Grade ADEQUATE = GradeScales.OFSTED_2012.find("Adequate").orElseThrow();
  private static final Grade REQUIRES = GradeScales.SIF.find("Requires improvement").orElseThrow();

  @Test
  void aComparisonInOneLine() {
    assertEquals(
        "Adequate (3) on ofsted-2012 against Requires improvement on sif: same"
            + " (same rank, bar raised in 2013, lowest grade redefined)",
        STANDARD.compare(ADEQUATE, REQUIRES).describe());
    assertEquals(
        "Good on sif against Requires improvement on sif: better (identical)",
        STANDARD.compare(GradeScales.SIF.find("Good").orElseThrow(), REQUIRES).toString());
  }

  @Test
  void linksAndRowsInOneLine() {
    Crosswalk crosswalk = STANDARD.crosswalk();
    assertEquals(
        "Adequate (3) on ofsted-2012 = only minimum requirements (equivalent)",
        crosswalk.link(ADEQUATE).toString());
    Grade card = GradeScales.OFSTED_REPORT_CARD.best();
    assertEquals("Exceptional on ofsted-report-card = nothing", crosswalk.link(card).toString());
    assertEquals(
        "Exceptional on ofsted-report-card = no place (none)", STANDARD.reconcile(card).toString());
    ScaleLink since2005 =
        crosswalk.links().stream().filter(r -> r.edition().isPresent()).findAny().orElseThrow();
    assertEquals("cpa-block in cpa-2005: equivalent", since2005.toString());
  }

  @Test
  void aScaleCorrespondsToItselfAndToOthers() {
    assertSame(Correspondence.IDENTICAL, STANDARD.correspondence(GradeScales.SIF, GradeScales.SIF));
    assertSame(
        Correspondence.EQUIVALENT, STANDARD.correspondence(GradeScales.SIF, GradeScales.ILACS));
    assertEquals(Optional.of(REQUIRES), STANDARD.translate(REQUIRES, GradeScales.SIF));
  }

  @Test
  void aJudgementIsReconciledLikeItsOutcome() {
    var edition = Frameworks.of("sif").editions().get(0);
    var area = edition.area("help-and-protection").orElseThrow();
    JudgementOutcome outcome = new JudgementOutcome.Graded(REQUIRES, "RI", Optional.empty());
    Judgement judgement = Judgement.of(area, outcome, List.of());
    assertEquals(STANDARD.reconcile(outcome), STANDARD.reconcile(judgement));
    assertEquals(STANDARD.reconcile(outcome), STANDARD.reconcile(judgement, edition));
    assertEquals("RI", STANDARD.reconcile(judgement).orElseThrow().published());
  }

  @Test
  void whatTheSourcesLeaveOpenIsTold() {
    assertEquals(
        List.of("whether its descriptors measure against minimum requirements"),
        STANDARD.reconcile(GradeScales.JAR_2005.best()).unverified());
    assertEquals(List.of(), STANDARD.reconcile(REQUIRES).unverified());
  }

  @Test
  void aStepAddedGoesBeforeThoseThatAreThere() {
    ScaleTransition own =
        new ScaleTransition(
            List.of("sif"),
            List.of("ilacs"),
            Correspondence.SAME_RANK,
            "made up",
            Rationale.of("It is made up.", "a source"));
    Crosswalk crosswalk = Crosswalk.standard().with(own);
    assertEquals(Optional.of(own), crosswalk.transition("ilacs", "sif"));
    assertEquals(
        Correspondence.SAME_RANK, crosswalk.correspondence(GradeScales.ILACS, GradeScales.SIF));
    assertNotEquals(Optional.of(own), Crosswalk.standard().transition("ilacs", "sif"));
    assertSame(crosswalk, STANDARD.with(crosswalk).crosswalk());
  }

  @Test
  void rangesOfBands() {
    BandRange all = new BandRange(QualityBand.WELL_ABOVE_MINIMUM, QualityBand.BELOW_MINIMUM);
    assertEquals(
        List.of(
            QualityBand.WELL_ABOVE_MINIMUM,
            QualityBand.ABOVE_MINIMUM,
            QualityBand.MINIMUM,
            QualityBand.BELOW_MINIMUM),
        all.bands());
    assertEquals(
        "from well above minimum requirements to below minimum requirements", all.toString());
    BandRange lower = new BandRange(QualityBand.ABOVE_MINIMUM, QualityBand.BELOW_MINIMUM);
    BandRange upper = new BandRange(QualityBand.WELL_ABOVE_MINIMUM, QualityBand.MINIMUM);
    assertTrue(all.isAtLeast(lower) && upper.isAtLeast(all) && all.isAtLeast(all));
    assertFalse(lower.isAtLeast(all) || all.isAtLeast(upper));
    assertThrows(
        IllegalArgumentException.class,
        () -> new BandRange(QualityBand.BELOW_MINIMUM, QualityBand.MINIMUM));
  }
}
