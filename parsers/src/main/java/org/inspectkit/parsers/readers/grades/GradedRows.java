package org.inspectkit.parsers.readers.grades;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.inspectkit.model.JudgementOutcome;
import org.inspectkit.parsers.readers.passage.Headings;
import org.inspectkit.parsers.text.SpannedText;
import org.inspectkit.parsers.text.TextCell;
import org.inspectkit.parsers.text.TextLine;

/**
 * Finds labels and the grades that belong to them, by label and place and never by order alone.
 *
 * <p>It serves a heading with its grade behind or beneath it, a table with columns made by tabs or
 * blanks whose labels wrap and whose grades float beside or between the lines of their label, and a
 * table of which each cell stands on a line of its own.
 */
public final class GradedRows {

  private static final int MOST_LINES = 4;
  private static final int LONGEST_LABEL = 200;
  private static final int LONGEST_GRADE = 80;

  private final Set<String> labels;
  private final Set<String> headings;

  /** Most lines are told from labels by their first word alone. */
  private final Set<String> firstWords;

  private final Function<SpannedText, Optional<JudgementOutcome>> gradeOf;
  private final ToIntFunction<SpannedText> suffix;

  /** A grade and where it stands. */
  public record Found(JudgementOutcome outcome, SpannedText text) {

    boolean isBareNumber() {
      return text.chars().allMatch(c -> c >= '0' && c <= '9');
    }
  }

  /**
   * A label with the grade that belongs to it, if there is one.
   *
   * @param label the label
   * @param grade its grade
   * @param inTable whether the label stands in a row with several cells
   * @param line which of the lines the label begins in
   */
  public record Row(SpannedText label, Optional<Found> grade, boolean inTable, int line) {
    public String key() {
      return Headings.unnumberedKey(label);
    }
  }

  /** What a line holds for someone who looks for labels and grades. */
  private record Part(
      Optional<SpannedText> left, Optional<Found> grade, boolean other, TextLine line) {}

  /**
   * Rows to look for.
   *
   * @param labels the folded labels
   * @param headings those of them that are headings, to which no grade belongs
   * @param gradeOf reads a grade where one is expected
   * @param suffix tells where a grade begins that stands at the end of its label's line; -1 if none
   *     does
   */
  public GradedRows(
      Set<String> labels,
      Set<String> headings,
      Function<SpannedText, Optional<JudgementOutcome>> gradeOf,
      ToIntFunction<SpannedText> suffix) {
    this.labels = labels;
    this.headings = headings;
    this.firstWords =
        labels.stream().map(GradedRows::firstWord).collect(Collectors.toUnmodifiableSet());
    this.gradeOf = gradeOf;
    this.suffix = suffix;
  }

  /** The labels in reading order, also those without a grade. */
  public List<Row> find(List<TextLine> lines) {
    List<Part> parts = parts(lines);
    return new GradePlacing(labels(parts), cells(parts)).rows();
  }

  /** Lines with a grade behind a text that is no label, nor a line of one. */
  public List<Row> strangers(List<TextLine> lines) {
    List<Part> parts = parts(lines);
    Set<Integer> known = new HashSet<>();
    labels(parts).forEach(l -> IntStream.range(l.from(), l.to()).forEach(known::add));
    return IntStream.range(0, parts.size())
        .filter(i -> !known.contains(i))
        .filter(i -> parts.get(i).grade().isPresent() && !parts.get(i).other())
        .boxed()
        .flatMap(i -> stranger(parts.get(i), i).stream())
        .toList();
  }

  private static Optional<Row> stranger(Part part, int line) {
    return part.left().map(left -> new Row(left, part.grade(), true, line));
  }

  private List<Part> parts(List<TextLine> lines) {
    GradeColumns columns = new GradeColumns(lines, text -> found(text).isPresent());
    return IntStream.range(0, lines.size())
        .mapToObj(i -> part(lines.get(i), columns.gradeCell(i)))
        .toList();
  }

