package org.inspectkit.parsers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.inspectkit.diagnostic.Diagnostic;
import org.inspectkit.diagnostic.DiagnosticCodes;
import org.inspectkit.model.Inspection;
import org.inspectkit.model.LocalAuthority;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A report with parts of another one in it gives nothing that may be the other's. */
class MixedReportsTest {

  private static final String TITLE = "Inspection of Rutland local authority children's services\n";
  private static final String DATES = "Inspection dates: 9 to 13 June 2025\n";
  private static final String LEAD = "Lead inspector: Ottoline Fernsby, His Majesty's Inspector\n";

  private static final String OTHER_COVER =
      """
      Inspection of Luton local authority children's services
      Inspection dates: 4 to 15 March 2024
      Lead inspector: Barnaby Quill, His Majesty's Inspector
      """;

  static final String TEXT =
      """
      Children in the county fly kites that they have made together with people who have the time,
      and the kites are kept where the children can find them whenever there is wind and weather.
      """;

  private static final String OWN =
      """
      The impact of leaders on social work practice with children and families
      Good
      The experiences and progress of children who need help and protection
      Good
      The experiences and progress of children in care
      Good
      The experiences and progress of care leavers
      Good
      Overall effectiveness
      Good
      """;

  private static final String OTHER_TABLE = OWN.replace("\nGood", "\nInadequate");

  static final String SIF_COVER =
      """
      Luton Borough Council
      Inspection of services for children in need of help and protection, children looked after and care leavers
      and
      Review of the effectiveness of the Local Safeguarding Children Board

      Inspection date: 18 January 2016 to 11 February 2016

      Report published: 1 April 2016

      """;

  static final String SIF_TABLE =
      """
      1. Children who need help and protection Good
      2. Children looked after and achieving permanence Good
      2.1 Adoption performance Good
      2.2 Experiences and progress of care leavers Good
      3. Leadership, management and governance Good
      """;

  static ParsedReport read(String... parts) {
    return InspectionReports.parse(String.join("", parts));
  }

  static void refused(String... parts) {
    ParsedReport report = read(parts);
    assertEquals(Optional.empty(), report.inspection());
    assertTrue(Texts.codes(report).contains("reports-mixed"), () -> "" + report.diagnostics());
  }

  static Inspection sound(String... parts) {
    return read(parts).inspection().orElseThrow();
  }

  @Test
  @DisplayName("a second cover before the table leaves open whose the table is")
  void coverWithinTheCover() {
    assertEquals(5, Texts.grades(read(TITLE, DATES, LEAD, OWN, TEXT)).size());
    refused(TITLE, DATES, LEAD, OTHER_COVER, OWN, TEXT);
    refused(TITLE, OTHER_COVER, DATES, LEAD, OWN, TEXT);
    refused(TITLE, DATES, LEAD, OTHER_COVER, OTHER_TABLE, "\n", OWN, TEXT);
  }

  @Test
  @DisplayName("an area is not certain if its row in a second table cannot be read")
  void tableInTheTable() {
    String own = OWN.substring(0, OWN.indexOf("Good"));
    String rest = OWN.substring(OWN.indexOf("Good"));
    String other = "Outstanding\nOverall effectiveness Outstanding\n";
    ParsedReport report = read(TITLE, DATES, LEAD, own, other, TEXT.strip(), "\n", rest, TEXT);
    assertFalse(Texts.grades(report).containsKey("ilacs overall-effectiveness"));
    assertTrue(Texts.codes(report).contains("judgement-missing"));
  }

  @Test
  @DisplayName("the same days printed again are no second cover")
  void sameDays() {
    assertEquals(5, Texts.grades(read(TITLE, DATES, LEAD, DATES, OWN, TEXT)).size());
  }

  @Test
  @DisplayName("the title of another council below a cover's own name leaves open whose it is")
  void otherTitleBelowTheName() {
    String name = "Rutland County Council\n\nInspection of children's social care services\n\n";
    String table = "\n" + OWN + "\n" + TEXT;
    assertEquals("Rutland", council(name, DATES, LEAD, table));
    assertEquals("", council(name, OTHER_COVER, table));
    String wrapped = "The Royal Borough of Windsor and\nMaidenhead\n\n";
    String title = "Inspection of children's social care services\n";
    assertEquals("Windsor and Maidenhead", council(wrapped, title, DATES, LEAD, table));
    assertEquals("", council(wrapped, "Inspection of Oldham\n\n", title, DATES, LEAD, table));
    assertEquals("Luton", council("Barnaby Quill lives in Rutland\n\n", OTHER_COVER, table));
  }

