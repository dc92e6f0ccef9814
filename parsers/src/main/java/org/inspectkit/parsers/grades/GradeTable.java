package org.inspectkit.parsers.grades;

import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.inspectkit.framework.Edition;
import org.inspectkit.framework.JudgementArea;
import org.inspectkit.model.JudgementOutcome;
import org.inspectkit.parsers.readers.passage.Printed;
import org.inspectkit.parsers.terms.Sense;
import org.inspectkit.parsers.terms.Term;
import org.inspectkit.parsers.terms.TermIndex;
import org.inspectkit.parsers.terms.TermWalk;
import org.inspectkit.parsers.text.FoldedText;
import org.inspectkit.parsers.text.SpannedText;
import org.inspectkit.parsers.text.TextLine;
import org.inspectkit.parsers.text.internal.Glyphs;

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
  private final TermIndex index;
  private final Edition edition;
  private final Predicate<JudgementArea> labelled;
  private final GradeForms forms;
  private final TableContents contents;

  /** The lines with something that is neither a label nor a grade. */
  private final BitSet other = new BitSet();

  private final BitSet labelLines = new BitSet();

  /** The number of the table of each line. */
  private final int[] tables;

  private final Map<TableLabel, TableMark> pairs = new HashMap<>();

  /** The labels of stacks with grades, of which some have none for certain. */
  private final Set<TableLabel> besideGrades = new HashSet<>();

  /**
   * A label and the grade that belongs to it.
   *
   * @param areas what the label may mean; none if it is the heading of a strand
   * @param grade its grade; empty if it has none for certain
   * @param several whether its table has several labels and several grades, be they paired or not
   * @param listed whether it has a bullet or is below a colon, or nothing else is between it and
   *     the label before it or after it
   * @param columns whether the table sets label and grade in columns
   * @param stated whether the grade follows the label and a colon, or calls itself one
   * @param doubtful whether it has no grade, and grades are printed near it that may be its
   */
  public record Row(
      SpannedText label,
      List<JudgementArea> areas,
      Optional<String> strand,
      Optional<PrintedGrade> grade,
      int table,
      boolean several,
      boolean listed,
      boolean columns,
      boolean stated,
      boolean doubtful) {}

  /**
   * A grade in the last cell of a row whose label is none that the edition has, or after the label
   * of an area of another edition.
   *
   * @param ofFramework whether the label is that of an area of another edition
   */
  public record Stranger(SpannedText label, PrintedGrade grade, int table, boolean ofFramework) {}

  /** Finds the tables of some lines; of the areas of the edition, some may have no label. */
  public GradeTable(
      List<TextLine> lines,
      TermIndex index,
      Edition edition,
      Predicate<JudgementArea> labelled,
      GradeForms forms,
      Function<SpannedText, Optional<JudgementOutcome>> cells) {
    this.lines = lines;
    this.index = index;
    this.edition = edition;
    this.labelled = labelled;
    this.forms = forms;
    this.contents = new TableContents(lines, index, this::isLabel, forms, cells);
    contents.labels.forEach(label -> labelLines.set(label.from(), label.to() + 1));
    contents.others.forEach(fragment -> other.set(fragment.line()));
    this.tables = tables();
    if (!contents.labels.isEmpty()) {
      pair();
    }
  }

  private boolean isLabel(Term term) {
    return isHeading(term) || (term.is(Sense.Area.class) && !areas(term).isEmpty());
  }

  /** Whether a label heads a strand; no grade belongs to it. */
  private boolean isHeading(Term term) {
    return term.is(Sense.Strand.class) && strand(term).isPresent();
  }

  private Optional<String> strand(Term term) {
    return term.senses(Sense.Strand.class)
        .filter(sense -> sense.edition().equals(edition))
        .map(Sense.Strand::strand)
        .findFirst();
  }

  /** The areas that a label may mean; several where one name is used twice. */
  private List<JudgementArea> areas(Term term) {
    return term.senses(Sense.Area.class)
        .filter(sense -> sense.edition().equals(edition))
        .map(Sense.Area::area)
        .filter(labelled)
        .toList();
  }

  /** The number of the table of each line: running text ends one. */
  private int[] tables() {
    int[] numbers = new int[lines.size()];
    int table = 0;
    for (int i = 0; i < numbers.length; i++) {
      table += mayBeText(lines.get(i)) && other.get(i) ? 1 : 0;
      numbers[i] = table;
    }
    return numbers;
  }

  /** The lines before the first one that may be running text. */
  public static List<TextLine> beforeText(List<TextLine> lines) {
    return lines.stream().takeWhile(line -> !mayBeText(line)).toList();
  }

  private static boolean mayBeText(TextLine line) {
    return line.cells().size() == 1 && line.text().length() >= SHORTEST_TEXT;
  }

  private void pair() {
    Set<Integer> uncertain = new HashSet<>();
    contents.unclear.forEach(line -> uncertain.add(tables[line]));
    TornLabels torn = new TornLabels(edition, index, contents, tables);
    uncertain.addAll(torn.mixedTables());
    TableColumns columns = new TableColumns(lines, contents.marks, tables);
    Set<Term> unclear = new HashSet<>();
    for (Stack stack : Stack.in(lines, contents, m -> columns.isOwn(m) && !isStranger(m))) {
      besideGrades.addAll(stack.marks().isEmpty() ? List.of() : stack.labels());
      if (!uncertain.contains(tables[stack.labels().get(0).from()])) {
        StackPairing pairing = new StackPairing(stack, l -> isHeading(l.term()), this::isFull);
        pairs.putAll(pairing.pairs());
        pairing.unclear().forEach(label -> unclear.add(label.term()));
      }
    }
    // Another stack about the same area may be one half of the unclear one, printed again.
    pairs.keySet().removeIf(label -> unclear.contains(label.term()) || torn.isBegunAgain(label));
  }

  private boolean isFull(TableLabel label) {
    return anyIn(other, label.from(), label.to());
  }

  private static boolean anyIn(BitSet some, int from, int to) {
    int next = some.nextSetBit(from);
    return next >= 0 && next <= to;
  }

  /** The labels with their grades, in reading order. */
  public List<Row> rows() {
    int[] areas =
        ofEachTable(
            contents.labels.stream().filter(l -> !isHeading(l.term())).mapToInt(TableLabel::from));
    int[] grades = ofEachTable(contents.marks.stream().mapToInt(TableMark::from));
    return IntStream.range(0, contents.labels.size())
        .mapToObj(
            i -> {
              int table = tables[contents.labels.get(i).from()];
              return row(i, areas[table] > 1 && grades[table] > 1);
            })
        .toList();
  }

  /** How many of what is in some lines each table has. */
  private int[] ofEachTable(IntStream inLines) {
    int[] counts = new int[lines.size() + 1];
    inLines.forEach(line -> counts[tables[line]]++);
    return counts;
  }

  private Row row(int number, boolean several) {
    TableLabel label = contents.labels.get(number);
    Optional<TableMark> mark = Optional.ofNullable(pairs.get(label));
    return new Row(
        label.text(),
        areas(label.term()),
        strand(label.term()),
        mark.map(TableMark::grade),
        tables[label.from()],
        several,
        isNext(number - 1) || isNext(number) || isItem(label),
        mark.filter(m -> m.cell() > 0).isPresent(),
        mark.filter(m -> m.stated() || label.leadsIn()).isPresent(),
        mark.isEmpty() && besideGrades.contains(label));
  }

  /** Whether a label has a bullet, or the line above it on its page ends in a colon. */
  private boolean isItem(TableLabel label) {
    TextLine line = lines.get(label.from());
    return Glyphs.isLeadingBullet(line.text().charAt(0))
        || (label.from() > 0 && leadsUp(lines.get(label.from() - 1), line));
  }

  private static boolean leadsUp(TextLine above, TextLine line) {
    return above.page() == line.page() && Printed.endsIn(above.text(), ":");
  }

  /** Whether nothing else is between a label and the one after it. */
  private boolean isNext(int number) {
    if (number < 0 || number + 1 >= contents.labels.size()) {
      return false;
    }
    TableLabel above = contents.labels.get(number);
    TableLabel below = contents.labels.get(number + 1);
    return tables[above.from()] == tables[below.from()]
        && !anyIn(other, above.to() + 1, below.from() - 1);
  }

  /** The rows whose label is none that the edition has. */
  public List<Stranger> strangers() {
    TermWalk walk = index.walk();
    return Stream.concat(
            contents.marks.stream().filter(this::isStranger).map(mark -> stranger(mark, walk)),
            contents.others.stream().flatMap(fragment -> inOneCell(fragment, walk).stream()))
        .toList();
  }

  private Stranger stranger(TableMark mark, TermWalk walk) {
    SpannedText label = lines.get(mark.from()).cells().get(0).text();
    boolean whole = lengthOfArea(label.folded(), walk) == label.length();
    return new Stranger(label, mark.grade(), tables[mark.from()], whole);
  }

  /** A label and a grade that a text without columns has in one cell. */
  private Optional<Stranger> inOneCell(TableFragments.Fragment fragment, TermWalk walk) {
    int end = lengthOfArea(fragment.folded(), walk);
    if (end == 0 || walk.term().filter(this::isOfEdition).isPresent()) {
      return Optional.empty();
    }
    SpannedText rest = fragment.text().from(end).strip();
    return Optional.of(rest)
        .filter(grade -> forms.mayBegin(grade.folded(), 0))
        .flatMap(forms::inCell)
        .map(outcome -> new PrintedGrade(outcome, rest))
        .map(
            grade ->
                new Stranger(
                    fragment.text().subSequence(0, end).strip(),
                    grade,
                    tables[fragment.line()],
                    true));
  }

  /** How much of a text, from its start, names an area of an edition of the framework; or 0. */
  private int lengthOfArea(FoldedText text, TermWalk walk) {
    walk.restart();
    int end = walk.read(text, 0);
    return walk.term().filter(this::isOfFramework).isPresent() ? end : 0;
  }

  private boolean isOfEdition(Term term) {
    return term.senses(Sense.Area.class).anyMatch(sense -> sense.edition().equals(edition));
  }

  private boolean isOfFramework(Term term) {
    return term.senses(Sense.Area.class)
        .anyMatch(sense -> sense.edition().frameworkId().equals(edition.frameworkId()));
  }

  private boolean isStranger(TableMark mark) {
    return mark.cell() > 0 && other.get(mark.from()) && !anyIn(labelLines, mark.from(), mark.to());
  }
}
