package org.inspectkit.scale;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What the catalogue of scales says, held against the regulators' own words. */
class GradeScalesTest {

  private static final String KEBAB = "[a-z0-9]+(-[a-z0-9]+)*";

  private static final Map<String, Integer> UNVERIFIED =
      Map.of(
          "csci-serving", 1,
          "annual-rating", 1,
          "send-2016", 1,
          "area-send-monitoring", 1,
          "hmip-overall", 1,
          "ofsted-school", 1,
          "ofsted-report-card", 1,
          "ciw", 1,
          "apa-capacity", 1,
          "estyn", 1);

  static List<GradeScale> scales() {
    return GradeScales.all();
  }

  static Stream<GradeScale> gradedScales() {
    return GradeScales.all().stream().filter(GradeScale::graded);
  }

  @Test
  void thereAreTwentySix() {
    assertEquals(26, GradeScales.all().size());
    assertEquals(26, GradeScales.all().stream().map(GradeScale::id).distinct().count());
    assertThrows(UnsupportedOperationException.class, () -> GradeScales.all().clear());
  }

  @ParameterizedTest
  @MethodSource("scales")
  void idsAreKebabCaseAndEveryRowHasASource(GradeScale scale) {
    assertTrue(scale.id().matches(KEBAB), scale.id());
    assertTrue(scale.grades().stream().allMatch(g -> g.id().matches(KEBAB)), scale.id());
    assertFalse(scale.sources().isEmpty(), scale.id());
    assertFalse(scale.years().isBlank(), scale.id());
  }