  private static String council(String... parts) {
    return sound(parts).authority().flatMap(a -> a.entry()).map(LocalAuthority::name).orElse("");
  }

  @Test
  @DisplayName("of a report below other text it must be known whose it is")
  void reportOfNobodyBelowText() {
    String papers = "Minutes of a meeting.\n\n" + TEXT.repeat(2) + "\n";
    String name = "Rutland County Council\n\nInspection of children's social care services\n\n";
    assertEquals("Rutland", council(papers, name, DATES, LEAD, "\n", OWN, TEXT));
    refused(papers, name, OTHER_COVER, "\n", OWN, TEXT);
  }

  @Test
  @DisplayName("a report that begins within another is not read alone")
  void coverAfterACutCover() {
    String cover = "Area SEND inspection of %s Local Area Partnership\n\nInspection dates: %s\n\n";
    String outcome =
        "Inspection outcome\n\nThe local area partnership's arrangements lead to inconsistent"
            + " experiences and outcomes for children and young people with SEND.\n\n";
    String own = String.format(cover, "Rutland", "9 to 13 June 2025") + outcome;
    String other = String.format(cover, "Luton", "4 to 15 March 2024") + outcome;
    assertEquals(1, Texts.grades(read(own, TEXT)).size());
    refused(own, TEXT, other, "Information about the local area partnership\n\n", TEXT);
  }

  @Test
  @DisplayName("nor is one within a report whose title and remit cannot be read")
  void reportWithinAnUntitledReport() {
    String untitled = TITLE.replace("local authority ", "");
    String table = OWN.substring(OWN.indexOf("The experiences"));
    refused(untitled, DATES, LEAD, table, TEXT, OTHER_COVER, OTHER_TABLE, TEXT);
  }

  @Test
  @DisplayName("between a cover and a second report, a table may be of either")
  void tableBetweenTwoReports() {
    String grounds =
        "This report includes the report of the inspection of local authority functions carried"
            + " out under section 136 of the Education and Inspections Act 2006 and the\n";
    String judgements =
        "The judgements on areas of the service that contribute to overall effectiveness are:\n\n";
    String own = SIF_COVER.replace("Luton", "Rutland").replace("2016", "2015");
    String torn =
        SIF_TABLE.replaceAll(
            "(?m)^(.*) Good$",
            " ".repeat(60) + "Requires\n$1\n" + " ".repeat(60) + "Improvement\n");
    String between = String.join("\n", TEXT, judgements, torn, grounds);
    refused(SIF_COVER, between, own, SIF_TABLE, "\n", grounds);
  }

  @Test
  @DisplayName("two days in cells of their own are not the first of them alone")
  void lostDash() {
    ParsedReport report = read(SIF_COVER.replace("2016 to 11", "2016     11"), SIF_TABLE, TEXT);
    assertEquals(List.of(), report.inspection().orElseThrow().periods());
    assertTrue(Texts.codes(report).contains("date-uncertain"));
  }

  @Test
  @DisplayName("where several judgements are contradicted, what is said once is not certain")
  void contradicted() {
    String one = "The overall judgement is that children's services are good\n\n";
    String other = SIF_TABLE.replace(" Good", " Inadequate");
    assertEquals(6, Texts.grades(read(SIF_COVER, one, SIF_TABLE, "\n", TEXT)).size());
    ParsedReport mixed = read(SIF_COVER, one, SIF_TABLE, other, "\n", TEXT);
    assertEquals(Map.of(), Texts.grades(mixed));
    List<String> uncertain =
        mixed.diagnostics().stream()
            .filter(d -> d.code().equals(DiagnosticCodes.JUDGEMENT_UNCERTAIN))
            .map(Diagnostic::message)
            .toList();
    assertEquals(1, uncertain.size(), () -> "" + mixed.diagnostics());
    assertTrue(uncertain.get(0).contains("children's services are good"), uncertain.get(0));
  }

