package org.inspectkit.parsers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Tables in which other rows part a label, or whose lines are in another order. */
class TornLabelsTest {

  private static final String COVER =
      """
      Inspection of Rutland local authority children's services
      Inspection dates: 9 to 13 June 2025
      Lead inspector: Ottoline Fernsby, His Majesty's Inspector

      """;

  private static final String ROWS =
      """
      The impact of leaders on social work practice with children
      and families
      Good
      The experiences and progress of children who need help and
      protection
      Good
      The experiences and progress of children in care
      Good
      The experiences and progress of care leavers
      Good
      Overall effectiveness
      Good
      """;

  private static final String HELP = "ilacs help-and-protection";

  private static Map<String, String> grades(String rows) {
    return Texts.grades(InspectionReports.parse(COVER + rows));
  }

  @Test
  @DisplayName("labels over two lines are read")
  void whole() {
    assertEquals(5, grades(ROWS).size());
    assertEquals("good", grades(ROWS).get(HELP));
  }

  @Test
  @DisplayName("a row that is begun twice, and has lost its rest once, has no certain grade")
  void begunAgain() {
    String begin = "The experiences and progress of children who need help and\n";
    String other = begin + "protection\nInadequate\n";
    String torn = ROWS.replace(begin, begin + other);
    assertFalse(grades(torn).containsKey(HELP), () -> "" + grades(torn));
    assertTrue(Texts.codes(InspectionReports.parse(COVER + torn)).contains("judgement-missing"));
  }

  @Test
  @DisplayName("a row of another edition in the middle of a label is a row of another report")
  void partedByARow() {
    String begin = "The experiences and progress of children in care and care\n";
    String rows =
        ROWS.replace(
            "progress of children in care\n", "progress of children in care and care\nleavers\n");
    String of2018 = rows.replace("The experiences and progress of care leavers\nGood\n", "");
    String other = "The experiences and progress of care\nleavers\nGood\n";
    String cover = COVER.replace("2025", "2019");
    assertEquals(4, Texts.grades(InspectionReports.parse(cover + of2018)).size());
    ParsedReport report = InspectionReports.parse(cover + of2018.replace(begin, begin + other));
    assertFalse(Texts.grades(report).containsKey("ilacs care-leavers"));
    assertTrue(Texts.codes(report).contains("judgement-missing"));
  }

  @Test
  @DisplayName("where beginnings and ends of labels are left over, no row is certain")
  void mirrored() {
    String sound =
        """
        The impact of leaders on social work        Good
        practice with children and families
        The experiences and progress of             Requires improvement to be good
        children who need help and protection
        The experiences and progress of             Good
        children in care
        The experiences and progress of care        Good
        leavers
        Overall effectiveness                       Good
        """;
    assertEquals("requires-improvement", grades(sound).get(HELP));
    assertEquals(5, grades(sound).size());
    String mirrored =
        """
        Overall effectiveness                       Good
        leavers
        The experiences and progress of care        Good
        children in care
        The experiences and progress of             Good
        children who need help and protection
        The experiences and progress of             Requires improvement to be good
        practice with children and families
        The impact of leaders on social work        Good
        """;
    assertEquals(Map.of(), grades(mirrored));
  }

  @Test
  @DisplayName("a heading that goes on with its grade as a sentence does contradicts the table")
  void headingInWords() {
    String heading =
        """

        The experiences and progress of children who need help and
        protection requires improvement to be good
        1. Children in the county fly kites that they have made together with people who have time.
        """;
    assertFalse(grades(ROWS + heading).containsKey(HELP));
    assertEquals(5, grades(ROWS + heading.replace("requires improvement to be ", "")).size());
    String text =
        "The kites are kept where they can be found whenever there is wind and weather.\n";
    String prose = text + heading.substring(1).replace("1. Children", "where children");
    assertEquals(5, grades(ROWS + text + prose).size());
  }

  @Test
  @DisplayName("the number of a paragraph between a grade and its text is not a part of the label")
  void numberAfterTheGrade() {
    String heading =
        """

        The experiences and progress of children who need help and protection:
        outstanding
        1.

        Children in the county fly kites that they have made together with people who have time.
        """;
    assertFalse(grades(ROWS + heading).containsKey(HELP));
    assertEquals("good", grades(ROWS + heading.replace("outstanding", "good")).get(HELP));
  }
}
