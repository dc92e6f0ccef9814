package org.inspectkit.parsers.readers.grades;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.inspectkit.parsers.readers.passage.Headings;
import org.inspectkit.parsers.text.SpannedText;
import org.inspectkit.parsers.text.TextCell;
import org.inspectkit.parsers.text.TextLine;

/**
 * Gives the rows of a table their cells back where an extractor kept one blank only between label
 * and grade ("Overall effectiveness Good"). The rest of the line must be a label, or a line of one
 * that is wrapped, and another row or grade must stand near: a sentence that happens to end so has
 * none. Of a wrapped grade ("Requires" and "improvement"), each line becomes a cell of the same
 * column. Only the first table is the report's own.
 */
final class RunTogetherRows {

  private static final int LONGEST = 120;

  /** Over so many lines more a label or a grade may be wrapped. */
  private static final int MOST_WRAPPED = 3;

  private static final int NEAR = 6;
  private static final int FEWEST_ROWS = 2;

  /** So many lines above the first row something may say whose table it is. */
  private static final int MOST_ABOVE = 3;

  private final Set<String> labels;
  private final PrintedGrades grades;
  private final List<TextLine> lines;

  private RunTogetherRows(Set<String> labels, PrintedGrades grades, List<TextLine> lines) {
    this.labels = labels;
    this.grades = grades;
    this.lines = lines;
  }

  /** The lines, with two cells in each such row. */
  static List<TextLine> parted(List<TextLine> lines, Set<String> labels, PrintedGrades grades) {
    RunTogetherRows rows = new RunTogetherRows(labels, grades, lines);
    for (int from = 0, i = 0; i <= lines.size(); i++) {
      if (i == lines.size() || grades.isOfText(lines.get(i))) {
        if (rows.isTable(from, i)) {
          return rows.parted(from, i);
        }
        from = i + 1;
      }
    }
    return lines;
  }

  /** Whether several grades stand in lines of their own, in cells or behind labels. */
  private boolean isTable(int from, int to) {
    return IntStream.range(from, to).filter(i -> isGrade(i) || isRow(i)).count() >= FEWEST_ROWS;
  }

  private boolean isGrade(int i) {
    return lines.get(i).cells().stream().anyMatch(cell -> grades.inCell(cell.text()).isPresent());
  }

  /**
   * Where a line ends in two grades, one of them is of another column, and of a line with one grade
   * nothing tells of which it is.
   */
  private List<TextLine> parted(int from, int to) {
    List<Integer> found =
        IntStream.range(from, to)
            .filter(i -> isRow(i) && hasGradeNear(i, from, to))
            .boxed()
            .toList();
    boolean several =
        IntStream.range(from, to).anyMatch(this::hasSeveralGrades)
            || found.stream().anyMatch(i -> hasGradeBeneath(i, found.get(found.size() - 1)));
    if (several || found.isEmpty() || isOfAnother(firstLabel(from, found.get(0)))) {
      return lines;
    }
    List<TextLine> parted = new ArrayList<>(lines);
    found.forEach(i -> part(i, parted));
    return parted;
  }

  /** Whether a line is a label, or a line of one, and a grade. */
  private boolean isRow(int i) {
    int at = start(i);
    return at > 0 && isOfLabel(i, label(lines.get(i).text(), at));
  }

  private boolean hasSeveralGrades(int i) {
    int at = start(i);
    return at > 0 && grades.startAtEnd(label(lines.get(i).text(), at)) > 0;
  }

  /**
   * Whether beneath the grade in a row stands another, which must be of another column; beneath the
   * last row the key to the grades may stand.
   */
  private boolean hasGradeBeneath(int i, int last) {
    int beneath = i + 1 + linesBeneath(i, lines.get(i).text().from(start(i)));
    return isGradeAlone(beneath) && !(i == last && isGradeAlone(beneath + 1));
  }

  private boolean isGradeAlone(int i) {
    return i < lines.size() && grades.inCell(lines.get(i).text()).isPresent();
  }

  private boolean hasGradeNear(int i, int from, int to) {
    return IntStream.range(Math.max(from, i - NEAR), Math.min(to, i + NEAR + 1))
        .anyMatch(other -> other != i && (isRow(other) || isGrade(other)));
  }

  /** The line in which the first label begins. */
  private int firstLabel(int from, int row) {
    return IntStream.range(from, row)
        .filter(i -> isOfLabel(i, lines.get(i).text()))
        .findFirst()
        .orElse(row);
  }

  /** Whether what stands above the first label says that grades of another inspection follow. */
  private boolean isOfAnother(int first) {
    List<TextLine> above = lines.subList(Math.max(0, first - MOST_ABOVE), first);
    return above.stream().anyMatch(line -> GradeColumns.namesEarlier(line.text()))
        || above.stream()
            .skip(Math.max(0, above.size() - 1))
            .anyMatch(line -> GradeColumns.headsOther(line.text()));
  }

  private void part(int i, List<TextLine> parted) {
    TextLine line = lines.get(i);
    int at = start(i);
    int first = line.cells().get(0).column();
    TextCell label = new TextCell(first, label(line.text(), at));
    TextCell grade = new TextCell(first + at, line.text().from(at));
    parted.set(i, line.withCells(line.text(), List.of(label, grade)));
    for (int rest = i + 1; rest <= i + linesBeneath(i, grade.text()); rest++) {
      SpannedText text = lines.get(rest).text();
      TextCell beneath = new TextCell(grade.column(), text);
      parted.set(rest, lines.get(rest).withCells(text, List.of(beneath)));
    }
  }

  private static SpannedText label(SpannedText line, int grade) {
    return line.subSequence(0, grade).strip();
  }

  /** Where the grade begins, or the first line of it; -1 if none does. */
  private int start(int i) {
    SpannedText text = lines.get(i).text();
    boolean single = lines.get(i).cells().size() == 1 && text.length() <= LONGEST;
    return single ? grades.startAtEnd(text, end -> linesBeneath(i, end) >= 0) : -1;
  }

  /** How many lines beneath go on with a grade; -1 if a text is no grade even with these. */
  private int linesBeneath(int i, SpannedText grade) {
    SpannedText whole = grade;
    for (int more = 0; more <= MOST_WRAPPED && i + more < lines.size(); more++) {
      whole = more == 0 ? whole : whole.join(" ", lines.get(i + more).text());
      if (grades.inCell(whole).isPresent()) {
        return more;
      }
    }
    return -1;
  }

  /** Whether a text in a line is a label, alone or together with lines above and beneath it. */
  private boolean isOfLabel(int i, SpannedText text) {
    return IntStream.rangeClosed(Math.max(0, i - MOST_WRAPPED), i)
        .anyMatch(from -> isLabelFrom(from, i, text));
  }

  private boolean isLabelFrom(int from, int i, SpannedText text) {
    List<SpannedText> parts = new ArrayList<>();
    lines.subList(from, i).forEach(line -> parts.add(line.text()));
    parts.add(text);
    int next = i + 1;
    while (!isLabel(parts) && next < lines.size() && next <= from + MOST_WRAPPED) {
      parts.add(lines.get(next++).text());
    }
    return isLabel(parts);
  }

  private boolean isLabel(List<SpannedText> parts) {
    return labels.contains(Headings.unnumberedKey(SpannedText.joined(parts, part -> " ")));
  }
}
