package org.inspectkit.parsers.grades;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
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
  private final int[] tables;

  /** The tables with several grades in a line. */
  private final Set<Integer> several = new HashSet<>();

  /** The cells of the head of each table that has one. */
  private final Map<Integer, Optional<List<TextCell>>> heads = new HashMap<>();

  TableColumns(List<TextLine> lines, List<TableMark> marks, int[] tables) {
    this.lines = lines;
    this.tables = tables;
    for (int i = 0; i < marks.size(); i++) {
      int line = marks.get(i).from();
      if (i > 0 && marks.get(i - 1).from() == line) {
        several.add(tables[line]);
      }
      if (marks.get(i).cell() > 0) {
        heads.computeIfAbsent(tables[line], table -> head(line));
      }
    }
  }

  /** Whether a grade is in the own column, or in none. */
  boolean isOwn(TableMark mark) {
    int table = tables[mark.from()];
    return heads
        .getOrDefault(table, Optional.empty())
        .map(head -> isIn(ownColumn(head), head, mark))
        .orElse(!several.contains(table));
  }

  private Optional<List<TextCell>> head(int firstRow) {
    for (int i = firstRow - 1; i >= Math.max(0, firstRow - MOST_LINES_BELOW_HEAD); i--) {
      if (tables[i] == tables[firstRow] && isHead(lines.get(i).cells())) {
        return Optional.of(lines.get(i).cells());
      }
    }
    return Optional.empty();
  }

  private static boolean isHead(List<TextCell> cells) {
    boolean columns =
        cells.size() > 2 || (cells.size() == 2 && cells.get(0).column() >= RIGHT_OF_LABELS);
    return columns
        && cells.stream()
            .allMatch(c -> c.text().length() <= LONGEST_HEAD && !c.text().folded().contains(":"))
        && cells.stream().anyMatch(c -> GradePatterns.OF_COLUMN.matcher(c.text().folded()).find());
  }

  /** The only column whose head names the grades of this inspection; -1 if there is none. */
  private static int ownColumn(List<TextCell> heads) {
    int column = -1;
    for (int i = 0; i < heads.size(); i++) {
      FoldedText folded = heads.get(i).text().folded();
      if (GradePatterns.OWN_COLUMN.matcher(folded).find()
          && !GradePatterns.OTHER_COLUMN.matcher(folded).find()) {
        if (column >= 0) {
          return -1;
        }
        column = i;
      }
    }
    return column;
  }

  /** A row without empty cells has as many as the head; in any other, only its place shows. */
  private boolean isIn(int column, List<TextCell> heads, TableMark mark) {
    if (column < 0) {
      return false;
    }
    List<TextCell> cells = lines.get(mark.from()).cells();
    boolean placed = isPlaced(heads) && isPlaced(cells);
    if (cells.size() != heads.size()) {
      return placed && isBelow(heads.get(column), mark);
    }
    boolean elsewhere =
        IntStream.range(0, heads.size()).anyMatch(i -> i != column && isBelow(heads.get(i), mark));
    return mark.cell() == column && !(placed && elsewhere);
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
