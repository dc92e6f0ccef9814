package org.inspectkit.grading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.inspectkit.grading.timeline.MethodExamples;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * What METHOD.md says is what the library does. Where the data moved, copy the part from {@code
 * target/method} into the page.
 */
class MethodPageTest {

  private static final Path FOLDER = Path.of(System.getProperty("basedir", "")).toAbsolutePath();
  private static final Path WRITTEN = FOLDER.resolve("target/method");

  private static String page = "";

  @BeforeAll
  static void readIt() throws IOException {
    page = Files.readString(FOLDER.resolve("METHOD.md"));
    Files.createDirectories(WRITTEN);
    for (Map.Entry<String, String> part : MethodTables.all().entrySet()) {
      Files.writeString(WRITTEN.resolve(part.getKey() + ".md"), part.getValue());
    }
    Files.write(WRITTEN.resolve("examples.md"), MethodExamples.all());
  }

  @Test
  void itsTablesAreTheData() {
    for (Map.Entry<String, String> part : MethodTables.all().entrySet()) {
      assertEquals(part.getValue(), between(part.getKey()), part.getKey());
    }
  }

  private static String between(String part) {
    String begin = "<!-- " + part + " -->\n";
    String end = "\n<!-- end of " + part + " -->";
    int from = page.indexOf(begin) + begin.length();
    assertTrue(from >= begin.length() && page.indexOf(end) > from, "no part " + part);
    return page.substring(from, page.indexOf(end));
  }

  @Test
  void itsExamplesAreWhatComesOut() {
    for (String example : MethodExamples.all()) {
      assertTrue(page.contains("> " + example + "\n"), example);
    }
  }

  @Test
  void itsFirstPageAnswersWhatMayBeSaid() {
    String rest = page.substring(page.indexOf("\n## ") + "\n## ".length());
    String first = rest.substring(0, rest.indexOf("\n## "));
    assertTrue(first.startsWith("What may I say?\n"), first);
    for (int n = 1; n <= 3; n++) {
      String example = first.substring(first.indexOf("**" + n + ". "));
      assertTrue(example.indexOf("\n> ") < example.indexOf("You may say"), example);
    }
    assertTrue(first.lines().count() < 40, "longer than a page");
  }

  @Test
  void scalesThatAreNeverComparedAreInTheAppendixOnly() {
    String before = page.substring(0, page.indexOf("\n## Appendix"));
    Crosswalk.standard().links().stream()
        .filter(row -> row.correspondence() == Correspondence.NONE)
        .forEach(
            row -> assertFalse(before.contains("**" + row.scale().name() + "**"), row::toString));
    assertFalse(before.contains("**: none; "));
  }

  @Test
  void itNamesEveryKindOfLink() {
    for (Correspondence how : Correspondence.values()) {
      assertTrue(page.contains("*" + how + "*"), how::toString);
    }
  }
}
