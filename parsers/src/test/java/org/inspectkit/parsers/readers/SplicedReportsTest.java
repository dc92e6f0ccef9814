package org.inspectkit.parsers.readers;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.inspectkit.model.Inspection;
import org.inspectkit.parsers.InspectionReports;
import org.inspectkit.scale.Grade;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A sentence states a judgement only within the part of a text that is about its own authority. */
class SplicedReportsTest {

  private static final String REPORT =
      """
      Luton Borough Council
      Inspection of services for children in need of help and protection, children looked after and care leavers
      and
      Review of the effectiveness of the Local Safeguarding Children Board

      Inspection date: 18 January 2016 to 11 February 2016

      Report published: 1 April 2016

      Children\u2019s services in Luton are inadequate

      There is nobody who knows how many children wait.

      1. Children who need help and protection

      Inadequate

      2. Children looked after and achieving permanence

      Requires improvement

      3. Leadership, management and governance

      Inadequate

      The board meets in a tent.

      """;

  private static Optional<String> board(String after) {
    Inspection report = InspectionReports.parse(REPORT + after).inspection().orElseThrow();
    return report.grade("lscb-effectiveness").map(Grade::id);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Children's services in Derby are good",
        "Children\u2019s services in Stockport is good"
      })
  @DisplayName("after the overall judgement of another authority nothing is about the own board")
  void another(String overall) {
    String sentence = "The effectiveness of the Local Safeguarding Children Board (LSCB) is good\n";
    assertEquals(Optional.of("good"), board(sentence));
    assertEquals(Optional.empty(), board(overall + "\n\n" + sentence));
  }

  @Test
  @DisplayName("after the own overall judgement, said again, it is")
  void own() {
    String again = "Children's services in Luton are inadequate\n\n";
    String sentence = "The effectiveness of the Local Safeguarding Children Board (LSCB) is good\n";
    String other = "Children's services in Derby are good\n\n";
    assertEquals(Optional.of("good"), board(again + sentence));
    assertEquals(Optional.of("good"), board(other + again + sentence));
  }

  private static final String SEND =
      """
      Area SEND inspection of Swindon Local Area Partnership

      Inspection dates: 20 to 24 January 2025

      Inspection outcome

      """;

  private static final String INCONSISTENT =
      "The local area partnership's arrangements lead to inconsistent experiences and outcomes for"
          + " children and young people with special educational needs.\n\n";

  private static Optional<String> outcome(String... parts) {
    Inspection report = InspectionReports.parse(String.join("", parts)).inspection().orElseThrow();
    return report.grade("inspection-outcome").map(Grade::id);
  }

  @Test
  @DisplayName("the outcome of another report, after a section of it, is a conflict with the first")
  void outcomeInAnotherSection() {
    String section = "Information about the local area partnership\n\nIts chair flies a kite.\n\n";
    String other = INCONSISTENT.replace("lead to inconsistent", "typically lead to positive");
    assertEquals(Optional.of("inconsistent"), outcome(SEND, INCONSISTENT, section));
    assertEquals(Optional.empty(), outcome(SEND, INCONSISTENT, section, other));
    assertEquals(Optional.of("inconsistent"), outcome(SEND, INCONSISTENT, section, INCONSISTENT));
    String cut = section + "The chair oversees the ";
    assertEquals(Optional.empty(), outcome(SEND, INCONSISTENT, cut, other));
    assertEquals(Optional.of("inconsistent"), outcome(SEND, INCONSISTENT, cut, INCONSISTENT));
  }
}
