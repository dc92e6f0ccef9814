package org.inspectkit.parsers.tables;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.inspectkit.internal.Counted;
import org.inspectkit.internal.Sha256;
import org.inspectkit.parsers.Limit;
import org.inspectkit.parsers.ParseLimits;
import org.inspectkit.source.SourceDocument;
import org.inspectkit.source.SourceSpan;

/**
 * The rows of a published table, as text.
 *
 * <p>Its text is its cells with a tab between two and a line feed after each row: places in the
 * table are places in this text.
 *
 * @param source the file; of a file with several sheets, the name has the sheet in it
 * @param rows the rows from the first on, also those above the headings of the columns
 */
public record OutcomeTable(SourceDocument source, List<List<String>> rows) {

  /** Copies the rows. */
  public OutcomeTable {
    Objects.requireNonNull(source, "source");
    rows = rows.stream().map(List::copyOf).toList();
  }

  /**
   * A table of rows that were read from a file.
   *
   * @param name the name to cite, such as {@code outcomes.ods, sheet ILACS_inspection_history}
   * @param mediaType the media type of the file
   * @param file the bytes of the file
   * @param rows the rows from the first on
   * @return the table
   */
  public static OutcomeTable of(
      String name, String mediaType, byte[] file, List<List<String>> rows) {
    return new OutcomeTable(
        new SourceDocument(name, mediaType, Sha256.of(file), file.length, 0), rows);
  }

  /**
   * Reads a table in UTF-8 with commas between the cells, with or without a byte order mark.
   *
   * @param file the file
   * @return the table
   * @throws IOException if the file cannot be read, is larger than 64 MiB or is not in UTF-8, or a
   *     quotation mark in it is not closed
   */
  public static OutcomeTable ofCsv(Path file) throws IOException {
    if (Files.size(file) > ParseLimits.DEFAULT.most(Limit.BYTES)) {
      throw new IOException(
          file + " is larger than the " + ParseLimits.DEFAULT.most(Limit.BYTES) + " bytes allowed");
    }
    byte[] bytes = Files.readAllBytes(file);
    String text = decoded(file, bytes);
    List<List<String>> rows = new ArrayList<>();
    try (CsvReader<CsvRecord> csv =
        CsvReader.builder()
            .skipEmptyLines(false)
            .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
            .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
            .ofCsvRecord(text.startsWith("\uFEFF") ? text.substring(1) : text)) {
      csv.forEach(row -> rows.add(row.getFields()));
    } catch (CsvParseException e) {
      throw new IOException(file + " is not readable as CSV", e);
    }
    return of(String.valueOf(file.getFileName()), "text/csv", bytes, rows);
  }

  /** Another encoding would change names in silence. */
  private static String decoded(Path file, byte[] bytes) throws IOException {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      throw new IOException(file + " is not in UTF-8", e);
    }
  }

  /**
   * What is in a cell.
   *
   * @param row the row, from 0
   * @param column the column, from 0
   * @return the text without blanks around it; empty if there is none
   */
  public Optional<String> cell(int row, int column) {
    List<String> cells = rows.get(row);
    return column < cells.size() && !cells.get(column).isBlank()
        ? Optional.of(cells.get(column).strip())
        : Optional.empty();
  }

  /** The places where the rows begin. */
  int[] starts() {
    int[] starts = new int[rows.size()];
    int place = 0;
    for (int i = 0; i < starts.length; i++) {
      starts[i] = place;
      for (String cell : rows.get(i)) {
        place += cell.length() + 1;
      }
      place += rows.get(i).isEmpty() ? 1 : 0;
    }
    return starts;
  }

  /** Where a cell is, or the last one of a shorter row: its line is the row's number, from 1. */
  SourceSpan span(int row, int column, int start) {
    List<String> cells = rows.get(row);
    int place = Math.min(column, cells.size() - 1);
    int offset = start;
    for (String cell : cells.subList(0, place)) {
      offset += cell.length() + 1;
    }
    int length = cells.get(place).length();
    return new SourceSpan(Optional.empty(), row + 1, offset, length);
  }

  @Override
  public String toString() {
    return source + ", " + Counted.of(rows.size(), "row");
  }
}
