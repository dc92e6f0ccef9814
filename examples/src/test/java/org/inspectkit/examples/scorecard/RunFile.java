package org.inspectkit.examples.scorecard;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What a run writes: every value read, as JSON Lines, in the order of the expected facts. Two runs
 * that read the same leave the same bytes.
 */
final class RunFile implements Closeable {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final Path file;
  private final Path unfinished;
  private final BufferedWriter writer;

  private RunFile(Path file, Path unfinished) throws IOException {
    this.file = file;
    this.unfinished = unfinished;
    this.writer = Files.newBufferedWriter(unfinished);
  }

  /** Writes beside the file until {@link #finish}, so that an earlier run is kept till then. */
  static RunFile create(Path file) throws IOException {
    return new RunFile(file, file.resolveSibling(file.getFileName() + ".part"));
  }

  /** The readings of an earlier run, by file. */
  static Map<String, Reading> read(Path file) throws IOException {
    Map<String, Reading> readings = new LinkedHashMap<>();
    for (String line : Files.readAllLines(file)) {
      Reading reading = JSON.readValue(line, Reading.class);
      readings.put(reading.file(), reading);
    }
    return readings;
  }

  void write(Reading reading) {
    try {
      writer.write(JSON.writeValueAsString(reading) + "\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void finish() throws IOException {
    writer.close();
    Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING);
  }

  @Override
  public void close() throws IOException {
    writer.close();
    Files.deleteIfExists(unfinished);
  }
}
