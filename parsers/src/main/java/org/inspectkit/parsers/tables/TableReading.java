package org.inspectkit.parsers.tables;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.inspectkit.diagnostic.Diagnostic;
import org.inspectkit.internal.Counted;
import org.inspectkit.internal.Wording;
import org.inspectkit.model.Inspection;

/**
 * The inspections that the rows of a table make.
 *
 * <p>Each fact of an inspection has a statement: the heading of the column and the text of the
 * cell, and as its place the row, from 1. The source of the inspection is the table.
 *
 * @param inspections one a row that has an authority and a grade, in the order of the table
 * @param diagnostics what could not be read for certain, and was left out
 */
public record TableReading(List<Inspection> inspections, List<Diagnostic> diagnostics) {

  /** Copies the lists. */
  public TableReading {
    inspections = List.copyOf(inspections);
    diagnostics = List.copyOf(diagnostics);
  }

  /**
   * Reads a table.
   *
   * @param table the table; what is above the headings of its columns is passed over
   * @param mapping what its columns are
   * @return the inspections, and what could not be read
   * @throws IllegalArgumentException if no row has the headings that the mapping names
   */
  public static TableReading of(OutcomeTable table, TableMapping mapping) {
    int headings =
        headings(table, mapping)
            .orElseThrow(
                () ->
                    new IllegalArgumentException(
                        table + ": no row has all of " + mapping.columns()));
    Map<String, Integer> columns = columns(table.rows().get(headings), mapping);
    int[] starts = table.starts();
    List<Inspection> inspections = new ArrayList<>();
    List<Diagnostic> diagnostics = new ArrayList<>();
    for (int i = headings + 1; i < table.rows().size(); i++) {
      if (table.rows().get(i).stream().anyMatch(cell -> !cell.isBlank())) {
        TableRow row = new TableRow(table, mapping, headings, columns, i, starts[i], diagnostics);
        row.inspection().ifPresent(inspections::add);
      }
    }
    return new TableReading(inspections, diagnostics);
  }

  /**
   * Whether a table has the columns of a mapping.
   *
   * @param table the table
   * @param mapping what its columns are
   * @return true if one of its rows has all their headings
   */
  public static boolean hasColumns(OutcomeTable table, TableMapping mapping) {
    return headings(table, mapping).isPresent();
  }

  private static OptionalInt headings(OutcomeTable table, TableMapping mapping) {
    return IntStream.range(0, table.rows().size())
        .filter(
            row -> columns(table.rows().get(row), mapping).keySet().containsAll(mapping.columns()))
        .findFirst();
  }

  /** The place of each column: that of its heading, or else of the only one that begins so. */
  private static Map<String, Integer> columns(List<String> headings, TableMapping mapping) {
    List<String> folded = headings.stream().map(Wording::words).toList();
    Map<String, Integer> columns = new HashMap<>();
    for (String column : mapping.columns()) {
      String name = Wording.words(column);
      int[] beginning =
          IntStream.range(0, folded.size()).filter(i -> folded.get(i).startsWith(name)).toArray();
      int whole = folded.indexOf(name);
      if (whole >= 0 || beginning.length == 1) {
        columns.put(column, whole >= 0 ? whole : beginning[0]);
      }
    }
    return columns;
  }

  @Override
  public String toString() {
    return Counted.of(inspections.size(), "inspection")
        + ", "
        + Counted.of(diagnostics.size(), "diagnostic");
  }
}
