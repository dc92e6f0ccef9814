package org.inspectkit.examples;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.Writer;
import org.inspectkit.grading.export.TimelineRow;
import org.inspectkit.grading.timeline.InspectionTimeline;

/** Writes a timeline as CSV with a header, one row an entry. */
final class CsvTable {

  private static final String FORMULA_STARTS = "=+-@\t\r";

  private CsvTable() {}

  static void write(InspectionTimeline timeline, Writer out) throws IOException {
    try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(out)) {
      csv.writeRecord(TimelineRow.header());
      for (TimelineRow row : TimelineRow.of(timeline)) {
        csv.writeRecord(row.cells().stream().map(CsvTable::guarded).toList());
      }
    }
  }

  /**
   * A spreadsheet takes text that begins so for a formula and runs it; with an apostrophe before it
   * the text is text.
   */
  static String guarded(String cell) {
    boolean risky = !cell.isEmpty() && FORMULA_STARTS.indexOf(cell.charAt(0)) >= 0;
    return risky ? "'" + cell : cell;
  }
}
