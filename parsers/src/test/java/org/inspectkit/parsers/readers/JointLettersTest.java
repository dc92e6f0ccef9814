package org.inspectkit.parsers.readers;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.inspectkit.model.Finding;
import org.inspectkit.parsers.InspectionReports;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What the opening of a letter to a partnership says. */
class JointLettersTest {

  private static final String LETTER =
      """
      12 October 2017

      Philippa Thornbury, Director of Children's Services, Medway Council

      Dear local partnership

      Joint targeted area inspection of the multi-agency response to neglect in Medway

      Between 4 and 15 September 2017, Ofsted and the Care Quality Commission (CQC) undertook a \
      joint inspection of the multi-agency response to neglect in Medway.1

      This letter to all the service leaders in the area outlines our findings.

      Key strengths

      - Wardens know whom to ring.

      Yours sincerely

      Ann Lee
      National Director, Ofsted
      """;

  @Test
  @DisplayName("a paragraph ends with its footnote's number, and the next is another finding")
  void footnoteOfParagraph() {
    List<String> findings =
        InspectionReports.parse(LETTER).orElseThrow().findings().stream()
            .map(Finding::text)
            .map(text -> text.substring(0, text.indexOf(' ')))
            .toList();
    assertEquals(List.of("Between", "This", "Wardens"), findings);
  }
}
