package org.inspectkit.parsers.grades;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.inspectkit.parsers.InspectionReports;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A row below the table and the text")
class OtherEditionsRowsTest {

  private static final String REPORT =
      """
      Inspection of Rutland local authority children's services
      Inspection dates: 8 to 12 June 2026
      Lead inspector: Ottoline Fernsby, His Majesty's Inspector

      Judgement                                                                  Grade

      The impact of leaders on social work practice with children and families   Good
      The experiences and progress of children who need help and protection      Good
      The experiences and progress of children in care                           Good
      The experiences and progress of care leavers                               Good

      Children in the county fly kites that they have made together with people who have the time.

      """;

  private static List<String> unknown(String row) {
    return InspectionReports.parse(REPORT + row).diagnostics().stream()
        .filter(d -> d.code().id().equals("judgement-area-unknown"))
        .map(d -> d.attributes().get("text"))
        .toList();
  }

  @Test
  @DisplayName("is reported if its label is an area of another edition")
  void ofAnotherEdition() {
    assertEquals(
        List.of("Overall effectiveness"),
        unknown("Overall effectiveness                                Good\n"));
  }

  @Test
  @DisplayName("is reported if its label and its grade are in one cell, as in a plain text")
  void inOneCell() {
    assertEquals(List.of("Overall effectiveness"), unknown("Overall effectiveness Good\n"));
    assertEquals(List.of(), unknown("Overall effectiveness is not what this is about.\n"));
  }

  @Test
  @DisplayName("may be about anything else")
  void ofNoEdition() {
    assertEquals(List.of(), unknown("The kites of the county                              Good\n"));
  }
}
