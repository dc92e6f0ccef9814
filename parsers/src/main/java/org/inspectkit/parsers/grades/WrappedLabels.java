package org.inspectkit.parsers.grades;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.inspectkit.framework.Framework;
import org.inspectkit.framework.JudgementArea;
import org.inspectkit.internal.Wording;
import org.inspectkit.parsers.document.Block;
import org.inspectkit.parsers.text.TextCell;
import org.inspectkit.parsers.text.TextLine;

/**
 * Names of judgement areas that are wrapped within their column of a table, so that the grade in
 * the next column comes between their words.
 */
final class WrappedLabels {

  private static final int MOST_LINES = 5;
  private static final int SAME_COLUMN = 3;

  private final AreaNames names;
  private final List<TextLine> lines = new ArrayList<>();

  private WrappedLabels(List<Block> blocks, Framework framework) {
    this.names = new AreaNames(framework);
    blocks.forEach(block -> lines.addAll(block.lines()));
  }

  /** The areas of the wrapped labels, in order; one of several editions once for each. */
  static List<JudgementArea> in(List<Block> blocks, Framework framework) {
    WrappedLabels labels = new WrappedLabels(blocks, framework);
    List<JudgementArea> found = new ArrayList<>();
    for (int i = 0; i < labels.lines.size(); i++) {
      TextCell first = labels.lines.get(i).cells().get(0);
      found.addAll(labels.startingAt(i, first));
    }
    return found;
  }

  private List<JudgementArea> startingAt(int line, TextCell first) {
    String words = names.mayStart(first.text()) ? Wording.words(first.text()) : "";
    if (words.indexOf(' ') < 0 || !names.isStart(words)) {
      return List.of();
    }
    List<JudgementArea> areas = List.of();
    int end = Math.min(line + MOST_LINES, lines.size());
    for (int i = line + 1; i < end && names.isStart(words); i++) {
      Optional<TextCell> next = inColumn(lines.get(i), first.column());
      if (next.isPresent()) {
        words = words + " " + Wording.words(next.get().text());
        areas = names.areas(words).isEmpty() ? areas : names.areas(words);
      }
    }
    return areas;
  }

  private static Optional<TextCell> inColumn(TextLine line, int column) {
    return line.cells().stream()
        .filter(cell -> Math.abs(cell.column() - column) <= SAME_COLUMN)
        .findFirst();
  }
}
