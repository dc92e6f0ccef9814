package org.inspectkit.parsers.detect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.inspectkit.parsers.InspectionReports;
import org.inspectkit.parsers.ParsedReport;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Minutes, plans, news and answers quote the cover or the words of a report, and are none. */
class OtherDocumentsTest {

  private static final String REPORT =
      """
      %s
      Inspection of Luton local authority children's services

      Inspection dates: 5 to 16 June 2023

      %s
      The experiences and progress of care leavers          Good

      Overall effectiveness                                 Good
      """;

  private static final String LETTER =
      """
      %s

      14 March 2024

      Dear Ms Oakes

      Focused visit to Luton children's services

      This letter summarises the findings of the focused visit to Luton children's services on \
      6 and 7 February 2024.

      Yours sincerely

      %s
      """;

  private static void assertRead(String text) {
    assertTrue(InspectionReports.parse(text).inspection().isPresent(), text);
  }

  private static void assertRefused(String text) {
    ParsedReport read = InspectionReports.parse(text);
    List<String> codes = read.diagnostics().stream().map(d -> d.code().id()).toList();
    assertEquals(List.of("not-a-report"), codes, text);
  }

  @ParameterizedTest
  @DisplayName(
      "the fields of a cover make no report of what calls itself something else above them")
  @ValueSource(
      strings = {
        "PRESS RELEASE",
        "Post-inspection action plan",
        "Luton Improvement Plan",
        "Extract from the minutes of 6 July 2023",
        "Report to Cabinet, 4 July 2023",
        "Member briefing",
        "Freedom of Information request 1189"
      })
  void namedAbove(String name) {
    assertRead(REPORT.formatted("", ""));
    assertRefused(REPORT.formatted(name + "\n", ""));
  }

  @Test
  @DisplayName("a committee's name above a whole report leaves it one, and so does that of a plan")
  void papersOfACommittee() {
    assertRead(REPORT.formatted("Children's Services Scrutiny Panel, 4 July 2023", ""));
    String cover =
        REPORT
            .formatted("Report to Cabinet, 4 July 2023", "")
            .replace("2023\n\n", "2023\n\nLead inspector: Alma Reyes HMI\n\n");
    assertRefused(cover);
    String text =
        """

        The experiences and progress of children in care

        Children in care fly kites that they have made together with people who have the time, \
        and they are glad of it.

        The experiences and progress of care leavers

        Care leavers fly kites that they have made together with people who have the time, and \
        they are glad of it.
        """;
    assertRead(cover + text);
  }

  @ParameterizedTest
  @DisplayName("nor below them")
  @ValueSource(
      strings = {
        "Minutes of the meeting held on Tuesday 4 July 2023",
        "Apologies: Councillor Tarrant",
        "Financial implications: none",
        "Notes to editors"
      })
  void namedBelow(String name) {
    assertRefused(REPORT.formatted("", name + "\n"));
  }

  @ParameterizedTest
  @DisplayName("but what a report says of plans and minutes in its text does not make it another")
  @ValueSource(
      strings = {
        "- Action plans that say who mends which kite",
        "Minutes of the kite flyers are sent late.",
        "and to the improvement plan of the harbour",
        "Children fly kites that they have made together with people who have the time, and they are"
            + " kept where children can find them.\n\nAction plan\n\nIt is on the wall."
      })
  void words(String text) {
    assertRead(REPORT.formatted("", text + "\n"));
  }

  @Test
  @DisplayName("an answer quotes the fields below its own text, without the title")
  void fieldsBelowText() {
    String answer =
        """
        Luton Borough Council

        Inspection of Luton local authority children's services

        You asked in your message of the first of May on which days the inspectors came to us and who it was that \
        led them.

        Inspection dates: 5 to 16 June 2023
        Lead inspector: Alma Reyes

        The impact of leaders on social work practice with children and families      Good

        Overall effectiveness                                 Good
        """;
    assertRefused(answer);
    assertRead(answer.replaceAll("(?s)You asked.*?them\\.\n\n", ""));
  }

  @Test
  @DisplayName("a cover may be on two pages, of which the second has no title")
  void coverOnTwoPages() {
    String report =
        """
        Inspection of Luton local authority children's services
        \fInspection dates: 5 to 16 June 2023

        The impact of leaders on social work practice with children and families      Good

        Overall effectiveness                                 Good
        """;
    assertRead(report);
  }

  @Test
  @DisplayName("a sentence that names an inspection above sections on its areas is not their title")
  void titleInSentence() {
    String news =
        """
        Ofsted has published its report of the inspection of Luton local authority children's \
        services.

        The experiences and progress of care leavers: good

        Care leavers have a boat of their own, and there is somebody in it on each day of the \
        week who knows how it is steered.

        The experiences and progress of children in care: good

        Children in care go out with them when the wind is from the west, and have learned to \
        say when it is not.
        """;
    assertRefused(news);
    assertRead(
        news.replace("Ofsted has published its report of the i", "I")
            .replace("services.", "services"));
  }

  @Test
  @DisplayName("a letter signed in a council is the council's, whatever it quotes")
  void signedInCouncil() {
    String head = "Alma Reyes\n\nHis Majesty's Inspector\n\nOfsted, Piccadilly Gate";
    assertRead(LETTER.formatted(head, "Alma Reyes\nHis Majesty's Inspector"));
    assertRead(LETTER.formatted(head, "Alma Reyes\n\ncc: Joe Sample, Chief Executive"));
    assertRefused(LETTER.formatted(head, "Miriam Oakes\nDirector of Children's Services"));
    assertRefused(LETTER.formatted(head, "Information Governance Team"));
    String mail =
        "\n\nHello all\n\nKind regards\n\nMiriam Oakes\nDirector of Children's Services\n";
    assertRead(LETTER.formatted("", "Alma Reyes\nHis Majesty's Inspector") + mail);
  }

  @Test
  @DisplayName("a letter says after its salutation what it is, and nothing above it says otherwise")
  void lettersOfOthers() {
    assertRead(LETTER.formatted("", "Alma Reyes"));
    assertRefused(LETTER.formatted("Report title: What Ofsted found", "Alma Reyes"));
    assertRead(LETTER.formatted("Report title: What Ofsted found", "Alma Reyes HMI"));
    String statement = LETTER.substring(LETTER.indexOf("This letter"), LETTER.indexOf("Yours"));
    assertRefused(LETTER.replace(statement, "").formatted(statement, "Alma Reyes"));
  }
}
