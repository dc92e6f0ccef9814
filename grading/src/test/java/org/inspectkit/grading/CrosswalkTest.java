package org.inspectkit.grading;

import static org.inspectkit.scale.QualityBand.ABOVE_MINIMUM;
import static org.inspectkit.scale.QualityBand.BELOW_MINIMUM;
import static org.inspectkit.scale.QualityBand.MINIMUM;
import static org.inspectkit.scale.QualityBand.WELL_ABOVE_MINIMUM;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.inspectkit.framework.Frameworks;
import org.inspectkit.scale.Grade;
import org.inspectkit.scale.GradeScale;
import org.inspectkit.scale.GradeScales;
import org.inspectkit.scale.QualityBand;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the crosswalk says, held against what the sources carry. */
class CrosswalkTest {

  private static final Crosswalk CROSSWALK = Crosswalk.standard();
  private static final List<QualityBand> BEST_FIRST =
      List.of(WELL_ABOVE_MINIMUM, ABOVE_MINIMUM, MINIMUM, BELOW_MINIMUM);
  private static final Rationale GROUND = Rationale.of("It says so.", "a published letter");

  private static final Map<String, Correspondence> LINKED =
      Map.of(
          "apa-2006", Correspondence.EQUIVALENT,
          "apa-capacity", Correspondence.SAME_RANK,
          "ofsted-2012", Correspondence.EQUIVALENT,
          "jar-2005", Correspondence.SAME_RANK,
          "cpa-block", Correspondence.SAME_RANK,
          "annual-rating", Correspondence.SAME_RANK,
          "sif", Correspondence.SAME_RANK,
          "lscb", Correspondence.SAME_RANK,
          "ilacs", Correspondence.SAME_RANK);

  static List<GradeScale> scales() {
    return GradeScales.all();
  }

  @ParameterizedTest
  @MethodSource("scales")
  void everyScaleHasARowAndNoRowClaimsMoreThanIsKnown(GradeScale scale) {
    ScaleLink row = CROSSWALK.link(scale).orElseThrow(() -> new AssertionError(scale.id()));
    Correspondence expected = LINKED.getOrDefault(scale.id(), Correspondence.NONE);
    assertEquals(expected, row.correspondence(), scale.id());
    boolean linked = expected != Correspondence.NONE;
    assertEquals(linked ? bands(BEST_FIRST) : Optional.empty(), placed(row), scale.id());
  }

  private static Optional<List<QualityBand>> bands(List<QualityBand> bands) {
    return Optional.of(bands);
  }

  private static Optional<List<QualityBand>> placed(ScaleLink row) {
    List<QualityBand> bands =
        row.links().stream().flatMap(l -> l.bands().flatMap(BandRange::single).stream()).toList();
    return bands.isEmpty() ? Optional.empty() : Optional.of(bands);
  }

  @Test
  void noLinkAndNoRefusalWithoutACitation() {
    Stream.concat(
            CROSSWALK.links().stream().map(ScaleLink::rationale),
            CROSSWALK.transitions().stream().map(ScaleTransition::rationale))
        .forEach(
            rationale -> {
              assertFalse(rationale.sources().isEmpty(), rationale.sentence());
              assertTrue(rationale.sentence().endsWith("."), rationale.sentence());
              assertFalse(rationale.sources().contains("memory"), rationale.sentence());
            });
  }

  @Test
  void whatOfstedSaysOfItsReportCardsIsCitedFromItsOwnPage() {
    String page = "https://www.gov.uk/guidance/understanding-ofsted-report-cards-and-grades";
    for (GradeScale scale :
        List.of(GradeScales.OFSTED_REPORT_CARD, GradeScales.OFSTED_SAFEGUARDING_MET)) {
      assertTrue(scale.sources().contains(page), scale.id());
      Rationale reason = CROSSWALK.link(scale).orElseThrow().rationale();
      assertTrue(reason.sources().contains(page), scale.id());
    }
    Rationale step =
        CROSSWALK.transition("ofsted-school", "ofsted-report-card").orElseThrow().rationale();
    assertEquals(List.of(page), step.sources());
    assertEquals(List.of(), step.unverified());
  }

