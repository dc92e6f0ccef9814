package org.inspectkit.examples.scorecard;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/** Draws the expected facts from a file, of JSON Lines one line at a time. */
final class ExpectedReports implements Closeable {

  private static final String LINES = "expected.jsonl";
  private static final String OBJECT = "expected.json";
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Path file;
  private final BufferedReader reader;

  private ExpectedReports(Path file, BufferedReader reader) {
    this.file = file;
    this.reader = reader;
  }

  /** The file in a folder that says what is expected; empty if there is none. */
  static Optional<Path> in(Path folder) {
    return Stream.of(LINES, OBJECT).map(folder::resolve).filter(Files::isRegularFile).findFirst();
  }

  static ExpectedReports open(Path file) throws IOException {
    return new ExpectedReports(file, Files.newBufferedReader(file));
  }

  /** The reports; drawing one throws {@link IllegalArgumentException} if its line is no good. */
  Iterator<ExpectedReport> reports() throws IOException {
    return file.endsWith(OBJECT) ? properties() : lines();
  }

  private Iterator<ExpectedReport> lines() {
    AtomicInteger number = new AtomicInteger();
    Stream<String> lines = reader.lines().peek(line -> number.incrementAndGet());
    return lines.filter(line -> !line.isBlank()).map(line -> report(line, number.get())).iterator();
  }

  private Iterator<ExpectedReport> properties() throws IOException {
    return JSON.readTree(reader).properties().stream()
        .map(entry -> ExpectedReport.of(entry.getKey(), entry.getValue()))
        .iterator();
  }

  private ExpectedReport report(String line, int number) {
    try {
      return ExpectedReport.of(JSON.readTree(line));
    } catch (JsonProcessingException | IllegalArgumentException e) {
      throw new IllegalArgumentException(file + ", line " + number + ": " + e.getMessage(), e);
    }
  }

  @Override
  public void close() {
    try {
      reader.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
