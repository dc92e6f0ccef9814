package org.inspectkit.grading.export;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import de.siegmar.fastcsv.writer.QuoteStrategies;
import java.io.IOException;
import java.io.PushbackReader;
import java.io.Reader;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * CSV with a header: RFC 4180, but for lines that end in a line feed. Every field is quoted, so
 * that a spreadsheet that takes semicolons for commas does not break one in two. The writer stays
 * open.
 */
final class Delimited {

  private Delimited() {}

  static <R> void write(List<Column<R>> columns, Iterator<R> rows, Writer out) throws IOException {
    // Not closed: it would close the caller's writer, and it keeps nothing back when flushed.
    CsvWriter csv =
        CsvWriter.builder()
            .lineDelimiter(LineDelimiter.LF)
            .quoteStrategy(QuoteStrategies.ALWAYS)
            .build(out);
    csv.writeRecord(columns.stream().map(Column::name).toList());
    CellsOfRow<R> cells = new CellsOfRow<>(columns);
    while (rows.hasNext()) {
      csv.writeRecord(cells.of(rows.next()));
    }
    csv.flush();
  }

  static <R> List<Map<String, Object>> read(List<Column<R>> columns, Reader in) throws IOException {
    List<Map<String, Object>> rows = new ArrayList<>();
    PushbackReader marked = new PushbackReader(in);
    int first = marked.read();
    if (first >= 0 && first != Table.BYTE_ORDER_MARK) {
      marked.unread(first);
    }
    try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(marked)) {
      for (NamedCsvRecord line : csv) {
        rows.add(values(columns, line));
      }
    } catch (CsvParseException e) {
      throw new IOException(String.valueOf(e.getMessage()), e);
    }
    return rows;
  }

  private static <R> Map<String, Object> values(List<Column<R>> columns, NamedCsvRecord line)
      throws IOException {
    Map<String, Object> values = new LinkedHashMap<>();
    for (Column<R> column : columns) {
      String cell =
          line.findField(column.name()).orElseThrow(() -> flaw(line, "has no " + column.name()));
      if (!cell.isEmpty()) {
        values.put(column.name(), value(column, cell, line));
      }
    }
    return values;
  }

  private static <R> Object value(Column<R> column, String cell, NamedCsvRecord line)
      throws IOException {
    String text = column.type() == ColumnType.STRING ? SpreadsheetGuard.unguarded(cell) : cell;
    try {
      return column.type().read(text);
    } catch (IllegalArgumentException e) {
      String what = column.name() + " is not a valid " + column.type().schemaName() + ": " + cell;
      throw new IOException(flaw(line, what).getMessage(), e);
    }
  }

  private static IOException flaw(NamedCsvRecord line, String what) {
    return new IOException("line " + line.getStartingLineNumber() + ": " + what);
  }
}
