package org.inspectkit.parsers.grades;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.inspectkit.framework.Edition;
import org.inspectkit.framework.JudgementArea;
import org.inspectkit.parsers.terms.Term;
import org.inspectkit.parsers.terms.TermIndex;
import org.inspectkit.parsers.text.SpannedText;
import org.inspectkit.parsers.text.TextLine;

/**
 * The tables of grades in some lines of a report, whatever their layout: which grade belongs to
 * which label.
 *
 * <p>The cells of the lines give labels and grades ({@link TableContents}). Lines of labels and
 * grades that follow one another are a stack, and each stack is paired on its own ({@link
 * StackPairing}): a grade is beside its label, below it or above it, and a pairing counts only
 * where every way that leaves nothing over agrees. Where a table has several columns of grades, its
 * head must name the one of this inspection ({@link TableColumns}). Running text parts two tables.
 */
public final class GradeTable {

  /** So long is a line of running text; labels are set in shorter ones. */
  private static final int SHORTEST_TEXT = 76;

  private final List<TextLine> lines;
  private final LabelKinds kinds;
  private final TableContents contents;
  private final boolean[] labelLines;
  private final boolean[] other;
  private final List<Row> rows = new ArrayList<>();
  private final Map<Integer, Integer> gradesByTable = new HashMap<>();
  private final Map<Integer, Integer> labelsByTable = new HashMap<>();

  /**
   * A label and the grade that belongs to it.
   *
   * @param label the label as printed
   * @param areas what the label may mean; none if it is the heading of a strand
   * @param strand the strand that it heads
   * @param grade its grade; empty if it has none for certain
   * @param table the number of its table
   * @param columns whether the table sets label and grade in columns
   * @param stated whether the grade follows the label and a colon, or calls itself one
   * @param line the line in which the label begins
   */
  public record Row(
      SpannedText label,
      List<JudgementArea> areas,
      Optional<String> strand,
      Optional<PrintedGrade> grade,
      int table,
      boolean columns,
      boolean stated,
      int line) {}

  /**
   * Finds the tables of some lines.
   *
   * @param lines the lines
   * @param index the terms
   * @param edition whose areas are labels
   * @param labelled which of its areas have a label in a table
   * @param forms how grades are printed
   * @param cells how they are printed in the cells of these lines
   */
  public GradeTable(
      List<TextLine> lines,
      TermIndex index,
      Edition edition,
      Predicate<JudgementArea> labelled,
      GradeForms forms,
      GradeForms.Cells cells) {
    this.lines = lines;
    this.kinds = new LabelKinds(edition, labelled);
    this.contents = new TableContents(lines, index, kinds, forms, cells);
    this.labelLines = new boolean[lines.size()];
    this.other = new boolean[lines.size()];
    contents.labels.forEach(l -> Arrays.fill(labelLines, l.from(), l.to() + 1, true));
    contents.others.forEach(fragment -> other[fragment.line()] = true);
    if (!contents.labels.isEmpty()) {
      pair();
    }
  }

  /**
   * The labels with their grades.
   *
   * @return a row for each label, in reading order
   */
  public List<Row> rows() {
    return List.copyOf(rows);
  }

  /**
   * Whether a table has several labels and several grades, be they paired or not.
   *
   * @param table its number
   * @return false if it is a heading with its grade, or less
   */
  public boolean isTable(int table) {
    return labelsByTable.getOrDefault(table, 0) > 1 && gradesByTable.getOrDefault(table, 0) > 1;
  }

  /**
   * Grades in the last cell of a row whose label is none that the edition has.
   *
   * @return the rows, in reading order
   */
  public List<Row> strangers() {
    List<Row> strangers = new ArrayList<>();
    for (TableMark mark : contents.marks) {
      if (isStranger(mark)) {
        SpannedText label = lines.get(mark.from()).cells().get(0).text();
        strangers.add(
            new Row(
                label,
                List.of(),
                Optional.empty(),
                Optional.of(mark.grade()),
                0,
                true,
                false,
                mark.from()));
      }
    }
    return strangers;
  }

  private boolean isStranger(TableMark mark) {
    return mark.cell() > 0
        && other[mark.from()]
        && IntStream.rangeClosed(mark.from(), mark.to()).noneMatch(line -> labelLines[line]);
  }

  private void pair() {
    int[] tables = tables();
    Set<Integer> uncertain = new HashSet<>();
    contents.unclear.forEach(line -> uncertain.add(tables[line]));
    contents.marks.forEach(mark -> gradesByTable.merge(tables[mark.from()], 1, Integer::sum));
    contents.labels.stream()
        .filter(label -> !label.heading())
        .forEach(label -> labelsByTable.merge(tables[label.from()], 1, Integer::sum));
    Set<TableMark> own = new HashSet<>(new TableColumns(lines, contents.marks, tables).own());
    Map<TableLabel, TableMark> pairs = new HashMap<>();
    Set<Term> unclear = new HashSet<>();
    for (Stack stack : Stack.in(lines, contents, other)) {
      List<TableMark> marks =
          stack.marks().stream().filter(m -> own.contains(m) && !isStranger(m)).toList();
      if (!uncertain.contains(tables[stack.from()])) {
        StackPairing pairing = new StackPairing(stack, marks);
        pairs.putAll(pairing.pairs());
        pairing.unclear().forEach(label -> unclear.add(label.term()));
      }
    }
    // Another stack about the same area may be one half of the unclear one, printed again.
    pairs.keySet().removeIf(label -> unclear.contains(label.term()));
    for (TableLabel label : contents.labels) {
      rows.add(row(label, Optional.ofNullable(pairs.get(label)), tables));
    }
  }

  private Row row(TableLabel label, Optional<TableMark> mark, int[] tables) {
    return new Row(
        label.text(),
        kinds.areas(label.term()),
        kinds.strand(label.term()),
        mark.map(TableMark::grade),
        tables[label.from()],
        mark.filter(m -> m.cell() > 0).isPresent(),
        mark.filter(m -> m.form() == TableMark.Form.STATED).isPresent(),
        label.from());
  }

  /** The number of the table of each line: running text ends one. */
  private int[] tables() {
    boolean[] text = new boolean[lines.size()];
    for (TableFragment other : contents.others) {
      TextLine line = lines.get(other.line());
      text[other.line()] = line.cells().size() == 1 && line.text().length() >= SHORTEST_TEXT;
    }
    int[] tables = new int[lines.size()];
    int table = 0;
    for (int i = 0; i < tables.length; i++) {
      table += text[i] ? 1 : 0;
      tables[i] = table;
    }
    return tables;
  }
}
