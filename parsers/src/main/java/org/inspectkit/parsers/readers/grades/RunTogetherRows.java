package org.inspectkit.parsers.readers.grades;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.inspectkit.parsers.readers.passage.Headings;
import org.inspectkit.parsers.readers.passage.Lines;
import org.inspectkit.parsers.text.SpannedText;
import org.inspectkit.parsers.text.TextCell;
import org.inspectkit.parsers.text.TextLine;

/**
 * Gives the rows of a table their cells back where an extractor kept one blank only between label
 * and grade ("Overall effectiveness Good"). The rest of the line must be a label, or a line of one
 * that is wrapped, and another grade must stand near: a sentence that happens to end so has none.
 * Of a wrapped grade ("Requires" and "improvement"), each line becomes a cell of the same column.
 */
final class RunTogetherRows {

  private static final int LONGEST = 120;

  /** Over so many lines more a label may be wrapped. */
  private static final int MOST_WRAPPED = 3;

  private static final int NEAR = 6;

  /** So many lines above the first row its head may begin, if its label is wrapped. */
  private static final int MOST_ABOVE = 5;

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
    List<TextLine> parted = new ArrayList<>(lines);
    for (int from = 0, i = 0; i <= lines.size(); i++) {
      if (i == lines.size() || rows.isOfText(i)) {
        rows.part(from, i, parted);
        from = i + 1;
      }
    }
    return parted;
  }

  /** What stands between running text is a table, or several; one of several columns stays. */
  private void part(int from, int to, List<TextLine> parted) {
    List<Integer> found = IntStream.range(from, to).filter(this::isRow).boxed().toList();
    boolean several =
        IntStream.range(from, to).anyMatch(this::hasSeveralGrades)
            || found.stream().anyMatch(i -> hasGradeBeneath(i, found.get(found.size() - 1)));
    if (!found.isEmpty() && !several && !isOfSeveralColumns(from, found.get(0))) {
      found.forEach(i -> part(i, parted));
    }
  }

  private boolean isOfText(int i) {
    return Lines.isOfText(lines.get(i)) && grades.startAtEnd(lines.get(i).text()) < 0;
  }

  private boolean isRow(int i) {
    int at = start(i);
    return at > 0 && isOfLabel(i, label(lines.get(i).text(), at)) && hasGradeNear(i);
  }

  /** Whether a line ends in two grades, one of which must be of another column. */
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
    return isGrade(beneath) && !(i == last && isGrade(beneath + 1));
  }

  private boolean isGrade(int i) {
    return i < lines.size() && grades.isGrade(lines.get(i).text());
  }

  /** Whether a line above the first row names a column that is of another inspection. */
  private boolean isOfSeveralColumns(int top, int first) {
    return lines.subList(Math.max(top - 1, Math.max(0, first - MOST_ABOVE)), first).stream()
        .anyMatch(line -> GradeColumns.namesOther(line.text()));
  }

  private void part(int i, List<TextLine> parted) {
    TextLine line = lines.get(i);
    int at = start(i);
    int first = line.cells().get(0).column();
    TextCell label = new TextCell(first, label(line.text(), at));
    TextCell grade = new TextCell(first + at, line.text().from(at));
    parted.set(i, with(line, List.of(label, grade)));
    for (int rest = i + 1; rest <= i + linesBeneath(i, grade.text()); rest++) {
      TextCell beneath = new TextCell(grade.column(), lines.get(rest).text());
      parted.set(rest, with(lines.get(rest), List.of(beneath)));
    }
  }

  private static TextLine with(TextLine line, List<TextCell> cells) {
    return new TextLine(
        line.page(),
        line.number(),
        line.kind(),
        line.indent(),
        line.text(),
        cells,
        line.gapBefore(),
        line.box());
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
      if (grades.isGrade(whole)) {
        return more;
      }
    }
    return -1;
  }

  /** Whether a text is a label, alone or together with lines above and beneath it. */
  private boolean isOfLabel(int i, SpannedText text) {
    for (int from = i; from >= 0 && from >= i - MOST_WRAPPED; from--) {
      if (isLabel(from, i, text)) {
        return true;
      }
    }
    return false;
  }

  private boolean isLabel(int from, int i, SpannedText text) {
    List<SpannedText> parts = new ArrayList<>();
    lines.subList(from, i).forEach(line -> parts.add(line.text()));
    parts.add(text);
    int end = Math.min(lines.size(), from + MOST_WRAPPED + 1);
    for (int to = i + 1; to <= Math.max(end, i + 1); to++) {
      String key = Headings.unnumberedKey(SpannedText.joined(parts, part -> " "));
      if (labels.contains(key)) {
        return true;
      }
      Optional<TextLine> next = to < end ? Optional.of(lines.get(to)) : Optional.empty();
      next.ifPresent(line -> parts.add(line.text()));
    }
    return false;
  }

  private boolean hasGradeNear(int i) {
    return IntStream.range(Math.max(0, i - NEAR), Math.min(lines.size(), i + NEAR + 1))
        .filter(other -> other != i)
        .anyMatch(other -> start(other) > 0 || grades.isGrade(lines.get(other).text()));
  }
}
