package org.inspectkit.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@code --authority} takes and what it leaves out. */
class OneAuthorityTest {

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {"northumberland", "NORTHUMBERLAND County Council", "E06000057", "E10000022"})
  void anAuthorityIsNamedByIdNameOrCode(String name) {
    Outcome run = Outcome.ofShow("--authority", name);
    assertEquals(0, run.status(), run.err());
    assertTrue(run.out().startsWith("Northumberland: 4 inspections"), run.out());
    assertFalse(run.out().contains("Barnet"), run.out());
  }

  @Test
  void anAuthorityThatNoReportIsAboutIsAnError() {
    Outcome run = Outcome.ofShow("--authority", "Leeds");
    assertEquals(1, run.status());
    assertEquals("", run.out());
    assertTrue(run.err().contains("error: none of the reports is about Leeds"), run.err());
  }

  @Test
  void anUnknownAuthorityIsWrongUseAndTheNamesThatBeginLikeItAreOffered() {
    Outcome lutn = Outcome.ofShow("--authority", "Lutn");
    assertEquals(2, lutn.status());
    assertTrue(
        lutn.err().contains("no authority 'Lutn', in the register or in the reports; is it Luton?"),
        lutn.err());
    Outcome kings = Outcome.ofShow("--authority", "kingston");
    assertTrue(
        kings.err().contains("is it Kingston upon Hull or Kingston upon Thames?"), kings.err());
    assertFalse(Outcome.ofShow("--authority", "Xyz").err().contains("is it"));
  }

  @Test
  void onlyDiagnosticsOfItsOwnReportsAreToldAndCounted() throws IOException {
    Path own = withoutInspector("northumberland-2012-slac.txt");
    Path other = withoutInspector("barnet-2012-slac.txt");
    Outcome stated = timeline("--authority", "Northumberland", "--diagnostics");
    assertEquals(0, stated.status(), stated.err());
    assertTrue(stated.err().contains(own + ": info: "), stated.err());
    assertFalse(stated.err().contains(other.toString()), stated.err());
    Outcome counted = timeline("--authority", "Northumberland");
    assertTrue(counted.err().startsWith("note: warnings and notes on reports: 1;"), counted.err());
    String page = timeline("--authority", "Northumberland", "--html", "-").out();
    assertTrue(page.contains("What is not certain"), page);
    assertTrue(page.contains("northumberland-2012-slac.txt"), page);
    assertFalse(page.contains("barnet-2012-slac.txt"), page);
    assertFalse(page.contains(folder.toString()), "a path of this machine");
  }

  @Test
  void anErrorInTheReportOfAnotherIsNoFailure() throws IOException {
    withoutInspector("northumberland-2012-slac.txt");
    String report = Repository.text(Repository.samples().resolve("barnet-2012-slac.txt"));
    String dates = "Inspection dates: 31 June to 2 July 2011";
    Files.writeString(
        folder.resolve("b.txt"), report.replaceFirst("(?m)^Inspection dates.*$", dates));
    assertEquals(0, timeline("--authority", "Northumberland").status());
    assertEquals(1, timeline("--authority", "Barnet").status());
  }

  @Test
  void whatTellsNoAuthorityMayBeAboutIt() throws IOException {
    withoutInspector("northumberland-2012-slac.txt");
    Path letter = Files.writeString(folder.resolve("letter.txt"), "The road is closed.\n");
    Path empty = Files.writeString(folder.resolve("empty.txt"), "");
    Outcome run = timeline("--authority", "Northumberland");
    assertEquals(1, run.status());
    assertTrue(run.out().startsWith("Northumberland: 1 inspection"), run.out());
    assertTrue(run.err().contains(letter + ": error: "), run.err());
    assertTrue(run.err().contains(empty + ": error: "), run.err());
    assertTrue(
        run.err().contains("name no known authority and may be about Northumberland: 2"),
        run.err());
  }

  private Outcome timeline(String... options) {
    String[] arguments = new String[options.length + 1];
    arguments[0] = folder.toString();
    System.arraycopy(options, 0, arguments, 1, options.length);
    return Outcome.ofShow(arguments);
  }

  /** One of the samples, about which something is not certain. */
  private Path withoutInspector(String sample) throws IOException {
    String report = Repository.text(Repository.samples().resolve(sample));
    return Files.writeString(
        folder.resolve(sample), report.replaceFirst("(?m)^Reporting inspector:.*$", ""));
  }
}
