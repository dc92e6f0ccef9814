package org.inspectkit.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScriptsTest {

  private static WarmShell shell;

  @TempDir Path folder;

  @BeforeAll
  static void start() throws IOException {
    shell = new WarmShell(Repository.root());
  }

  @AfterAll
  static void end() {
    if (shell != null) {
      shell.close();
    }
  }

  @Test
  void fromAFolderToTableAndPictureAreFewerThanTenLines() {
    long lines =
        Repository.text(Repository.examples().resolve("timeline.jsh"))
            .lines()
            .filter(l -> !l.isBlank() && !l.startsWith("//") && !l.startsWith("import "))
            .count();
    assertTrue(lines < 10, lines + " lines");
  }

  @Test
  void timelineOfReportsWithWhatCouldNotBeRead() throws IOException, InterruptedException {
    Repository.copySamplesTo(folder);
    Files.writeString(folder.resolve("letter.txt"), "Dear Sir, the road is closed.\n");
    String out = runAlone("timeline.jsh", "-R-Dreports=" + folder);
    contains(out, "letter.txt: ERROR framework-unknown");
    contains(out, "Barnet: 2 inspections, 2006 to 2012");
    contains(out, "Northumberland: 4 inspections, 2006 to 2019");
    contains(out, "HELP AND PROTECTION");
    assertTrue(out.strip().endsWith("timeline.svg"), out);
    Path picture = Repository.root().resolve(out.strip().lines().reduce((a, b) -> b).orElseThrow());
    assertTrue(Repository.text(picture).startsWith("<svg"), picture.toString());
  }

  @Test
  void gradesOf2006And2012MeetByWhatTheyMean() throws IOException {
    List<String> lines = run("compare-scales.jsh").lines().toList();
    int second = lines.indexOf("ofsted-2012 (lower number is better)");
    assertTrue(lines.indexOf("  3  Good: ABOVE_MINIMUM, equivalent") < second, lines.toString());
    assertTrue(
        lines.lastIndexOf("  2  Good: ABOVE_MINIMUM, equivalent") > second, lines.toString());
    assertTrue(
        lines.stream()
            .anyMatch(
                l ->
                    l.startsWith(
                        "Good (3) on apa-2006 against Good (2) on ofsted-2012: same (equivalent")),
        lines.toString());
    assertTrue(
        lines.stream()
            .anyMatch(
                l ->
                    l.startsWith(
                        "Good (3) on apa-2006 against Adequate (3) on ofsted-2012: better")),
        lines.toString());
    assertTrue(lines.stream().anyMatch(l -> l.contains("bar raised in 2013")), lines.toString());
    assertTrue(lines.get(lines.size() - 1).contains("not comparable (none)"), lines.toString());
  }

  @Test
  void oneReportWithThePlaceOfEachFact() throws IOException {
    String out = run("one-report.jsh");
    contains(out, "slac Northumberland 2012-04-16, 22 graded, 7 to improve");
    contains(out, "safeguarding/overall-effectiveness: Good (2) on ofsted-2012  <- HEADING:");
    contains(out, "AREA_FOR_IMPROVEMENT (Within three months): ");
  }

  @Test
  void concernsThatComeBackWithTheWordsThatMadeThem() throws IOException {
    String out = run("concerns.jsh");
    contains(out, "Northumberland: Chronologies");
    contains(out, "2010-11-16  ucra: \"Chronologies\"");
    contains(out, "2012-04-16  slac: \"chronology\"");
  }

  @Test
  void aReportThatCannotBeReadIsOneLine() throws IOException {
    String missing = folder.resolve("missing.pdf").toString();
    assertEquals(
        "There is no file " + missing + "\n", run("one-report.jsh", "-R-Dreport=" + missing));
    Files.writeString(folder.resolve("empty.pdf"), "");
    Path letter = Files.writeString(folder.resolve("letter.txt"), "The road is closed.\n");
    String stated = run("one-report.jsh", "-R-Dreport=" + letter);
    assertTrue(stated.startsWith("ERROR framework-unknown: "), stated);
    assertEquals(1, stated.lines().count(), stated);
    assertTrue(
        run("concerns.jsh", "-R-Dreports=" + folder).startsWith("empty.pdf: [ERROR unreadable: "));
  }

  @Test
  void tenQuestionsAreAnsweredInOneLineEach() throws IOException, InterruptedException {
    String out = run("questions.jsh");
    for (int question = 1; question <= 10; question++) {
      contains("\n" + out, "\n" + question + ". ");
    }
    contains(out, "Northumberland 2012-04-16 Grade 2 (Good)");
    contains(out, "Barnet         2006-11-01 3");
    contains(out, "Barnet    2012-01-09 capacity-to-improve");
    contains(out, "Northumberland northumberland-2012-slac.txt");
    contains(out, "Within three months");
    contains(out, "ilacs-focused-visit");
    contains(out, "slac                 27");
    contains(out, "\nsame\n");
    contains(out, "0 rows x 3 columns");
    assertTrue(out.lines().allMatch(line -> line.length() <= 100), out);
    assertEquals(out, runAlone("questions.jsh"));
  }

  @Test
  void theStartupScriptIsTheOneThatTheQuestionsOpen() {
    String questions = Repository.text(Repository.examples().resolve("questions.jsh"));
    assertTrue(questions.contains("/open examples/inspectkit.jsh"));
    // run("inspectkit.jsh" would wait for questions: it is a script to begin with.
  }

  @Test
  void wholeModulesAreImportedWhereTheShellCanDoThat() throws IOException, InterruptedException {
    assumeTrue(Runtime.version().feature() >= 25, "a module is imported from Java 25 on");
    Path script = folder.resolve("modules.jsh");
    Files.writeString(
        script,
        """
        import module org.inspectkit.parsers;
        import module org.inspectkit.grading;
        Grade good = GradeScales.APA_2006.findNumber(3).get();
        System.out.println(GradeReconciler.standard().reconcile(good).band().get());
        System.out.println(InspectionReports.parse(Path.of("SAMPLE")).orElseThrow());
        /exit
        """
            .replace("SAMPLE", "" + Repository.samples().resolve("barnet-2012-slac.txt")));
    String readme = Repository.text(Repository.root().resolve("README.md"));
    String modules = "org.inspectkit.parsers,org.inspectkit.grading";
    assertTrue(readme.contains("--add-modules " + modules));
    String out = JShell.runWithModules(Repository.root(), modules, script);
    assertTrue(out.startsWith("above minimum requirements\nslac Barnet 2012-01-09"), out);
  }

  @Test
  void aFolderThatIsMissingIsSaidToBe() throws IOException {
    Path missing = folder.resolve("missing");
    for (String script : List.of("timeline.jsh", "concerns.jsh")) {
      String out = run(script, "-R-Dreports=" + missing);
      assertTrue(out.startsWith("There is no folder " + missing + "\n"), out);
    }
  }

  @Test
  void everyScriptIsTested() throws IOException {
    String tests =
        Repository.text(
            Repository.examples()
                .resolve("src/test/java/org/inspectkit/examples/ScriptsTest.java"));
    List<String> scripts =
        Repository.names(Repository.examples()).stream().filter(n -> n.endsWith(".jsh")).toList();
    assertFalse(scripts.isEmpty());
    for (String script : scripts) {
      String run = "run(Alone)?\\(" + Pattern.quote("\"" + script + "\"");
      assertTrue(Pattern.compile(run).matcher(tests).find(), script);
    }
  }

  @Test
  void aScriptThatFailsFailsItsTest() throws IOException {
    String error = "int x = \"text\";\n/exit";
    for (String wrong : List.of(error, "throw new IllegalStateException();\n/exit", "int x;")) {
      Path script = Files.writeString(folder.resolve("wrong.jsh"), wrong + "\n");
      Outcome run = shell.run(script);
      assertThrows(AssertionError.class, () -> JShell.printed(run), wrong);
    }
    Path script = Files.writeString(folder.resolve("wrong.jsh"), error);
    assertThrows(AssertionError.class, () -> JShell.run(Repository.root(), script), error);
  }

  @Test
  void aScriptThatEndsTheShellIsNamedAndTheNextOneRuns() throws IOException {
    Path ends = Files.writeString(folder.resolve("ends.jsh"), "System.exit(3);\n");
    String message = assertThrows(IllegalStateException.class, () -> shell.run(ends)).getMessage();
    assertTrue(message.startsWith(ends + " ended the shell"), message);
    Path next = Files.writeString(folder.resolve("next.jsh"), "System.out.println(1);\n/exit\n");
    assertEquals("1\n", JShell.printed(shell.run(next)));
  }

  @Test
  void aScriptDoesNotSeeTheClassesOfTests() throws IOException {
    String tested = "System.out.println(" + ScriptsTest.class.getName() + ".class);\n/exit\n";
    Path script = Files.writeString(folder.resolve("tests.jsh"), tested);
    contains(shell.run(script).err(), "cannot find symbol");
  }

  private static String run(String script, String... options) throws IOException {
    return JShell.printed(shell.run(Repository.examples().resolve(script), options));
  }

  /** As README says to: it takes some seconds, so two scripts will do. */
  private static String runAlone(String script, String... options)
      throws IOException, InterruptedException {
    return JShell.run(Repository.root(), Repository.examples().resolve(script), options);
  }

  private static void contains(String text, String part) {
    assertTrue(text.contains(part), () -> part + " is not in\n" + text);
  }
}
