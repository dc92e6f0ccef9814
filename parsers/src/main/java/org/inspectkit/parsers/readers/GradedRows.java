package org.inspectkit.parsers.readers;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import org.inspectkit.model.JudgementOutcome;
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
final class GradedRows {

  private static final int MOST_LINES = 4;
  private static final int LONGEST_LABEL = 200;
  private static final int LONGEST_GRADE = 80;

  private final Set<String> labels;

  /** Most lines are told from labels by their first word alone. */
  private final Set<String> firstWords;

  private final Function<SpannedText, Optional<JudgementOutcome>> gradeOf;
  private final ToIntFunction<SpannedText> suffix;

  /** A grade and where it stands. */
  record Found(JudgementOutcome outcome, SpannedText text) {}

  /** A label with the grade that belongs to it, if there is one. */
  record Row(SpannedText label, Optional<Found> grade, boolean inTable) {
    String key() {
      return Headings.unnumberedKey(label);
    }
  }

  /** What a line holds for someone who looks for labels and grades. */
  private record Part(
      Optional<SpannedText> left, Optional<Found> grade, boolean other, boolean row) {}

  /** Lines from..to-1 that make up a label. */
  private record Label(int from, int to, SpannedText text) {}

  /**
   * Rows to look for.
   *
   * @param labels the folded labels
   * @param gradeOf reads a grade where one is expected
   * @param suffix tells where a grade begins that stands at the end of its label's line; -1 if none
   *     does
   */
  GradedRows(
      Set<String> labels,
      Function<SpannedText, Optional<JudgementOutcome>> gradeOf,
      ToIntFunction<SpannedText> suffix) {
    this.labels = labels;
    this.firstWords =
        labels.stream().map(GradedRows::firstWord).collect(Collectors.toUnmodifiableSet());
    this.gradeOf = gradeOf;
    this.suffix = suffix;
  }

  /** The labels in reading order, also those without a grade. */
  List<Row> find(List<TextLine> lines) {
    List<Part> parts = lines.stream().map(this::part).toList();
    List<Label> found = new ArrayList<>();
    int i = 0;
    while (i < parts.size()) {
      Optional<Label> label = labelAt(parts, i);
      label.ifPresent(found::add);
      i = label.map(Label::to).orElse(i + 1);
    }
    return new GradePlacing(
            found.stream().map(l -> new int[] {l.from(), l.to()}).toList(), cells(parts))
        .rows(found.stream().map(Label::text).toList());
  }

  private static List<GradePlacing.Cell> cells(List<Part> parts) {
    return parts.stream()
        .map(p -> new GradePlacing.Cell(p.grade(), p.other() || p.left().isPresent(), p.row()))
        .toList();
  }

  private Part part(TextLine line) {
    List<TextCell> cells = line.cells();
    int last = cells.size() - 1;
    if (last == 0) {
      return single(line.text());
    }
    SpannedText left = cells.get(0).text();
    for (int i = 1; i <= last; i++) {
      Optional<Found> grade = found(cells.get(i).text());
      if (grade.isPresent()) {
        return new Part(Optional.of(join(cells.subList(0, i))), grade, i < last, true);
      }
    }
    return new Part(Optional.of(left), Optional.empty(), true, true);
  }

  private Part single(SpannedText text) {
    Optional<Found> whole = found(text);
    if (whole.isPresent()) {
      return new Part(Optional.empty(), whole, false, false);
    }
    int at = suffix.applyAsInt(text);
    if (at > 0) {
      SpannedText label = withoutMark(text.subSequence(0, at).strip());
      SpannedText grade = text.from(at).strip();
      return new Part(Optional.of(label), found(grade), false, false);
    }
    return new Part(Optional.of(text), Optional.empty(), false, false);
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

  /** The longest label that begins at a line; a line with nothing but a grade may stand within. */
  private Optional<Label> labelAt(List<Part> parts, int from) {
    Optional<Label> longest = Optional.empty();
    Optional<SpannedText> text = parts.get(from).left();
    if (text.isEmpty() || !firstWords.contains(firstWord(text.get()))) {
      return longest;
    }
    SpannedText joined = text.get();
    boolean added = true;
    for (int to = from + 1; ; to++) {
      if (joined.length() > LONGEST_LABEL) {
        return longest;
      }
      if (added && labels.contains(Headings.unnumberedKey(joined))) {
        longest = Optional.of(new Label(from, to, joined));
      }
      if (to >= parts.size() || to - from >= MOST_LINES) {
        return longest;
      }
      Optional<SpannedText> next = parts.get(to).left();
      added = next.isPresent();
      if (next.isPresent()) {
        joined = joined.join(" ", next.get());
      }
    }
  }
}
