package org.inspectkit.parsers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.inspectkit.diagnostic.Diagnostic;
import org.inspectkit.model.Judgement;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A report with something wrong in it: that is reported, and all the rest is read. */
class OddReportsTest {

  private static final String SOUND = Texts.of("slac/html-tags-and-entities");
  private static final String TABLE = Texts.of("other/slac-period-reversed");

  @Test
  @DisplayName("a report cut in the middle of its table keeps what is before the cut")
  void cutInTable() {
    ParsedReport whole = InspectionReports.parse(TABLE);
    ParsedReport cut =
        InspectionReports.parse(TABLE.substring(0, TABLE.lastIndexOf("Being healthy")));
    Map<String, String> grades = Texts.grades(whole);
    assertTrue(grades.entrySet().containsAll(Texts.grades(cut).entrySet()));
    assertTrue(Texts.grades(cut).containsKey("slac safeguarding/equality-and-diversity"));
    assertTrue(Texts.codes(cut).contains("judgement-missing"));
    assertEquals(
        whole.orElseThrow().areasForImprovement(), cut.orElseThrow().areasForImprovement());
  }

  @Test
  @DisplayName("a report without its record says so and keeps the grades of its headings")
  void withoutRecord() {
    ParsedReport cut =
        InspectionReports.parse(TABLE.substring(0, TABLE.lastIndexOf("Record of main findings")));
    assertTrue(
        message(cut, "judgement-missing").contains("equality-and-diversity"),
        cut.diagnostics().toString());
    assertTrue(Texts.grades(cut).size() >= 18, Texts.grades(cut).toString());
  }

  @Test
  @DisplayName("the record of an inspection before it adds nothing to a report's own")
  void recordOfPreviousInspection() {
    String sound = Texts.of("cp-2012/one-strand-and-an-unknown-row");
    ParsedReport report =
        InspectionReports.parse(
            sound
                + "\n\nFindings of the previous inspection, in 2010\n\n"
                + "The quality of practice\tInadequate (Grade 4)\n");
    assertEquals(Texts.grades(InspectionReports.parse(sound)), Texts.grades(report));
  }

  @Test
  @DisplayName("a letter addressed to two councils, and naming none, is of neither")
  void twoCouncilsInTheAddress() {
    String sound = Texts.of("ucra/no-areas-for-development");
    String letter =
        sound
            .replace("Royal Borough of Kingston upon Thames", "Kingston upon Thames Council")
            .replaceFirst("Kingston upon Thames Council", "NAMED")
            .replace("Kingston upon Thames Council", "the area")
            .replaceAll("Kingston upon Thames(?! Council)", "the town")
            .replace("NAMED", "Kingston upon Thames Council\nRichmond upon Thames Council");
    ParsedReport report = InspectionReports.parse(letter);
    assertEquals(
        List.of(),
        report.orElseThrow().authority().flatMap(named -> named.entry()).stream().toList());
    assertTrue(Texts.codes(report).contains("authority-ambiguous"), "" + report.diagnostics());
  }

  @Test
  @DisplayName(
      "an assessment letter without its year does not tell its framework, and that is said")
  void assessmentWithoutYear() {
    String letter = Texts.of("apa-2007/seven-grades-2007");
    assertTrue(InspectionReports.parse(letter).inspection().isPresent());
    ParsedReport report = InspectionReports.parse(letter.replace("2007", "this year"));
    assertEquals(List.of("framework-ambiguous"), Texts.codes(report));
  }

  @Test
  @DisplayName("an unreadable last grade moves no other grade to the next label")
  void lastGradeMisspelt() {
    String sound = Texts.of("sif/last-grade-with-the-number-of-a-footnote");
    ParsedReport report = InspectionReports.parse(sound.replace("Inadequate2", "Inadequtae"));
    assertEquals(Map.of("sif overall-effectiveness", "inadequate"), Texts.grades(report));
  }

  @Test
  @DisplayName("a heading beneath a title about another year grades nothing of this inspection")
  void headingOfAnotherYear() {
    String sound = Texts.of("ilacs/table-of-the-last-inspection-behind-its-own");
    ParsedReport report =
        InspectionReports.parse(
            sound
                + "\nWhat inspectors wrote in 2019\n\n"
                + "The experiences and progress of care leavers: outstanding\n\n"
                + "Nobody wrote it down at the time.\n");
    assertEquals(Texts.grades(InspectionReports.parse(sound)), Texts.grades(report));
  }

