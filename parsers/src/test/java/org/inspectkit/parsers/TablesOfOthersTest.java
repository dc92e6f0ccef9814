package org.inspectkit.parsers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Grades that are in a report and are not its own, in texts whose tables have no columns. */
class TablesOfOthersTest {

  private static final String COVER =
      """
      Inspection of Rutland local authority children's services
      Inspection dates: 9 to 13 June 2025
      Lead inspector: Ottoline Fernsby, His Majesty's Inspector
      """;

  private static final String TEXT =
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

  private static ParsedReport read(String... parts) {
    return InspectionReports.parse(String.join("", parts));
  }

  private static void noGrade(String... parts) {
    ParsedReport report = read(parts);
    assertEquals(Map.of(), Texts.grades(report));
    assertTrue(Texts.codes(report).contains("judgement-missing"));
  }

  @Test
  @DisplayName("a title with its grade announces the grades of an earlier inspection")
  void titleWithAGrade() {
    noGrade(COVER, TEXT, "\nPrevious inspection, June 2021: Inadequate\n\n", OWN);
  }

  @Test
  @DisplayName("a table right below the days of an earlier inspection is of that one")
  void tableBelowEarlierDates() {
    noGrade(COVER, TEXT, "\nDates of previous inspection: 7 to 11 June 2021\n", OWN);
    noGrade(COVER, TEXT, "\nDate of last inspection\n7 to 11 June 2021\n", OWN);
  }

  @Test
  @DisplayName("the outcome of another year is not the report's, whatever years its text names")
  void outcomeOfAnotherYear() {
    noGrade(COVER, TEXT, TEXT, "Outcome in 2019\n", OWN, TEXT);
  }

  @Test
  @DisplayName("a year between a label and a grade is no footnote's number")
  void yearBeforeEachGrade() {
    noGrade(COVER, OWN.replace("\nGood", "\n2021\nInadequate"), TEXT);
    noGrade(COVER, OWN.replace("\nGood", "\n2021\nInadequate\n2025\nGood"), TEXT);
  }

  @Test
  @DisplayName("the key to the grades beneath the last label gives it none")
  void keyBeneathTheLastLabel() {
    String key = "Overall effectiveness\nOutstanding\nGood\nRequires improvement\nInadequate\n";
    Map<String, String> grades =
        Texts.grades(read(COVER, OWN.replace("Overall effectiveness\nGood\n", key), TEXT));
    assertEquals(4, grades.size());
    assertEquals(Set.of("good"), Set.copyOf(grades.values()));
  }

  @Test
  @DisplayName("rows that ran together after the report's own table outweigh none of it")
  void rowsBehindItsOwn() {
    String agency = "Overall effectiveness Outstanding\nLeadership Good\n";
    Map<String, String> own = Texts.grades(read(COVER, OWN, TEXT));
    assertEquals(5, own.size());
    assertEquals(own, Texts.grades(read(COVER, OWN, TEXT, "The agency\n", agency)));
    ParsedReport beside = read(COVER, OWN, "The agency\n", agency, TEXT);
    assertTrue(Texts.codes(beside).contains("judgement-conflict"));
    assertEquals(4, Texts.grades(beside).size());
  }

  @Test
  @DisplayName("a row over two lines counts beside rows that ran together")
  void oneRowOverTwoLines() {
    String rows =
        OWN.replace("\nGood", " Good").replace("effectiveness Good", "effectiveness\nGood");
    assertEquals(Texts.grades(read(COVER, OWN, TEXT)), Texts.grades(read(COVER, rows, TEXT)));
  }

  @Test
  @DisplayName("dates on a line of their own above a table name no column of it")
  void datesAboveTheTable() {
    String cover = COVER.replace("dates: 9", "dates:\n9");
    String rows = "Judgement Grade\n" + OWN.replace("\nGood", " Good");
    assertEquals(Texts.grades(read(COVER, OWN, TEXT)), Texts.grades(read(cover, rows, TEXT)));
  }

  @Test
  @DisplayName("an area that was not judged says so where its row ran together")
  void notJudged() {
    String rows =
        OWN.replace("\nGood", " Good").replace("care leavers Good", "care leavers Not judged");
    Map<String, String> grades = Texts.grades(read(COVER, rows, TEXT));
    assertEquals(4, grades.size());
    assertFalse(grades.containsKey("ilacs care-leavers"), grades.toString());
  }

