package org.inspectkit.parsers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.Map;
import org.inspectkit.diagnostic.DiagnosticCodes;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The summary about the board says what it is, and then why. */
class BoardSummaryTest {

  private static final String BOARD = "sif lscb-effectiveness";

  private static final String REPORT =
      """
      Rutland County Council
      Inspection of services for children in need of help and protection, children looked after and care leavers
      and
      Review of the effectiveness of the Local Safeguarding Children Board

      Inspection date: 18 January 2016 to 11 February 2016

      Report published: 1 April 2016

      The overall judgement is that children’s services are good

      1. Children who need help and protection Good
      2. Children looked after and achieving permanence Good
      2.1 Adoption performance Good
      2.2 Experiences and progress of care leavers Good
      3. Leadership, management and governance Good

      Summary of findings

      """;

  private static Map<String, String> grades(String sentence) {
    return Texts.grades(
        InspectionReports.parse(REPORT + sentence + "\n\n- Members count the ducks together.\n"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          The LSCB is inadequate because:; inadequate
          The LSCB is outstanding, because; outstanding
          The Local Safeguarding Children Board (LSCB) requires improvement because:; requires-improvement
          The LSCB requires improvement to be good because it counts ducks.; requires-improvement
          The LSCB is judged to be good because; good
          """)
  @DisplayName("a grade with a reason after it is the board's")
  void reason(String sentence, String grade) {
    assertEquals(grade, grades(sentence).get(BOARD));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "An LSCB is inadequate because",
        "The LSCB was inadequate because",
        "The LSCB is good at counting because",
        "In the view of its chair the LSCB is good because:"
      })
  @DisplayName("a descriptor, an earlier grade and an opinion are not")
  void noJudgement(String sentence) {
    assertEquals(null, grades(sentence).get(BOARD));
  }

  @Test
  @DisplayName("the council's own areas are not graded by a sentence with a reason")
  void onlyTheBoard() {
    assertEquals(7, grades("The LSCB is good because:").size());
    String sentence = "Leadership, management and governance is inadequate because:";
    assertEquals(
        "good",
        grades(sentence).get("sif leadership-management-governance"),
        () -> "" + grades(sentence));
  }

  @ParameterizedTest
  @CsvSource({
    "Review, Ofsted produces this report under its power to combine reports., true",
    "Revjew, This report includes the report of the review of the Local Safeguarding Children Board.,"
        + " true",
    "Revjew, Ofsted produces this report under its power to combine reports., false"
  })
  @DisplayName("a missing judgement is named where the title or the remit says that there is one")
  void missing(String title, String remit, boolean named) {
    String text =
        REPORT.replace("Review of", title + " of").replace("Summary", remit + "\n\nSummary");
    assertEquals(
        named,
        InspectionReports.parse(text).diagnostics().stream()
            .filter(d -> d.code().equals(DiagnosticCodes.JUDGEMENT_MISSING))
            .anyMatch(d -> d.message().contains("lscb-effectiveness")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"eectiveness", "e ectiveness", "eff ectiveness", "e\uFFFDectiveness"})
  @DisplayName("a damaged word before its name hides no judgement of the board")
  void damaged(String word) {
    String text =
        (REPORT + "The effectiveness of the Local Safeguarding Children Board is good\n")
            .replace("effectiveness", word);
    assertEquals("good", Texts.grades(InspectionReports.parse(text)).get(BOARD));
  }

  @ParameterizedTest
  @ValueSource(strings = {" is that it is inadequate", " is inadequate.", ": inadequate"})
  @DisplayName("a chapter that states another grade is a conflict")
  void otherwise(String end) {
    String text = REPORT + "The graded judgement for adoption performance" + end + "\n";
    assertEquals(
        List.of("adoption-performance"),
        InspectionReports.parse(text).diagnostics().stream()
            .filter(d -> d.code().equals(DiagnosticCodes.JUDGEMENT_CONFLICT))
            .map(d -> d.attributes().get("area"))
            .toList());
  }

  @Test
  @DisplayName("a heading with the board's name and a colon states no grade of it")
  void boardBeforeColon() {
    for (String name : List.of("The LSCB", "Local Safeguarding Children Board")) {
      ParsedReport report = InspectionReports.parse(REPORT + name + ": outstanding Issues\n");
      assertFalse(Texts.grades(report).containsKey(BOARD), name);
    }
  }
}
