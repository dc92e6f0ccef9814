package org.inspectkit.parsers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.inspectkit.framework.Frameworks;
import org.inspectkit.framework.InspectionFact;
import org.inspectkit.model.InspectedAuthority;
import org.inspectkit.model.Inspection;
import org.inspectkit.model.InspectionPeriod;
import org.inspectkit.model.Inspector;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the cover of a report says, and what is not to be taken for it. */
class CoverTest {

  private static final String REST =
      """

      The impact of leaders on social work practice with children and families
      Requires improvement to be good
      The experiences and progress of children who need help and protection
      Requires improvement to be good
      The experiences and progress of children in care and care leavers
      Requires improvement to be good
      Overall effectiveness
      Requires improvement to be good

      Leaders go round the ponds of the county each week and count the ducks with the children.
      """;

  private static final String DATES = "Inspection dates: 9 to 13 September 2019\n";
  private static final String LEAD = "Lead inspector: Ottoline Fernsby, Her Majesty’s Inspector\n";
  private static final String TITLE = "Inspection of Rutland local authority children’s services\n";

  private static ParsedReport read(String... parts) {
    return InspectionReports.parse(String.join("", parts) + REST);
  }

  private static Inspection inspection(String... parts) {
    return read(parts).orElseThrow();
  }

  @ParameterizedTest
  @DisplayName("a label, a grade, a row of a table or a sentence is never an authority")
  @ValueSource(
      strings = {
        "",
        "Requires improvement to be good\n",
        "Provider type: Local authority\n",
        "Report published: 4 November 2019\n",
        "Ducks swim on the ponds of the county in most winters\n",
        "Overall effectiveness\n",
        "Last inspected      Grade\nLuton      Good\n"
      })
  void noName(String below) {
    ParsedReport report =
        read("Inspection of children’s social care services\n", below, DATES, LEAD);
    assertEquals(Optional.empty(), report.orElseThrow().authority());
    assertTrue(Texts.codes(report).contains("authority-missing"));
  }

  @Test
  @DisplayName(
      "the name before \"children's services\" ends there, whatever became of the apostrophe")
  void damagedApostrophe() {
    for (String mark : List.of("\uFFFD", "?", "`", "\u00B4", "\u00D5")) {
      ParsedReport report =
          read("Inspection of Luton local authority children" + mark + "s services\n", DATES, LEAD);
      assertEquals("Luton", report.orElseThrow().authority().orElseThrow().name(), mark);
    }
  }

  @ParameterizedTest
  @DisplayName("after a label of several the names may go on in the line below")
  @ValueSource(
      strings = {
        "Lead inspectors: Joan Smith and\nAnn Brown\n",
        "Lead inspectors: Joan Smith and Ann Brown\nJudgement Grade\n",
        "Reporting inspectors: Joan Smith HMI\nAnn Brown HMI\n",
        "Lead inspectors: Joan Smith, Ann Brown\n"
      })
  void severalLeads(String leads) {
    ParsedReport report =
        read("Inspection of Luton local authority children's services\n", DATES, leads);
    assertEquals(
        List.of("Joan Smith", "Ann Brown"),
        report.orElseThrow().inspectors().stream().map(Inspector::name).toList());
  }

  @ParameterizedTest
  @DisplayName("after a comma or \"and\", the names of a team go on in the paragraph below")
  @ValueSource(
      strings = {
        "Team inspectors: Joan Smith, Ann Brown,\n\nDora Hill and\n\nMay Lane\n\nThe town\n",
        "Team inspectors:      Joan Smith, Ann Brown,\n                      Dora Hill and May Lane\n",
        "Team inspectors: Joan Smith, Ann Brown, Dora Hill, May Lane\nAny complaints are read.\n"
      })
  void teamInSeveralLines(String team) {
    ParsedReport report =
        read("Inspection of Luton local authority children's services\n", DATES, team);
    assertEquals(
        List.of("Joan Smith", "Ann Brown", "Dora Hill", "May Lane"),
        report.orElseThrow().inspectors().stream().map(Inspector::name).toList());
  }

  @Test
  @DisplayName(
      "after a comma, the people of another label or an unreadable name are not of the team")
  void endOfTheTeam() {
    String title = "Inspection of Luton local authority children's services\n";
    ParsedReport other =
        read(
            title, DATES, "Team inspectors: Joan Smith,\n\nShadow inspector: Cy Day\n\nThe town\n");
    assertEquals(
        List.of("Joan Smith", "Cy Day"),
        other.orElseThrow().inspectors().stream().map(Inspector::name).toList());
    ParsedReport capitals =
        read(
            title,
            DATES,
            "Team Inspectors: Joan Smith,\n\nSenior Data Analyst: Di Poe\n\nThe town\n");
    assertEquals(
        List.of("Joan Smith"),
        capitals.orElseThrow().inspectors().stream().map(Inspector::name).toList());
    ParsedReport unread =
        read(title, DATES, "Team inspectors: Joan Smith,\n\nJ?hn Smth HMI\n\nThe town\n");
    assertTrue(Texts.codes(unread).contains("inspectors-incomplete"));
  }

  @ParameterizedTest
  @DisplayName("one name after a label of several may not be all of them")
  @CsvSource({
    "'Lead inspectors: Joan Smith\nAnn Brown\n', true",
    "'Lead inspectors:\nJoan Smith\nAnn Brown\n', true",
    "'Lead inspectors: Joan Smith, Ann Brown\n', false",
    "'Lead inspector: Joan Smith\nJudgement Grade\n', false"
  })
  void oneOfSeveralLeads(String leads, boolean reported) {
    ParsedReport report =
        read("Inspection of Luton local authority children's services\n", DATES, leads);
    assertEquals(reported, Texts.codes(report).contains("inspectors-incomplete"));
  }

