package org.inspectkit.parsers.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.inspectkit.parsers.text.LineKind;
import org.inspectkit.parsers.text.internal.Glyphs;
import org.inspectkit.parsers.text.lines.LineAssembler.Stretch;
import org.inspectkit.parsers.text.lines.TaggedLine;

/**
 * Takes words back that the tree hangs onto the wrong paragraph: they are printed in the middle of
 * a line whose beginning and end belong to another one.
 */
final class StrayStretches {

  private final String extracted;
  private final List<List<List<Stretch>>> cells = new ArrayList<>();

  /** Stretches of one cell of one line that follow one another in the text. */
  private record Run(int line, int cell, List<Stretch> stretches) {

    boolean isOf(Run other) {
      return line == other.line && cell == other.cell;
    }
  }

  private StrayStretches(List<TaggedLine> lines, String extracted) {
    this.extracted = extracted;
    lines.forEach(
        line -> cells.add(line.cells().stream().<List<Stretch>>map(ArrayList::new).toList()));
  }

  static List<TaggedLine> returned(List<TaggedLine> lines, String extracted) {
    StrayStretches strays = new StrayStretches(lines, extracted);
    strays.giveBack(strays.runs(lines));
    return IntStream.range(0, lines.size())
        .mapToObj(i -> lines.get(i).with(strays.cells.get(i)))
        .toList();
  }

  /** What is on the pages, in the order of the text; furniture is between as well. */
  private List<Run> runs(List<TaggedLine> lines) {
    List<Run> placed = new ArrayList<>();
    for (int line = 0; line < lines.size(); line++) {
      boolean furniture = lines.get(line).kind() == LineKind.FURNITURE;
      for (int cell = 0; cell < cells.get(line).size(); cell++) {
        for (Stretch stretch : cells.get(line).get(cell)) {
          placed.add(new Run(line, furniture ? -1 : cell, new ArrayList<>(List.of(stretch))));
        }
      }
    }
    placed.sort(Comparator.comparingInt(run -> run.stretches().get(0).from()));
    List<Run> runs = new ArrayList<>();
    for (Run own : placed) {
      if (!runs.isEmpty() && runs.get(runs.size() - 1).isOf(own)) {
        runs.get(runs.size() - 1).stretches().addAll(own.stretches());
      } else if (!text(own).isBlank()) {
        runs.add(own);
      }
    }
    return runs;
  }

  private void giveBack(List<Run> runs) {
    for (int i = 1; i + 1 < runs.size(); i++) {
      Run before = runs.get(i - 1);
      Run stray = runs.get(i);
      boolean within = before.isOf(runs.get(i + 1)) && before.cell() >= 0 && stray.cell() >= 0;
      if (within
          && stray.line() != before.line()
          && isPartOnly(stray)
          && isOnLineOf(before, stray)) {
        move(stray, before);
      }
    }
  }

  /** A text box that is alone within a paragraph stays what it is. */
  private boolean isPartOnly(Run stray) {
    List<Stretch> others = new ArrayList<>(cells.get(stray.line()).get(stray.cell()));
    others.removeAll(stray.stretches());
    return !PrintedLines.text(others, extracted).isBlank();
  }

  /** Whether nothing ends the printed line between them; after a bullet there may be a wide gap. */
  private boolean isOnLineOf(Run before, Run stray) {
    String text = text(before);
    String printed = text.stripTrailing();
    String end = text.substring(printed.length());
    boolean bullet = printed.length() == 1 && Glyphs.isBullet(printed.charAt(0));
    boolean opensPart = Glyphs.isBullet(text(stray).stripLeading().charAt(0));
    return !opensPart && end.indexOf('\n') < 0 && (bullet || end.indexOf('\t') < 0);
  }

  private void move(Run stray, Run before) {
    List<Stretch> to = cells.get(before.line()).get(before.cell());
    cells.get(stray.line()).get(stray.cell()).removeAll(stray.stretches());
    to.addAll(
        to.indexOf(before.stretches().get(before.stretches().size() - 1)) + 1, stray.stretches());
  }

  private String text(Run run) {
    return PrintedLines.text(run.stretches(), extracted);
  }
}
