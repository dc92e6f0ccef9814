package org.inspectkit.examples;

import java.io.IOException;
import java.nio.file.Path;
import org.inspectkit.parsers.ParsedReport;
import org.inspectkit.parsers.ReportParser;
import org.inspectkit.parsers.ReportSource;

/** A report that is still to be read: what messages call it, and where its bytes come from. */
record ReportFile(String name, ReportSource source) {

  static ReportFile of(Path file) {
    return new ReportFile(file.toString(), ReportSource.of(file));
  }

  ParsedReport read() throws IOException {
    return ReportParser.standard().parse(source);
  }
}
