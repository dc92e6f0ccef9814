package org.inspectkit.examples;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.inspectkit.grading.export.Table;
import org.jspecify.annotations.Nullable;

/** Tables as a workbook, one a sheet, with days as days and numbers as numbers. */
final class XlsxFile {

  private static final String PROGRAM = "InspectKit";
  private static final String VERSION = "1.0";
  private static final String DAY = "yyyy-mm-dd";

  /** No cell of a workbook can hold more characters. */
  private static final int MOST = 32_767;

  private static final String CUT = " [cut here: the CSV file has the whole]";

  private XlsxFile() {}

  static void write(List<Table<?>> tables, Path file) throws IOException {
    try (OutputStream out = Files.newOutputStream(file);
        Workbook book = new Workbook(out, PROGRAM, VERSION)) {
      for (Table<?> table : tables) {
        write(table, book.newWorksheet(table.name()));
      }
    }
  }

  private static void write(Table<?> table, Worksheet sheet) throws IOException {
    List<String> columns = table.columns();
    for (int column = 0; column < columns.size(); column++) {
      sheet.value(0, column, columns.get(column));
      sheet.style(0, column).bold().set();
    }
    int row = 1;
    for (Map<String, Object> values : table.values()) {
      for (int column = 0; column < columns.size(); column++) {
        write(values.get(columns.get(column)), sheet, row, column);
      }
      row++;
    }
    sheet.freezePane(1, 1);
    sheet.setAutoFilter(0, 0, row - 1, columns.size() - 1);
    sheet.finish();
  }

  private static void write(@Nullable Object value, Worksheet sheet, int row, int column) {
    if (value instanceof LocalDate day) {
      sheet.value(row, column, day);
      sheet.style(row, column).format(DAY).set();
    } else if (value instanceof Boolean truth) {
      sheet.value(row, column, truth);
    } else if (value instanceof Number number) {
      sheet.value(row, column, number);
    } else if (value != null) {
      sheet.value(row, column, whole(value.toString()));
    }
  }

  private static String whole(String text) {
    return text.length() <= MOST ? text : text.substring(0, MOST - CUT.length()) + CUT;
  }
}
