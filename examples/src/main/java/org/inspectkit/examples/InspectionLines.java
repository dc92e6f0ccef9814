package org.inspectkit.examples;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.inspectkit.json.InspectionJson;
import org.inspectkit.model.Inspection;
import org.inspectkit.parsers.ReportParser;

/** Inspections as JSON, one a line. */
final class InspectionLines {

  /** It knows the frameworks that somebody has plugged in, too. */
  static final InspectionJson JSON = InspectionJson.with(ReportParser.standard().frameworks());

  private InspectionLines() {}

  static void write(List<Inspection> inspections, Writer out) throws IOException {
    for (Inspection inspection : inspections) {
      out.write(JSON.writeLine(inspection) + "\n");
    }
  }
}
