package org.inspectkit.parsers.readers.grades;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.inspectkit.internal.PrintedText;
import org.inspectkit.parsers.text.SpannedText;
import org.inspectkit.parsers.text.TextCell;
import org.inspectkit.parsers.text.TextLine;
import org.inspectkit.scale.Grade;
import org.inspectkit.scale.GradeScale;

/**
 * Makes a grade whole that is set in two or three lines of its cell ("Requires improvement to" and
 * "be good"): the rest of it stands right beneath, in the same column, and only the whole is a
 * label of the scale.
 */
final class WrappedGrades {

  private static final int TOLERANCE = 3;
  private static final int MOST_LINES = 3;

  private final List<String> labels = new ArrayList<>();

  WrappedGrades(GradeScale scale) {
    for (Grade grade : scale.grades()) {
      labels.add(PrintedText.fold(grade.label()));
      grade.aliases().forEach(alias -> labels.add(PrintedText.fold(alias)));
    }
  }

  /** The lines, with each wrapped grade whole in the line in which it begins. */
  List<TextLine> mend(List<TextLine> lines) {
    List<TextLine> mended = new ArrayList<>(lines);
    for (int i = 0; i < mended.size(); i++) {
      TextCell cell = lastCell(mended.get(i));
      if (mayGoOn(cell.text())) {
        mend(mended, i, cell);
      }
    }
    return mended;
  }

  /** Whether a text is the beginning of a label, and more of it has to come. */
  private boolean mayGoOn(SpannedText text) {
    String folded = PrintedText.fold(text.toString());
    return labels.stream().anyMatch(label -> label.startsWith(folded + " "));
  }

  private void mend(List<TextLine> lines, int from, TextCell cell) {
    SpannedText whole = cell.text();
    List<Integer> taken = new ArrayList<>();
    for (int i = from + 1; i < lines.size() && i < from + MOST_LINES + 1; i++) {
      Optional<TextCell> next = cellAt(lines.get(i), cell.column());
      if (next.isEmpty()) {
        continue;
      }
      SpannedText longer = whole.join(" ", next.get().text());
      String folded = PrintedText.fold(longer.toString());
      if (!labels.contains(folded) && !mayGoOn(longer)) {
        return;
      }
      whole = longer;
      taken.add(i);
      if (labels.contains(folded)) {
        replace(lines, from, cell, whole, taken);
      }
    }
  }

  private static void replace(
      List<TextLine> lines, int from, TextCell cell, SpannedText whole, List<Integer> taken) {
    int last = taken.get(taken.size() - 1);
    boolean around = last - from == 2 && taken.size() == 1;
    lines.set(from, with(lines.get(from), cell, around ? Optional.empty() : Optional.of(whole)));
    if (around) {
      // Its lines stand above and beneath the line of the label.
      lines.set(from + 1, beside(lines.get(from + 1), new TextCell(cell.column(), whole)));
    }
    for (int i : taken) {
      cellAt(lines.get(i), cell.column())
          .ifPresent(rest -> lines.set(i, with(lines.get(i), rest, Optional.empty())));
    }
  }

  private static TextLine beside(TextLine line, TextCell cell) {
    List<TextCell> cells = new ArrayList<>(line.cells());
    cells.add(cell);
    return line.withCells(line.text().join(" ", cell.text()), cells);
  }

  private static TextLine with(TextLine line, TextCell old, Optional<SpannedText> text) {
    List<TextCell> cells = new ArrayList<>();
    for (TextCell cell : line.cells()) {
      if (cell.column() != old.column()) {
        cells.add(cell);
      } else if (text.isPresent()) {
        cells.add(new TextCell(cell.column(), text.get()));
      }
    }
    if (cells.isEmpty()) {
      SpannedText nothing = old.text().subSequence(0, 0);
      return line.withCells(nothing, List.of(new TextCell(old.column(), nothing)));
    }
    List<SpannedText> texts = cells.stream().map(TextCell::text).toList();
    return line.withCells(SpannedText.joined(texts, part -> " "), cells);
  }

  private static TextCell lastCell(TextLine line) {
    return line.cells().get(line.cells().size() - 1);
  }

  private static Optional<TextCell> cellAt(TextLine line, int column) {
    return line.cells().stream()
        .filter(cell -> Math.abs(cell.column() - column) <= TOLERANCE)
        // The line of a rest that was taken is empty.
        .filter(cell -> cell.text().length() > 0)
        .reduce((a, b) -> b);
  }
}