  @Test
  @DisplayName("the head of a table does not end the part about an earlier inspection")
  void headBelowTheTitle() {
    String earlier = OWN.replace("Good", "Inadequate");
    noGrade(COVER, TEXT, "\nJudgements at the last inspection\n\nJudgement Grade\n", earlier, TEXT);
  }

  @Test
  @DisplayName("rows that ran together in one paragraph are cut out with their title")
  void rowsInOneParagraph() {
    String rows = OWN.replace("\nGood", " Inadequate");
    ParsedReport report =
        read(COVER, OWN, TEXT, "\nJudgements for Leeds City Council\n\n", rows, TEXT);
    assertEquals(Texts.grades(read(COVER, OWN, TEXT)), Texts.grades(report));
  }

  @Test
  @DisplayName("below a row that contradicts one above it nothing is added")
  void rowsWithinItsOwn() {
    int last = OWN.indexOf("Overall effectiveness");
    String others =
        """
        The experiences and progress of care leavers
        Outstanding
        Overall effectiveness
        Outstanding
        """;
    ParsedReport report = read(COVER, OWN.substring(0, last), others, TEXT);
    assertTrue(Texts.codes(report).contains("judgement-conflict"));
    assertFalse(Texts.grades(report).containsKey("ilacs overall-effectiveness"));
  }

  @Test
  @DisplayName("a year that the cover names in a sentence is not the report's own")
  void otherYearOnTheCover() {
    String earlier = OWN.replace("Good", "Inadequate");
    noGrade(COVER, "\nIn 2011 inspectors gave the following judgements:\n\n", earlier, TEXT);
  }

  @Test
  @DisplayName("a year alone above grades says that they are of that year")
  void yearAlone() {
    noGrade(COVER, TEXT, "\n2011\n\n", OWN.replace("\nGood", " Inadequate"), TEXT);
  }

  @Test
  @DisplayName("a grade between the two halves of another gives its label none")
  void gradeWithinAGrade() {
    String column = " ".repeat(75);
    String rows =
        OWN.replace("\nGood", column + "Good")
            .replace(
                "Overall effectiveness" + column + "Good",
                column
                    + "Requires\nOverall effectiveness\n"
                    + column
                    + "Inadequate\n"
                    + column
                    + "improvement to be good");
    assertFalse(Texts.grades(read(COVER, rows, TEXT)).containsKey("ilacs overall-effectiveness"));
  }

  @Test
  @DisplayName("a row that has two grades where it is printed again has none")
  void rowThatIsUnclearElsewhere() {
    String leaders = OWN.lines().findFirst().orElseThrow();
    String row = leaders + " Inadequate\n";
    String rest = OWN.substring(OWN.indexOf("Good\n") + 5).replace("\nGood", " Good");
    String area = "ilacs impact-of-leaders";
    assertEquals("inadequate", Texts.grades(read(COVER, row, rest, TEXT)).get(area));
    for (String between : List.of("Lead inspector: Ottoline Fernsby\n", TEXT)) {
      for (String twice : List.of(row + between + row + "Good\n", row + "Good\n" + between + row)) {
        ParsedReport report = read(COVER, twice, rest, TEXT);
        assertFalse(Texts.grades(report).containsKey(area), twice);
        assertTrue(Texts.codes(report).contains("judgement-missing"), twice);
      }
    }
  }

  private static final String OLDER =
      """
      The impact of leaders on social work practice with children and families
      Inadequate
      The experiences and progress of children who need help and protection
      Good
      The experiences and progress of children in care and care leavers
      Inadequate
      Overall effectiveness
      Inadequate
      """;

  @Test
  @DisplayName("of two tables that run together, the areas that both grade alike have a grade")
  void twoTables() {
    Map<String, String> both = Map.of("ilacs help-and-protection", "good");
    assertEquals(both, Texts.grades(read(COVER, OLDER, OWN, TEXT)));
    String half = OWN.substring(OWN.indexOf("The experiences"));
    assertEquals(both, Texts.grades(read(COVER, OLDER, half, TEXT)));
    assertTrue(Texts.codes(read(COVER, OLDER, half, TEXT)).contains("judgement-missing"));
  }

