package org.inspectkit.examples.scorecard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.inspectkit.examples.scorecard.ReportFolder.Outcome;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The command counts, lists and answers with an exit status. */
class ScorecardTest {

  @TempDir Path temp;

  @Test
  @DisplayName("reports that are read as expected are right, and the status is 0")
  void allRight() throws IOException {
    Outcome run = new ReportFolder(temp, ReportFolder.APA, ReportFolder.VISIT).run();
    assertEquals(0, run.status(), run.out());
    assertHas(run, "apa-2006 total of 1 reports 11 0 0 0");
    assertHas(run, "ilacs-focused-visit areas-for-improvement 1 0 0 0");
    assertHas(run, "all total of 2 reports 16 0 0 0");
    assertHas(run, "wrong: 0");
    assertHas(run, "2 files in ");
  }

  @Test
  @DisplayName("what is missing is counted, listed on request, and no failure")
  void missing() throws IOException {
    String line = ReportFolder.APA.replace("\"lead_inspector\": null", "\"lead_inspector\": \"A\"");
    ReportFolder folder = new ReportFolder(temp, line);
    Outcome run = folder.run("--missing");
    assertEquals(0, run.status(), run.out());
    assertHas(run, "apa-2006 lead-inspector 0 1 0 0");
    assertHas(run, "apa.txt lead-inspector A -");
    assertFalse(folder.run().out().contains("apa.txt lead-inspector"));
  }

  @Test
  @DisplayName("a wrong grade is listed with what it should be, and the status is 1")
  void wrong() throws IOException {
    String line =
        ReportFolder.APA.replace(
            "\"staying-safe\": \"adequate\"", "\"staying-safe\": \"requires_improvement\"");
    Outcome run = new ReportFolder(temp, line).run();
    assertEquals(1, run.status(), run.out());
    assertHas(run, "apa-2006 judgement/staying-safe 0 0 1 0");
    assertHas(run, "apa.txt judgement/staying-safe requires-improvement adequate");
  }

  @Test
  @DisplayName("a judgement that the line does not have is invented, which is wrong")
  void invented() throws IOException {
    String line = ReportFolder.APA.replace("\"staying-safe\": \"adequate\",", "");
    Outcome run = new ReportFolder(temp, line).run();
    assertEquals(1, run.status(), run.out());
    assertHas(run, "apa-2006 judgement/staying-safe 0 0 1 1");
    assertHas(run, "apa.txt judgement/staying-safe - adequate");
  }

  @Test
  @DisplayName("names and periods are compared whole and in order, capitals aside")
  void lists() throws IOException {
    String line =
        ReportFolder.VISIT.replace(
            "\"judgements\": null",
            "\"inspectors\": [\"Jerome WOOLER\", \"Patience Otterburn\"],"
                + " \"letter_date\": \"2019-03-29\", \"priority_actions\": 0,"
                + " \"periods\": [[\"2019-02-26\", \"2019-02-27\"]]");
    Outcome right = new ReportFolder(temp, line).run();
    assertEquals(0, right.status(), right.out());
    assertHas(right, "ilacs-focused-visit total of 1 reports 9 0 0 0");
    String other =
        line.replace("WOOLER", "Wooler")
            .replace("\"2019-02-27\"]", "\"2019-02-27\"], [\"2019-03-04\", \"2019-03-05\"]")
            .replace(", \"Patience Otterburn\"", "");
    Outcome wrong = new ReportFolder(temp, other).run();
    assertHas(wrong, "visit.txt inspectors jerome wooler jerome wooler; patience otterburn");
    assertHas(wrong, "visit.txt periods 2019-02-26/2019-02-27; 2019-03-04/2019-03-05 2019-02-26");
  }

  @ParameterizedTest
  @CsvSource({
    "\"ofsted_urn\": 80487, \"ofsted_urn\": 80488, bexley",
    "\"ofsted_urn\": 80487, \"ofsted_urn\": 1, ''",
    "\"authority\": \"barnet\", \"authority\": \"no such place\", ''"
  })
  @DisplayName("an authority is known by its number, or else by its name")
  void authority(String from, String to, String expected) throws IOException {
    Outcome run = new ReportFolder(temp, ReportFolder.APA.replace(from, to)).run();
    assertEquals(expected.isEmpty() ? 0 : 1, run.status(), run.out());
    assertEquals(!expected.isEmpty(), run.out().contains("authority " + expected + " barnet"));
  }

  @Test
  @DisplayName("what is no report must be refused")
  void notAReport() throws IOException {
    ReportFolder folder =
        new ReportFolder(
            temp,
            "{\"file\": \"page.pdf\", \"framework\": null}",
            "{\"file\": \"empty.pdf\", \"framework\": null, \"judgements\": null}");
    folder.write("page.pdf", "<html><head><title>Not found</title></head><body>404</body></html>");
    folder.write("empty.pdf", "");
    Outcome run = folder.run();
    assertEquals(0, run.status(), run.out());
    assertHas(run, "not-a-report framework 2 0 0 0");
    assertHas(run, "refused-empty 1");
  }

