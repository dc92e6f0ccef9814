package org.inspectkit.parsers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A table of which two or three rows are in one line, as where line ends were lost. */
class RowsInOneLineTest {

  private static final String COVER =
      """
      Inspection of Rutland local authority children's services
      Inspection dates: 9 to 13 June 2025
      Lead inspector: Ottoline Fernsby, His Majesty's Inspector

      Judgement                                                                  Grade

      """;

  private static final Map<String, String> GRADES =
      Map.of(
          "ilacs impact-of-leaders",
          "good",
          "ilacs help-and-protection",
          "requires-improvement",
          "ilacs children-in-care",
          "good",
          "ilacs care-leavers",
          "outstanding",
          "ilacs overall-effectiveness",
          "good");

  private static void noOther(String table) {
    ParsedReport report = InspectionReports.parse(COVER + table);
    Map<String, String> read = Texts.grades(report);
    read.forEach((area, grade) -> assertEquals(GRADES.get(area), grade, area));
    assertTrue(read.size() == GRADES.size() || Texts.codes(report).contains("judgement-missing"));
  }

  @Test
  @DisplayName("the grade of the last row is not that of the first label")
  void threeRows() {
    noOther(
        """
        The impact of leaders on social work practice with children and families   Good
        The experiences and progress of children who need help and protection   Requires improvement \
        to be good The experiences and progress of children in care   Good The experiences and \
        progress of care leavers   Outstanding
        Overall effectiveness                                                      Good
        """);
  }

  @Test
  @DisplayName("the grade of the second row is not that of the first label")
  void twoRows() {
    noOther(
        """
        The impact of leaders on social work practice with children and families   Good
        The experiences and progress of children who need help and protection   Requires improvement \
        to be good The experiences and progress of children in care   Good
        The experiences and progress of care leavers                               Outstanding
        Overall effectiveness                                                      Good
        """);
  }
}
