package org.inspectkit.grading.export;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The cells of one row after another")
class CellsOfRowTest {

  private record Row(Object part, Optional<String> value) {}

  private final List<Row> read = new ArrayList<>();

  private Optional<String> reading(Row row) {
    read.add(row);
    return row.value();
  }

  private List<String> cells(Column<Row> column, List<Row> rows) {
    CellsOfRow<Row> cells = new CellsOfRow<>(List.of(column));
    return rows.stream().map(row -> cells.of(row)[0]).toList();
  }

  @Test
  @DisplayName("a value that depends on a part is read again only for another part")
  void ofParts() {
    Column<Row> column = Column.text("region", this::reading);
    Row first = new Row("Luton", Optional.of("East"));
    Row same = new Row(first.part(), Optional.of("East"));
    Row other = new Row("Leeds", Optional.empty());
    List<Row> rows = List.of(first, same, other, first);
    assertEquals(List.of("East", "East", "", "East"), cells(column.dependingOn(Row::part), rows));
    assertEquals(List.of(first, other, first), read);
  }

  @Test
  @DisplayName("any other value is read for each row")
  void ofRows() {
    Column<Row> column = Column.text("grade", this::reading);
    List<Row> rows =
        List.of(new Row("Luton", Optional.of("good")), new Row("Luton", Optional.empty()));
    assertEquals(List.of("good", ""), cells(column, rows));
    assertEquals(rows, read);
  }
}
