package org.inspectkit.scale;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class GradeScaleTest {

  private static final Grade GOOD_2006 = GradeScales.APA_2006.grade("good").orElseThrow();
  private static final Grade GOOD_2012 = GradeScales.OFSTED_2012.grade("good").orElseThrow();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Requires improvement to be good",
        "requires improvement to be good.",
        "  REQUIRES\n improvement\tto be\u00a0good ",
        "Requires improvement",
        "Requires Improvement"
      })
  void wordingsAreFoundWhateverTheTypography(String printed) {
    assertEquals("requires-improvement", GradeScales.ILACS.find(printed).orElseThrow().id());
    assertEquals("requires-improvement", GradeScales.SIF.find(printed).orElseThrow().id());
  }

  @ParameterizedTest
  @CsvSource({
    "apa-2006, excellent / outstanding, outstanding",
    "apa-2006, Excellent/Outstanding, outstanding",
    "apa-2006, Outstanding, outstanding",
    "ofsted-2012, Grade 2, good",
    "csci-stars, ***, three-stars",
    "cpa-block, 4, 4",
    "sif, Require improvement, requires-improvement",
    "area-send-2023, The local area partnership\u2019s arrangements lead to inconsistent"
        + " experiences and outcomes for children and young people with special educational needs"
        + " and/or disabilities (SEND)., inconsistent"
  })
  void officialVariantsAreFound(String scale, String printed, String id) {
    assertEquals(id, GradeScales.of(scale).find(printed).orElseThrow().id());
  }

  @ParameterizedTest
  @ValueSource(strings = {"require", "good enough", "not good", "improvement", "Grade 5", "2"})
  void partsOfWordingsAreNoGrades(String printed) {
    assertTrue(GradeScales.OFSTED_2012.find(printed).isEmpty());
    assertTrue(GradeScales.SIF.find(printed).isEmpty());
  }

  @Test
  void theSameNumberMeansOppositeThings() {
    assertEquals("outstanding", GradeScales.APA_2006.findNumber(4).orElseThrow().id());
    assertEquals("inadequate", GradeScales.OFSTED_2012.findNumber(4).orElseThrow().id());
    assertTrue(GradeScales.APA_2006.findNumber(5).isEmpty());
    assertTrue(GradeScales.SIF.findNumber(1).isEmpty());
  }

  @Test
  void gradesOfTwoScalesHaveNoOrder() {
    assertThrows(IllegalArgumentException.class, () -> GOOD_2006.isBetterThan(GOOD_2012));
    assertThrows(
        IllegalArgumentException.class, () -> GradeScales.APA_2006.compare(GOOD_2006, GOOD_2012));
    assertThrows(
        IllegalArgumentException.class, () -> GradeScales.APA_2006.compare(GOOD_2012, GOOD_2006));
    assertNotEquals(GOOD_2006, GOOD_2012);
  }

  @Test
  void kindsOfFindingHaveNoOrder() {
    GradeScale kinds = GradeScales.UCRA_CATEGORIES;
    Grade first = kinds.grades().get(0);
    Grade second = kinds.grades().get(1);
    assertThrows(IllegalArgumentException.class, () -> first.isBetterThan(second));
    assertThrows(IllegalArgumentException.class, () -> kinds.compare(first, second));
    assertThrows(IllegalStateException.class, kinds::best);
    assertThrows(IllegalStateException.class, kinds::worst);
    assertEquals(Polarity.NO_NUMBERS, kinds.polarity());
  }

  @Test
  void aGradeReadsWell() {
    assertEquals("Good (3) on apa-2006", GOOD_2006.toString());
    assertEquals("Good on ilacs", GradeScales.ILACS.find("good").orElseThrow().toString());
    assertEquals("4 on cpa-block", GradeScales.CPA_BLOCK.best().toString());
    assertEquals(
        "sif [Outstanding, Good, Requires improvement, Inadequate]", GradeScales.SIF.toString());
  }

  @Test
  void gradesAreEqualByScaleAndId() {
    Grade other = Grade.builder().scaleId("apa-2006").id("good").label("GOOD").place(9).build();
    assertEquals(GOOD_2006, other);
    assertEquals(GOOD_2006.hashCode(), other.hashCode());
  }

  @Test
  void whatIsMissingIsNamed() {
    var e = assertThrows(IllegalStateException.class, () -> Grade.builder().id("good").build());
    assertTrue(e.getMessage().contains("scaleId"), e.getMessage());
    assertTrue(e.getMessage().contains("label"), e.getMessage());
  }

  @Test
  void aScaleOfOnesOwnIsChecked() {
    assertEquals("high", scale(grade("high", 1, 10), grade("low", 2, 5)).best().id());
    assertRefused(grade("high", 2, 10), grade("low", 1, 5));
    assertRefused(grade("high", 1, 10), grade("high", 2, 5));
    assertRefused(grade("a", 1, 1), grade("b", 2, 3), grade("c", 3, 2));
    assertRefused(grade("a", 1, 1), grade("b", 2, 1));
    assertRefused();
    assertRefused(GOOD_2006);
  }

  @ParameterizedTest
  @EnumSource
  void bandsAreOrdered(QualityBand band) {
    assertFalse(band.isBetterThan(band));
    assertTrue(
        band == QualityBand.WELL_ABOVE_MINIMUM
            || QualityBand.WELL_ABOVE_MINIMUM.isBetterThan(band));
    assertTrue(band == QualityBand.BELOW_MINIMUM || band.isBetterThan(QualityBand.BELOW_MINIMUM));
    assertTrue(QualityBand.ABOVE_MINIMUM.isBetterThan(QualityBand.MINIMUM));
    assertTrue(band.toString().contains("minimum requirements"));
  }

  private static void assertRefused(Grade... grades) {
    assertThrows(IllegalArgumentException.class, () -> scale(grades));
  }

  private static Grade grade(String id, int place, int number) {
    return Grade.builder().scaleId("own").id(id).label(id).place(place).number(number).build();
  }

  private static GradeScale scale(Grade... grades) {
    return GradeScale.builder()
        .id("own")
        .name("own")
        .inspectorate("none")
        .years("2026")
        .graded(true)
        .grades(List.of(grades))
        .notes("")
        .build();
  }
}