  private List<GradePlacing.Label> labels(List<Part> parts) {
    List<GradePlacing.Label> found = new ArrayList<>();
    int i = 0;
    while (i < parts.size()) {
      Optional<GradePlacing.Label> label = labelAt(parts, i);
      label.ifPresent(found::add);
      i = label.map(GradePlacing.Label::to).orElse(i + 1);
    }
    return found;
  }

  private static List<GradePlacing.Cell> cells(List<Part> parts) {
    return parts.stream()
        .map(
            p ->
                new GradePlacing.Cell(
                    p.grade(),
                    p.other() || p.left().isPresent(),
                    p.other(),
                    p.line().cells().size() > 1,
                    p.line().gapBefore(),
                    p.line().text()))
        .toList();
  }

  private Part part(TextLine line, Optional<Integer> gradeCell) {
    List<TextCell> cells = line.cells();
    if (cells.size() == 1) {
      return single(line);
    }
    if (gradeCell.isEmpty()) {
      return new Part(Optional.of(cells.get(0).text()), Optional.empty(), true, line);
    }
    int at = gradeCell.get();
    return new Part(
        Optional.of(join(cells.subList(0, at))),
        found(cells.get(at).text()),
        at < cells.size() - 1,
        line);
  }

  private Part single(TextLine line) {
    SpannedText text = line.text();
    Optional<Found> whole = found(text);
    if (whole.isPresent()) {
      return new Part(Optional.empty(), whole, false, line);
    }
    int at = suffix.applyAsInt(text);
    if (at > 0) {
      SpannedText label = withoutMark(text.subSequence(0, at).strip());
      SpannedText grade = text.from(at).strip();
      return new Part(Optional.of(label), found(grade), false, line);
    }
    return new Part(Optional.of(text), Optional.empty(), false, line);
  }

  /** The first word of a text, behind the number of its row. */
  private static String firstWord(CharSequence text) {
    int from = 0;
    while (from < text.length() && !Character.isLetter(text.charAt(from))) {
      from++;
    }
    int to = from;
    while (to < text.length() && Character.isLetter(text.charAt(to))) {
      to++;
    }
    return text.subSequence(from, to).toString().toLowerCase(Locale.ROOT);
  }

  private static SpannedText withoutMark(SpannedText label) {
    int end = label.length();
    while (end > 0 && "-\u2013\u2014:([ ".indexOf(label.charAt(end - 1)) >= 0) {
      end--;
    }
    return label.subSequence(0, end);
  }

  private Optional<Found> found(SpannedText text) {
    return text.length() > LONGEST_GRADE
        ? Optional.empty()
        : gradeOf.apply(text).map(outcome -> new Found(outcome, text));
  }

  private static SpannedText join(List<TextCell> cells) {
    SpannedText text = cells.get(0).text();
    for (TextCell cell : cells.subList(1, cells.size())) {
      text = text.join(" ", cell.text());
    }
    return text;
  }

  /**
   * The longest label that begins at a line; a line with nothing but a grade may stand within, the
   * number of the next paragraph ends it.
   */
  private Optional<GradePlacing.Label> labelAt(List<Part> parts, int from) {
    Optional<SpannedText> first = parts.get(from).left();
    if (first.isEmpty() || !firstWords.contains(firstWord(first.get()))) {
      return Optional.empty();
    }
    SpannedText joined = first.get();
    Optional<GradePlacing.Label> longest = label(from, from + 1, joined);
    int end = Math.min(parts.size(), from + MOST_LINES);
    for (int to = from + 1; to < end && joined.length() <= LONGEST_LABEL; to++) {
      Optional<SpannedText> next = parts.get(to).left();
      if (next.isPresent()) {
        if (Headings.key(next.get()).isEmpty()) {
          return longest;
        }
        joined = joined.join(" ", next.get());
        Optional<GradePlacing.Label> longer = label(from, to + 1, joined);
        longest = longer.isPresent() ? longer : longest;
      }
    }
    return longest;
  }

  private Optional<GradePlacing.Label> label(int from, int to, SpannedText text) {
    String key = Headings.unnumberedKey(text);
    return labels.contains(key)
        ? Optional.of(new GradePlacing.Label(from, to, text, headings.contains(key)))
        : Optional.empty();
  }
}
