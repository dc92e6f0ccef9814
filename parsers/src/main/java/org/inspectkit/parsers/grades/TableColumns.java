package org.inspectkit.parsers.grades;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.inspectkit.parsers.text.FoldedText;
import org.inspectkit.parsers.text.TextCell;
import org.inspectkit.parsers.text.TextLine;

/**
 * Which grades are in the column of the report's own inspection, where a table has several columns:
 * of the last inspection, of a neighbour, of numbers. Where the head does not name one, none is.
 */
final class TableColumns {

  private static final int LONGEST_HEAD = 30;
  private static final int MOST_LINES_BELOW_HEAD = 3;

  /** So far to the right no label begins. */
  private static final int RIGHT_OF_LABELS = 25;

  /** How far the place of a cell may differ from that of the head of its column. */
  private static final int TOLERANCE = 3;

  private final List<TextLine> lines;
  private final List<TableMark> marks;
  private final int[] tables;

  TableColumns(List<TextLine> lines, List<TableMark> marks, int[] tables) {
    this.lines = lines;
    this.marks = marks;
    this.tables = tables;
  }

  /** The grades that are, or that are in no columns. */
  List<TableMark> own() {
    Map<Integer, Integer> firstRow = new TreeMap<>();
    Map<Integer, Integer> inLine = new HashMap<>();
    Set<Integer> several = new HashSet<>();
    for (TableMark mark : marks) {
      if (inLine.merge(mark.from(), 1, Integer::sum) > 1) {
        several.add(tables[mark.from()]);
      }
      if (mark.cell() > 0) {
        firstRow.putIfAbsent(tables[mark.from()], mark.from());
      }
    }
    Map<Integer, TextLine> heads = new HashMap<>();
    firstRow.forEach((table, line) -> head(line).ifPresent(head -> heads.put(table, head)));
    List<TableMark> own = new ArrayList<>();
    for (TableMark mark : marks) {
      Optional<TextLine> head = Optional.ofNullable(heads.get(tables[mark.from()]));
      boolean certain = !several.contains(tables[mark.from()]);
      if (head.isEmpty() ? certain : isInOwnColumn(mark, head.get())) {
        own.add(mark);
      }
    }
    return own;
  }

  private Optional<TextLine> head(int firstRow) {
    for (int i = firstRow - 1; i >= Math.max(0, firstRow - MOST_LINES_BELOW_HEAD); i--) {
      if (tables[i] == tables[firstRow] && hasSeveralColumns(lines.get(i).cells())) {
        return Optional.of(lines.get(i));
      }
    }
    return Optional.empty();
  }

  private static boolean hasSeveralColumns(List<TextCell> cells) {
    boolean values =
        cells.size() > 2 || (cells.size() == 2 && cells.get(0).column() >= RIGHT_OF_LABELS);
    boolean named = false;
    for (TextCell cell : cells) {
      FoldedText folded = cell.text().folded();
      values &= folded.length() <= LONGEST_HEAD && !folded.contains(":");
      named |= values && GradePatterns.OF_COLUMN.matcher(folded).find();
    }
    return values && named;
  }

  private boolean isInOwnColumn(TableMark mark, TextLine head) {
    List<TextCell> heads = head.cells();
    int column = -1;
    for (int i = 0; i < heads.size(); i++) {
      if (isOfGrades(heads.get(i))) {
        if (column >= 0) {
          return false;
        }
        column = i;
      }
    }
    return column >= 0 && isIn(column, heads, mark);
  }

  private static boolean isOfGrades(TextCell head) {
    FoldedText folded = head.text().folded();
    return GradePatterns.OWN_COLUMN.matcher(folded).find()
        && !GradePatterns.OTHER_COLUMN.matcher(folded).find();
  }

  /** A row without empty cells has as many as the head; in any other, only its place shows. */
  private boolean isIn(int column, List<TextCell> heads, TableMark mark) {
    List<TextCell> cells = lines.get(mark.from()).cells();
    boolean placed = isPlaced(heads) && isPlaced(cells);
    boolean below = isBelow(heads.get(column), mark);
    if (cells.size() == heads.size()) {
      boolean elsewhere = false;
      for (int i = 0; i < heads.size(); i++) {
        elsewhere |= i != column && isBelow(heads.get(i), mark);
      }
      return mark.cell() == column && !(placed && elsewhere);
    }
    return placed && below;
  }

  private static boolean isBelow(TextCell head, TableMark mark) {
    return Math.abs(mark.column() - head.column()) <= TOLERANCE;
  }

  /** Whether blanks put the cells in their places; those of tags follow right on each other. */
  private static boolean isPlaced(List<TextCell> cells) {
    for (int i = 1; i < cells.size(); i++) {
      TextCell before = cells.get(i - 1);
      if (cells.get(i).column() - before.column() <= before.text().length() + 1) {
        return false;
      }
    }
    return true;
  }
}
