package org.inspectkit.parsers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A table in which the first line of a wrapped grade was changed, and its second was not. */
class EndOfAnotherGradeTest {

  private static final String REPORT =
      """
      Inspection of Rutland local authority children's services
      Inspection dates: 9 to 13 June 2025
      Lead inspector: Ottoline Fernsby, His Majesty's Inspector

      The impact of leaders on social work practice with children and families
      Requires improvement
      to be good
      The experiences and progress of children who need help and protection
      Good
      The experiences and progress of children in care
      Good
      The experiences and progress of care leavers
      Good
      Overall effectiveness
      Good
      """;

  private static final String AREA = "ilacs impact-of-leaders";

  @Test
  @DisplayName("a wrapped grade is read from both lines")
  void whole() {
    Map<String, String> grades = Texts.grades(InspectionReports.parse(REPORT));
    assertEquals("requires-improvement", grades.get(AREA));
    assertEquals(5, grades.size());
  }

  @Test
  @DisplayName("a grade above the end of another is not certain")
  void changed() {
    ParsedReport report =
        InspectionReports.parse(REPORT.replace("Requires improvement", "Inadequate"));
    assertTrue(!Texts.grades(report).containsKey(AREA));
    assertTrue(Texts.codes(report).contains("judgement-missing"));
  }
}
