package org.inspectkit.examples;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.util.Optional;
import org.inspectkit.json.InspectionJson;
import org.inspectkit.model.Inspection;

/** Writes inspections as JSON, one a line, each as soon as it is read. */
final class JsonLines implements AutoCloseable {

  private final Optional<Writer> out;

  private JsonLines(Optional<Writer> out) {
    this.out = out;
  }

  /** Opens the output, if there is one. */
  static JsonLines to(Optional<Output> output, PrintWriter standard) throws IOException {
    return new JsonLines(
        output.isPresent() ? Optional.of(output.get().open(standard)) : Optional.empty());
  }

  void write(Inspection inspection) throws IOException {
    if (out.isPresent()) {
      out.get().write(InspectionJson.standard().writeLine(inspection) + "\n");
    }
  }

  @Override
  public void close() throws IOException {
    if (out.isPresent()) {
      out.get().close();
    }
  }
}
