package org.inspectkit.examples;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/** Where the files of the project are. */
final class Repository {

  private static final String SAMPLES = "src/main/resources/org/inspectkit/examples/samples";

  private Repository() {}

  /** The folder of the examples; Maven says so, and elsewhere it is where tests are run. */
  static Path examples() {
    return Path.of(System.getProperty("basedir", "")).toAbsolutePath();
  }

  static Path root() {
    return examples().resolve("..").normalize();
  }

  static Path samples() {
    return examples().resolve(SAMPLES);
  }

  /** What the build writes for scripts, and README says to use. */
  static String classPathOfScripts() {
    return examples().resolve("target/classes") + File.pathSeparator + dependenciesOfScripts();
  }

  /** What the examples need, the library among it. */
  static String dependenciesOfScripts() {
    return text(examples().resolve("target/classpath.txt")).strip();
  }

  static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static List<String> names(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Copies the sample reports into a folder, as if they were a user's own. */
  static void copySamplesTo(Path folder) throws IOException {
    Files.createDirectories(folder);
    for (String name : names(samples())) {
      Files.copy(samples().resolve(name), folder.resolve(name));
    }
  }

  /** Replaces words of a packed text that are there. */
  static void replaceInGzip(Path file, String from, String to) throws IOException {
    String text;
    try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
      text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
    assertTrue(text.contains(from), text);
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
      out.write(text.replace(from, to).getBytes(StandardCharsets.UTF_8));
    }
  }
}
