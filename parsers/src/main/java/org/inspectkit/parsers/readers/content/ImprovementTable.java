package org.inspectkit.parsers.readers.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;
import org.inspectkit.diagnostic.Diagnostic;
import org.inspectkit.diagnostic.DiagnosticCodes;
import org.inspectkit.model.AreaForImprovement;
import org.inspectkit.model.ImprovementKind;
import org.inspectkit.parsers.document.Block;
import org.inspectkit.parsers.document.BlockKind;
import org.inspectkit.parsers.readers.passage.DiagnosticSink;
import org.inspectkit.parsers.readers.passage.Printed;
import org.inspectkit.parsers.readers.passage.Statements;
import org.inspectkit.parsers.text.SpannedText;
import org.inspectkit.parsers.text.TextCell;
import org.inspectkit.parsers.text.TextLine;
import org.inspectkit.parsers.text.lines.StoredText;
import org.inspectkit.source.Statement;
import org.inspectkit.source.StatementKind;

/**
 * A table that has an area for improvement in each row, alone or after the bodies that must act. A
 * row may hold a list of its own, and may be cut by the end of a page.
 */
final class ImprovementTable {

  private static final String BULLET = " \u2022 ";

  private final List<Draft> drafts = new ArrayList<>();
  private final BodyColumn column = new BodyColumn();
  private boolean rows;

  /** A bullet that is printed before bodies is that of the text after them. */
  private String between = " ";

  private boolean listOpen;
  private int textColumn = Integer.MAX_VALUE;

  /** An area as far as it was read. */
  private record Draft(
      SpannedText text, Optional<SpannedText> bodies, Optional<Integer> number, boolean row) {

    Draft with(String between, SpannedText more) {
      return new Draft(text.join(between, more), bodies, number, row);
    }

    Draft by(SpannedText moreBodies) {
      return new Draft(text, bodies.map(b -> b.join(" ", moreBodies)), number, row);
    }
  }

  private ImprovementTable() {}

  static List<AreaForImprovement> read(
      String heading, List<Block> content, ImprovementKind kind, DiagnosticSink notes) {
    ImprovementTable table = new ImprovementTable();
    for (Block block : content) {
      if (block.text().length() > 0) {
        table.add(block);
      }
    }
    table.noteBodies(heading, notes);
    return table.drafts.stream().map(draft -> area(draft, kind, heading)).toList();
  }

  private void noteBodies(String heading, DiagnosticSink notes) {
    if (column.isApart()) {
      notes.add(
          Diagnostic.of(DiagnosticCodes.BODIES_APART)
              .with("section", heading)
              .with("printed", StoredText.joinedLines(column.bodies())),
          column.bodies().get(0));
    }
  }

  private void add(Block block) {
    boolean within = !drafts.isEmpty() && (listOpen || rows);
    List<List<TextCell>> narrow = rows ? narrowRow(block) : List.of();
    if (!narrow.isEmpty()) {
      narrow.forEach(cells -> row(cells, false));
    } else if (block.kind() == BlockKind.ROW) {
      rows(block.cells(), block.lines().get(0).box() > 0);
    } else if (isBesideText(block)) {
      replaceLast(last -> last.by(block.text()));
    } else if (block.kind() == BlockKind.ITEM && within) {
      item(block);
    } else if (block.hasLetter()) {
      lines(block);
    }
  }

  private void item(Block block) {
    if (column.has(block.text())) {
      column.add(List.of(block.text()));
      column.end(block, true);
      between = BULLET;
    } else {
      goOn(BULLET, block.text());
      column.end(block, false);
    }
  }

  private void lines(Block block) {
    column.see(block.text());
    boolean row = column.isWithin() && ListPatterns.LEADERS.matcher(block.text()).lookingAt();
    boolean whole = drafts.isEmpty() || !isOpenEnded();
    TableAreas lines = whole ? TableAreas.afterWhole(block, column) : TableAreas.of(block, column);
    column.add(lines.bodies());
    column.end(block, lines.endsInBodies());
    int rest = row && whole ? 1 : 0;
    lines.areas().stream().limit(rest).forEach(text -> begin(text, block.number()));
    lines.areas().stream().skip(rest).forEach(text -> paragraph(text, block.number()));
  }

  private void paragraph(SpannedText text, Optional<Integer> number) {
    boolean table = rows || column.isApart();
    if (!drafts.isEmpty() && (isRest(text) || (table && !TableAreas.opens(text)))) {
      goOn(between, text);
    } else {
      begin(text, number);
    }
  }