  @Test
  @DisplayName("an area that is named again beside grades that cannot be paired has no grade")
  void gradedOnce() {
    String cover = TITLE + DATES.replace("2025", "2019") + LEAD;
    String own =
        OWN.replaceFirst("in care\nGood\nThe experiences and progress of ", "in care and ")
            .replace("\nGood", "\nOutstanding");
    assertEquals(4, Texts.grades(read(cover, own, TEXT)).size());
    ParsedReport report = read(cover, OWN, own, TEXT);
    assertFalse(Texts.grades(report).containsValue("good"), () -> "" + Texts.grades(report));
    assertTrue(Texts.codes(report).contains("judgement-missing"));
  }

  @Test
  @DisplayName("a heading with its grade on the next line may contradict the table")
  void headingAboveItsGrade() {
    String heading = "\nThe experiences and progress of children in care:\ninadequate\n\n";
    ParsedReport report = read(TITLE, DATES, LEAD, OWN, TEXT, heading, TEXT);
    assertTrue(Texts.codes(report).contains("judgement-conflict"));
    assertFalse(Texts.grades(report).containsKey("ilacs children-in-care"));
    String alike = heading.replace("inadequate", "good");
    assertEquals(5, Texts.grades(read(TITLE, DATES, LEAD, OWN, TEXT, alike, TEXT)).size());
  }

  @Test
  @DisplayName("the heading of a chapter, wrapped and above its grade, may contradict the table")
  void wrappedHeadingAboveItsGrade() {
    String overall = "Children's services in Luton are good\n\n";
    String heading = "\nLeadership, management and\ngovernance\n%s\nSummary\n";
    String inadequate = String.format(heading, "Inadequate");
    ParsedReport report = read(SIF_COVER, overall, SIF_TABLE, "\n", TEXT, inadequate, TEXT);
    assertTrue(Texts.codes(report).contains("judgement-conflict"), () -> "" + report.diagnostics());
    assertFalse(Texts.grades(report).containsKey("sif leadership-management-governance"));
    String alike = String.format(heading, "Good");
    assertEquals(
        6, Texts.grades(read(SIF_COVER, overall, SIF_TABLE, "\n", TEXT, alike, TEXT)).size());
  }

  @Test
  @DisplayName("a text in which neither the councils nor the dates fit together is of two reports")
  void councilsAndDates() {
    String row =
        """

        The impact of leaders on social work        Good
        practice with children and families

        """;
    String front =
        "Luton Borough Council\nInspection of children's social care services\n"
            + "Inspection dates: 1 to 5 July 2024\nReport published: 6 August 2019\n\n"
            + LEAD
            + row
            + TEXT.replace("weather.", "the");
    String other = TITLE.replace("local ", "local\n") + row + TEXT;
    assertTrue(Texts.codes(read(front, other)).contains("dates-disagree"));
    assertTrue(read(front, other).inspection().isPresent());
    refused(front, other, "\nRutland is small.\n");
  }

  @Test
  @DisplayName("the overall judgement said in two ways on lines that follow is a conflict")
  void overallTwice() {
    String twice =
        "Children's services in Luton are inadequate\nChildren's services in Luton are good\n";
    ParsedReport report = read(SIF_COVER, twice, SIF_TABLE, "\n", TEXT);
    assertTrue(Texts.codes(report).contains("judgement-conflict"), () -> "" + report.diagnostics());
    assertFalse(Texts.grades(report).containsKey("sif overall-effectiveness"));
  }

  @Test
  @DisplayName("rows below the overall judgement of another council are about that one")
  void tableOfAnother() {
    String other = "Children's services in Stockport are good\n";
    ParsedReport report = read(SIF_COVER, other, SIF_TABLE, "\n", TEXT);
    assertEquals(Map.of(), Texts.grades(report));
    assertTrue(Texts.codes(report).contains("judgement-missing"));
  }

  @Test
  @DisplayName("of two reports of which the first is of no certain council nothing is read")
  void firstOfNoCouncil() {
    String dates =
        "Inspection date: 18 January 2016 to 11 February 2016\nReport published: 1 April 2016\n\n";
    String front = "Warrington Borough Council\n" + dates;
    String table = "Children's services in Luton are good\n" + SIF_TABLE + "\n";
    String cover =
        "Inspection of services for children in need of help and protection, children looked after"
            + " and care leavers\nInspection date:\nReport published: 21 July 2015\n\n";
    String own = "Children's services in Warrington require improvement to be good\n\n";
    refused(front, table, cover, own, SIF_TABLE);
  }
}
