package org.inspectkit.parsers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.StringLength;
import org.inspectkit.parsers.document.ReportDocument;
import org.inspectkit.source.SourceSpan;

/** Whatever a document looks like, nothing of it is lost, and nothing but a refusal is thrown. */
class LayoutPropertiesTest {

  private static final List<String> WORDS =
      List.of(
          "children",
          "The",
          "service",
          "is",
          "good.",
          "Grade",
          "2",
          "(Good)",
          "2011",
          "Dr",
          "and",
          "care\u00ADful",
          "\uFB01nd",
          "Siobh\u00E1n",
          "it\u2019s",
          "&amp;",
          "&nbsp;",
          "&",
          "<b>",
          "</b>",
          "a<b",
          "**bold**",
          "*one*",
          "[link](there)",
          "x-",
          "12.",
          "...",
          "\\*",
          "|");

  private static final List<String> BEGINNINGS =
      List.of(
          "",
          "",
          "",
          "  ",
          "\t",
          "- ",
          "\u2022 ",
          "\u25FC ",
          "\uF0B7\t",
          "\uF06E ",
          "* ",
          "1. ",
          "2. ",
          "13.  ",
          "# ",
          "### ",
          "| ",
          "> ",
          "\u2013 ",
          "<li>",
          "<p>",
          "<tr><td>");

  private static final List<String> ENDS =
      List.of("\n", "\n", "\n\n", "\r\n", "\f", "\n\f\n", " |\n", "</li>", "</td><td>", "\n---\n");

  private static final List<String> GAPS = List.of(" ", " ", " ", "  ", "\t", "      ", "\u00A0");

  /** A document of lines that begin, go on and end in every way that reports have. */
  @Provide
  Arbitrary<String> documents() {
    return Arbitraries.longs().tuple2().map(seed -> document(new Random(seed.get1())));
  }

  private static String document(Random random) {
    return IntStream.range(0, 1 + random.nextInt(40))
        .mapToObj(i -> line(random))
        .collect(Collectors.joining());
  }

  private static String line(Random random) {
    StringBuilder line = new StringBuilder(any(BEGINNINGS, random));
    for (int words = random.nextInt(25); words > 0; words--) {
      line.append(any(WORDS, random)).append(any(GAPS, random));
    }
    return line + any(ENDS, random);
  }

  private static String any(List<String> of, Random random) {
    return of.get(random.nextInt(of.size()));
  }

  @Property(tries = 1500)
  void noVisibleCharacterIsLost(@ForAll("documents") String text) {
    assertEquals(List.of(), SyntheticReportsTest.lost(InspectionReports.document("x\n" + text)));
  }

  @Property(tries = 1000)
  void noVisibleCharacterOfAnyTextIsLost(@ForAll @StringLength(max = 300) String text) {
    ReportDocument document;
    try {
      document = InspectionReports.document(text);
    } catch (ReportParseException e) {
      return;
    }
    assertEquals(List.of(), SyntheticReportsTest.lost(document));
  }

  @Property(tries = 500)
  void blocksStandInTheOrderOfTheirLines(@ForAll("documents") String text) {
    ReportDocument document = InspectionReports.document("x\n" + text);
    List<Integer> starts =
        document.blocks().stream().map(b -> b.text().start()).filter(s -> s >= 0).toList();
    assertEquals(starts.stream().sorted().toList(), starts);
  }

  @Property(tries = 500)
  void spansStandWithinTheText(@ForAll("documents") String text) {
    ReportDocument document = InspectionReports.document("x\n" + text);
    int length = document.text().extracted().length();
    int pages = document.text().pages();
    document.blocks().stream()
        .flatMap(block -> block.text().spans().stream())
        .forEach(span -> assertTrue(isWithin(span, length, pages), span::toString));
  }

  private static boolean isWithin(SourceSpan span, int length, int pages) {
    return span.end() <= length
        && span.page().orElse(0) <= pages
        && span.page().isPresent() == pages > 0
        && span.length() > 0;
  }

  @Property(tries = 1000)
  void anyBytesAreReadOrRefused(@ForAll byte[] bytes) {
    readOrRefused(bytes);
  }

  @Property(tries = 300)
  void aReportWithForeignBytesIsReadOrRefused(@ForAll byte[] bytes, @ForAll long seed) {
    byte[] report = Texts.of(Texts.SLAC).getBytes(StandardCharsets.UTF_8);
    int most = Math.min(bytes.length, report.length);
    int at = new Random(seed).nextInt(report.length - most);
    System.arraycopy(bytes, 0, report, at, most);
    readOrRefused(report);
  }

  private static void readOrRefused(byte[] bytes) {
    try {
      ParsedReport report = InspectionReports.parse(bytes);
      assertTrue(report.document().isPresent());
      assertFalse(Texts.codes(report).contains("reader-failed"), () -> "" + report.diagnostics());
    } catch (ReportParseException e) {
      assertTrue(e.getMessage().startsWith("bytes: "), e.getMessage());
    }
  }
}