  /** The best and the worst grade as the regulator prints them; a bar stands for no number. */
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          csci-stars;                 3 stars;                     3; 0 stars;                           0
          csci-serving;               Yes;                         -; No;                                -
          csci-capacity;              Excellent;                   -; Poor;                              -
          cpa-block;                  4;                           4; 1;                                 1
          cpa-overall-2002;           Excellent;                   -; Poor;                              -
          apa-2006;                   Excellent / outstanding;     4; Inadequate;                        1
          jar-2005;                   Outstanding;                 4; Inadequate;                        1
          annual-rating;              Performs excellently;        -; Performs poorly;                   -
          ofsted-2012;                Outstanding;                 1; Inadequate;                        4
          sif;                        Outstanding;                 -; Inadequate;                        -
          lscb;                       Outstanding;                 -; Inadequate;                        -
          ilacs;                      Outstanding;                 -; Inadequate;                        -
          ucra-categories;            Strengths;                   -; Areas for priority action;         -
          jtai-categories;            Strengths;                   -; Areas for priority action;         -
          send-2016;                  No written statement of action; -; Written statement of action required; -
          area-send-2023;             Typically positive experiences and outcomes; -; Widespread and/or systemic failings; -
          hmip-overall;               Outstanding;                 -; Inadequate;                        -
          cqc;                        Outstanding;                 -; Inadequate;                        -
          ofsted-school;              Outstanding;                 1; Inadequate;                        4
          ofsted-report-card;         Exceptional;                 -; Urgent improvement;                -
          ofsted-safeguarding-met;    Met;                         -; Not met;                           -
          care-inspectorate-scotland; Excellent;                   6; Unsatisfactory;                    1
          ciw;                        Excellent;                   -; Poor;                              -
          estyn;                      Excellent;                   -; Unsatisfactory;                    -
          """)
  void theEndsAreTheRegulatorsOwn(
      String id, String best, String bestNumber, String worst, String worstNumber) {
    List<Grade> grades = GradeScales.of(id).grades();
    Grade first = grades.get(0);
    Grade last = grades.get(grades.size() - 1);
    assertEquals(best, first.label());
    assertEquals(bestNumber, first.number().map(String::valueOf).orElse("-"));
    assertEquals(worst, last.label());
    assertEquals(worstNumber, last.number().map(String::valueOf).orElse("-"));
  }

  /** Words of the regulator's descriptors that say which end is which. */
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          apa-2006;                   well above minimum requirements;         does not deliver minimum requirements
          ofsted-2012;                significantly exceeds minimum requirements; does not meet minimum requirements
          sif;                        significantly improved outcomes;         widespread or serious failures
          lscb;                       highly influential;                      does not demonstrate
          send-2016;                  no significant weakness;                 significant areas of weakness
          area-send-2023;             positive experiences and outcomes;       significant concerns
          cqc;                        88% and above;                           25 to 38%
          ofsted-report-card;         among the very best nationally;          significant concerns
          care-inspectorate-scotland; Outstanding or sector leading;           Major weaknesses
          """)
  void theDescriptorsOfTheEndsSayWhichIsBetter(String id, String best, String worst) {
    GradeScale scale = GradeScales.of(id);
    assertTrue(scale.best().descriptor().orElseThrow().contains(best), id);
    assertTrue(scale.worst().descriptor().orElseThrow().contains(worst), id);
  }

  @Test
  void polarityFollowsFromTheData() {
    Map<Polarity, Set<String>> scales =
        GradeScales.all().stream()
            .collect(
                Collectors.groupingBy(
                    GradeScale::polarity, Collectors.mapping(GradeScale::id, Collectors.toSet())));
    assertEquals(
        Set.of(
            "csci-stars",
            "cpa-block",
            "apa-2006",
            "apa-capacity",
            "jar-2005",
            "care-inspectorate-scotland"),
        scales.get(Polarity.HIGHER_NUMBER_IS_BETTER));
    assertEquals(
        Set.of("ofsted-2012", "ofsted-school"), scales.get(Polarity.LOWER_NUMBER_IS_BETTER));
    assertEquals(18, scales.get(Polarity.NO_NUMBERS).size());
  }

  @Test
  void onlyTheTwoListsOfFindingsAreNotGraded() {
    assertEquals(
        List.of("ucra-categories", "jtai-categories"),
        GradeScales.all().stream().filter(s -> !s.graded()).map(GradeScale::id).toList());
  }

  @ParameterizedTest
  @MethodSource("gradedScales")
  void everyGradeIsBetterThanTheNext(GradeScale scale) {
    for (int i = 1; i < scale.grades().size(); i++) {
      Grade better = scale.grades().get(i - 1);
      Grade worse = scale.grades().get(i);
      assertTrue(better.isBetterThan(worse));
      assertFalse(worse.isBetterThan(better));
      assertTrue(scale.compare(better, worse) > 0);
      assertTrue(scale.compare(worse, better) < 0);
    }
    assertEquals(0, scale.compare(scale.best(), scale.best()));
  }

  @ParameterizedTest
  @MethodSource("scales")
  void everyPrintedWordingFindsItsGradeAndNothingElse(GradeScale scale) {
    for (Grade grade : scale.grades()) {
      assertEquals(Optional.of(grade), scale.find(grade.label()));
      assertEquals(Optional.of(grade), scale.grade(grade.id()));
      grade.aliases().forEach(a -> assertEquals(Optional.of(grade), scale.find(a), a));
      grade.number().ifPresent(n -> assertEquals(Optional.of(grade), scale.findNumber(n)));
    }
    assertTrue(scale.find("").isEmpty());
    assertTrue(scale.find("judged inadequate by Ofsted").isEmpty());
    assertTrue(scale.find("Not judged").isEmpty());
  }

  @Test
  void pressWordingsAreNoAliases() {
    assertTrue(GradeScales.OFSTED_2012.find("satisfactory").isEmpty());
    assertTrue(GradeScales.APA_2006.find("very good").isEmpty());
    assertTrue(GradeScales.ANNUAL_RATING.find("good").isEmpty());
    assertTrue(GradeScales.OFSTED_SCHOOL.find("satisfactory").isEmpty());
  }

  @Test
  void marksOfWhatIsUnverifiedAreAllThere() {
    assertEquals(
        UNVERIFIED,
        GradeScales.all().stream()
            .filter(s -> !s.unverified().isEmpty())
            .collect(Collectors.toMap(GradeScale::id, s -> s.unverified().size())));
  }

  /** The numbers of grades in the last sentence are together those of all reports counted. */
  @ParameterizedTest
  @CsvSource({"lscb, 147", "ilacs, 1429", "area-send-2023, 54"})
  void countsOfANoteAddUp(String id, int total) {
    String notes = GradeScales.of(id).notes();
    String counts = notes.substring(notes.lastIndexOf(": ") + 2);
    String sentence = counts.split("\\.", 2)[0];
    assertEquals(
        total,
        Pattern.compile("\\d+")
            .matcher(sentence)
            .results()
            .mapToInt(GradeScalesTest::number)
            .sum());
  }

  private static int number(MatchResult found) {
    return Integer.parseInt(found.group());
  }

  @Test
  void constantsAreTheCataloguesOwn() throws IllegalAccessException {
    int constants = 0;
    for (var field : GradeScales.class.getFields()) {
      GradeScale scale = (GradeScale) field.get(null);
      assertSame(GradeScales.of(scale.id()), scale);
      assertEquals(
          scale.id(), field.getName().toLowerCase(java.util.Locale.ROOT).replace('_', '-'));
      constants++;
    }
    assertEquals(26, constants);
  }

  @Test
  void anUnknownIdIsNamed() {
    assertTrue(GradeScales.find("apa-2004").isEmpty());
    var e = assertThrows(IllegalArgumentException.class, () -> GradeScales.of("apa-2004"));
    assertTrue(e.getMessage().contains("apa-2004"));
  }
}