  @Test
  void whatTheCatalogueHasFromMemoryIsMarkedHereToo() {
    for (GradeScale scale : GradeScales.all()) {
      if (!scale.unverified().isEmpty()) {
        List<String> marked = CROSSWALK.link(scale).orElseThrow().rationale().unverified();
        assertTrue(marked.size() >= scale.unverified().size(), scale.id());
      }
    }
  }

  @Test
  void from2005TheBlockScoreIsTheGradeOfTheAssessment() {
    var score = GradeScales.CPA_BLOCK.findNumber(3).orElseThrow();
    var before = Frameworks.CPA.edition("cpa-2002").orElseThrow();
    var since = Frameworks.CPA.edition("cpa-2005").orElseThrow();
    assertEquals(Correspondence.SAME_RANK, CROSSWALK.link(score).correspondence());
    assertEquals(Correspondence.SAME_RANK, CROSSWALK.link(score, before).correspondence());
    assertEquals(Correspondence.EQUIVALENT, CROSSWALK.link(score, since).correspondence());
    assertEquals(BandRange.of(ABOVE_MINIMUM), CROSSWALK.link(score, since).bands().orElseThrow());
  }

  @Test
  void rowsForEditionsAreAboutEditionsThatThereAre() {
    Set<String> editions =
        Frameworks.all().stream()
            .flatMap(f -> f.editions().stream())
            .map(e -> e.id())
            .collect(Collectors.toSet());
    CROSSWALK.links().stream()
        .flatMap(row -> row.edition().stream())
        .forEach(edition -> assertTrue(editions.contains(edition), edition));
  }

  @Test
  void stepsJoinScalesThatThereAreAndNoTwoStepsThePair() {
    for (ScaleTransition transition : CROSSWALK.transitions()) {
      for (String from : transition.from()) {
        for (String to : transition.to()) {
          assertTrue(GradeScales.find(from).isPresent() && GradeScales.find(to).isPresent());
          assertEquals(1, CROSSWALK.transitions().stream().filter(s -> joins(s, from, to)).count());
        }
      }
    }
  }

  private static boolean joins(ScaleTransition transition, String a, String b) {
    return transition.leads(a, b) || transition.leads(b, a);
  }

  @Test
  void sifAndIlacsShareTheirDescriptorsThoughBothAreFarFromTheHub() {
    assertEquals(
        Correspondence.EQUIVALENT, CROSSWALK.correspondence(GradeScales.SIF, GradeScales.ILACS));
    ScaleTransition transition = CROSSWALK.transition("ilacs", "sif").orElseThrow();
    assertTrue(transition.remark().contains("same grade descriptors"));
    assertTrue(transition.rationale().sources().get(0).contains("lgafirst.co.uk"));
  }

  @Test
  void aScaleOfOnesOwnGetsARow() {
    ScaleLink own = ScaleLink.of(GradeScales.CIW, Correspondence.SAME_RANK, BEST_FIRST, GROUND);
    Crosswalk wider = CROSSWALK.with(own);
    assertEquals(Optional.of(own), wider.link(GradeScales.CIW));
    assertEquals(CROSSWALK.links().size(), wider.links().size());
    assertEquals(
        Correspondence.NONE, CROSSWALK.link(GradeScales.CIW).orElseThrow().correspondence());
  }

  @Test
  void aRowKeepsTheOrderOfItsScale() {
    List<QualityBand> turned = List.of(BELOW_MINIMUM, MINIMUM, ABOVE_MINIMUM, WELL_ABOVE_MINIMUM);
    refused(() -> ScaleLink.of(GradeScales.SIF, Correspondence.SAME_RANK, turned, GROUND));
    List<QualityBand> shared = List.of(MINIMUM, MINIMUM, MINIMUM, BELOW_MINIMUM);
    refused(() -> ScaleLink.of(GradeScales.SIF, Correspondence.SAME_RANK, shared, GROUND));
    refused(() -> ScaleLink.of(GradeScales.SIF, Correspondence.EQUIVALENT, List.of(), GROUND));
  }

