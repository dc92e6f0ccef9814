package org.inspectkit.parsers.readers.grades;

import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.inspectkit.internal.PrintedText;
import org.inspectkit.parsers.readers.passage.Lines;
import org.inspectkit.parsers.text.SpannedText;
import org.inspectkit.parsers.text.TextCell;
import org.inspectkit.parsers.text.TextLine;

/**
 * Tells which cell of a row holds its grade. A table may have a second column of grades (of the
 * last inspection, of a neighbour) or of other numbers. Where its head does not tell one column
 * from the others, a grade that stands alone in its row may be of any of them, and is uncertain.
 */
final class GradeColumns {

  private static final int LONGEST_HEAD = 30;
  private static final int MOST_LINES_BELOW_HEAD = 3;

  /** So far to the right no label begins. */
  private static final int RIGHT_OF_LABELS = 25;

  /** How far a cell may stand beside the head of its column. */
  private static final int TOLERANCE = 3;

  private static final Pattern OF_COLUMN =
      Pattern.compile("\\b(?:grades?|judgements?|inspection|previous|last|(?:19|20)\\d\\d)\\b");

  /** Words for another inspection than the report's own, as parts of a pattern. */
  static final String EARLIER_WORDS = "previous|last|earlier|prior|former";

  private static final Pattern EARLIER = Pattern.compile("\\b(?:" + EARLIER_WORDS + ")\\b");
  private static final Pattern OTHER =
      Pattern.compile("\\b(?:" + EARLIER_WORDS + "|number|(?:19|20)\\d\\d)\\b");
  private static final Pattern GRADE = Pattern.compile("\\b(?:grades?|this inspection)\\b");

  private final List<TextLine> lines;
  private final Predicate<SpannedText> isGrade;
  private final NavigableMap<Integer, Table> tables = new TreeMap<>();

  /** A head with several columns of values, if there is one, and whether a row shows several. */
  private record Table(Optional<TextLine> head, boolean severalGrades) {}

  GradeColumns(List<TextLine> lines, Predicate<SpannedText> isGrade) {
    this.lines = lines;
    this.isGrade = isGrade;
    // Running text parts two tables.
    int from = 0;
    for (int i = 0; i <= lines.size(); i++) {
      if (i == lines.size() || Lines.isOfText(lines.get(i))) {
        if (i > from) {
          tables.put(from, table(from, i));
        }
        from = i + 1;
      }
    }
  }

  /** The place of the cell with the row's grade; empty if there is none, or none for certain. */
  Optional<Integer> gradeCell(int line) {
    List<TextCell> cells = lines.get(line).cells();
    if (cells.size() == 1) {
      return Optional.empty();
    }
    List<Integer> graded = graded(cells);
    Table table = tables.floorEntry(line).getValue();
    if (table.head().isPresent()) {
      return gradeColumn(table.head().get().cells())
          .flatMap(column -> cellIn(column, table.head().get().cells(), cells))
          .filter(graded::contains);
    }
    boolean alone = graded.size() == 1 && !table.severalGrades();
    return alone ? Optional.of(graded.get(0)) : Optional.empty();
  }

  private List<Integer> graded(List<TextCell> cells) {
    return IntStream.range(1, cells.size())
        .filter(i -> isGrade.test(cells.get(i).text()))
        .boxed()
        .toList();
  }

  private Table table(int from, int to) {
    int firstRow = from;
    while (firstRow < to && graded(lines.get(firstRow).cells()).isEmpty()) {
      firstRow++;
    }
    boolean several =
        lines.subList(firstRow, to).stream().anyMatch(line -> graded(line.cells()).size() > 1);
    int highest = Math.max(from, firstRow - MOST_LINES_BELOW_HEAD);
    Optional<TextLine> head =
        lines.subList(highest, firstRow).stream()
            .filter(line -> hasSeveralColumns(line.cells()))
            .reduce((a, b) -> b);
    return new Table(firstRow < to ? head : Optional.empty(), several);
  }

  private static boolean hasSeveralColumns(List<TextCell> cells) {
    boolean values =
        cells.size() > 2 || (cells.size() == 2 && cells.get(0).column() >= RIGHT_OF_LABELS);
    boolean named =
        cells.stream()
            .anyMatch(c -> OF_COLUMN.matcher(PrintedText.fold(c.text().toString())).find());
    return values
        && named
        && cells.stream().allMatch(c -> c.text().length() <= LONGEST_HEAD && !hasColon(c));
  }

  /** Whether a line is the head of a column of another inspection, or of a year. */
  static boolean headsOther(SpannedText line) {
    return OTHER.matcher(PrintedText.fold(line.toString())).find();
  }

  /** Whether a line tells of an earlier inspection. */
  static boolean namesEarlier(SpannedText line) {
    return EARLIER.matcher(PrintedText.fold(line.toString())).find();
  }

  private static boolean hasColon(TextCell cell) {
    return cell.text().toString().indexOf(':') >= 0;
  }

  /** The one column whose head says that the grades of this inspection stand beneath it. */
  private static Optional<Integer> gradeColumn(List<TextCell> head) {
    List<Integer> named =
        IntStream.range(0, head.size()).filter(i -> isOfGrades(head.get(i))).boxed().toList();
    return named.size() == 1 ? Optional.of(named.get(0)) : Optional.empty();
  }

  private static boolean isOfGrades(TextCell head) {
    String folded = PrintedText.fold(head.text().toString());
    return GRADE.matcher(folded).find() && !OTHER.matcher(folded).find();
  }

  /** A row without empty cells has as many as the head; in any other, only its place tells. */
  private static Optional<Integer> cellIn(int column, List<TextCell> head, List<TextCell> cells) {
    boolean placed = isPlaced(head) && isPlaced(cells);
    if (cells.size() == head.size()) {
      boolean elsewhere =
          IntStream.range(0, head.size())
              .anyMatch(i -> i != column && isBeneath(head.get(i), cells.get(column)));
      return placed && elsewhere ? Optional.empty() : Optional.of(column);
    }
    List<Integer> beneath =
        IntStream.range(1, cells.size())
            .filter(i -> isBeneath(head.get(column), cells.get(i)))
            .boxed()
            .toList();
    return placed && beneath.size() == 1 ? Optional.of(beneath.get(0)) : Optional.empty();
  }

  private static boolean isBeneath(TextCell head, TextCell cell) {
    return Math.abs(cell.column() - head.column()) <= TOLERANCE;
  }

  /** Whether blanks put the cells in their places; those of tags follow right on each other. */
  private static boolean isPlaced(List<TextCell> cells) {
    return IntStream.range(1, cells.size())
        .allMatch(
            i ->
                cells.get(i).column() - cells.get(i - 1).column()
                    > cells.get(i - 1).text().length() + 1);
  }
}
