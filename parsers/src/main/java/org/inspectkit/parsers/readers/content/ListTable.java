package org.inspectkit.parsers.readers.content;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.inspectkit.diagnostic.Diagnostic;
import org.inspectkit.diagnostic.DiagnosticCodes;
import org.inspectkit.framework.Edition;
import org.inspectkit.framework.ListForm;
import org.inspectkit.parsers.document.Block;
import org.inspectkit.parsers.document.BlockKind;
import org.inspectkit.parsers.readers.passage.DiagnosticSink;
import org.inspectkit.parsers.readers.passage.Headings;
import org.inspectkit.parsers.readers.passage.Printed;
import org.inspectkit.parsers.readers.passage.Sections;
import org.inspectkit.parsers.readers.passage.TwoColumns;
import org.inspectkit.parsers.terms.AnnotatedDocument;
import org.inspectkit.parsers.text.SpannedText;
import org.inspectkit.parsers.text.TextCell;
import org.inspectkit.parsers.text.TextLine;
import org.inspectkit.parsers.text.internal.Glyphs;

/**
 * Sets the lists that a table has beside each other one below the other, each under the name of its
 * area and its own heading, as letters without such a table print them.
 */
final class ListTable {

  /** A cell with more words than this is likely to hold several items. */
  private static final int MOST_WORDS_OF_ONE_ITEM = 8;

  private final AnnotatedDocument document;
  private final List<Block> blocks;
  private final SectionRules rules;
  private final Edition edition;
  private final DiagnosticSink notes;

  /** The items by the key of the area's name. */
  private final Map<String, Lists> areas = new LinkedHashMap<>();

  private List<Block> heads = List.of();
  private Lists open = new Lists(Optional.empty());

  private record Lists(Optional<Block> name, List<List<Block>> columns) {
    Lists(Optional<Block> name) {
      this(name, List.of(new ArrayList<>(), new ArrayList<>()));
    }
  }

  private ListTable(
      AnnotatedDocument document, SectionRules rules, Edition edition, DiagnosticSink notes) {
    this.document = document;
    this.blocks = document.document().blocks();
    this.rules = rules;
    this.edition = edition;
    this.notes = notes;
  }

  /** A document in which no lists are beside each other. */
  static AnnotatedDocument unfolded(
      AnnotatedDocument document, SectionRules rules, Edition edition, DiagnosticSink notes) {
    return rules.hasColumns()
        ? new ListTable(document, rules, edition, notes).unfolded()
        : document;
  }

  private AnnotatedDocument unfolded() {
    List<Block> all = new ArrayList<>();
    int from = 0;
    while (from < blocks.size()) {
      heads = heads(from);
      if (heads.isEmpty()) {
        all.add(blocks.get(from));
        from++;
      } else {
        from = read(from);
        all.addAll(lists());
      }
    }
    return document.withBlocks(all);
  }

  /** The headings of the columns: two cells, or two lines; none if no table begins here. */
  private List<Block> heads(int i) {
    Block block = blocks.get(i);
    boolean row = block.kind() == BlockKind.ROW && block.cells().size() == 2;
    if (row && block.cells().stream().allMatch(cell -> isHead(cell.text()))) {
      return block.cells().stream().map(cell -> heading(cell.text(), block)).toList();
    }
    boolean lines =
        !row
            && i + 1 < blocks.size()
            && isHead(block.text())
            && blocks.get(i + 1).kind() != BlockKind.ROW
            && isHead(blocks.get(i + 1).text());
    return lines ? blocks.subList(i, i + 2) : List.of();
  }

  private boolean isHead(SpannedText text) {
    return rules.announced(rules.key(text)).flatMap(r -> r.list()).equals(COLUMNS);
  }

  private static final Optional<ListForm> COLUMNS = Optional.of(ListForm.COLUMNS);

  private static Block heading(SpannedText text, Block from) {
    return new Block(BlockKind.HEADING, text, List.of(), Optional.empty(), from.lines());
  }

