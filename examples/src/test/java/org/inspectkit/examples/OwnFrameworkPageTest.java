package org.inspectkit.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page on adding a framework: its files compile, and read a report as the page says. */
class OwnFrameworkPageTest {

  private static final List<ReadmeBlock> BLOCKS =
      ReadmeBlock.of(Repository.text(Repository.root().resolve("CONTRIBUTING.md")));
  private static final List<String> NAMES =
      List.of(
          "HarbourReview.java",
          "HarbourReader.java",
          "module-info.java",
          "Main.java",
          "HarbourCheck.java");

  private static final String KIT = "org/inspectkit/parsers/testkit";

  @TempDir private static Path folder;

  private static Path report;

  /** The files of the page, compiled for the class path, and all that they need. */
  private static String onClassPath;

  @BeforeAll
  static void compile() throws IOException {
    report = Files.writeString(folder.resolve("report.txt"), blocks("text").get(0));
    onClassPath = compiledForClassPath();
  }

  private static List<String> blocks(String language) {
    return BLOCKS.stream()
        .filter(block -> block.language().equals(language))
        .map(ReadmeBlock::text)
        .toList();
  }

  /** What the last block of the page shows. */
  private static String shown() {
    return blocks("text").get(1);
  }

  private static String path() {
    return Repository.classPathOfScripts()
        + File.pathSeparator
        + Repository.examples().resolve("target").resolve("classes");
  }

  @Test
  @DisplayName("as a named module it reads, compares, writes and reads back")
  void namedModule() throws IOException, InterruptedException {
    Path classes = compiled(NAMES.subList(0, 4), Repository.classPathOfScripts(), "-p");
    String modules = classes + File.pathSeparator + Repository.classPathOfScripts();
    assertEquals(shown(), ran(List.of("-p", modules, "-m", "harbour/harbour.Main", "" + report)));
  }

  @Test
  @DisplayName("on the class path it does the same")
  void classPath() throws IOException, InterruptedException {
    assertEquals(shown(), ran(List.of("-cp", onClassPath, "harbour.Main", "" + report)));
  }

  @Test
  @DisplayName("the test-kit finds in its reports what the sheets of facts say")
  void testKit() throws IOException, InterruptedException {
    String path = onClassPath + File.pathSeparator + kit();
    assertEquals("as expected\n", ran(List.of("-cp", path, "harbour.HarbourCheck", "" + report)));
  }

  @Test
  @DisplayName(
      "the command-line program reads and writes its reports where it is on the class path")
  void program() throws IOException, InterruptedException {
    Path json = folder.resolve("inspections.jsonl");
    Path csv = folder.resolve("judgements.csv");
    String printed =
        ran(
            List.of(
                "-cp",
                onClassPath,
                Timeline.class.getName(),
                "" + report,
                "--json",
                "" + json,
                "--csv",
                "" + csv));
    assertTrue(printed.startsWith("Luton: 1 inspection, 2027"), printed);
    assertTrue(Files.readString(json).contains("\"framework\":\"harbour-review\""));
    assertTrue(Files.readString(csv).contains("Seaworthy"));
  }

  @Test
  @DisplayName("a reader that is new on the class path reads what was indexed without it")
  void index() throws IOException, InterruptedException {
    List<String> program =
        List.of(Timeline.class.getName(), "" + report, "--index", "" + folder.resolve("index.gz"));
    for (int run = 0; run < 2; run++) {
      Outcome without = java(Stream.concat(Stream.of("-cp", path()), program.stream()).toList());
      assertTrue(without.err().contains("[framework-unknown]"), without.err());
    }
    String with = ran(Stream.concat(Stream.of("-cp", onClassPath), program.stream()).toList());
    assertTrue(with.startsWith("Luton: 1 inspection, 2027"), with);
  }

  private static String compiledForClassPath() throws IOException {
    List<String> names = NAMES.stream().filter(name -> !name.startsWith("module-info")).toList();
    Path classes =
        compiled(names, Repository.classPathOfScripts() + File.pathSeparator + packed(), "-cp");
    Path services = Files.createDirectories(classes.resolve("META-INF").resolve("services"));
    Files.writeString(
        services.resolve("org.inspectkit.parsers.spi.FrameworkReader"), "harbour.HarbourReader\n");
    return classes + File.pathSeparator + path();
  }

  private static Path kit() {
    return folder.resolve("inspectkit-parsers-tests.jar");
  }

  /** The jar of the test-kit, which has one package of the tests of the parsers in it. */
  private static Path packed() {
    Path jar = kit();
    Path classes = Repository.root().resolve("parsers/target/test-classes");
    run("jar", List.of("--create", "--file", "" + jar, "-C", "" + classes, KIT));
    return jar;
  }

  private static Path compiled(List<String> names, String path, String kindOfPath)
      throws IOException {
    Path classes = folder.resolve("classes" + kindOfPath);
    List<String> arguments =
        new ArrayList<>(
            List.of("-proc:none", "-Xlint:all", "-Werror", "-Xlint:-requires-automatic"));
    arguments.addAll(List.of(kindOfPath, path, "-d", classes.toString()));
    for (String name : names) {
      String code = blocks("java").get(NAMES.indexOf(name));
      arguments.add(Files.writeString(folder.resolve(name), code).toString());
    }
    run("javac", arguments);
    return classes;
  }

  private static void run(String tool, List<String> arguments) {
    StringWriter said = new StringWriter();
    PrintWriter out = new PrintWriter(said);
    int status =
        ToolProvider.findFirst(tool).orElseThrow().run(out, out, arguments.toArray(String[]::new));
    assertEquals(0, status, said.toString());
  }

  private String ran(List<String> arguments) throws IOException, InterruptedException {
    Outcome run = java(arguments);
    assertEquals(0, run.status(), run.out() + run.err());
    return run.out();
  }

  private Outcome java(List<String> arguments) throws IOException, InterruptedException {
    return Outcome.ofTool(
        folder, "java", Stream.concat(Stream.of("-Xmx512m"), arguments.stream()).toList());
  }
}
