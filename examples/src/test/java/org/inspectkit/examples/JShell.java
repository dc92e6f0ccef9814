package org.inspectkit.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Runs scripts as README says to. */
final class JShell {

  /** What the shell says if a script does not leave it. */
  private static final String GREETING = "Welcome to JShell";

  /** For a virtual machine that lives for a second: the quick compiler and collector will do. */
  static final List<String> QUICK = List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC");

  private JShell() {}

  /** What a script prints; it must print neither an error of its own nor one of the shell. */
  static String run(Path workingDirectory, Path script, String... options)
      throws IOException, InterruptedException {
    return started(
        workingDirectory,
        Stream.of("--class-path", Repository.classPathOfScripts()),
        Stream.concat(Stream.of(options), Stream.of(script.toString())));
  }

  /** The same with modules in place of a class path. */
  static String runWithModules(Path workingDirectory, String modules, Path script)
      throws IOException, InterruptedException {
    return started(
        workingDirectory,
        Stream.of("--module-path", Repository.dependenciesOfScripts()),
        Stream.of("--add-modules", modules, script.toString()));
  }

  private static String started(
      Path workingDirectory, Stream<String> classes, Stream<String> options)
      throws IOException, InterruptedException {
    List<String> arguments =
        Stream.of(
                Stream.of("-J-Djava.util.prefs.userRoot=" + preferences()),
                QUICK.stream().flatMap(option -> Stream.of("-J" + option, "-R" + option)),
                classes,
                options)
            .flatMap(part -> part)
            .toList();
    Outcome run = Outcome.ofTool(workingDirectory, "jshell", arguments);
    return printed(run);
  }

  /** What a script printed, if it printed nothing else. */
  static String printed(Outcome run) {
    // JShell goes on after an error or an exception, and its status does not say so.
    assertEquals("", run.err());
    assertEquals(0, run.status());
    assertFalse(run.out().contains(GREETING), run.out());
    return run.out();
  }

  /**
   * A folder for the shell's preferences; where it has none it says so on its error stream. Tests
   * in another virtual machine may run a shell at the same time, so each has its own.
   */
  private static Path preferences() throws IOException {
    Path root =
        Repository.examples().resolve("target/preferences-" + ProcessHandle.current().pid());
    Files.createDirectories(root.resolve(".java/.userPrefs"));
    return root;
  }
}
