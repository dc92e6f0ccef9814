package org.inspectkit.examples.scorecard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.inspectkit.examples.scorecard.ReportFolder.Outcome;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A run keeps its values, and the next is compared with it. */
class RunsTest {

  @TempDir Path temp;

  @Test
  @DisplayName("one thread and several leave the same bytes, in the order of the expected facts")
  void sameBytes() throws IOException {
    String[] lines =
        IntStream.range(0, 40)
            .mapToObj(i -> i % 2 == 0 ? ReportFolder.APA : ReportFolder.VISIT)
            .toArray(String[]::new);
    ReportFolder folder = new ReportFolder(temp, lines);
    Path one = temp.resolve("one.jsonl");
    Path four = temp.resolve("four.jsonl");
    assertEquals(0, folder.run("--out", one.toString()).status());
    assertEquals(0, folder.run("--out", four.toString(), "--threads", "4").status());
    assertEquals(Files.readString(one), Files.readString(four));
    assertEquals(40, Files.readAllLines(one).size());
    assertTrue(
        Files.readAllLines(one)
            .get(1)
            .startsWith(
                "{\"file\":\"visit.txt\",\"values\":{\"addressee\":\"Ottoline Amble\",\"areas-for-development\":\"0\","
                    + "\"areas-for-improvement\":\"3\",\"aspects-for-focus\":\"0\","
                    + "\"authority\":\"northumberland\""));
  }

  @Test
  @DisplayName("a run compared with itself shows no difference, even if it replaces it")
  void nothingChanged() throws IOException {
    ReportFolder folder = new ReportFolder(temp, ReportFolder.APA, ReportFolder.VISIT);
    String file = temp.resolve("run.jsonl").toString();
    assertEquals(0, folder.run("--out", file).status());
    Outcome run = folder.run("--compare", file, "--out", file);
    assertHas(run.out(), "grades gained: 0");
    assertHas(run.out(), "grades lost: 0");
    assertHas(run.out(), "grades changed: 0");
    assertHas(run.out(), "other fields changed: 0");
    assertHas(run.out(), "diagnostics new and gone: 0");
  }

  @Test
  @DisplayName("a report that says something else shows in the comparison")
  void changed() throws IOException {
    ReportFolder folder = new ReportFolder(temp, ReportFolder.VISIT, ReportFolder.APA);
    String file = temp.resolve("run.jsonl").toString();
    folder.run("--out", file);
    folder.change("visit.txt", "26 and 27 February", "25 and 27 February");
    Outcome run = folder.run("--compare", file);
    assertEquals(1, run.status());
    assertHas(run.out(), "other fields changed: 2");
    assertHas(run.out(), "visit.txt periods 2019-02-26/2019-02-27 2019-02-25/2019-02-27");
    assertHas(run.out(), "visit.txt start 2019-02-26 2019-02-25");
  }

  @Test
  @DisplayName("grades gained, lost and changed, and diagnostics new and gone, are distinguished")
  void kindsOfChange() {
    Reading before =
        new Reading(
            "a",
            Map.of("judgement/x", "good", "judgement/y", "good", "start", "2012-01-09"),
            List.of("old-code", "same-code"),
            null);
    Reading now =
        new Reading(
            "a",
            Map.of("judgement/x", "adequate", "judgement/z", "good", "end", "2012-01-20"),
            List.of("new-code", "same-code"),
            "boom");
    String text = compare(Map.of("a", before, "gone", before), now);
    assertHas(text, "grades gained: 1\nfile what before now\na judgement/z - good\n");
    assertHas(text, "grades lost: 1\nfile what before now\na judgement/y good -\n");
    assertHas(text, "grades changed: 1\nfile what before now\na judgement/x good adequate\n");
    assertHas(text, "other fields changed: 2\n");
    assertHas(text, "a end - 2012-01-20\na start 2012-01-09 -\n");
    assertHas(text, "diagnostics new and gone: 3\n");
    assertHas(text, "a crash - new\na new-code - new\na old-code was there gone\n");
    assertHas(text, "files only in this run: 0\n");
    assertHas(text, "files only in the earlier run: 1\ngone\n");
  }

  private static String compare(Map<String, Reading> earlier, Reading now) {
    RunComparison comparison = new RunComparison(earlier);
    comparison.add(now);
    StringWriter text = new StringWriter();
    comparison.print(new PrintWriter(text, true));
    return text.toString().replaceAll(" +", " ").replaceAll("\\R", "\n");
  }

  private static void assertHas(String text, String part) {
    assertTrue(text.contains(part), () -> part + " is not in\n" + text);
  }
}
