package org.inspectkit.parsers;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.inspectkit.model.Signatory;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Who signed a letter, and in which office. */
class SignatoriesTest {

  private static final String LETTER =
      """
      24 May 2023

      Enid Moss, Director of Children's Services, Rutland County Council
      Cy Orr, Scrutineer, Rutland Safeguarding Children
      Partnership (RSCP)

      Dear Rutland Safeguarding Children Partnership

      Joint targeted area inspection of Rutland

      This letter summarises the findings of the joint targeted area inspection (JTAI) of the multi-agency response to mental health in Rutland.

      This inspection took place from 24 to 28 April 2023. It was carried out by inspectors from Ofsted and the Care Quality Commission (CQC).

      Headline findings

      Wardens know the children by name.

      Yours sincerely

      """;

  private static List<Signatory> signed(String close) {
    return InspectionReports.parse(LETTER + close).orElseThrow().signatories();
  }

  private static Signatory signatory(String name, String office) {
    return new Signatory(name, Optional.of(office).filter(o -> !o.isEmpty()));
  }

  @Test
  @DisplayName("the office below a name is that of its column")
  void columns() {
    assertEquals(
        List.of(
            signatory("Ann Lee", "National Director, Ofsted"),
            signatory("Bob May", "Deputy Chief Inspector")),
        signed(
            """
            Ann Lee                       Bob May
            National Director, Ofsted     Deputy Chief Inspector
            """));
  }

  @Test
  @DisplayName("an office goes on in the line below, in its column")
  void officeInTwoLines() {
    assertEquals(
        List.of(
            signatory("Ann Lee", "HMI Constabulary and Fire & Rescue Services"),
            signatory("Bob May", "Assistant Chief Inspector"),
            signatory("May Hill", "Chief Inspector of Primary Medical Services, CQC")),
        signed(
            """
            Ann Lee                                Bob May
            HMI Constabulary and Fire & Rescue     Assistant Chief Inspector
            Services

            May Hill
            Chief Inspector of Primary
            Medical Services, CQC
            """));
  }

  @Test
  @DisplayName("the name of an inspectorate below an office does not belong to it")
  void inspectorateBelow() {
    assertEquals(
        List.of(
            signatory("Ann Lee", "National Director, Ofsted"),
            signatory("Bob May", "Deputy Chief Inspector")),
        signed(
            """
            Ann Lee
            National Director, Ofsted
            Care Quality Commission
            Bob May
            Deputy Chief Inspector
            HMI Probation
            """));
  }

  @Test
  @DisplayName("where the columns are lost, as many offices follow the names in their order")
  void lostColumns() {
    assertEquals(
        List.of(
            signatory("Ann Lee", "National Director, Ofsted"),
            signatory("Bob May", "HMI Constabulary and Fire & Rescue Services")),
        signed(
            """
            Ofsted

            HMI Constabulary

            Ann Lee

            Bob May

            National Director, Ofsted

            HMI Constabulary and Fire & Rescue
            Services
            """));
  }

  @Test
  @DisplayName("right below the formula, one of the names may be the reading of a signature")
  void signatureAboveTheName() {
    String offices = "Her Majesty's Inspector\n\nLead Inspector\n";
    assertEquals(
        List.of(signatory("Ana Lea", ""), signatory("Ann Lee", "")),
        signed("Ana Lea\n\nAnn Lee\n\n" + offices));
    assertEquals(
        List.of(signatory("Ann Lee", "Her Majesty's Inspector")),
        signed("Lea\n\nAnn Lee\n\n" + offices));
  }

  @Test
  @DisplayName("a name that has lost its blank is one with an office")
  void blankLost() {
    assertEquals(
        List.of(
            signatory("Yolanda Lee", "National Director"),
            signatory("Bob May", "Deputy Chief Inspector")),
        signed("YolandaLee\nNational Director\n\nBob May\nDeputy Chief Inspector\n"));
    assertEquals(
        List.of(signatory("Yolanda Lee", "National Director, Social Care")),
        signed("YolandaLee National Director, Social Care\n"));
    assertEquals(
        List.of(signatory("LeeAnn MacDonald", "Inspector")),
        signed("LeeAnn MacDonald\nInspector\n"));
    assertEquals(List.of(), signed("MacDonald\nInspector\n"));
    assertEquals(List.of(), signed("YouTube\n"));
  }

  @Test
  @DisplayName("an office of several is that of each name right above it")
  void commonOffice() {
    String office = "His Majesty\u2019s Inspectors";
    assertEquals(
        List.of(signatory("Ann Lee", office), signatory("Bob May", office)),
        signed("Ann Lee\nBob May\nHis Majesty\u2019s Inspectors\n"));
  }

  @Test
  @DisplayName("letters after a name are no part of it, and no office")
  void honours() {
    assertEquals(
        List.of(signatory("Ann Lee", "National Director"), signatory("Bob May", "Chief Inspector")),
        signed("Ann Lee, CBE\nNational Director\n\nBob May BSc MB ChB\nChief Inspector\n"));
  }

  @Test
  @DisplayName("a partnership whose name a line ends is not the addressee")
  void addressee() {
    assertEquals(
        Optional.of("Enid Moss"),
        InspectionReports.parse(LETTER).orElseThrow().addressee().map(a -> a.name()));
  }

  @Test
  @DisplayName("a letter without its end is not signed by those whom its text names")
  void endLost() {
    String team =
        """
        Her Majesty's Inspectors for this visit, who went from house to house for a week, were
        Ann Lee and Bob May.
        Inspectors looked at the kites of children, and at their lamps.
        Many children fly kites that they have made together with people who have the time, and
        the kites are kept where""";
    String cut = LETTER.substring(0, LETTER.indexOf("Headline")) + team;
    assertEquals(List.of(), InspectionReports.parse(cut).orElseThrow().signatories());
  }
}
