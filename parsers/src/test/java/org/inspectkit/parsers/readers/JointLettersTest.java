package org.inspectkit.parsers.readers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.inspectkit.model.AreaForImprovement;
import org.inspectkit.model.Finding;
import org.inspectkit.model.FindingKind;
import org.inspectkit.model.Inspection;
import org.inspectkit.parsers.InspectionReports;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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
  @DisplayName("a topic ends before the days that follow the title in its line")
  void topicBeforeDays() {
    String subject = "neglect in Medway\n\n";
    String joined = LETTER.replace(subject, "neglect in Medway ");
    assertEquals(Optional.of("neglect"), InspectionReports.parse(LETTER).orElseThrow().topic());
    assertEquals(Optional.of("neglect"), InspectionReports.parse(joined).orElseThrow().topic());
  }

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

  @Test
  @DisplayName("where blank lines were lost, the title of a study still ends the item above it")
  void studyBelowItem() {
    String lists =
        """
        Areas for improvement
        - Wardens do not always know whom they may ring when a child is late for the boat, and
        some of them ring nobody at all in the evening.
        Practice study: area for improvement
        A child was late for the boat on a winter evening, and a warden whom she had met before
        took her to the harbour and waited there with her until the next boat came in.

        Yours""";
    Inspection letter =
        InspectionReports.parse(LETTER.replace("Yours", lists).replace(".\n\n", ".\n"))
            .orElseThrow();
    assertEquals(
        List.of("Wardens"),
        letter.areasForImprovement().stream()
            .map(area -> area.text().substring(0, area.text().indexOf(' ')))
            .toList());
    assertTrue(letter.areasForImprovement().get(0).text().endsWith("in the evening."));
    assertEquals(
        1, letter.findings().stream().filter(f -> f.kind() == FindingKind.CASE_STUDY).count());
  }

  private static Inspection lists(String lists) {
    return InspectionReports.parse(LETTER.replace("Yours", lists + "\n\nYours")).orElseThrow();
  }

  private static List<String> areas(Inspection letter) {
    return letter.areasForImprovement().stream().map(AreaForImprovement::text).toList();
  }

  private static List<String> studies(Inspection letter) {
    return letter.findings().stream()
        .filter(finding -> finding.kind() == FindingKind.CASE_STUDY)
        .map(Finding::text)
        .toList();
  }

  @ParameterizedTest
  @DisplayName("an item goes on after a study that a page has within it")
  @ValueSource(strings = {"\n", "\n\n"})
  void studyWithinItem(String gap) {
    Inspection letter =
        lists(
            """
            Areas for improvement

            - Wardens do not always know whom they may ring when a child is late, and do not%1$s\
            Practice study: highly effective practice%1$s\
            A child was late for the boat on a winter evening, and a warden whom she knew
            took her to the harbour.%1$s\
            She waited there until the next boat came in.
            \f2
            record what they did in the evening.
            - Boats run late.

            Next steps

            Please send a plan.
            """
                .formatted(gap));
    assertEquals(
        List.of(
            "Wardens do not always know whom they may ring when a child is late, and do not record"
                + " what they did in the evening.",
            "Boats run late."),
        areas(letter));
    assertEquals(1, studies(letter).size(), () -> studies(letter).toString());
    assertTrue(studies(letter).get(0).startsWith("A child was late"), studies(letter).get(0));
    assertTrue(studies(letter).get(0).endsWith("next boat came in."), studies(letter).get(0));
  }

  @Test
  @DisplayName("a study after the last item, which has no stop, does not go on with the item")
  void studyAfterItemWithoutStop() {
    Inspection letter =
        lists(
            """
            Areas for improvement

            - Wardens do not always know whom they may ring

            Practice study: highly effective practice

            A child was late for the boat on a winter evening.

            Main findings

            the wardens of the harbour ring each other.
            """);
    assertEquals(List.of("Wardens do not always know whom they may ring"), areas(letter));
    assertEquals(1, studies(letter).size(), () -> studies(letter).toString());
  }
}
