package org.inspectkit.parsers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Sentences that state a judgement and are parted by what another report states. */
class TornSentencesTest {

  private static final String AREA_SEND =
      """
      Area SEND inspection of Rutland Local Area Partnership

      Inspection dates: 9 to 13 June 2025

      Inspection outcome

      %s
      Information about the local area partnership

      Children in the county fly kites that they have made together with people who have the time.
      """;

  private static final String WHOLE =
      "The local area partnership's arrangements lead to inconsistent experiences and outcomes for"
          + " children and young people with special educational needs and/or disabilities"
          + " (SEND).\n\n";

  private static final String SIF =
      """
      Luton Borough Council
      Inspection of services for children in need of help and
      protection, children looked after and care leavers
      %s
      Inspection date: 18 January 2016 to 11 February 2016

      Report published: 1 April 2016

      %s
      1. Children who need help and protection Good
      2. Children looked after and achieving permanence Good
      2.1 Adoption performance Good
      2.2 Experiences and progress of care leavers Good
      3. Leadership, management and governance Good

      Children in the town fly kites that they have made
      together with people who have the time.

      %s
      """;

  private static final String REVIEW =
      "and\nReview of the effectiveness of the Local Safeguarding Children Board\n";
  private static final String OVERALL = "sif overall-effectiveness";
  private static final String BOARD = "sif lscb-effectiveness";

  private static ParsedReport read(String report, Object... parts) {
    return InspectionReports.parse(String.format(report, parts));
  }

  @ParameterizedTest
  @DisplayName("an outcome beside a part of another sentence on the outcome is not certain")
  @ValueSource(
      strings = {
        "The local area partnership's arrangements typically lead to positive experiences and",
        "There are widespread and/or systemic failings leading to significant concerns about the",
        "arrangements typically lead to positive experiences and outcomes for children.",
        "The local area partnership's arrange ments typically lead to positive experiences and"
            + " outcomes for children."
      })
  void outcome(String torn) {
    assertEquals(
        Map.of("area-send inspection-outcome", "inconsistent"),
        Texts.grades(read(AREA_SEND, WHOLE)));
    ParsedReport report = read(AREA_SEND, torn + "\n\n" + WHOLE);
    assertEquals(Map.of(), Texts.grades(report));
    assertTrue(Texts.codes(report).contains("judgement-unresolved"));
  }

  @Test
  @DisplayName("a sentence that begins like an outcome and is about something else is not one")
  void otherSentence() {
    String delays = "There are widespread delays, and the arrangements lead to waiting.\n\n";
    assertEquals(
        Map.of("area-send inspection-outcome", "inconsistent"),
        Texts.grades(read(AREA_SEND, WHOLE + delays)));
  }

  @Test
  @DisplayName("an overall judgement of which the end of the grade is lost is not another's")
  void overall() {
    String own = "Children's services in Luton require improvement to be\n";
    String whole = own + "good\n";
    assertEquals("requires-improvement", Texts.grades(read(SIF, REVIEW, whole, "")).get(OVERALL));
    ParsedReport report = read(SIF, REVIEW, own + "\nThe overall judgement is good\n", "");
    assertFalse(Texts.grades(report).containsKey(OVERALL));
    assertTrue(Texts.codes(report).contains("judgement-unresolved"));
  }

  @Test
  @DisplayName("a sentence in the middle of the overall judgement does not give it a grade")
  void overallParted() {
    String own = "Children's services in Luton are good\n";
    String other = "The overall judgement is that children's services require improvement\n";
    String parted = own.replace("are good", "and\n" + other + "Dunstable are good");
    ParsedReport report = read(SIF, REVIEW, parted, "");
    assertFalse(Texts.grades(report).containsKey(OVERALL), () -> "" + Texts.grades(report));
    assertTrue(Texts.codes(report).contains("judgement-unresolved"));
  }

  @Test
  @DisplayName("an overall judgement in the block of a row above it contradicts another one")
  void overallAfterRow() {
    String own = "Children's services in Luton are good\n";
    String other = "The overall judgement is that children's services require improvement\n";
    String rows = "3. Leadership, management and governance Requires improvement\n";
    assertEquals("good", Texts.grades(read(SIF, REVIEW, own, "")).get(OVERALL));
    ParsedReport report = read(SIF, REVIEW, other + rows + own, "");
    assertFalse(Texts.grades(report).containsKey(OVERALL), () -> "" + Texts.grades(report));
  }

  @Test
  @DisplayName(
      "two overall judgements in one block contradict each other, with a stop between or not")
  void overallTwice() {
    String own = "Children's services in Luton are good. The overall judgement is inadequate.\n";
    assertFalse(Texts.grades(read(SIF, REVIEW, own, "")).containsKey(OVERALL));
  }

  @Test
  @DisplayName(
      "a grade of services that a sentence speaks of is not followed by the overall judgement")
  void gradeOfServices() {
    String own = "Children's services in Luton are good\n";
    String other = "Its plan for good children's services is outstanding.";
    assertEquals("good", Texts.grades(read(SIF, REVIEW, own, other)).get(OVERALL));
  }

  @Test
  @DisplayName("a summary that gives a reason for another overall judgement contradicts it")
  void summary() {
    String own = "Children's services in Luton are good\n";
    String summary = "Children's services in Luton are inadequate because kites are lost.";
    assertFalse(Texts.grades(read(SIF, REVIEW, own, summary)).containsKey(OVERALL));
    String alike = summary.replace("inadequate", "good");
    assertEquals("good", Texts.grades(read(SIF, REVIEW, own, alike)).get(OVERALL));
  }

  @Test
  @DisplayName("a report whose cover names no review of the board does not judge the board")
  void board() {
    String own = "Children's services in Luton are good\n";
    String board = "The Local Safeguarding Children Board is inadequate.";
    assertEquals("inadequate", Texts.grades(read(SIF, REVIEW, own, board)).get(BOARD));
    ParsedReport report = read(SIF, "", own, board);
    assertFalse(Texts.grades(report).containsKey(BOARD));
    assertTrue(Texts.codes(report).contains("judgement-uncertain"));
  }

  @Test
  @DisplayName("an outcome that begins within a sentence about another is not certain")
  void outcomesRunTogether() {
    String positive =
        "The local area partnership's special educational needs and/or disabilities (SEND)"
            + " arrangements typically lead to positive experiences and outcomes for children and"
            + " young people with SEND.";
    String cut = positive + " The local area partnership is taking action where improvements are ";
    String within = positive.substring(0, positive.indexOf("lead"));
    assertEquals(1, Texts.grades(areaSend(positive + "\n\n")).size());
    assertEquals(Map.of(), Texts.grades(areaSend(cut + WHOLE)));
    assertEquals(Map.of(), Texts.grades(areaSend(within + WHOLE)));
  }

  private static ParsedReport areaSend(String outcome) {
    return InspectionReports.parse(AREA_SEND.formatted(outcome));
  }
}
