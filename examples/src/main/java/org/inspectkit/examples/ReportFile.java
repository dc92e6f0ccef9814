package org.inspectkit.examples;

import java.io.IOException;
import java.nio.file.Path;
import org.inspectkit.parsers.ParseLimits;
import org.inspectkit.parsers.ParsedReport;
import org.inspectkit.parsers.ReportParser;
import org.inspectkit.parsers.ReportSource;

/** A report that is still to be read: what messages call it, and how to get its bytes. */
record ReportFile(String name, Opening opening) {

  /** Gets the bytes of a report when its turn has come. */
  @FunctionalInterface
  interface Opening {
    ReportSource open() throws IOException;
  }

  static ReportFile of(Path file) {
    return new ReportFile(file.toString(), () -> ReportSource.of(file, ParseLimits.DEFAULT));
  }

  ParsedReport read() throws IOException {
    return ReportParser.standard().parse(opening.open());
  }
}