  private void begin(SpannedText text, Optional<Integer> number) {
    drafts.add(new Draft(text, Optional.empty(), number, false));
    listOpen = Printed.endsIn(text, ":");
  }

  /** A line of the column of bodies alone, which has more lines than the text of its row. */
  private boolean isBesideText(Block block) {
    return !drafts.isEmpty()
        && drafts.get(drafts.size() - 1).row()
        && block.kind() != BlockKind.ITEM
        && BodyColumn.isOfBodies(block.text())
        && block.lines().get(0).box() == 0
        && block.lines().get(0).indent() < textColumn;
  }

  /** Reads a row, or two that a text has in one line, each with its bodies and its area. */
  private void rows(List<TextCell> cells, boolean whole) {
    if (whole || cells.size() != 4) {
      row(cells, whole);
    } else {
      row(cells.subList(0, 2), true);
      row(cells.subList(2, 4), true);
    }
  }

  /** Reads a row; one that is drawn as such is whole, another may be a line of a row only. */
  private void row(List<TextCell> cells, boolean whole) {
    int at = firstOfArea(cells);
    SpannedText bodies = joined(cells.subList(0, Math.max(1, at)));
    SpannedText text = joined(cells.subList(at, cells.size()));
    rows = true;
    textColumn = Math.min(textColumn, cells.get(at).column());
    if (BodyColumn.isHead(bodies)) {
      return;
    }
    if (!drafts.isEmpty() && (isRest(text) || (!whole && isOpenEnded()))) {
      replaceLast(last -> last.with(" ", text).by(bodies));
    } else {
      drafts.add(new Draft(text, Optional.of(bodies), Optional.empty(), true));
    }
  }

  /**
   * The two cells of each line of a row of which a line has a single blank between the columns,
   * because its bodies fill theirs; none if a block is not such a row. Another of its lines says
   * where the second column begins.
   */
  private static List<List<TextCell>> narrowRow(Block block) {
    OptionalInt column =
        block.lines().stream()
            .filter(line -> line.cells().size() == 2)
            .mapToInt(line -> line.cells().get(1).column())
            .findFirst();
    if (block.kind() != BlockKind.PARAGRAPH || column.isEmpty()) {
      return List.of();
    }
    List<List<TextCell>> rows =
        block.lines().stream().map(line -> cells(line, column.getAsInt())).toList();
    boolean bodies =
        rows.stream()
            .allMatch(cells -> cells.size() == 2 && BodyColumn.goesOn(cells.get(0).text()));
    return bodies ? rows : List.of();
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

  /** Where the area begins in a row; a wide gap in either column makes a cell more. */
  private static int firstOfArea(List<TextCell> cells) {
    int last = cells.size() - 1;
    int at = Math.min(1, last);
    while (at < last && BodyColumn.isOfBodies(cells.get(at).text())) {
      at++;
    }
    return at;
  }

  private static SpannedText joined(List<TextCell> cells) {
    return cells.stream().map(TextCell::text).reduce((a, b) -> a.join(" ", b)).orElseThrow();
  }

  private void goOn(String mark, SpannedText more) {
    replaceLast(last -> last.with(mark, more));
    between = " ";
  }

  private void replaceLast(UnaryOperator<Draft> change) {
    int last = drafts.size() - 1;
    drafts.set(last, change.apply(drafts.get(last)));
  }

  /** Whether a text is the rest of the one above, which the end of a line or a page cut off. */
  private boolean isRest(SpannedText text) {
    SpannedText above = drafts.get(drafts.size() - 1).text();
    boolean two = TableAreas.opens(above) && TableAreas.opens(text);
    return !Character.isUpperCase(text.charAt(0)) || (isOpenEnded() && !two);
  }

  private boolean isOpenEnded() {
    return !Printed.endsIn(drafts.get(drafts.size() - 1).text(), ".!?:;)");
  }

  private static AreaForImprovement area(Draft draft, ImprovementKind kind, String heading) {
    Statement stated =
        Statements.as(draft.row() ? StatementKind.TABLE : StatementKind.LIST, draft.text());
    return AreaForImprovement.builder()
        .kind(kind)
        .text(stated.text())
        .number(draft.number().map(String::valueOf))
        .heading(heading)
        .addAllAddressedTo(
            draft
                .bodies()
                .map(bodies -> List.of(ListPatterns.NEXT_IN_CELL.split(bodies, -1)))
                .orElse(List.of()))
        .statements(List.of(stated))
        .build();
  }
}
