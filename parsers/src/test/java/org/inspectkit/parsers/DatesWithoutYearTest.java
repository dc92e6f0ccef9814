package org.inspectkit.parsers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.inspectkit.diagnostic.Diagnostic;
import org.inspectkit.parsers.reading.ReportReading;
import org.inspectkit.parsers.spi.ReadingLevel;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Days of a visit that a letter prints without a year. */
class DatesWithoutYearTest {

  private static ParsedReport read(String days) {
    String letter = Texts.of(Texts.VISIT);
    String own = "on 20 and 21 February 2024";
    assertTrue(letter.contains(own));
    return InspectionReports.parse(letter.replace(own, days));
  }

  private static List<String> periods(ParsedReport report) {
    return report.orElseThrow().periods().stream().map(Object::toString).toList();
  }

  @Test
  @DisplayName("may have an article before them")
  void article() {
    List<String> expected = List.of("20 February 2024 to 21 February 2024");
    assertEquals(expected, periods(read("on the 20th and 21st of February")));
  }

  @Test
  @DisplayName("leave a letter without its date if a figure of that may be lost")
  void lostFigureOfTheLettersDate() {
    String letter = Texts.of(Texts.VISIT);
    String date = "26 March 2024";
    String lost = letter.replace(date, "\uFFFD6 March 2024");
    assertNotEquals(letter, lost);
    ParsedReport report = InspectionReports.parse(lost);
    assertEquals(Optional.empty(), report.orElseThrow().letterDate());
    assertTrue(Texts.codes(report).contains("date-invalid"), Texts.codes(report).toString());
  }

  @Test
  @DisplayName("of two years are left out, and the letter keeps its date")
  void yearsApart() {
    ParsedReport report = read("on 20 February 2015 and 21 February 2024");
    assertEquals(List.of(), periods(report));
    assertTrue(report.orElseThrow().letterDate().isPresent());
    assertTrue(Texts.codes(report).contains("dates-disagree"));
  }

  @Test
  @DisplayName("have the year of the next line, wherever a line ends")
  void wrapped() {
    ParsedReport report = read("on 31 January and 1\nFebruary 2024");
    assertEquals(List.of("31 January 2024 to 1 February 2024"), periods(report));
    assertFalse(Texts.codes(report).contains("year-from-letter"));
  }

  @Test
  @DisplayName("take the last such year before the letter, as one period after 'between'")
  void yearOfTheLetter() {
    ParsedReport report = read("between 20 and 21 February");
    assertEquals(List.of("20 February 2024 to 21 February 2024"), periods(report));
    assertTrue(Texts.codes(report).contains("year-from-letter"));
    assertFalse(Texts.codes(report).contains("date-incomplete"));
  }

  @Test
  @DisplayName("have the year after the rest of their month, and not that of the letter")
  void blankInTheMonth() {
    ParsedReport report = read("on 20 and 21 Feb ruary 2023");
    assertEquals(List.of(), periods(report));
    assertTrue(Texts.codes(report).contains("date-incomplete"));
  }

  @Test
  @DisplayName("are not the last of days before them that cannot be read")
  void restOfDays() {
    for (String days : List.of("on XX and 21 February", "between xx and 21 February")) {
      assertEquals(List.of(), periods(read(days)), days);
      assertTrue(Texts.codes(read(days)).contains("date-incomplete"), days);
    }
    assertEquals(1, periods(read("to the town \u2013 20 to 21 February")).size());
  }

  @Test
  @DisplayName("leave another day of the sentence in doubt, and a diagnostic says so")
  void furtherDay() {
    ParsedReport report = read("on 20 and 21 February, with a call to the boats on 4 March");
    assertEquals(List.of("20 February 2024 to 21 February 2024"), periods(report));
    assertTrue(Texts.codes(report).contains("date-incomplete"), Texts.codes(report)::toString);
  }

  @Test
  @DisplayName("are reported period by period, each with the year that it was given")
  void severalPeriods() {
    ParsedReport report = read("on 6 and 7 February and 20 and 21 February");
    assertEquals(
        List.of("6 February 2024 to 7 February 2024", "20 February 2024 to 21 February 2024"),
        periods(report));
    List<String> messages =
        report.diagnostics().stream()
            .filter(diagnostic -> diagnostic.code().id().equals("year-from-letter"))
            .map(Diagnostic::message)
            .toList();
    assertEquals(2, messages.size(), messages::toString);
    assertTrue(messages.get(0).contains("7 February 2024"), messages::toString);
    assertTrue(messages.get(1).contains("21 February 2024"), messages::toString);
  }

  /** A letter of a framework with an edition until 2028 and one from 2029. */
  private static String edition(String dated, String days) throws IOException {
    String letter =
        dated
            + "\n\nAnn Lee\nDirector of Children\u2019s Services\nLuton Borough Council\n\nDear Ann\n\n"
            + "Review of the harbour\n\nThis review was made by the harbour board. The visit took"
            + " place on "
            + days
            + ".\n\nYours sincerely\n\nBo Tarn\nHis Majesty\u2019s Inspector\n";
    Harbour.Reader reader =
        new Harbour.Reader(
            List.of(Harbour.REVIEW),
            (document, framework) ->
                ReportReading.ofLetter(document, framework, ReadingLevel.EVERYTHING).toReading());
    return ReportParser.builder()
        .reader(reader)
        .build()
        .parse(ReportSource.of("letter", letter))
        .orElseThrow()
        .edition()
        .id();
  }

  @ParameterizedTest
  @DisplayName("decide by the year of the letter which edition was in force")
  @CsvSource({
    "'9 March 2030', '6 and 7 February', harbour-review-2029",
    "'9 March 2030', '6 and 7 February 2030', harbour-review-2029",
    "'9 January 2029', '6 and 7 December', harbour-review-2027",
    "'9 March 2029', '6 and 7 February', harbour-review-2029"
  })
  void editionInForce(String dated, String days, String expected) throws IOException {
    assertEquals(expected, edition(dated, days));
  }
}
