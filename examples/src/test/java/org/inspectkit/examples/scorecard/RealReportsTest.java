package org.inspectkit.examples.scorecard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Every fact that is known of the real reports comes out, and no other. */
class RealReportsTest {

  /**
   * Two periods, of which the labels give the first only, and the reports print the second, too.
   */
  private static final Map<String, String> KNOWN =
      Map.of(
          "ilacs/derbyshire-2019-09-19.pdf end", "2019-08-08",
          "sif/sheffield-2014-02-21.pdf end", "2014-01-30");

  private static final Path PROJECT = Path.of(System.getProperty("basedir", ""), "..");
  private static final Scores SCORES = new Scores();

  @BeforeAll
  static void readThem() throws IOException {
    String set = System.getProperty("inspectkit.reports", "");
    Path root = set.isEmpty() ? PROJECT.resolve("../shared") : Path.of(set);
    List<Path> folders =
        Stream.of("corpus", "seeds").map(root::resolve).filter(Files::isDirectory).toList();
    assumeTrue(
        folders.size() == 2,
        "no real reports: name their folder with -Dinspectkit.reports=FOLDER to test on them");
    FolderRun run = new FolderRun(ReadAs.PDF, Optional.empty(), 2);
    for (Path folder : folders) {
      run.read(folder, List.of(read -> SCORES.add(read.expected(), read.reading())));
    }
    Files.writeString(Path.of("target", "real-reports.txt"), SCORES.reports() + "\n");
  }

  @Test
  @DisplayName("each judgement is right, none is missing and none is made up")
  void judgements() {
    Tally judgements =
        SCORES.frameworks().values().stream()
            .map(FrameworkScore::judgements)
            .reduce(Tally.NONE, Tally::plus);
    assertTrue(judgements.right() > 0);
    assertEquals(new Tally(judgements.expected(), 0, 0, 0), judgements);
  }

  @Test
  @DisplayName("each other fact is right, but for two labels that the reports contradict")
  void otherFacts() {
    Map<String, String> wrong =
        SCORES.wrong().stream()
            .collect(
                Collectors.toMap(
                    mark -> mark.file() + " " + mark.field(),
                    Mark::was,
                    (a, b) -> a,
                    TreeMap::new));
    assertEquals(new TreeMap<>(KNOWN), wrong);
    assertEquals(List.of(), SCORES.missing());
    assertEquals(List.of(), SCORES.crashed());
  }

  @Test
  @DisplayName("the table of what is read in the README is that of this run")
  void supportTable() throws IOException {
    String readme = Files.readString(PROJECT.resolve("README.md"));
    String table = String.join("\n", SupportTable.lines(SCORES));
    assertTrue(readme.contains(table), table);
  }
}
