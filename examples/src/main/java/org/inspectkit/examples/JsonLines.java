package org.inspectkit.examples;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.util.Optional;
import org.inspectkit.json.InspectionJson;
import org.inspectkit.model.Inspection;
import org.inspectkit.parsers.ReportParser;

/** Writes inspections as JSON, one a line, each as soon as it is read. */
final class JsonLines implements AutoCloseable {

  private final Optional<Output> output;
  private final PrintWriter standard;

  /** It knows the frameworks that somebody has plugged in, too. */
  private final InspectionJson json = InspectionJson.with(ReportParser.standard().frameworks());

  private Optional<Writer> out = Optional.empty();

  private JsonLines(Optional<Output> output, PrintWriter standard) {
    this.output = output;
    this.standard = standard;
  }

  /** To the output, if there is one; a file is opened when there is something to write. */
  static JsonLines to(Optional<Output> output, PrintWriter standard) {
    return new JsonLines(output, standard);
  }

  void write(Inspection inspection) throws IOException {
    if (output.isEmpty()) {
      return;
    }
    if (out.isEmpty()) {
      out = Optional.of(output.get().open(standard));
    }
    out.get().write(json.writeLine(inspection) + "\n");
  }

  @Override
  public void close() throws IOException {
    if (out.isPresent()) {
      out.get().close();
    }
  }
}
