package org.inspectkit.grading.export;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.inspectkit.internal.Counted;

/**
 * Rows of one kind, and the columns that they are written in.
 *
 * <pre>{@code
 * Table<JudgementRow> judgements = InspectionTables.of(timeline).judgements();
 * judgements.writeCsv(Path.of("judgements.csv"));   // for spreadsheets, pandas and DuckDB
 * judgements.writeJsonLines(out);                   // for programs
 * judgements.schema();                              // what each column contains
 * }</pre>
 *
 * <p>Names and labels come from documents. In CSV, text that a spreadsheet would run as a formula,
 * which begins with {@code =}, {@code +}, {@code -}, {@code @}, a tab or a line end, or has one of
 * these after a semicolon or a line end, gets an apostrophe before it; {@link #readCsv} takes it
 * away again. JSON lines contain the text as it is.
 *
 * @param <R> what a row is of
 */
public final class Table<R> {

  /** By this a spreadsheet knows that a file is UTF-8; pandas and DuckDB pass over it. */
  static final char BYTE_ORDER_MARK = '\uFEFF';

  private final Layout<R> layout;

  /** Makes the rows anew each time: a table is written without all its rows in memory. */
  private final Supplier<Stream<R>> rows;

  Table(Layout<R> layout, Supplier<Stream<R>> rows) {
    this.layout = layout;
    this.rows = rows;
  }

  Layout<R> layout() {
    return layout;
  }

  /**
   * What the table is called, in lower case with underscores.
   *
   * @return the name, such as {@code judgements}
   */
  public String name() {
    return layout.name();
  }

  /**
   * The rows, made as they are asked for.
   *
   * @return the rows, by authority and in order of time
   */
  public Stream<R> stream() {
    return rows.get();
  }

  /**
   * All rows, made anew each time.
   *
   * @return the rows, by authority and in order of time
   */
  public List<R> rows() {
    return stream().toList();
  }

  /**
   * The names of the columns. None is a reserved word of SQL.
   *
   * @return the names in their order
   */
  public List<String> columns() {
    return layout.names();
  }

  /**
   * The values of a row by column: text, whole numbers as {@link Integer}, truth values and days as
   * {@link java.time.LocalDate}.
   *
   * @param row one of the rows
   * @return the columns in order; those without a value are left out
   */
  public Map<String, Object> values(R row) {
    Map<String, Object> values = new LinkedHashMap<>();
    for (Column<R> column : layout.columns()) {
      column.value(row).ifPresent(value -> values.put(column.name(), value));
    }
    return Collections.unmodifiableMap(values);
  }

  /**
   * The values of all rows.
   *
   * @return for each row what {@link #values(Object)} gives
   */
  public List<Map<String, Object>> values() {
    return stream().map(this::values).toList();
  }

  /**
   * What each column contains: a table schema of the Data Package standard, made of the same
   * columns as the table.
   *
   * @return the schema as JSON
   */
  public String schema() {
    return JsonText.indented(layout.schema());
  }

  /**
   * Writes the table as CSV to a file in UTF-8 that begins with a byte order mark, so that Excel
   * and LibreOffice read it by a double click; pandas, DuckDB and {@link #readCsv} read it, too.
   *
   * @param file where to; what is there is overwritten
   * @throws IOException if it cannot be written to
   */
  public void writeCsv(Path file) throws IOException {
    try (Writer out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
      out.write(BYTE_ORDER_MARK);
      writeCsv(out);
    }
  }

  /**
   * Writes the table as CSV with a header, without a byte order mark. Every field is quoted, and
   * lines end in a line feed.
   *
   * @param out where to; it stays open
   * @throws IOException if it cannot be written to
   */
  public void writeCsv(Writer out) throws IOException {
    Delimited.write(layout.columns(), stream().iterator(), out);
  }

  /**
   * Reads a table of these columns back that was written as CSV, with or without a byte order mark.
   *
   * @param in the CSV; it is closed
   * @return the rows as {@link #values()} gave them
   * @throws IOException if it cannot be read, lacks a column or a cell, or a cell is not what its
   *     column contains; the message names the line
   */
  public List<Map<String, Object>> readCsv(Reader in) throws IOException {
    return Delimited.read(layout.columns(), in);
  }

  /**
   * Writes the table as JSON, one object a line. What has no value is left out.
   *
   * @param out where to; it stays open
   * @throws IOException if it cannot be written to
   */
  public void writeJsonLines(Writer out) throws IOException {
    for (Iterator<R> each = stream().iterator(); each.hasNext(); ) {
      out.write(JsonText.line(values(each.next())) + "\n");
    }
    out.flush();
  }

  /**
   * Writes the table as JSON, one object a line, to a file in UTF-8.
   *
   * @param file where to; what is there is overwritten
   * @throws IOException if it cannot be written to
   */
  public void writeJsonLines(Path file) throws IOException {
    try (Writer out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
      writeJsonLines(out);
    }
  }

  @Override
  public String toString() {
    return name()
        + ": "
        + Counted.of(stream().count(), "row")
        + " of "
        + Counted.of(layout.columns().size(), "column");
  }
}
