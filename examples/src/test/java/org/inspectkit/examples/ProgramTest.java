package org.inspectkit.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program as a process of its own. */
class ProgramTest {

  @TempDir Path folder;

  @Test
  void fromAJarItReadsTheSamplesToo() throws IOException, InterruptedException {
    Path jar = jar(Repository.examples().resolve("target/classes"));
    Outcome run = timeline(jar.toString());
    assertEquals(0, run.status(), run.err());
    assertEquals(Outcome.ofShow().out(), run.out());
  }

  @Test
  void exitStatusAndStreamsAreThoseOfTheRun() throws IOException, InterruptedException {
    String classes = Repository.examples().resolve("target/classes").toString();
    Outcome missing = timeline(classes, "no-such-file");
    assertEquals(1, missing.status());
    assertEquals("", missing.out());
    assertEquals("no-such-file: error: there is no such file or folder\n", missing.err());
    assertEquals(2, timeline(classes, "--no-such-option").status());
  }

  @Test
  void samplesAreListedAsTheyAre() throws IOException {
    assertEquals(
        Repository.names(Repository.samples()),
        Samples.all().stream().map(ReportFile::name).toList());
    for (ReportFile sample : Samples.all()) {
      Reading reading = sample.read(ReportIndex.in(Optional.empty()));
      assertTrue(reading.inspection().isPresent(), sample.name());
      assertEquals(List.of(), reading.diagnostics(), sample.name());
    }
  }

  private Outcome timeline(String classes, String... arguments)
      throws IOException, InterruptedException {
    String classPath = classes + File.pathSeparator + Repository.classPathOfScripts();
    Stream<String> start = Stream.of("-cp", classPath, Timeline.class.getName());
    return Outcome.ofTool(folder, "java", Stream.concat(start, Stream.of(arguments)).toList());
  }

  private Path jar(Path classes) throws IOException {
    Path jar = folder.resolve("examples.jar");
    try (OutputStream out = Files.newOutputStream(jar);
        JarOutputStream entries = new JarOutputStream(out);
        Stream<Path> files = Files.walk(classes)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String name = classes.relativize(file).toString().replace(File.separatorChar, '/');
        entries.putNextEntry(new JarEntry(name));
        Files.copy(file, entries);
        entries.closeEntry();
      }
    }
    return jar;
  }
}
