package org.inspectkit.grading.export;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Makes the cells of the rows of one table, one row after another. A row often has a value of the
 * row before, such as the name of the council: what depends on the same part of both is not read
 * again, and the cell of an equal value is used again. It is for one thread.
 *
 * @param <R> what a row is of
 */
final class CellsOfRow<R> {

  private final List<Column<R>> columns;
  private final @Nullable Object[] parts;
  private final @Nullable Object[] values;
  private final String[] cells;

  CellsOfRow(List<Column<R>> columns) {
    this.columns = columns;
    this.parts = new Object[columns.size()];
    this.values = new Object[columns.size()];
    this.cells = new String[columns.size()];
    Arrays.fill(cells, "");
  }

  /** The cells of the next row, in an array that the row after it will use, too. */
  String[] of(R row) {
    for (int i = 0; i < cells.length; i++) {
      Column<R> column = columns.get(i);
      Object part = column.part().apply(row);
      if (part != parts[i]) {
        parts[i] = part;
        update(i, column.reading().apply(row).orElse(null));
      }
    }
    return cells;
  }

  private void update(int i, @Nullable Object value) {
    if (!Objects.equals(value, values[i])) {
      values[i] = value;
      cells[i] = value == null ? "" : columns.get(i).cell(value);
    }
  }
}
