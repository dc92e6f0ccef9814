package org.inspectkit.examples.scorecard;

import java.util.ArrayList;
import java.util.List;

/** Rows of cells, aligned: text to the left, columns of numbers to the right. */
final class TextColumns {

  private static final String GAP = "  ";

  private final List<List<String>> rows = new ArrayList<>();

  TextColumns(String... header) {
    rows.add(List.of(header));
  }

  void add(List<String> row) {
    rows.add(row);
  }

  List<String> lines() {
    List<Integer> widths = new ArrayList<>();
    List<Boolean> numbers = new ArrayList<>();
    for (int column = 0; column < rows.get(0).size(); column++) {
      int c = column;
      widths.add(rows.stream().mapToInt(row -> row.get(c).length()).max().orElse(0));
      numbers.add(rows.stream().skip(1).allMatch(row -> isNumber(row.get(c))));
    }
    return rows.stream().map(row -> line(row, widths, numbers)).toList();
  }

  private static boolean isNumber(String cell) {
    return !cell.isEmpty() && cell.chars().allMatch(c -> Character.isDigit(c) || c == '.');
  }

  private static String line(List<String> row, List<Integer> widths, List<Boolean> numbers) {
    List<String> cells = new ArrayList<>();
    for (int column = 0; column < row.size(); column++) {
      String cell = row.get(column);
      String blanks = " ".repeat(widths.get(column) - cell.length());
      cells.add(numbers.get(column) ? blanks + cell : cell + blanks);
    }
    return String.join(GAP, cells).stripTrailing();
  }
}
