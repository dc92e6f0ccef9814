package org.inspectkit.parsers.readers;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.inspectkit.diagnostic.Diagnostic;
import org.inspectkit.diagnostic.DiagnosticCodes;
import org.inspectkit.framework.Edition;
import org.inspectkit.parsers.document.Block;
import org.inspectkit.parsers.document.BlockKind;
import org.inspectkit.parsers.document.ReportDocument;
import org.inspectkit.parsers.readers.passage.DiagnosticSink;
import org.inspectkit.parsers.readers.passage.Headings;
import org.inspectkit.parsers.readers.passage.Printed;
import org.inspectkit.parsers.readers.passage.Sections;
import org.inspectkit.parsers.readers.passage.TwoColumns;
import org.inspectkit.parsers.text.SpannedText;
import org.inspectkit.parsers.text.TextCell;
import org.inspectkit.parsers.text.TextLine;
import org.inspectkit.parsers.text.internal.Glyphs;

/** The table of key strengths and key areas for improvement, outcome by outcome. */
final class ApaTable {

  /** A cell with more words than this is likely to hold several items. */
  private static final int MOST_WORDS_OF_ONE_ITEM = 8;

  private final Edition edition;
  private final DiagnosticSink notes;
  private final Taker taker;
  private Column part = Column.STRENGTHS;

  /** The columns of the table. */
  enum Column {
    /** What is good. */
    STRENGTHS("key strengths"),
    /** What must get better. */
    IMPROVEMENT("key areas for improvement");

    private final String head;

    Column(String head) {
      this.head = head;
    }
  }

  /** Takes what is in the table. */
  interface Taker {
    /** An outcome, below which the next items are. */
    void outcome(SpannedText outcome);

    /** An item of a column. */
    void item(SpannedText text, Column column);

    /** The outcome below which items are now. */
    String section();
  }

  ApaTable(Edition edition, DiagnosticSink notes, Taker taker) {
    this.edition = edition;
    this.notes = notes;
    this.taker = taker;
  }

  static boolean isHead(Block block) {
    List<TextCell> cells = block.cells();
    return block.kind() == BlockKind.ROW
        && cells.size() == 2
        && Headings.key(cells.get(0).text()).startsWith(Column.STRENGTHS.head)
        && Headings.key(cells.get(1).text()).startsWith("key areas");
  }

  /** The cells of the head may be on lines of their own. */
  static boolean isHeadInTwo(List<Block> blocks, int i) {
    return i + 1 < blocks.size()
        && Headings.key(blocks.get(i)).equals(Column.STRENGTHS.head)
        && Headings.key(blocks.get(i + 1)).equals(Column.IMPROVEMENT.head);
  }

  /** Reads the table of strengths and areas, and returns the number of its last block. */
  int read(ReportDocument document, int head) {
    List<Block> blocks = document.blocks();
    int to = head + 1;
    while (to < blocks.size() && !endsTable(blocks.get(to))) {
      to++;
    }
    boolean inColumns = isHead(blocks.get(head));
    List<Block> rows = blocks.subList(head + (inColumns ? 1 : 2), to);
    TextLine headLine = blocks.get(head).lines().get(0);
    List<TextLine> lines = rows.stream().flatMap(b -> b.lines().stream()).distinct().toList();
    if (inColumns && TwoColumns.isLaidOut(headLine, lines) && !isWhole(rows)) {
      TwoColumns columns = TwoColumns.of(headLine, lines, document);
      column(columns.left(), Column.STRENGTHS);
      column(columns.right(), Column.IMPROVEMENT);
    } else {
      cells(rows);
    }
    return to - 1;
  }

  /** Whether each cell of the table holds an outcome and all its items. */
  private boolean isWhole(List<Block> rows) {
    return rows.stream()
        .filter(b -> b.kind() == BlockKind.ROW)
        .flatMap(b -> b.cells().stream())
        .anyMatch(c -> outcome(c.text()).filter(o -> o.length() < c.text().length()).isPresent());
  }

  private static boolean endsTable(Block block) {
    return Headings.key(block).startsWith("aspects for focus") || Sections.closes(block);
  }

  private void column(List<Block> blocks, Column column) {
    part = column;
    for (Block block : blocks) {
      Optional<SpannedText> outcome = outcome(block.text());
      if (outcome.isPresent()) {
        taker.outcome(outcome.get());
        cell(block.text().from(outcome.get().length()), column);
      } else {
        cell(block.text(), column);
      }
    }
  }

  /** Cell by cell: rows of two cells, or one outcome after the other, the strengths first. */
  private void cells(List<Block> rows) {
    Set<String> seen = new HashSet<>();
    for (Block block : rows) {
      if (block.kind() == BlockKind.ROW) {
        Column column = Column.STRENGTHS;
        for (TextCell cell : block.cells()) {
          column(List.of(asBlock(cell, block)), column);
          column = Column.IMPROVEMENT;
        }
      } else {
        Optional<SpannedText> outcome = outcome(block.text());
        outcome.ifPresent(
            o -> part = seen.add(Headings.key(o)) ? Column.STRENGTHS : Column.IMPROVEMENT);
        column(List.of(block), part);
      }
    }
  }

  private static Block asBlock(TextCell cell, Block row) {
    return new Block(BlockKind.PARAGRAPH, cell.text(), List.of(), Optional.empty(), row.lines());
  }

  /** The name of an outcome with which a text begins, up to and with its colon. */
  private Optional<SpannedText> outcome(SpannedText text) {
    int colon = text.toString().indexOf(':');
    boolean whole = colon < 0 && !edition.areasPrintedAs(Headings.key(text)).isEmpty();
    int end = whole ? text.length() : colon + 1;
    boolean named =
        end > 0 && !edition.areasPrintedAs(Headings.key(text.subSequence(0, end))).isEmpty();
    return named ? Optional.of(text.subSequence(0, end)) : Optional.empty();
  }

  /** The items of a cell; without bullets nothing distinguishes them. */
  private void cell(SpannedText cell, Column column) {
    SpannedText text = cell.strip();
    int from = 0;
    for (int i = 0; i < text.length(); i++) {
      if (Glyphs.isBullet(text.charAt(i))) {
        item(text.subSequence(from, i).strip(), column);
        from = i + 1;
      }
    }
    SpannedText last = text.from(from).strip();
    boolean bare = from == 0 && cell.length() > 0 && cell.charAt(0) == ' ';
    if (bare && Printed.split(last.toString(), ' ').size() > MOST_WORDS_OF_ONE_ITEM) {
      notes.add(
          Diagnostic.of(DiagnosticCodes.ITEMS_RUN_TOGETHER)
              .with("section", taker.section())
              .with("column", column.head)
              .at(last.spans().stream().findFirst()));
    }
    item(last, column);
  }

  private void item(SpannedText text, Column column) {
    if (text.length() > 0) {
      taker.item(text, column);
    }
  }
}
