package org.inspectkit.parsers.readers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.inspectkit.parsers.InspectionReports;
import org.inspectkit.parsers.ParsedReport;
import org.inspectkit.scale.Grade;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A report that states its grades in headings and in a record, with parts of another one in it. */
class HeadingsAndRecordTest {

  private static final String SLAC =
      """
      Inspection of safeguarding and looked after children services

      Rutland County Council

      Inspection dates: 6 to 17 June 2011

      Reporting inspector: Ottoline Brack HMI

      1. A lantern hangs in the porch of every children's home, and somebody answers the bell at any hour.

      """;

  private static final String SAFEGUARDING =
      """
      Safeguarding services

      Overall effectiveness

      Grade 3 (adequate)

      2. Children are safe, and wait too long for somebody to tell them so, as they say when they are asked.

      Leadership and management

      Grade 2 (good)

      3. Managers read ten files a month aloud to one another and mark what a child would not understand.

      """;

  private static final String LOOKED_AFTER =
      """
      Areas for improvement

      4. The council should take the following action, for which it has the time and the boats and the people.

      Services for looked after children

      Overall effectiveness

      Grade 3 (adequate)

      5. Children live with carers whom they know, in houses from which the water can be seen and heard.

      Leadership and management

      Grade 2 (good)

      6. Managers know each child by name, and each child knows the names of the managers and of their boats.

      """;

  private static final String RECORD =
      """
      Record of main findings

      Overall effectiveness\tadequate
      Leadership and management\t%s
      Overall effectiveness\tadequate
      Leadership and management\tgood
      """;

  /** A row that does not follow those of a record in the order of the framework. */
  private static final String OTHER =
      """


      Appendix

      Overall effectiveness

      Grade 1 (Outstanding)

      7. The overall effectiveness is outstanding, and nobody who was asked about it could say why this is so.
      """;

  private static final String LEADERSHIP = "safeguarding/leadership-and-management";

  private static ParsedReport read(String... parts) {
    return InspectionReports.parse(String.join("", parts));
  }

  private static Optional<String> grade(ParsedReport report, String area) {
    return report.orElseThrow().grade(area).map(Grade::id);
  }

  private static void assertUncertain(ParsedReport report, String area) {
    assertEquals(Optional.empty(), grade(report, area));
    assertTrue(
        report.diagnostics().stream()
            .anyMatch(
                d ->
                    d.code().id().equals("judgement-uncertain")
                        && d.attributes().get("area").equals(area)));
  }

  @Test
  @DisplayName("a row of the record that the order does not place may deny what a heading states")
  void rowWithoutPlace() {
    String good = RECORD.formatted("good");
    String adequate = RECORD.formatted("adequate");
    ParsedReport fits = read(SLAC, SAFEGUARDING, LOOKED_AFTER, good, OTHER);
    assertEquals(Optional.of("good"), grade(fits, LEADERSHIP));
    assertUncertain(read(SLAC, SAFEGUARDING, LOOKED_AFTER, adequate, OTHER), LEADERSHIP);
  }

  @Test
  @DisplayName(
      "a heading below the title of another council may be the own one, and deny the record")
  void headingLeftOut() {
    String title = "Luton Borough Council\n\n";
    ParsedReport fits = read(SLAC, title, SAFEGUARDING, LOOKED_AFTER, RECORD.formatted("good"));
    assertEquals(Optional.of("good"), grade(fits, LEADERSHIP));
    String adequate = RECORD.formatted("adequate");
    assertUncertain(read(SLAC, title, SAFEGUARDING, LOOKED_AFTER, adequate), LEADERSHIP);
  }

  private static final String CP_2012 =
      """
      Inspection of local authority arrangements for the protection of children

      Rutland County Council

      Inspection dates: 8 – 17 October 2012
      Lead inspector Ottoline Fernsby HMI

      Contents

      Record of main findings 3

      1. Inspectors sat beside those who answer the telephone, and beside those who wait for an answer to it.

      Record of main findings

      Overall effectiveness\tAdequate
      The quality of practice\tGood
      Leadership and governance\tInadequate
      """;

  @Test
  @DisplayName("two records that differ are a conflict")
  void twoRecords() {
    String other =
        """
        2. The council is said to be somewhere else, and its telephones are said to be of another colour.

        Record of main findings

        Overall effectiveness\tAdequate
        Leadership and governance\tGood
        """;
    String leaders = "leadership-and-governance";
    assertEquals(Optional.of("inadequate"), grade(read(CP_2012), leaders));
    assertEquals(Optional.empty(), grade(read(CP_2012, other), leaders));
    assertEquals(Optional.of("adequate"), grade(read(CP_2012, other), "overall-effectiveness"));
  }

  private static final String LAC_2013 =
      """
      Inspection of looked after children services
      Wakefield Council
      Inspection dates: 15 – 19 July 2013
      Reporting inspector Ottoline Fernsby HMI

      """;

  @Test
  @DisplayName("where one heading has two grades, what only one heading states is not certain")
  void twoHeadings() {
    String report =
        """
        Outcomes for looked after children and young people
        Grade 2 (Good)
        1. The kites fly.
        Quality of provision
        %s
        2. There is string.
        The homes by the river
        Outcomes for looked after children and young people Grade 4 (Inadequate)
        Quality of provision Grade 4 (Inadequate)
        """;
    ParsedReport torn = read(LAC_2013, report.formatted("Gra de 2 (Good)"));
    assertUncertain(torn, "quality-of-provision");
    ParsedReport agree = read(LAC_2013, report.formatted("Grade 4 (Inadequate)"));
    assertEquals(Optional.of("inadequate"), grade(agree, "quality-of-provision"));
  }

  @Test
  @DisplayName("of rows in one line, the grade of the last is not that of the first label")
  void rowsInOneLine() {
    String rows =
        "Overall effectiveness   Inadequate Grade 4 Capacity to improve   Adequate Grade 3 Quality of"
            + " provision   Inadequate Grade 4 Leadership and management   Adequate Grade 3\n";
    ParsedReport report = read(LAC_2013, rows);
    assertEquals(Optional.empty(), grade(report, "overall-effectiveness"));
  }
}
