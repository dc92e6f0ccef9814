package org.inspectkit.examples.mutation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** A damaged report loses facts, and says so; it does not state other ones. */
class MutationTest {

  private static final Path PROJECT = Path.of(System.getProperty("basedir", ""), "..");
  private static final Path INVENTED = PROJECT.resolve("parsers/src/test/resources/reports");
  private static final Pattern ALL = Pattern.compile("");

  /** In some letters the label of a grade is a heading far above it, and a line may leave it. */
  private static List<Path> invented(String butFor) throws IOException {
    try (Stream<Path> frameworks = Files.list(INVENTED)) {
      return frameworks
          .filter(Files::isDirectory)
          .filter(folder -> !folder.getFileName().toString().startsWith(butFor))
          .sorted()
          .toList();
    }
  }

  /** Reads so many copies, the same ones each time; lists what is wrong or silent. */
  private static List<String> faults(
      DamagedReports reports, int copies, Map<Fate, Integer> counts) {
    List<String> faults = new ArrayList<>();
    for (int i = 0; i < copies; i++) {
      long number = i;
      reports.read(i).stream()
          .flatMap(read -> read.marks().stream())
          .forEach(
              mark -> {
                counts.merge(mark.fate(), 1, Integer::sum);
                if (isFault(mark)) {
                  faults.add(number + ": " + mark);
                }
              });
    }
    return faults;
  }

  /** Another value though the words remain, or a judgement or council lost without a word. */
  private static boolean isFault(Marking.Mark mark) {
    boolean ofInspection =
        mark.fact().startsWith(Facts.JUDGEMENT) || mark.fact().equals(Facts.COUNCIL);
    return ofInspection && (mark.fate() == Fate.WRONG || mark.fate() == Fate.SILENT);
  }

  @Test
  @DisplayName("no invented report gives another judgement or council, or loses one in silence")
  void invented() throws IOException {
    Map<Fate, Integer> counts = new EnumMap<>(Fate.class);
    DamagedReports reports = new DamagedReports(invented("apa-"), ALL, 1);
    assertEquals(List.of(), faults(reports, 1500, counts));
    assertTrue(counts.get(Fate.SAME) > 1000, counts::toString);
    assertTrue(counts.get(Fate.NAMED) > 100, counts::toString);
  }

  @Test
  @DisplayName("no real report does")
  void real() throws IOException {
    String set = System.getProperty("inspectkit.reports", "");
    Path folder = (set.isEmpty() ? PROJECT.resolve("../shared") : Path.of(set)).resolve("corpus");
    assumeTrue(
        Files.isDirectory(folder),
        "no real reports: name their folder with -Dinspectkit.reports=FOLDER to test on them");
    Map<Fate, Integer> counts = new EnumMap<>(Fate.class);
    assertEquals(List.of(), faults(new DamagedReports(List.of(folder), ALL, 1), 400, counts));
    assertTrue(counts.get(Fate.SAME) > 0, counts::toString);
  }

  @Test
  @DisplayName("a folder without reports, or that is not there, is said to be no good")
  void noReports(@TempDir Path empty) {
    assertRefused(empty, "is in [" + empty + "]");
    assertRefused(empty.resolve("nowhere"), "nowhere");
  }

  private static void assertRefused(Path folder, String said) {
    StringWriter errors = new StringWriter();
    CommandLine line = new CommandLine(new MutationRun()).setErr(new PrintWriter(errors));
    assertEquals(2, line.execute(folder.toString()));
    assertTrue(errors.toString().contains(said), errors::toString);
  }

  @Test
  @DisplayName("a number gives the same copy each time, and another seed another one")
  void reproducible() throws IOException {
    Pattern kind = Pattern.compile("line");
    DamagedReports once = new DamagedReports(List.of(INVENTED), kind, 1);
    DamagedReports again = new DamagedReports(List.of(INVENTED), kind, 1);
    DamagedReports otherwise = new DamagedReports(List.of(INVENTED), kind, 2);
    assertEquals(once.text(7), again.text(7));
    assertTrue(!once.text(7).equals(otherwise.text(7)));
  }
}
