package org.inspectkit.examples.published;

import com.github.miachm.sods.Sheet;
import com.github.miachm.sods.SpreadSheet;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.inspectkit.parsers.tables.OutcomeTable;
import org.inspectkit.parsers.tables.TableMapping;
import org.inspectkit.parsers.tables.TableReading;
import org.jspecify.annotations.Nullable;

/** Reads a published list: a file of CSV, or the sheet of a spreadsheet that has the columns. */
public final class PublishedList {

  private static final String ODS = "application/vnd.oasis.opendocument.spreadsheet";

  private PublishedList() {}

  /**
   * Reads a list.
   *
   * @param file the list; a name that ends in {@code .ods} is that of a spreadsheet
   * @param mapping what its columns are
   * @return its inspections; of several sheets with the columns, those of the last
   * @throws IOException if it cannot be read
   * @throws IllegalArgumentException if no sheet has the columns
   */
  public static TableReading read(Path file, TableMapping mapping) throws IOException {
    if (!file.toString().toLowerCase(Locale.ROOT).endsWith(".ods")) {
      return TableReading.of(OutcomeTable.ofCsv(file), mapping);
    }
    byte[] bytes = Files.readAllBytes(file);
    List<Sheet> sheets = new SpreadSheet(new ByteArrayInputStream(bytes)).getSheets();
    for (int i = sheets.size() - 1; i >= 0; i--) {
      OutcomeTable table = table(file, bytes, sheets.get(i));
      if (TableReading.hasColumns(table, mapping)) {
        return TableReading.of(table, mapping);
      }
    }
    throw new IllegalArgumentException(file + ": no sheet has the columns of " + mapping);
  }

  private static OutcomeTable table(Path file, byte[] bytes, Sheet sheet) {
    List<List<String>> rows =
        Arrays.stream(sheet.getDataRange().getValues())
            .map(row -> Arrays.stream(row).map(PublishedList::text).toList())
            .toList();
    String name = file.getFileName() + ", sheet " + sheet.getName();
    return OutcomeTable.of(name, ODS, bytes, rows);
  }

  /** A cell may hold a day as a day, however it shows it; then its text is as 2024-03-04. */
  private static String text(@Nullable Object cell) {
    if (cell == null) {
      return "";
    }
    if (cell instanceof Double number && number == Math.rint(number)) {
      return String.valueOf(number.longValue());
    }
    return cell instanceof LocalDateTime time ? time.toLocalDate().toString() : cell.toString();
  }
}
