package org.inspectkit.parsers;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordedMethod;
import jdk.jfr.consumer.RecordingFile;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledForJreRange;
import org.junit.jupiter.api.io.TempDir;

/**
 * How often reading a report visits a glyph and runs a regular expression. Java 25 and later count
 * the calls of a method exactly, so that the code that is counted knows nothing of it. No count
 * grows by more than a third over the one in {@code counted-calls.csv}, which is written anew like
 * that of {@link CountedWorkTest}.
 */
@EnabledForJreRange(minVersion = 25)
class CountedCallsTest {

  private static final Path COUNTS = Path.of("src", "test", "resources", "counted-calls.csv");
  private static final double MOST = 4.0 / 3;
  private static final String GLYPHS = "org.inspectkit.parsers.pdf.PageGlyphs::add";
  private static final String PATTERNS = "java.util.regex.Pattern::matcher";

  @TempDir Path folder;

  /** What was counted for a report. */
  private record Calls(long glyphs, long patterns) {

    static Calls of(String row) {
      String[] counts = row.split(",", -1);
      return new Calls(Long.parseLong(counts[1]), Long.parseLong(counts[2]));
    }

    /** A method by another name would never be called. */
    boolean isWithin(Calls expected) {
      return glyphs <= MOST * expected.glyphs
          && patterns <= MOST * expected.patterns
          && glyphs > 0 == expected.glyphs > 0
          && patterns > 0 == expected.patterns > 0;
    }

    String row(String name) {
      return name + "," + glyphs + "," + patterns;
    }
  }

  @Test
  @DisplayName("no count of calls grows by more than a third")
  void calls() throws IOException {
    Map<String, Calls> counted = new TreeMap<>();
    for (Map.Entry<String, byte[]> report : CountedWorkTest.reports().entrySet()) {
      counted.put(report.getKey(), count(report.getValue()));
    }
    if (CountedWorkTest.RENEW) {
      List<String> rows = new ArrayList<>(List.of("report,glyphs,patterns"));
      counted.forEach((name, calls) -> rows.add(calls.row(name)));
      Files.write(COUNTS, rows);
    }
    List<String> rows = Files.readAllLines(COUNTS);
    Set<String> more = new TreeSet<>();
    for (String row : rows.subList(1, rows.size())) {
      String name = row.split(",", 2)[0];
      Calls now = counted.remove(name);
      if (now == null || !now.isWithin(Calls.of(row))) {
        more.add(now + " and not " + row);
      }
    }
    assertEquals(Set.of(), more);
    assertEquals(Map.of(), counted, "reports without a row");
  }

  /** The first reading loads what is read once. */
  private Calls count(byte[] report) throws IOException {
    InspectionReports.parse(report);
    Path file = folder.resolve("calls.jfr");
    try (Recording recording = new Recording()) {
      recording
          .enable("jdk.MethodTiming")
          .with("filter", GLYPHS + ";" + PATTERNS)
          .with("period", "endChunk");
      recording.start();
      InspectionReports.parse(report);
      recording.stop();
      recording.dump(file);
    }
    Map<String, Long> calls = new TreeMap<>();
    for (RecordedEvent event : RecordingFile.readAllEvents(file)) {
      RecordedMethod method = event.getValue("method");
      calls.merge(method.getName(), event.getLong("invocations"), Long::sum);
    }
    return new Calls(calls.getOrDefault("add", 0L), calls.getOrDefault("matcher", 0L));
  }
}
