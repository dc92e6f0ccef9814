package org.inspectkit.parsers.readers.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.inspectkit.diagnostic.DiagnosticCodes;
import org.inspectkit.framework.Frameworks;
import org.inspectkit.parsers.ParsedReport;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A heading of which most letters are there is taken for the one that the catalogue knows. */
class DamagedHeadingsTest {

  private static final List<String> AREAS = List.of("The speed of checks.", "The use of maps.");

  /** A list, and findings below a heading. */
  private static final String LIST =
      """
      \u25fc The speed of checks.
      \u25fc The use of maps.
      Main findings
      \u25fc The sheds are dry.
      \u25fc The boats are mended in winter.
      """;

  /** A paragraph with words of a sentence that are a heading elsewhere. */
  private static final String PROSE =
      """

      Representatives of the families have their say, and the plans that follow are clear to all
      who see them. Children know whom they can ask, and answers are in plain words. Findings
      Ofsted had in the spring were the same, and most of what was said there is read by leaders.
      Children know whom they can ask, and the answers that they get are short and in plain words.
      The sheds are dry, and the boats that the older children mend in winter are used in summer.
      """;

  private static final DamagedHeadings SIF = new DamagedHeadings(Frameworks.of("sif").sections());

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Main fin dings", "Main ndings", "Main finclings", "Main findngs",
        "Mian findings", "Main findinngs", "Main f1ndings", "Main fxndings"
      })
  @DisplayName("a damaged heading ends the list above it, and is named")
  void endsTheList(String heading) {
    ParsedReport report = ListsTest.report("", LIST.replace("Main findings", heading));
    assertEquals(AREAS, ListsTest.texts(report));
    assertTrue(
        report.diagnostics().stream()
            .filter(d -> d.code().equals(DiagnosticCodes.HEADING_DAMAGED))
            .anyMatch(d -> d.message().startsWith('"' + heading + "\" was taken for")));
  }

  @Test
  @DisplayName("a sound heading is not reported")
  void soundHeading() {
    assertFalse(ListsTest.has(ListsTest.report("", LIST), DiagnosticCodes.HEADING_DAMAGED));
  }

  @Test
  @DisplayName("a known heading at the end of an item's line ends the list, and is not of the item")
  void endOfLine() {
    ParsedReport report = ListsTest.report("", LIST.replace(".\nMain findings", ". Main findings"));
    assertEquals(AREAS, ListsTest.texts(report));
  }

  @Test
  @DisplayName("a known heading at the end of an item's line ends the list also above plain text")
  void endOfLineAboveText() {
    String list =
        """
        \u25fc The speed of checks.
        \u25fc The use of maps by those who visit, also in winter and late in the day. Main findings
        Representatives of the families have their say, and the plans that follow are clear to all
        who see them. Those who visit write soon, and most of what they write is read by the leaders.
        Children know whom they can ask, and the answers that they get are short and in plain words.
        The sheds are dry, and the boats that the older children mend in winter are used in summer.
        """;
    ParsedReport report = ListsTest.report("", list);
    assertEquals(
        List.of(
            "The speed of checks.",
            "The use of maps by those who visit, also in winter and late in the day."),
        ListsTest.texts(report));
  }

  @Test
  @DisplayName("words of a sentence that are a heading elsewhere and end a line are not a heading")
  void endOfLineWithinASentence() {
    String list =
        """
        \u25fc The speed of checks.
        \u25fc The use of maps by those who visit. Main findings
        of audits should be shared with all.
        """;
    assertEquals(
        List.of(
            "The speed of checks.",
            "The use of maps by those who visit. Main findings of audits should be shared with all."),
        ListsTest.texts(ListsTest.report("", list)));
    ParsedReport prose = ListsTest.report("", LIST + PROSE);
    assertEquals(AREAS, ListsTest.texts(prose));
    assertTrue(
        prose.inspection().orElseThrow().findings().stream()
            .anyMatch(finding -> finding.text().contains("in plain words. Findings Ofsted")));
  }

  @Test
  @DisplayName("a heading at the end of a paragraph that is printed once more opens no empty list")
  void printedTwice() {
    String prose = "The kites are mended in winter. Areas for priority action\n\n";
    String list = "Areas for priority action\n\u25fc The speed of checks.\n\u25fc The use of maps.";
    ParsedReport report = ListsTest.report("", prose + list);
    assertEquals(AREAS, ListsTest.texts(report));
    assertFalse(
        report.diagnostics().stream()
            .filter(d -> d.code().equals(DiagnosticCodes.SECTION_EMPTY))
            .anyMatch(d -> d.message().contains("Areas for priority action")));
  }

  @ParameterizedTest
  @CsvSource({
    "the local authority?s strengths, the local authority's strengths",
    "the loca1 authority's strengths, the local authority's strengths",
    "areas f0r impr0vement, areas for improvement",
    "lnspection judgernent about adoption, inspection judgement",
    "summ ary, summary",
  })
  @DisplayName(
      "marks, blanks, ligatures and what a scan mixes up do not count, and one letter may be wrong")
  void isTakenFor(String damaged, String heading) {
    assertEquals(heading, SIF.known(damaged));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "(recommendation)",
        "the local authority's weaknesses",
        "the local safeguarding children board is good",
        "review of the effectiveness of the local safeguarding children board",
        "inspection findings ....... 4",
        "areas of improvement",
        "summer",
        "the kites",
      })
  @DisplayName("other words, a remark in brackets and a line of the contents are left as they are")
  void isLeft(String heading) {
    assertEquals(heading, SIF.known(heading));
  }

  @Test
  @DisplayName("a word that turns a heading into its opposite makes another heading")
  void isOpposite() {
    DamagedHeadings ucra = new DamagedHeadings(Frameworks.of("ucra").sections());
    assertEquals("unsatisfactory practice", ucra.known("unsatisfactory practice"));
    DamagedHeadings send = new DamagedHeadings(Frameworks.of("send-2016").sections());
    String not =
        "the local area is not required to produce and submit a written statement of action";
    assertEquals(not, send.known(not));
  }
}
