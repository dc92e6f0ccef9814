package org.inspectkit.parsers.detect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.inspectkit.diagnostic.Diagnostic;
import org.inspectkit.model.Inspection;
import org.inspectkit.parsers.InspectionReports;
import org.inspectkit.parsers.ParsedReport;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A report is distinguished from what only speaks of one, and is found among other papers. */
class RecognisedReportsTest {

  private static final String LETTER =
      """
      Ofsted
      Piccadilly Gate
      Store Street
      Manchester
      M1 2WD

      14 March 2024

      Miriam Oakes
      Director of Children's Services
      Rutland County Council
      Catmose
      Oakham

      Dear Ms Oakes

      Focused visit to Rutland children's services

      This letter summarises the findings of the focused visit to Rutland children's services on \
      6 and 7 February 2024. His Majesty's Inspectors for this visit were Alma Reyes and Owen Tarrant.

      Inspectors looked at the local authority's arrangements for kites.

      Headline findings

      Staff know the children who fly kites and see most of them when there is enough wind.

      What needs to improve in this area of social work practice

      - The speed of the first repair.

      Main findings

      Kites are mended with families. Managers hold a sample of them each month.

      Yours sincerely

      Alma Reyes
      His Majesty's Inspector
      """;

  private static final String REPORT =
      """
      Luton Borough Council
      Inspection of services for children in need of help and protection, children looked after \
      and care leavers

      Inspection date: 18 January 2016 - 11 February 2016
      Report published: 1 April 2016

      Children's services in Luton are good.

      1. Children who need help and protection

      Good

      3. Leadership, management and governance

      Good
      """;

  private static final String COVER_REPORT =
      """
      Public Document Pack

      Children and Young People Scrutiny Committee

      Wednesday 27 March 2024

      Agenda

      Report of the Director of Children's Services

      Inspectors were in Rutland in May 2022 and again this year. The letter of the visit is the \
      appendix to this report. Members are asked to note it and to bring a kite to the next meeting.

      Appendix

      """;

  private static List<String> codes(ParsedReport report) {
    return report.diagnostics().stream().map(d -> d.code().id()).toList();
  }

  private static String message(ParsedReport report, String code) {
    return report.diagnostics().stream()
        .filter(d -> d.code().id().equals(code))
        .map(Diagnostic::message)
        .findFirst()
        .orElse("");
  }

  private static Optional<String> authority(ParsedReport report) {
    return report.orElseThrow().authority().map(Object::toString);
  }

  @Test
  @DisplayName("a letter among the papers of a committee is read alone, with its own date")
  void letterInAPack() {
    ParsedReport alone = InspectionReports.parse(LETTER);
    ParsedReport pack =
        InspectionReports.parse(
            COVER_REPORT
                + LETTER
                + "\nThe committee has asked the Director to report again. It wishes to hear of the"
                + " repair of kites, and the focused visit to the workshop will be reported.\n");
    Inspection read = pack.orElseThrow();
    assertEquals(Optional.of(LocalDate.of(2024, 3, 14)), read.letterDate());
    assertEquals(alone.orElseThrow().addressee(), read.addressee());
    assertEquals(alone.orElseThrow().signatories(), read.signatories());
    assertEquals(alone.orElseThrow().findings().size(), read.findings().size());
    assertTrue(message(pack, "text-before-report").contains("Before the report, which begins at "));
    assertEquals(List.of(), codes(alone));
  }

  @Test
  @DisplayName("a letter on a page of its own begins with that page")
  void letterOnALaterPage() {
    String agenda = "Agenda\n\n3 April 2024\n\n1. Apologies\n2. Focused visit: letter\n\f";
    ParsedReport pack = InspectionReports.parse(agenda + LETTER);
    assertEquals(Optional.of(LocalDate.of(2024, 3, 14)), pack.orElseThrow().letterDate());
  }

  @Test
  @DisplayName("of two reports of different frameworks the first is read, and nothing of the other")
  void twoFrameworks() {
    ParsedReport letter = InspectionReports.parse(LETTER + "\f" + REPORT);
    assertEquals("ilacs-focused-visit", letter.orElseThrow().framework().id());
    assertEquals(Optional.of("Rutland"), authority(letter));
    assertTrue(message(letter, "several-reports").contains("Inspection of services"));
    ParsedReport report = InspectionReports.parse(REPORT + "\f" + LETTER);
    assertEquals("sif", report.orElseThrow().framework().id());
    assertEquals(Optional.of("Luton"), authority(report));
    assertEquals(authority(InspectionReports.parse(REPORT)), authority(report));
    assertTrue(codes(report).contains("several-reports"));
  }