  @Test
  @DisplayName("the name of an act is not that of a council")
  void act() throws IOException {
    String text =
        DATES
            + LEAD
            + "\nThis report includes the report of the inspection of local authority functions"
            + " carried out under section 136 of the Education and Inspection Act 2006.\n";
    ParsedReport report =
        ReportParser.standard().parse(ReportSource.of("report", text), Frameworks.SIF);
    assertEquals(Optional.empty(), report.orElseThrow().authority());
    assertTrue(Texts.codes(report).contains("authority-missing"));
  }

  @ParameterizedTest
  @DisplayName("a council that no register has is kept as printed")
  @CsvSource({
    "Kitewood Borough Council, Inspection of children’s social care services",
    "London Borough of Kite and Wood, Inspection of children’s social care services",
    "Kitewood city council, Inspection of children’s social care services",
    "Kitewood, Inspection of Kitewood local authority children’s services"
  })
  void unknown(String name, String title) {
    String line = title.contains(name) ? "" : name + "\n\n";
    ParsedReport report = read(line, title, "\n\n", DATES, "\n", LEAD);
    InspectedAuthority authority = report.orElseThrow().authority().orElseThrow();
    assertEquals(name, authority.printed());
    assertTrue(Texts.codes(report).contains("authority-unknown"));
  }

  @ParameterizedTest
  @DisplayName("the office of who led is a part of the role, before the label or after the name")
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          Lead inspector: Ann Lee, HMI Ofsted Lead inspector; HMI Ofsted Lead inspector
          Lead inspector: Ann Lee HMI, Ofsted lead inspector; HMI, Ofsted lead inspector
          HMI Ofsted Lead inspector: Ann Lee;
          Ofsted lead inspector: Ann Lee, HMI; HMI
          """)
  void office(String line, String role) {
    assertEquals(
        List.of(new Inspector("Ann Lee", Optional.ofNullable(role), true)),
        inspection(TITLE, DATES, line).inspectors());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Lead inspector: Ann Lee\nHer Majesty’s Inspector\n",
        "Lead inspector: Ann Lee\n                Her Majesty’s Inspector\n"
      })
  @DisplayName("the office may be in the line below the name")
  void officeBelow(String lines) {
    assertEquals(
        List.of(new Inspector("Ann Lee", Optional.of("Her Majesty’s Inspector"), true)),
        inspection(TITLE, DATES, lines).inspectors());
  }

  @Test
  @DisplayName("a line of a sentence that begins with the words of the label is not the field")
  void sentence() {
    String text = "The ponds were seen by the\nlead inspector accompanied by both wardens.\n\n";
    assertEquals(1, inspection(TITLE, DATES, text, LEAD).inspectors().size());
  }

  @Test
  @DisplayName("the last word of a role that a narrow column cuts is that of the name above it")
  void cutRole() {
    String report =
        """
        Area SEND inspection of Rutland Local Area Partnership

        Inspection dates: 9 to 13 June 2025

        Inspection outcome

        The local area partnership’s arrangements lead to inconsistent experiences and outcomes.

        Inspection team

        Ofsted                        Care Quality Commission
        Ann Lee, Ofsted HMI lead      Bob May, CQC lead
        inspector                     inspector
        Cy Orr, Ofsted HMI            Di Fox, CQC inspector
        Eve Ash, Ofsted
        Inspector
        """;
    assertEquals(
        List.of(
            new Inspector("Ann Lee", Optional.of("Ofsted HMI lead inspector"), true),
            new Inspector("Bob May", Optional.of("CQC lead inspector"), false),
            new Inspector("Cy Orr", Optional.of("Ofsted HMI"), false),
            new Inspector("Di Fox", Optional.of("CQC inspector"), false),
            new Inspector("Eve Ash", Optional.of("Ofsted Inspector"), false)),
        InspectionReports.parse(report).orElseThrow().inspectors());
  }

  @Test
  @DisplayName("a line that begins with \"and\" or a dash goes on with the dates above it")
  void datesOverTwoLines() {
    List<InspectionPeriod> days =
        inspection(TITLE, "Inspection dates: 9 September 2019\nand 25 September 2019\n", LEAD)
            .periods();
    assertEquals(2, days.size());
    assertEquals(LocalDate.of(2019, 9, 25), days.get(1).start());
    assertEquals(
        1,
        inspection(TITLE, "Inspection dates: 9 September\n\u2013 11 September 2019\n", LEAD)
            .periods()
            .size());
  }

  @Test
  @DisplayName("a cover that says the days twice in different ways gives none and keeps both")
  void twoFields() {
    String more = "Rutland has ducks.\n";
    ParsedReport report =
        read(TITLE, DATES, "\nInspection dates: 2 to 6 December 2019\n\n", LEAD, more);
    Inspection inspection = report.orElseThrow();
    assertEquals(List.of(), inspection.periods());
    assertEquals(
        List.of("9 to 13 September 2019", "2 to 6 December 2019"),
        inspection.evidence().get(InspectionFact.PERIODS).stream().map(s -> s.text()).toList());
    assertEquals(4, inspection.judgements().size());
    assertTrue(Texts.codes(report).contains("dates-disagree"));
  }

  @Test
  @DisplayName("a second field in what names another council is of another report")
  void twoReports() {
    String other = "\nInspection dates: 2 to 6 December 2019\n\n";
    assertEquals(
        Optional.empty(), read(TITLE, DATES, other, LEAD, "Luton has ducks.\n").inspection());
    assertEquals(
        Optional.empty(), read(TITLE, DATES, LEAD, other, LEAD, "Rutland.\n").inspection());
  }
}
