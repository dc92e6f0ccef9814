package org.inspectkit.examples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.inspectkit.parsers.Limit;
import org.inspectkit.parsers.ParseLimits;
import org.inspectkit.parsers.ReportParseException;
import org.inspectkit.parsers.ReportParser;
import org.inspectkit.parsers.ReportSource;

/**
 * A report that is still to be read.
 *
 * @param path what messages call it
 * @param name what tables call it: its path within the folder that is read
 * @param content gives its bytes
 */
record ReportFile(String path, String name, Content content) {

  /** Gives the bytes of a report when they are needed. */
  @FunctionalInterface
  interface Content {
    byte[] read() throws IOException;
  }

  static ReportFile of(Path file, String name) {
    return new ReportFile(file.toString(), name, () -> bytes(file));
  }

  /** A file that no parser would read is not read into memory. */
  private static byte[] bytes(Path file) throws IOException {
    long size = Files.size(file);
    if (size > ParseLimits.DEFAULT.most(Limit.BYTES)) {
      throw new IOException("it has " + size + " bytes, more than are read");
    }
    return Files.readAllBytes(file);
  }

  /** Reads it, unless the index has what came of the same bytes. */
  Reading read(ReportIndex index) {
    try {
      byte[] bytes = content.read();
      String sha256 = Sha256.of(bytes);
      Optional<Reading> known = index.find(sha256);
      Reading reading = known.isPresent() ? known.get().named(name) : parse(bytes);
      index.keep(sha256, reading);
      return reading;
    } catch (IOException e) {
      return Reading.failed(Messages.reason(e));
    }
  }

  private Reading parse(byte[] bytes) throws IOException {
    try {
      return Reading.of(ReportParser.standard().parse(ReportSource.of(name, bytes)));
    } catch (ReportParseException e) {
      return Reading.failed(e.problem());
    }
  }
}