  @Test
  @DisplayName("a letter is its inspectorate's, or says itself what it is")
  void letters() {
    String ownWords = "This letter summarises the findings of the focused visit to";
    String stated = LETTER.replace(ownWords, "We write about the focused visit to");
    assertTrue(InspectionReports.parse(stated).inspection().isPresent());
    String byAnother =
        stated.replace("Ofsted\nPiccadilly Gate\n", "").replaceAll("His Majesty.*\n?", "");
    assertEquals(List.of("not-a-report"), codes(InspectionReports.parse(byAnother)));
    String withoutForm = LETTER.replace("Dear Ms Oakes\n", "").replace("Yours sincerely\n", "");
    assertEquals(List.of("not-a-report"), codes(InspectionReports.parse(withoutForm)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Inspection dates: 5 to 16 June 2023",
        "Inspection dates\n5 to 16 June 2023",
        "Inspection date(s): Monday 5 June 2023",
        "Inspection date:",
        "Lead inspector: Alma Reyes"
      })
  @DisplayName("a field of its cover makes a report of what has its title")
  void fields(String field) {
    String title = "Inspection of Luton local authority children's services\n\n";
    assertTrue(InspectionReports.parse(title + field + "\n").inspection().isPresent());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Previous inspection dates: 5 to 16 June 2023",
        "The inspection dates: agreed by telephone",
        "Local authority\tInspection dates\nLuton\t5 to 16 June 2023",
        "Lead inspector: rings on the first day",
        "Published: 5 July 2023"
      })
  @DisplayName("what is no field of its cover does not")
  void noFields(String line) {
    String title = "Inspection of Luton local authority children's services\n\n";
    ParsedReport report = InspectionReports.parse(title + line + "\n");
    assertEquals(List.of("not-a-report"), codes(report));
    assertTrue(message(report, "not-a-report").contains("ilacs"), report.toString());
    assertEquals(1, report.matches().size());
  }

  @Test
  @DisplayName("sections on what is judged make a report of what has its title")
  void sections() {
    String text =
        """
        Inspection of Luton local authority children's services

        The experiences and progress of care leavers: good

        1. Care leavers have a boat of their own, and there is somebody in it on each day of the \
        week who knows how it is steered.

        The experiences and progress of children in care: good

        2. Children in care go out with them when the wind is from the west, and have learned to \
        say when it is not.
        """;
    assertTrue(InspectionReports.parse(text).inspection().isPresent());
    String cut = text.substring(0, text.indexOf("The experiences and progress of children in"));
    assertEquals(List.of("not-a-report"), codes(InspectionReports.parse(cut)));
  }

  @Test
  @DisplayName("a label in the midst of running text is not a field of a cover")
  void labelInRunningText() {
    String minutes =
        """
        Minutes of the committee

        Inspection of Luton local authority children's services

        The director introduced the report. Inspection dates: 5 to 16 June 2023. Members thanked her.

        The experiences and progress of care leavers          Good

        Overall effectiveness                                 Good
        """;
    assertEquals(List.of("not-a-report"), codes(InspectionReports.parse(minutes)));
    String bracket = minutes.replace("report. Inspection", "report (inspection");
    assertEquals(List.of("not-a-report"), codes(InspectionReports.parse(bracket)));
    String field =
        minutes
            .replace("Minutes of the committee\n\n", "")
            .replace("The director introduced the report. ", "")
            .replace(" Members thanked her.", "");
    assertTrue(InspectionReports.parse(field).inspection().isPresent());
  }

  @Test
  @DisplayName("the year beside the title of another framework does not outweigh the own title")
  void yearBesideAnotherTitle() {
    String text =
        """
        Inspection of safeguarding and looked after children services

        Luton Borough Council

        Inspection dates: 13 to 24 September 2010

        Reporting inspector: Casimir Thrupp HMI

        Joint area review of 2007

        The kites of that year were mended.
        """;
    assertEquals("slac", InspectionReports.parse(text).orElseThrow().framework().id());
  }
}
