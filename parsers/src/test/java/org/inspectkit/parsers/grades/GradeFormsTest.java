package org.inspectkit.parsers.grades;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.inspectkit.model.JudgementOutcome;
import org.inspectkit.parsers.InspectionReports;
import org.inspectkit.parsers.text.SpannedText;
import org.inspectkit.scale.Grade;
import org.inspectkit.scale.GradeScales;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A number right after a word is that of the grade or that of a footnote. */
class GradeFormsTest {

  private static final GradeForms FORMS = new GradeForms(GradeScales.OFSTED_2012);

  private static Optional<JudgementOutcome> inCell(String cell) {
    SpannedText text = InspectionReports.document(cell).blocks().get(0).text();
    return FORMS.inCell(text);
  }

  @ParameterizedTest
  @CsvSource({
    "Grade3, adequate",
    "Good Grade2, good",
    "Inadequate (Grade4), inadequate",
    "Good1, good",
    "Good12, good",
    "Grade 2 Good3, good"
  })
  @DisplayName("the number of a grade is part of it, that of a footnote is not")
  void numberAfterAWord(String cell, String grade) {
    assertEquals(
        Optional.of(grade), inCell(cell).flatMap(JudgementOutcome::grade).map(Grade::id), cell);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Good Grade3", "Grade7"})
  @DisplayName("a number that its word contradicts or that is not on the scale is no footnote's")
  void numberThatIsNoGrade(String cell) {
    assertEquals(Optional.empty(), inCell(cell).flatMap(JudgementOutcome::grade), cell);
  }
}
