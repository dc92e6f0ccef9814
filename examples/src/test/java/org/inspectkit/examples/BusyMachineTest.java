package org.inspectkit.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A build on a busy machine takes longer and does not fail. */
class BusyMachineTest {

  /** Written in parts, so that this file has none of them. */
  private static final List<String> LIMITS =
      List.of("assert" + "Timeout", "@" + "Timeout", "time" + "out = ");

  @Test
  @DisplayName("no test uses JUnit's time limits")
  void noLimits() throws IOException {
    List<Path> limited = new ArrayList<>();
    for (String module : List.of("core", "parsers", "grading", "examples", "benchmarks")) {
      Path tests = Repository.root().resolve(module).resolve("src/test/java");
      if (Files.isDirectory(tests)) {
        try (Stream<Path> files = Files.walk(tests)) {
          files
              .filter(file -> file.toString().endsWith(".java"))
              .filter(file -> LIMITS.stream().anyMatch(Repository.text(file)::contains))
              .forEach(limited::add);
        }
      }
    }
    assertEquals(List.of(), limited);
  }
}