  @Test
  @DisplayName("to read a report where there is none is wrong")
  void notAReportButRead() throws IOException {
    Outcome run = new ReportFolder(temp, "{\"file\": \"apa.txt\", \"framework\": null}").run();
    assertEquals(1, run.status(), run.out());
    assertHas(run, "not-a-report framework 0 0 1 0");
    assertHas(run, "apa.txt framework not-a-report apa-2006");
    assertHas(run, "not-a-report total of 1 reports 0 0 10 9");
  }

  @Test
  @DisplayName("a file that makes an exception is a crash, and the status is 1")
  void crashed() throws IOException {
    ReportFolder folder = new ReportFolder(temp, ReportFolder.VISIT);
    Files.delete(folder.resolve("visit.txt"));
    Outcome run = folder.run();
    assertEquals(1, run.status(), run.out());
    assertHas(run, "crashed: 1");
    assertHas(run, "visit.txt: java.nio.file.NoSuchFileException");
    assertHas(run, "all total of 1 reports 0 5 0 0");
  }

  @Test
  @DisplayName("texts are read in place of the files, by form if there is a folder for each")
  void texts() throws IOException {
    ReportFolder folder = new ReportFolder(temp, ReportFolder.VISIT.replace(".txt", ".pdf"));
    assertEquals(1, folder.run().status());
    assertEquals(0, folder.run("--as", "layout", "--texts", temp.toString()).status());
    folder.write("layout/visit.txt", "no report");
    Outcome other = folder.run("--as", "layout", "--texts", temp.toString(), "--missing");
    assertHas(other, "visit.pdf framework ilacs-focused-visit -");
    assertEquals(0, folder.run("--as", "text", "--texts", temp.toString()).status());
  }

  @ParameterizedTest
  @CsvSource({
    "--as=text",
    "--texts=.",
    "--as=word",
    "--threads=0",
    "--slowest=-1",
    "--nonsense",
    "--compare=nowhere.jsonl"
  })
  @DisplayName("options that make no sense end with status 2 and a word of why")
  void usage(String option) throws IOException {
    Outcome run = new ReportFolder(temp, ReportFolder.APA).run(option);
    assertEquals(2, run.status());
    assertFalse(run.err().isBlank());
  }

  @Test
  @DisplayName("expected facts that are not there or no good end with status 2")
  void badExpectations() throws IOException {
    ReportFolder folder = new ReportFolder(temp, ReportFolder.APA, "", "{\"file\": ");
    Outcome run = folder.run("--out", temp.resolve("run.jsonl").toString());
    assertEquals(2, run.status());
    assertTrue(run.err().contains("expected.jsonl, line 3"), run.err());
    assertFalse(Files.exists(temp.resolve("run.jsonl")));
    Files.write(folder.resolve("expected.jsonl"), new byte[] {'{', (byte) 0xE9, '}'});
    assertEquals(2, folder.run().status());
    Files.delete(folder.resolve("expected.jsonl"));
    assertEquals(2, folder.run().status());
  }

  @Test
  @DisplayName("the table of what is supported is Markdown and all that is printed")
  void supportTable() throws IOException {
    Outcome run =
        new ReportFolder(temp, ReportFolder.APA, ReportFolder.VISIT).run("--support-table");
    List<String> lines = run.out().lines().toList();
    assertEquals("| framework | what it is | real reports | grades right |", lines.get(0));
    assertTrue(lines.stream().allMatch(line -> line.startsWith("|")), run.out());
    assertHas(run, "| `apa-2005` | Annual performance assessment 2005 (2005) | invented only | |");
    assertHas(run, "| `apa-2006` | Annual performance assessment 2006 (2006) | 1 | 9 of 9 |");
    assertHas(
        run, "| `ilacs-focused-visit` | ILACS focused visit (January 2018 -) | 1 | ungraded |");
  }

  @Test
  @DisplayName("an object of facts by file will do, with numbers for grades and numbers by strand")
  void factsByFile() throws IOException {
    ReportFolder folder = new ReportFolder(temp, ReportFolder.APA);
    Files.delete(folder.resolve("expected.jsonl"));
    Files.writeString(
        folder.resolve("expected.json"),
        """
        {"apa.txt": {"framework": "apa-2006", "judgements": {"childrens-services": 3},
          "areas_for_improvement": {"all": {"soon": 1, "later": 2}}}}
        """);
    Outcome run = folder.run();
    assertHas(run, "apa-2006 framework 1 0 0 0");
    assertHas(run, "apa.txt areas-for-improvement 3 ");
    assertHas(run, "apa-2006 judgement/childrens-services 1 0 0 0");
  }

  private static void assertHas(Outcome run, String text) {
    assertTrue(run.out().contains(text), () -> text + " is not in\n" + run.out() + run.err());
  }
}
