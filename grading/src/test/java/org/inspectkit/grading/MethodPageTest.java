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

  /** As many words as a printed page holds. */
  private static final int PAGE = 450;

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
      String example = example(first, n);
      int quoted = example.indexOf("\n> ");
      int said = example.indexOf("\nYou may say");
      assertTrue(quoted >= 0 && said >= 0 && quoted < said, example);
    }
    int words = first.split("\\s+").length;
    assertTrue(words <= PAGE, "longer than a page: " + words + " words");
  }

  /** The numbered example alone, without the one after it. */
  private static String example(String part, int number) {
    int from = part.indexOf("**" + number + ". ");
    assertTrue(from >= 0, "no example " + number);
    int next = part.indexOf("**" + (number + 1) + ". ", from);
    return next < 0 ? part.substring(from) : part.substring(from, next);
  }

  @Test
  void scalesThatAreNeverComparedAreInTheAppendixOnly() {
    String before = page.substring(0, page.indexOf("\n## Appendix"));
    Crosswalk.standard().links().stream()
        .filter(row -> row.correspondence() == Correspondence.NONE)
        .forEach(
            row -> assertFalse(before.contains("**" + row.scale().name() + "**"), row::toString));
    assertFalse(before.contains("**: none; "));
    assertFalse(before.contains("<!-- outside"), "a part of the appendix");
    assertTrue(page.substring(before.length()).contains("<!-- outside -->"));
  }

  @Test
  void itNamesEveryKindOfLink() {
    for (Correspondence how : Correspondence.values()) {
      assertTrue(page.contains("*" + how + "*"), how::toString);
    }
  }
}
