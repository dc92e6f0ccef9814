package org.inspectkit.parsers;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.inspectkit.framework.Frameworks;
import org.inspectkit.parsers.terms.AnnotatedDocument;
import org.inspectkit.parsers.terms.TermIndex;
import org.inspectkit.parsers.testkit.PdfMaker;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What it takes to read a report, in counts and never on a clock: the bytes that are allocated, the
 * characters and the mentions. No count grows by more than a third over the one in {@code
 * counted-work.csv}; {@code mvn -pl parsers -am test -Dtest=CountedWorkTest
 * -Dsurefire.failIfNoSpecifiedTests=false -Dinspectkit.counts=renew} writes that file anew.
 */
class CountedWorkTest {

  private static final Path COUNTS = Path.of("src", "test", "resources", "counted-work.csv");
  static final boolean RENEW = "renew".equals(System.getProperty("inspectkit.counts"));
  private static final double MOST = 4.0 / 3;

  /** Cost grows with the length of a report and a little more: tables double as they grow. */
  private static final double MOST_EXPONENT = 1.1;

  private static final int TIMES = 100;
  private static final int LINES_OF_COVER = 30;
  private static final int KILOBYTE = 1000;

  /** The least of a few readings counts, after classes were loaded and tables filled. */
  private static final int READINGS = 4;

  private static final ThreadMXBean THREAD = (ThreadMXBean) ManagementFactory.getThreadMXBean();
  private static final TermIndex TERMS = TermIndex.of(Frameworks.all());

  /** What was counted for a report. */
  private record Counts(long kilobytes, long characters, long mentions) {

    static Counts of(byte[] report) {
      ParsedReport parsed = InspectionReports.parse(report);
      var document = parsed.document().orElseThrow();
      return new Counts(
          leastAllocated(report, READINGS) / KILOBYTE,
          document.text().extracted().length(),
          AnnotatedDocument.of(document, TERMS).mentions().size());
    }

    static Counts of(String row) {
      String[] counts = row.split(",", -1);
      return new Counts(
          Long.parseLong(counts[1]), Long.parseLong(counts[2]), Long.parseLong(counts[3]));
    }

    boolean isWithin(Counts expected) {
      return kilobytes <= MOST * expected.kilobytes
          && characters <= MOST * expected.characters
          && mentions <= MOST * expected.mentions;
    }

    String row(String name) {
      return name + "," + kilobytes + "," + characters + "," + mentions;
    }
  }

  private static long leastAllocated(byte[] report, int readings) {
    long least = Long.MAX_VALUE;
    for (int i = 0; i < readings; i++) {
      long before = THREAD.getCurrentThreadAllocatedBytes();
      InspectionReports.parse(report);
      least = Math.min(least, THREAD.getCurrentThreadAllocatedBytes() - before);
    }
    return least;
  }

  private static byte[] pdf(String text, boolean tagged) throws IOException {
    try (PdfMaker pdf = new PdfMaker(tagged, "A report")) {
      text.replaceAll("[^\\n -~]", " ").lines().filter(l -> !l.isBlank()).forEach(pdf::paragraph);
      return pdf.bytes();
    }
  }

  static Map<String, byte[]> reports() throws IOException {
    Map<String, byte[]> reports = new TreeMap<>();
    for (String name : Set.of(Texts.SLAC, Texts.SLAC_LAYOUT, Texts.APA, Texts.SIF, Texts.VISIT)) {
      reports.put(name, Texts.of(name).getBytes(UTF_8));
    }
    reports.put("tagged.pdf", pdf(Texts.of(Texts.SLAC), true));
    reports.put("untagged.pdf", pdf(Texts.of(Texts.SLAC), false));
    return reports;
  }

  @Test
  @DisplayName("no count grows by more than a third")
  void counts() throws IOException {
    Map<String, Counts> counted = new TreeMap<>();
    for (Map.Entry<String, byte[]> report : reports().entrySet()) {
      counted.put(report.getKey(), Counts.of(report.getValue()));
    }
    if (RENEW) {
      List<String> rows = new ArrayList<>(List.of("report,kilobytes,characters,mentions"));
      counted.forEach((name, counts) -> rows.add(counts.row(name)));
      Files.write(COUNTS, rows);
    }
    Set<String> more = new TreeSet<>();
    for (String row : Files.readAllLines(COUNTS).subList(1, counted.size() + 1)) {
      String name = row.split(",", 2)[0];
      if (!counted.get(name).isWithin(Counts.of(row))) {
        more.add(counted.get(name).row(name) + " and not " + row);
      }
    }
    assertEquals(Set.of(), more);
  }

  /** The longest invented report of each framework. */
  static List<Path> ofEachFramework() {
    Map<Path, Path> longest = new TreeMap<>();
    for (Path file : Texts.all()) {
      longest.merge(file.getParent(), file, (a, b) -> length(a) < length(b) ? b : a);
    }
    return List.copyOf(longest.values());
  }

  private static int length(Path file) {
    return Texts.of(file).length();
  }

  @ParameterizedTest
  @MethodSource("ofEachFramework")
  @DisplayName("a report a hundred times as long takes a hundred times the memory, or less")
  void linear(Path file) {
    List<String> lines = Texts.of(file).lines().toList();
    int cover = Math.min(LINES_OF_COVER, lines.size() / 2);
    String once = String.join("\n", lines) + "\n";
    String rest = String.join("\n", lines.subList(cover, lines.size())) + "\n";
    String often = once + rest.repeat(TIMES * once.length() / rest.length());
    double growth =
        (double) leastAllocated(often.getBytes(UTF_8), 1)
            / leastAllocated(once.getBytes(UTF_8), READINGS);
    double exponent = Math.log(growth) / Math.log((double) often.length() / once.length());
    assertTrue(exponent <= MOST_EXPONENT, "cost grows with the power of " + exponent);
  }
}
