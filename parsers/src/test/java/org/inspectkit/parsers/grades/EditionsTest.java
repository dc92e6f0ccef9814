package org.inspectkit.parsers.grades;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.inspectkit.framework.Frameworks;
import org.inspectkit.parsers.InspectionReports;
import org.inspectkit.parsers.terms.AnnotatedDocument;
import org.inspectkit.parsers.terms.TermIndex;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is named tells the edition; what is not named tells nothing. */
class EditionsTest {

  private static final TermIndex TERMS = TermIndex.of(Frameworks.all());
  private static final String FOUR =
      """
      The impact of leaders on social work practice with children and families\tGood
      The experiences and progress of children who need help and protection\tGood
      The experiences and progress of children in care\tGood
      The experiences and progress of care leavers\tGood
      """;
  private static final String OVERALL = "Overall effectiveness\tGood\n";
  private static final String TOGETHER =
      "The experiences and progress of children in care and care leavers\tGood\n";

  private static AnnotatedDocument annotated(String text) {
    return AnnotatedDocument.of(InspectionReports.document(text), TERMS);
  }

  private static Editions.Choice of(String text, String day) {
    return Editions.of(annotated(text), Frameworks.ILACS, Optional.of(day).map(LocalDate::parse));
  }

  private static List<String> labels(String text) {
    return AreaLabels.in(annotated(text), Frameworks.ILACS).stream()
        .map(label -> label.area().id())
        .distinct()
        .toList();
  }

  @ParameterizedTest
  @CsvSource({"2024-06-03, ilacs-2023", "2026-03-02, ilacs-2023", "2026-06-01, ilacs-2026"})
  @DisplayName("an overall grade that is not there tells no edition; the day does")
  void withoutOverall(String day, String edition) {
    assertEquals(edition, of(FOUR, day).edition().id());
    assertTrue(of(FOUR, day).certain());
    String damaged = FOUR + "Overall eectiveness\tGood\n";
    assertEquals(edition, of(damaged, day).edition().id());
  }

  @Test
  @DisplayName("without a day editions that differ in what is not there are not certain")
  void withoutDay() {
    Editions.Choice choice = Editions.of(annotated(FOUR), Frameworks.ILACS, Optional.empty());
    assertFalse(choice.certain());
    assertEquals("ilacs-2023", choice.edition().id());
  }

  @Test
  @DisplayName("areas of another edition than that in force on the day are those of the report")
  void anotherEdition() {
    String[] rows = FOUR.split("\n", -1);
    Editions.Choice choice = of(rows[0] + "\n" + rows[1] + "\n" + TOGETHER + OVERALL, "2024-06-03");
    assertEquals("ilacs-2018", choice.edition().id());
    assertTrue(choice.certain());
  }

  @Test
  @DisplayName("a grade for something else does not take the edition in force away")
  void overallOfSchools() {
    assertEquals("ilacs-2026", of(FOUR + OVERALL, "2026-06-01").edition().id());
    assertEquals("ilacs-2023", of(FOUR + OVERALL, "2025-06-02").edition().id());
  }

  @Test
  @DisplayName("rows that are wrapped beside their grade name their area")
  void wrapped() {
    String table =
        """
        Judgement                                        Grade

        The impact of leaders on social work             Good
        practice with children and families

        The experiences and progress of                  Good
        children who need help and protection

        The experiences and progress of children         Good
        in care and care leavers

        Overall effectiveness                            Good
        """;
    assertEquals("ilacs-2018", of(table, "2024-06-03").edition().id());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The experiences and progress of care leavers",
        "The experiences and progress of\ncare leavers",
        "The experiences and progress of care leavers: good",
        "The experiences and progress of care leavers: requires impr ovement to be good",
        "2. The experiences and progress of care leavers2",
        "The experiences and progress of care leavers\tOutstanding"
      })
  @DisplayName("a whole heading or cell is a label, alone or with a grade")
  void label(String text) {
    assertEquals(List.of("care-leavers"), labels(text + "\n\nThere are boats.\n"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Much is known of the experiences and progress of care leavers and of their boats.",
        "The experiences and progress of care leavers were what inspectors asked about most.",
        "Overall effectiveness is a phrase that no child in the boat had heard before."
      })
  @DisplayName("a name within a sentence is none")
  void noLabel(String text) {
    assertEquals(List.of(), labels(text + "\n"));
  }

  @Test
  @DisplayName("a name that goes on below its grade is the longer one")
  void goesOnBelow() {
    String rows = "The experiences and progress of children in care\tGood\nand care leavers\n";
    assertEquals(List.of("children-in-care-and-care-leavers"), labels(rows));
  }

  @Test
  @DisplayName("a cut label does not decide the edition where other areas are missing")
  void cutLabel() {
    String[] rows = FOUR.split("\n", -1);
    Editions.Choice choice = of(rows[0] + "\n" + rows[1] + "\n" + rows[2], "2019-07-08");
    assertEquals("ilacs-2018", choice.edition().id());
    assertFalse(choice.certain());
  }
}