  @Test
  @DisplayName("where headings and order name other strands, a name that both have is left open")
  void strandsExchanged() {
    String rows = "Overall effectiveness\t%1$s\nCapacity for improvement\t%1$s\n";
    String record =
        "Record of main findings\n\nServices for looked after children\n"
            + String.format(rows, "Outstanding")
            + "Safeguarding services\n"
            + String.format(rows, "Inadequate");
    String front = TABLE.substring(0, TABLE.indexOf("1. "));
    ParsedReport report = InspectionReports.parse(front + record);
    assertEquals(Map.of(), Texts.grades(report));
    assertTrue(message(report, "judgement-area-uncertain").contains("Overall effectiveness"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Adequate plus", "Splendid", "7", "Grade 7", "Grade 3 (Good)"})
  @DisplayName("a grade that no scale has is kept as printed or reported, and is not a grade")
  void gradeOfNoScale(String printed) {
    String odd = TABLE.replace("Partnership working\tAdequate", "Partnership working\t" + printed);
    ParsedReport report =
        InspectionReports.parse(
            odd.replaceAll("Partnership working\n\nGrade 3 \\(Adequate\\)", "Partnership working"));
    assertEquals(null, Texts.grades(report).get("slac safeguarding/partnership-working"));
    assertTrue(
        report.diagnostics().stream()
            .map(Diagnostic::message)
            .anyMatch(m -> m.contains("safeguarding/partnership-working")),
        report.diagnostics().toString());
  }

  @Test
  @DisplayName("a number that the scale does not have is unresolved, with the words")
  void gradeSeven() {
    String odd = TABLE.replaceFirst("Grade 2 \\(Good\\)", "Grade 7");
    ParsedReport report = InspectionReports.parse(odd);
    List<String> unresolved =
        report.orElseThrow().judgements().stream()
            .filter(j -> j.grade().isEmpty())
            .map(j -> j.outcome().printed())
            .toList();
    assertEquals(List.of("Grade 7"), unresolved);
    assertTrue(message(report, "judgement-unresolved").contains("\"Grade 7\""));
  }

  @Test
  @DisplayName("a graded row that is not an area of the edition is reported, with its grade")
  void unknownRow() {
    String odd =
        TABLE.replace("Partnership working\tA", "Value for money\tGood\nPartnership working\tA");
    ParsedReport report = InspectionReports.parse(odd);
    assertEquals(Texts.grades(InspectionReports.parse(TABLE)), Texts.grades(report));
    String message = message(report, "judgement-area-unknown");
    assertTrue(message.contains("Value for money") && message.contains("Good"), message);
  }

  @Test
  @DisplayName("a date that the calendar does not have is left out and reported")
  void impossibleDate() {
    ParsedReport report = InspectionReports.parse(Texts.of("other/ucra-date-that-does-not-exist"));
    assertTrue(Texts.codes(report).contains("date-invalid"));
  }

  @Test
  @DisplayName("a period that ends before it starts is left out and reported")
  void reversedPeriod() {
    ParsedReport report = InspectionReports.parse(TABLE);
    assertTrue(Texts.codes(report).contains("period-reversed"));
    assertEquals(List.of(), report.orElseThrow().periods());
  }

  @Test
  @DisplayName("an error page is not a report, and its title is reported")
  void errorPage() {
    ParsedReport report =
        InspectionReports.parse(
            "<!DOCTYPE html><html><head><title>404 Not Found</title></head><body><h1>Gone</h1></body></html>");
    assertEquals(List.of("html-page"), Texts.codes(report));
    assertTrue(message(report, "html-page").contains("404 Not Found"));
  }

  @Test
  @DisplayName("a letter about something else is of no framework")
  void somethingElse() {
    ParsedReport report =
        InspectionReports.parse(
            "Dear Ms Other,\n\nYour road is good. Grade 2.\n\nYours sincerely\n");
    assertEquals(List.of("framework-unknown"), Texts.codes(report));
    assertTrue(report.document().isPresent());
  }

  @ParameterizedTest
  @ValueSource(strings = {"slac/markdown-conversion", Texts.UCRA, Texts.VISIT})
  @DisplayName("of two reports in one file the first is read, and the second is noted")
  void twoReports(String second) {
    String first = Texts.of("other/slac-period-reversed");
    ParsedReport alone = InspectionReports.parse(first);
    ParsedReport both = InspectionReports.parse(first + "\n\f" + Texts.of(second));
    assertEquals(Texts.grades(alone), Texts.grades(both));
    assertTrue(Texts.codes(both).contains("several-reports"));
    assertEquals(alone.orElseThrow().authority(), both.orElseThrow().authority());
    assertEquals(
        alone.orElseThrow().areasForImprovement().size(),
        both.orElseThrow().areasForImprovement().size());
  }

  @Test
  @DisplayName("a letter without any of its sections says so")
  void withoutSections() {
    for (String name : List.of(Texts.UCRA, Texts.VISIT)) {
      String text = Texts.of(name);
      ParsedReport report =
          InspectionReports.parse(
              text.substring(0, text.indexOf("\n\n", text.indexOf("This letter summarises"))));
      assertEquals(List.of(), report.orElseThrow().findings(), name);
      assertTrue(Texts.codes(report).contains("section-missing"), report.diagnostics().toString());
    }
  }

  @Test
  @DisplayName("tags and entities change no judgement")
  void tags() {
    assertEquals(
        List.of(),
        InspectionReports.parse(SOUND).orElseThrow().judgements().stream()
            .filter(j -> j.grade().isEmpty())
            .map(Judgement::area)
            .toList());
  }

  private static String message(ParsedReport report, String code) {
    return report.diagnostics().stream()
        .filter(d -> d.code().id().equals(code))
        .map(Diagnostic::message)
        .reduce((a, b) -> a + "; " + b)
        .orElse("no " + code + " among " + report.diagnostics());
  }

  @Test
  @DisplayName("a heading with its grade at the other end of the line begins a section of findings")
  void gradesAtTheOtherEnd() {
    String letter =
        """
        26 November 2007

        2007 Annual performance assessment of services for children and young people in
        London Borough of Havering

        This letter summarises the findings of the 2007 annual performance assessment.

        Overall effectiveness of children's services                              Grade 3

        The borough knows its schools well.

        Being healthy                                                             Grade 2

        Nine schools in ten have a kitchen garden.

        Yours sincerely
        """;
    ParsedReport report = InspectionReports.parse(letter);
    assertEquals(
        List.of(
            "The borough knows its schools well.", "Nine schools in ten have a kitchen garden."),
        report.orElseThrow().findings().stream().map(finding -> finding.text()).toList());
  }
}