  @Test
  @DisplayName("the cover below a table of grades is that of a second report")
  void secondFront() {
    String title = "Inspection of Luton local authority children's services\n";
    String second = title + COVER.substring(COVER.indexOf('\n') + 1) + OLDER + TEXT;
    for (String between : List.of("", "\n", "1\n\n")) {
      ParsedReport report = read(COVER, OWN, between, second);
      assertEquals(Texts.grades(read(COVER, OWN)), Texts.grades(report), between);
      assertTrue(Texts.codes(report).contains("several-reports"), between);
    }
  }

  @Test
  @DisplayName("a later table gives no grade to an area that the own one leaves without")
  void laterTableForAnEmptyRow() {
    String empty = OWN.replaceFirst("(care leavers\n)Good\n", "$1");
    assertFalse(empty.equals(OWN));
    ParsedReport report =
        read(COVER, empty, TEXT, "\nThe experiences and progress of care leavers\nOutstanding\n");
    assertFalse(Texts.grades(report).containsValue("outstanding"), Texts.grades(report).toString());
  }

  @Test
  @DisplayName("a graded heading contradicts the table even if its chapter is short")
  void headingsOfShortChapters() {
    String chapters =
        """

        The experiences and progress of children who need help and protection: inadequate

        1. Kites are flown.

        The experiences and progress of children in care: good

        2. Kites are mended.
        """;
    ParsedReport report = read(COVER, OWN, TEXT, chapters);
    assertFalse(Texts.grades(report).containsKey("ilacs help-and-protection"));
    assertEquals(4, Texts.grades(report).size());
    assertTrue(Texts.codes(report).contains("judgement-conflict"));
  }

  @Test
  @DisplayName("a row of the table whose area another edition has is reported as unknown")
  void rowOfAnotherEdition() {
    String of2026 = COVER.replace("2025", "2026");
    String table =
        OWN.replace("Overall effectiveness\nGood\n", "Overall effectiveness      Good\n");
    ParsedReport report = read(of2026, table, TEXT);
    assertEquals(4, Texts.grades(report).size());
    assertTrue(Texts.codes(report).contains("judgement-area-unknown"));
  }

  @Test
  @DisplayName(
      "a title of another framework with another year announces a table of that inspection")
  void titleOfAnotherFramework() {
    ParsedReport report =
        read(
            COVER, OWN, TEXT, "\nJoint area review of 2007\n\n", OWN.replace("Good", "Inadequate"));
    assertEquals(Texts.grades(read(COVER, OWN, TEXT)), Texts.grades(report));
    assertEquals(5, Texts.grades(report).size());
  }

  @Test
  @DisplayName("an item of a list of earlier grades is not the heading of a chapter with its grade")
  void itemsOfAnAnnex() {
    String front =
        """
        Luton
        Inspection of services for children in need of help and protection, children looked after \
        and care leavers

        Inspection date: 18 January 2016 to 11 February 2016

        Report published: 1 April 2016

        1. Children who need help and protxction Good
        2. Children looked after and achieving permanence Good
        2.1 Adoption performance Good
        3. Leadership, management and governance Good

        """;
    String items =
        """
        \u2022 The previous inspection of the council was published in 2012, and it was of all \
        that the council does for children, at home or not. The judgements were:
        \u2022 Children who need help and protection: inadequate
        \u2022 Adoptxon performance: inadequxte
        """;
    for (String annex :
        List.of(
            items, items.replace("\u2022 Ch", "1. Ch"), items.replace("were:", "were these."))) {
      ParsedReport report = read(front, TEXT, "\nLuton and its schools\n\n", annex);
      Map<String, String> grades = Texts.grades(report);
      assertFalse(grades.containsKey("sif help-and-protection"), grades::toString);
      assertTrue(grades.containsKey("sif adoption-performance"), grades::toString);
    }
  }

  @Test
  @DisplayName("a colon at the end of the page before does not lead up to the heading of a chapter")
  void headingOnTheNextPage() {
    String rows = OWN.replace("The experiences and progress of care leavers\nGood\n", "");
    String heading = "The experiences and progress of care leavers: good\n\n";
    ParsedReport report =
        read(COVER, rows, TEXT, "\nInspectors looked at the work with these:\n\f", heading, TEXT);
    assertEquals("good", Texts.grades(report).get("ilacs care-leavers"));
  }
}
