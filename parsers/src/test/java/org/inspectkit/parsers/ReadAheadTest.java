package org.inspectkit.parsers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ReadAheadTest {

  @Test
  @DisplayName("several at a time read the same as one after the other")
  void sameReports() throws IOException, URISyntaxException {
    Path folder = SyntheticReportsTest.folder().resolve("ucra");
    try (Stream<ParsedReport> one = InspectionReports.parseAll(folder);
        Stream<ParsedReport> two = InspectionReports.parseAll(folder, 2)) {
      assertEquals(one.map(ReadAheadTest::told).toList(), two.map(ReadAheadTest::told).toList());
    }
  }

  private static String told(ParsedReport report) {
    return report.name() + report.inspection() + report.diagnostics();
  }

  @Test
  @DisplayName("no more is read than is drawn and a few ahead")
  void bounded() {
    AtomicInteger begun = new AtomicInteger();
    List<Integer> tasks = IntStream.range(0, 1000).boxed().toList();
    try (Stream<Integer> results =
        ReadAhead.of(
            tasks,
            task -> {
              begun.incrementAndGet();
              return task;
            },
            2)) {
      assertEquals(List.of(0, 1, 2), results.limit(3).toList());
    }
    assertTrue(begun.get() <= 3 + 2 * 2, begun + " were begun");
  }

  @Test
  @DisplayName("there is no reading without a thread")
  void noThread() {
    assertThrows(IllegalArgumentException.class, () -> InspectionReports.parseAll(Path.of("."), 0));
  }
}
