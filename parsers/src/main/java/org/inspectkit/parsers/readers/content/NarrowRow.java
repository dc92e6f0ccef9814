package org.inspectkit.parsers.readers.content;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.inspectkit.parsers.document.Block;
import org.inspectkit.parsers.document.BlockKind;
import org.inspectkit.parsers.text.SpannedText;
import org.inspectkit.parsers.text.TextCell;
import org.inspectkit.parsers.text.TextLine;

/**
 * A row of bodies and an area of which a line has a single blank between the two columns, because
 * its bodies fill their column. Another of its lines says where the second column begins.
 */
final class NarrowRow {

  private NarrowRow() {}

  /** The two cells of each line; none if any line of a block is not of such a row. */
  static List<List<TextCell>> of(Block block) {
    OptionalInt column =
        block.lines().stream()
            .filter(line -> line.cells().size() == 2)
            .mapToInt(line -> line.cells().get(1).column())
            .findFirst();
    if (block.kind() != BlockKind.PARAGRAPH || column.isEmpty()) {
      return List.of();
    }
    List<List<TextCell>> rows = new ArrayList<>();
    for (TextLine line : block.lines()) {
      rows.add(cells(line, column.getAsInt()));
    }
    return rows.stream().allMatch(NarrowRow::isOfBodies) ? rows : List.of();
  }

  private static boolean isOfBodies(List<TextCell> cells) {
    return cells.size() == 2 && BodyColumn.goesOn(cells.get(0).text());
  }

  private static List<TextCell> cells(TextLine line, int column) {
    TextCell first = line.cells().get(0);
    SpannedText text = first.text();
    int at = column - first.column();
    boolean divided =
        line.cells().size() == 1 && at > 1 && at < text.length() && text.charAt(at - 1) == ' ';
    return divided
        ? List.of(
            new TextCell(first.column(), text.subSequence(0, at - 1)),
            new TextCell(column, text.from(at)))
        : line.cells();
  }
}
