package org.inspectkit.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.inspectkit.framework.Framework;
import org.inspectkit.grading.GradeReconciler;
import org.inspectkit.parsers.spi.FrameworkReader;
import org.inspectkit.scale.GradeScales;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** README is run: what it shows must work and must come out as it is shown. */
class ReadmeTest {

  private static final String README = Repository.text(Repository.root().resolve("README.md"));
  private static final List<ReadmeBlock> BLOCKS = ReadmeBlock.of(README);
  private static final int MOST_LINES = 170;

  @TempDir Path folder;

  @BeforeEach
  void somebodysOwnReports() throws IOException {
    Repository.copySamplesTo(folder.resolve("reports"));
  }

  @Test
  void isShortAndKnowsNoPlaceButItsOwn() {
    assertTrue(README.lines().count() <= MOST_LINES, "README has more lines than " + MOST_LINES);
    Matcher foreign = Pattern.compile("(?<![\\w.<])(/\\w|~/|\\.\\./|[A-Z]:\\\\)").matcher(README);
    assertFalse(foreign.find(), () -> "a path from outside: " + foreign.group());
  }

  @Test
  void factsAreFromAsManyReportsAsItSays() {
    String facts = "examples/src/test/resources/org/inspectkit/examples/scorecard/facts.jsonl";
    long lines = Repository.text(Repository.root().resolve(facts)).lines().count();
    assertTrue(README.contains("as " + lines + " published reports state them"), "" + lines);
  }

  @Test
  void everyBlockIsOfAKindThatIsTested() {
    assertEquals(
        Set.of("csv", "sh", "text", "xml", "java", "jshell"),
        BLOCKS.stream().map(ReadmeBlock::language).collect(Collectors.toSet()));
  }

  @Test
  void shownTableIsWhatTheProgramPrints() {
    String command =
        first("`-Dexec\\.args=\"([^\"]*)\"` prints\n\n```text\n").orElseThrow().strip();
    Outcome run = Outcome.ofTimeline(command.split(" "));
    int from = 0;
    for (String stretch : blocks("text").get(0).stretches()) {
      int at = run.out().indexOf(stretch, from);
      assertTrue(at >= 0, () -> "not printed, or not there:\n" + stretch + "\nin\n" + run.out());
      from = at + stretch.length();
    }
  }

  @Test
  void rowsOfTheExcerptAreRowsOfTheTable() throws IOException {
    var rows = CsvReader.builder().ofNamedCsvRecord(Outcome.ofShow("--csv", "-").out()).stream();
    Set<List<String>> printed = new HashSet<>();
    List<NamedCsvRecord> shown =
        CsvReader.builder().ofNamedCsvRecord(blocks("csv").get(0).text()).stream().toList();
    List<String> columns = shown.get(0).getHeader();
    rows.forEach(row -> printed.add(columns.stream().map(row::getField).toList()));
    shown.forEach(row -> assertTrue(printed.contains(row.getFields()), row.toString()));
  }

  @Test
  void pictureIsAsTheProgramDrawsIt() {
    String path = first("!\\[[^\\]]*\\]\\(([^)]*)\\)").orElseThrow();
    assertEquals(
        Outcome.ofShow("--authority", "Northumberland", "--svg", "-").out(),
        Repository.text(Repository.root().resolve(path)));
  }

  @Test
  void javaCompilesAndRuns() throws IOException, InterruptedException {
    for (ReadmeBlock block : blocks("java")) {
      assertEquals("Good (2) on ofsted-2012\n", Snippet.run(block.text(), folder));
    }
  }

  @Test
  void jshellPrintsWhatIsShownBeneathIt() throws IOException, InterruptedException {
    for (int i = 0; i < BLOCKS.size(); i++) {
      if (BLOCKS.get(i).language().equals("jshell")) {
        Path script = folder.resolve("readme.jsh");
        Files.writeString(script, BLOCKS.get(i).text() + "/exit\n");
        assertEquals(BLOCKS.get(i + 1).text(), JShell.run(folder, script));
      }
    }
  }

  @Test
  void commandsNameWhatThereIs() {
    for (ReadmeBlock block : blocks("sh")) {
      for (String line : block.text().lines().toList()) {
        String tool = line.substring(0, line.indexOf(' '));
        assertTrue(Set.of("mvn", "jshell").contains(tool), line);
        if (tool.equals("jshell")) {
          assertTrue(
              line.startsWith(
                  "jshell --class-path"
                      + " \"examples/target/classes:$(cat examples/target/classpath.txt)\""));
          exists(line.substring(line.lastIndexOf(' ') + 1));
        }
      }
    }
    Matcher named = Pattern.compile("`((?:[\\w.-]+/)+[\\w.-]+)`").matcher(README);
    while (named.find()) {
      if (!named.group(1).startsWith("META-INF")) {
        exists(named.group(1));
      }
    }
  }

  private static void exists(String path) {
    assertTrue(Files.exists(Repository.root().resolve(path)), path);
  }