  /** Reads a table; returns the number of the block after it. */
  private int read(int head) {
    areas.clear();
    open = area(Optional.empty(), "");
    boolean beside = blocks.get(head).kind() == BlockKind.ROW;
    int from = head + (beside ? 1 : 2);
    int to = from;
    while (to < blocks.size() && !endsTable(blocks.get(to))) {
      to++;
    }
    List<Block> rows = blocks.subList(from, to);
    TextLine headLine = blocks.get(head).lines().get(0);
    List<TextLine> lines = rows.stream().flatMap(b -> b.lines().stream()).distinct().toList();
    if (beside && TwoColumns.isLaidOut(headLine, lines) && !isWhole(rows)) {
      TwoColumns columns = TwoColumns.of(headLine, lines, document.document());
      columns.left().forEach(block -> cell(block.text(), block, 0));
      columns.right().forEach(block -> cell(block.text(), block, 1));
    } else {
      cells(rows);
    }
    return to;
  }

  private boolean endsTable(Block block) {
    String key = rules.key(block);
    return Sections.closes(key)
        || (rules.announced(key).isPresent() && edition.areasPrintedAs(key).isEmpty());
  }

  /** Whether a cell of the table holds the name of an area and all its items. */
  private boolean isWhole(List<Block> rows) {
    return rows.stream()
        .filter(block -> block.kind() == BlockKind.ROW)
        .flatMap(block -> block.cells().stream())
        .anyMatch(
            cell -> endOfName(cell.text()) > 0 && endOfName(cell.text()) < cell.text().length());
  }

  /** Cell by cell: rows of two cells, or one cell below the other, where an area has two. */
  private void cells(List<Block> rows) {
    int column = 0;
    for (Block block : rows) {
      if (block.kind() == BlockKind.ROW) {
        List<TextCell> cells = block.cells();
        for (int i = 0; i < cells.size(); i++) {
          cell(cells.get(i).text(), block, Math.min(i, 1));
        }
      } else {
        int end = endOfName(block.text());
        String name = Headings.key(block.text().subSequence(0, end));
        column = end == 0 ? column : areas.containsKey(name) ? 1 : 0;
        cell(block.text(), block, column);
      }
    }
  }

  /** Where the name of an area with which a text begins ends; 0 if none does. */
  private int endOfName(SpannedText text) {
    int colon = text.toString().indexOf(':');
    int end = colon < 0 ? text.length() : colon + 1;
    return edition.areasPrintedAs(Headings.key(text.subSequence(0, end))).isEmpty() ? 0 : end;
  }

  private void cell(SpannedText text, Block block, int column) {
    int end = endOfName(text);
    if (end > 0) {
      SpannedText name = text.subSequence(0, end);
      open = area(Optional.of(heading(name, block)), Headings.key(name));
    }
    items(text.from(end), block, column);
  }

  private Lists area(Optional<Block> name, String key) {
    return areas.computeIfAbsent(key, k -> new Lists(name));
  }

  /** The items of a cell; without bullets nothing distinguishes them. */
  private void items(SpannedText cell, Block block, int column) {
    SpannedText text = cell.strip();
    int from = 0;
    for (int i = 0; i < text.length(); i++) {
      if (Glyphs.isBullet(text.charAt(i))) {
        item(text.subSequence(from, i).strip(), block, column);
        from = i + 1;
      }
    }
    SpannedText last = text.from(from).strip();
    boolean bare = from == 0 && cell.length() > 0 && cell.charAt(0) == ' ';
    if (bare && Printed.split(last.toString(), ' ').size() > MOST_WORDS_OF_ONE_ITEM) {
      notes.add(
          Diagnostic.of(DiagnosticCodes.ITEMS_RUN_TOGETHER)
              .with("section", open.name().map(name -> Headings.title(name.text())).orElse(""))
              .with("column", Headings.key(heads.get(column).text())),
          last);
    }
    item(last, block, column);
  }

  private void item(SpannedText text, Block block, int column) {
    if (text.length() > 0) {
      open.columns()
          .get(column)
          .add(new Block(BlockKind.ITEM, text, List.of(), Optional.empty(), block.lines()));
    }
  }

  /** All lists, each below its area and the heading of its column. */
  private List<Block> lists() {
    List<Block> all = new ArrayList<>();
    for (Lists lists : areas.values()) {
      lists.name().ifPresent(all::add);
      for (int column = 0; column < heads.size(); column++) {
        if (!lists.columns().get(column).isEmpty()) {
          all.add(heads.get(column));
          all.addAll(lists.columns().get(column));
        }
      }
    }
    return all;
  }
}
