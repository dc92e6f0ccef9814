package org.inspectkit.parsers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A text of millions of characters takes a time that grows with its length, whatever repeats in it:
 * alone, in front of a report of each form, and behind one.
 */
class HugeInputTest {

  private static final Duration ENOUGH = Duration.ofSeconds(30);
  private static final ParseLimits LIMITS = new ParseLimits(64 << 20, 30_000_000);

  static Stream<Arguments> repeated() {
    return Stream.of(
        Arguments.of("one line of 10 MB", "word ".repeat(2_000_000)),
        Arguments.of("one word of 5 MB", "a".repeat(5_000_000)),
        Arguments.of("a million empty lines", "\n".repeat(1_000_000)),
        Arguments.of("a million empty lines of Windows", "\r\n".repeat(1_000_000)),
        Arguments.of("10,000 pages", "Page\f\n".repeat(10_000)),
        Arguments.of("10,000 headings", "A heading\n\n".repeat(10_000)),
        Arguments.of("300,000 lines of a paragraph", "and so on it goes\n".repeat(300_000)),
        Arguments.of("a line of 1 MB of bullets", "\u2022 ".repeat(500_000)),
        Arguments.of("a line of 1 MB of items", "\u2022 an item ".repeat(100_000)),
        Arguments.of("a line of 1 MB of cells", "a cell\t".repeat(150_000)),
        Arguments.of("a line of 1 MB of borders", "| ".repeat(500_000) + "a"),
        Arguments.of("opening brackets", "[".repeat(1_000_000)),
        Arguments.of("ends of links", "](".repeat(500_000)),
        Arguments.of("lines and one link", "a line\n".repeat(500_000) + "[a](b)"),
        Arguments.of("links without an end", "[a](b\n".repeat(300_000)),
        Arguments.of("less-than signs", "<".repeat(1_000_000)),
        Arguments.of("comments without an end", "<!--".repeat(300_000)),
        Arguments.of("scripts without an end", "<script>".repeat(150_000)),
        Arguments.of("tags that nest", "<div><table><tr><td><li>".repeat(50_000)),
        Arguments.of("entities", "&amp;&#8217;&bogus;".repeat(100_000)),
        Arguments.of("asterisks", "*".repeat(1_000_000) + "a"),
        Arguments.of("emphasis", "*a ".repeat(300_000)),
        Arguments.of("backslashes", "\\*".repeat(500_000)),
        Arguments.of("100,000 numbered paragraphs", numbered()),
        Arguments.of(
            "5 MB of one label and grade", "Staying safe\nGrade 2 (Good)\n".repeat(180_000)),
        Arguments.of("5 MB of one graded row", "Staying safe\tGood\n".repeat(280_000)),
        Arguments.of("labels without a grade", "Staying safe\n".repeat(300_000)),
        Arguments.of("grades without a label", "Good\n".repeat(500_000)),
        Arguments.of("bare numbers", "2\n\n".repeat(500_000)),
        Arguments.of("strand headings", "Services for looked after children\n".repeat(100_000)),
        Arguments.of("dates", "1 March 2010 and ".repeat(100_000)),
        Arguments.of("sentences", "This inspection was good. ".repeat(200_000)),
        Arguments.of(
            "recalled inspections",
            "The last inspection of May 2010 found one priority action. ".repeat(50_000)),
        Arguments.of("inspectors", "The inspectors were " + "Ann Other, ".repeat(100_000)),
        Arguments.of("salutations", "Dear Ms Other\n\n".repeat(100_000)),
        Arguments.of("signatures", "Yours sincerely\n\nAnn Other\nInspector\n\n".repeat(50_000)),
        Arguments.of("record headings", "Record of main findings\n\n".repeat(100_000)),
        Arguments.of(
            "heads of a table", "Key strengths\tKey areas for improvement\n".repeat(50_000)));
  }

  private static String numbered() {
    StringBuilder text = new StringBuilder();
    for (int i = 1; i <= 100_000; i++) {
      text.append(i % 1000).append(". A paragraph with a number.\n\n");
    }
    return text.toString();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("repeated")
  @DisplayName("alone")
  void alone(String name, String text) {
    assertTimeoutPreemptively(ENOUGH, () -> read(text), name);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("repeated")
  @DisplayName("in the middle of a report of each form")
  void insideReports(String name, String text) {
    for (String report : List.of(Texts.SLAC, Texts.APA, Texts.UCRA, Texts.VISIT)) {
      String whole = Texts.of(report);
      int middle = whole.indexOf("\n\n", whole.length() / 2);
      String huge = whole.substring(0, middle) + "\n\n" + text + whole.substring(middle);
      assertTimeoutPreemptively(ENOUGH, () -> read(huge), name + " in " + report);
    }
  }

  private static void read(String text) {
    ReportParser parser = ReportParser.builder().limits(LIMITS).build();
    try {
      ParsedReport report = parser.parse(ReportSource.of("huge", text));
      assertEquals(false, Texts.codes(report).contains("reader-failed"), report::toString);
    } catch (ReportParseException e) {
      assertEquals(ReportParseException.Reason.EMPTY, e.reason());
    }
  }
}