  @Test
  void mavenKnowsTheGoals() {
    String pom = Repository.text(Repository.root().resolve("pom.xml"));
    Set<String> known =
        Set.of(
            "clean",
            "compile",
            "test",
            "test-compile",
            "verify",
            "install",
            "package",
            "process-test-classes",
            "exec:java",
            "spotless:apply");
    Matcher command = Pattern.compile("(?m)(?:^|`)mvn ([^`\n]*)").matcher(README);
    Set<String> goals = new TreeSet<>();
    while (command.find()) {
      String withoutArguments =
          command.group(1).replaceAll("\"[^\"]*\"", "").replaceAll("-(?:P|pl) \\S+", "");
      Stream.of(withoutArguments.strip().split(" +"))
          .filter(word -> !word.startsWith("-"))
          .forEach(goals::add);
    }
    assertTrue(goals.containsAll(Set.of("compile", "exec:java", "verify")), goals.toString());
    assertTrue(known.containsAll(goals), goals.toString());
    String grading = Repository.text(Repository.root().resolve("grading/pom.xml"));
    assertTrue((pom + grading).contains("<id>mutation</id>"));
    assertTrue(pom.contains("<artifactId>exec-maven-plugin</artifactId>"));
    assertTrue(pom.contains("<artifactId>spotless-maven-plugin</artifactId>"));
    assertTrue(pom.contains("<exec.mainClass>" + Timeline.class.getName() + "</exec.mainClass>"));
  }

  @Test
  void argumentsOfTheMainJobWork() throws IOException, InterruptedException {
    Matcher arguments = Pattern.compile("exec:java -Dexec\\.args=\"([^\"]*)\"").matcher(README);
    int found = 0;
    while (arguments.find()) {
      List<String> command =
          Stream.concat(
                  Stream.of("-cp", System.getProperty("java.class.path"), Timeline.class.getName()),
                  Stream.of(arguments.group(1).split(" ")))
              .toList();
      Outcome run = Outcome.ofTool(folder, "java", command);
      assertEquals(0, run.status(), run.err());
      found++;
    }
    assertTrue(found > 0);
    assertTrue(Repository.names(folder).containsAll(List.of("inspections")));
  }

  @Test
  void coordinatesAreThoseOfThePoms() {
    Matcher dependency =
        Pattern.compile(
                "<groupId>(.*)</groupId>\\s+<artifactId>(.*)</artifactId>\\s+<version>(.*)</version>")
            .matcher(blocks("xml").get(0).text());
    Set<String> artifacts = new TreeSet<>();
    while (dependency.find()) {
      String module = dependency.group(2).replace("inspectkit-", "");
      String pom = Repository.text(Repository.root().resolve(module).resolve("pom.xml"));
      assertTrue(pom.contains("<artifactId>" + dependency.group(2) + "</artifactId>"), module);
      assertTrue(pom.contains("<groupId>" + dependency.group(1) + "</groupId>"), module);
      assertTrue(pom.contains("<version>" + dependency.group(3) + "</version>"), module);
      artifacts.add(module);
    }
    assertEquals(Set.of("parsers", "grading"), artifacts);
  }

  @Test
  void filesThatAreReadAreThoseOfTheProgram() {
    String endings = first("files whose names end in ([^;]*) are read").orElseThrow();
    assertEquals(
        ReportFinder.ENDINGS,
        Pattern.compile("`([^`]*)`").matcher(endings).results().map(m -> m.group(1)).toList());
  }

  @Test
  void supportTableListsEachFrameworkThatIsRead() {
    Set<String> read =
        ServiceLoader.load(FrameworkReader.class).stream()
            .flatMap(reader -> reader.get().frameworks().stream())
            .map(Framework::id)
            .collect(Collectors.toCollection(TreeSet::new));
    Set<String> listed = new TreeSet<>();
    Matcher row =
        Pattern.compile("(?m)^\\| `([^|`]*)` \\|[^|]*\\|[^|]*\\|[^|]*\\|$").matcher(README);
    while (row.find()) {
      listed.add(row.group(1));
    }
    assertEquals(read, listed);
  }

  @Test
  void tableOfGradesIsThatOfTheCrosswalk() {
    Matcher row =
        Pattern.compile("(?m)^\\| (\\d), (\\w+) \\| (\\d), (\\w+) \\| [\\w ]+ \\| `(\\w+)` \\|$")
            .matcher(README);
    int rows = 0;
    while (row.find()) {
      for (int column : List.of(1, 3)) {
        var scale = column == 1 ? GradeScales.APA_2006 : GradeScales.OFSTED_2012;
        var grade = scale.findNumber(Integer.parseInt(row.group(column))).orElseThrow();
        assertEquals(row.group(column + 1), grade.id());
        var place = GradeReconciler.standard().reconcile(grade);
        assertEquals(row.group(5), place.band().orElseThrow().name());
      }
      rows++;
    }
    assertEquals(4, rows);
  }

  private static List<ReadmeBlock> blocks(String language) {
    List<ReadmeBlock> found = BLOCKS.stream().filter(b -> b.language().equals(language)).toList();
    assertFalse(found.isEmpty(), language);
    return found;
  }

  private static Optional<String> first(String pattern) {
    Matcher matcher = Pattern.compile(pattern).matcher(README);
    return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
  }
}