  @Test
  void aGradeThatMayLieBelowAWorseOneIsRefusedThoughNoneStandsAlone() {
    BandRange all = new BandRange(WELL_ABOVE_MINIMUM, BELOW_MINIMUM);
    BandRange upper = new BandRange(WELL_ABOVE_MINIMUM, MINIMUM);
    BandRange lower = new BandRange(ABOVE_MINIMUM, BELOW_MINIMUM);
    ScaleLink row = vague(upper, upper, all, lower);
    assertEquals(Correspondence.BROADER, row.correspondence());
    refused(() -> vague(upper, upper, lower, all));
    refused(() -> vague(all, upper, all, lower));
  }

  private static ScaleLink vague(BandRange... bestFirst) {
    List<GradeLink> links =
        IntStream.range(0, bestFirst.length)
            .mapToObj(i -> vague(GradeScales.CIW.grades().get(i), bestFirst[i]))
            .toList();
    return new ScaleLink(GradeScales.CIW, Optional.empty(), links, GROUND);
  }

  private static GradeLink vague(Grade grade, BandRange bands) {
    return new GradeLink(
        grade, Optional.empty(), Optional.of(bands), Correspondence.BROADER, GROUND);
  }

  @Test
  void aStepReadBackwardsIsTurnedRound() {
    ScaleTransition part =
        new ScaleTransition(
            List.of("ciw"), List.of("estyn"), Correspondence.NARROWER, "part", GROUND);
    Crosswalk crosswalk = CROSSWALK.with(part);
    assertEquals(
        Correspondence.NARROWER, crosswalk.correspondence(GradeScales.CIW, GradeScales.ESTYN));
    assertEquals(
        Correspondence.BROADER, crosswalk.correspondence(GradeScales.ESTYN, GradeScales.CIW));
  }

  @Test
  void aLinkClaimsNoMoreThanItCites() {
    Rationale uncited = new Rationale("Everybody knows.", List.of(), List.of());
    refused(() -> ScaleLink.of(GradeScales.SIF, Correspondence.EQUIVALENT, BEST_FIRST, uncited));
    refused(() -> ScaleLink.none(GradeScales.SIF, uncited));
    refused(() -> ScaleLink.of(GradeScales.SIF, Correspondence.IDENTICAL, BEST_FIRST, GROUND));
    refused(
        () ->
            ScaleLink.of(
                GradeScales.UCRA_CATEGORIES, Correspondence.SAME_RANK, BEST_FIRST, GROUND));
    refused(
        () ->
            new ScaleTransition(
                List.of("sif"), List.of("ilacs"), Correspondence.EQUIVALENT, "same", uncited));
  }

  @Test
  void aStepGrantsNoMoreThanItsRowsCanHold() {
    ScaleTransition grant =
        new ScaleTransition(
            List.of("sif"), List.of("ciw"), Correspondence.EQUIVALENT, "same", GROUND);
    refused(() -> CROSSWALK.with(grant));
    refused(() -> CROSSWALK.with(ScaleLink.none(GradeScales.ILACS, GROUND)));
  }

  private static void refused(org.junit.jupiter.api.function.Executable claim) {
    assertThrows(IllegalArgumentException.class, claim);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "{\"scales\": [], \"transitions\": [], \"more\": 1}",
        "{\"scales\": [{\"scale\": \"sif\"}], \"transitions\": []}",
        "{\"scales\": [{\"scale\": \"sif\", \"colour\": \"red\"}], \"transitions\": []}"
      })
  void aFlawedFileIsNotRead(String json) {
    assertThrows(IllegalStateException.class, () -> CrosswalkFile.read(json));
  }

  @Test
  void theStepsTo2012AndOver2013SayWhatToBearInMind() {
    assertEquals(
        "nearly the same descriptors, opposite numbers, another kind of evidence",
        remark("apa-2006", "ofsted-2012"));
    assertEquals("opposite numbers, another kind of evidence", remark("cpa-block", "ofsted-2012"));
    assertEquals("opposite numbers, all partners before", remark("jar-2005", "ofsted-2012"));
    for (String before : List.of("apa-2006", "jar-2005", "annual-rating", "ofsted-2012")) {
      assertEquals("bar raised in 2013, lowest grade redefined", remark(before, "sif"));
    }
  }

  private static String remark(String from, String to) {
    return CROSSWALK.transition(from, to).orElseThrow().remark();
  }
}
