package org.inspectkit.parsers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.inspectkit.parsers.document.Block;
import org.inspectkit.parsers.document.ReportDocument;
import org.inspectkit.parsers.testkit.FactSheet;
import org.inspectkit.parsers.text.internal.Glyphs;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every invented report gives the facts on its sheet, in whatever layout it comes. */
public class SyntheticReportsTest {

  /** Each is read once for all tests of this class. */
  private static final Map<Path, ParsedReport> READ = new ConcurrentHashMap<>();

  static Path folder() throws URISyntaxException {
    return Path.of(
        Objects.requireNonNull(SyntheticReportsTest.class.getResource("/reports")).toURI());
  }

  static List<Path> reports() throws IOException, URISyntaxException {
    try (Stream<Path> files = Files.walk(folder())) {
      return files.filter(f -> f.toString().endsWith(".txt")).sorted().toList();
    }
  }

  private static ParsedReport read(Path file) {
    return READ.computeIfAbsent(file, SyntheticReportsTest::parsed);
  }

  private static ParsedReport parsed(Path file) {
    try {
      return InspectionReports.parse(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  @DisplayName("there are reports of each framework to test with")
  void enoughReports() throws IOException, URISyntaxException {
    assertTrue(reports().size() >= 48, "only " + reports().size() + " reports");
  }

  @ParameterizedTest
  @MethodSource("reports")
  @DisplayName("the facts on the sheet come out")
  void factsComeOut(Path file) throws IOException {
    Path sheet = Path.of(file.toString().replace(".txt", ".expected.json"));
    FactSheet.read(sheet).check(read(file));
  }

  @ParameterizedTest
  @MethodSource("reports")
  @DisplayName("every visible character is in exactly one block, in furniture or in markup")
  void noTextIsLost(Path file) throws IOException {
    assertEquals(List.of(), lost(InspectionReports.document(file)));
  }

  @ParameterizedTest
  @MethodSource("reports")
  @DisplayName("what a statement says is where it says so")
  void provenance(Path file) {
    assertEquals(List.of(), Provenance.lies(read(file)));
  }

  @ParameterizedTest
  @MethodSource("reports")
  @DisplayName("a grade as printed has no blanks at its ends, wherever its lines broke")
  void printedGrades(Path file) {
    List<String> printed =
        read(file).inspection().stream()
            .flatMap(inspection -> inspection.judgements().stream())
            .map(judgement -> judgement.outcome().printed())
            .toList();
    assertEquals(printed.stream().map(String::strip).toList(), printed);
  }

  @ParameterizedTest
  @MethodSource("reports")
  @DisplayName("every message has its places filled in")
  void messageIsWhole(Path file) {
    read(file).diagnostics().forEach(d -> assertFalse(d.message().contains("{"), d::toString));
  }

  /** The visible characters that are in no place or in several, with what is around them. */
  public static List<String> lost(ReportDocument document) {
    String text = document.text().extracted();
    int[] seen = new int[text.length()];
    for (Block block : document.blocks()) {
      Slices.count(block.text(), seen);
      block.markers().forEach(marker -> Slices.count(marker, seen));
    }
    document.furniture().forEach(line -> Slices.count(line.text(), seen));
    document.text().markup().forEach(markup -> Slices.count(markup, seen));
    List<String> lost = new ArrayList<>();
    for (int i = 0; i < seen.length; i++) {
      if (Glyphs.isVisible(text.charAt(i)) && seen[i] != 1) {
        int from = Math.max(0, i - 20);
        lost.add(seen[i] + " times: " + text.substring(from, Math.min(text.length(), i + 20)));
      }
    }
    return lost;
  }
}
