package org.inspectkit.parsers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import org.inspectkit.model.AreaForImprovement;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Reports in small letters only, in which none says that a sentence goes on. */
class SmallLettersTest {

  private static final String LETTER =
      VisitLetter.with(
          """
          What needs to improve in this area of social work practice

          \u25fc The number of kites.

          \u25fc The length of their tails.

          Findings

          \u25fc Children in the town fly kites that they have made together with people who have
          the time, and the kites are kept where the children can find them whenever there is
          wind and weather. Parents mend them in winter, and nobody is hurried while they do
          so. The boats that are built in summer are made of wood from the harbour, and of the
          sails that are left over.

          \u25fc The sheds are dry.
          """);

  private static final String SIF =
      """
      Luton Borough Council
      Inspection of services for children in need of help and protection, children looked after and care leavers
      and
      Review of the effectiveness of the Local Safeguarding Children Board

      Inspection date: 18 January 2016 to 11 February 2016

      Report published: 1 April 2016

      Previous Ofsted inspections

      The town has three sheds for kites. All three were dry.

      The Local Safeguarding Children Board (LSCB)

      The Local Safeguarding Children Board is good
      """;

  private static ParsedReport inSmallLetters(String text) {
    ParsedReport report = InspectionReports.parse(text.toLowerCase(Locale.UK));
    assertTrue(Texts.codes(report).contains("case-lost"));
    return report;
  }

  @Test
  @DisplayName("a heading above an item is not the beginning of it, and ends the list before")
  void headingAboveAnItem() {
    List<String> areas =
        inSmallLetters(LETTER).inspection().orElseThrow().areasForImprovement().stream()
            .map(AreaForImprovement::text)
            .toList();
    assertEquals(List.of("the number of kites.", "the length of their tails."), areas);
  }

  @Test
  @DisplayName("a title ends what is about earlier inspections")
  void titleAfterEarlierInspections() {
    assertEquals("good", Texts.grades(inSmallLetters(SIF)).get("sif lscb-effectiveness"));
  }
}
