package org.inspectkit.parsers.readers;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.inspectkit.diagnostic.Diagnostic;
import org.inspectkit.diagnostic.DiagnosticCodes;
import org.inspectkit.framework.Edition;
import org.inspectkit.framework.JudgementArea;
import org.inspectkit.model.AreaForImprovement;
import org.inspectkit.model.Finding;
import org.inspectkit.model.FindingKind;
import org.inspectkit.model.ImprovementKind;
import org.inspectkit.parsers.document.Block;
import org.inspectkit.parsers.document.BlockKind;
import org.inspectkit.parsers.document.ReportDocument;
import org.inspectkit.parsers.text.Glyphs;
import org.inspectkit.parsers.text.SpannedText;
import org.inspectkit.parsers.text.TextCell;
import org.inspectkit.parsers.text.TextLine;

/** The paragraphs, strengths and areas for improvement of an annual performance assessment. */
final class ApaContent {

  /** Under what kind of heading a text stands. */
  private enum Part {
    SUMMARY,
    OUTCOME,
    STRENGTHS,
    IMPROVEMENT,
    DEVELOPMENT,
    FOCUS
  }

  /** A cell with more words than this is likely to hold several items. */
  private static final int MOST_WORDS_OF_ONE_ITEM = 8;

  private final Edition edition;
  private final Notes notes;
  private final List<Finding> findings = new ArrayList<>();
  private final List<AreaForImprovement> areas = new ArrayList<>();

  private Part part = Part.SUMMARY;
  private Optional<JudgementArea> area = Optional.empty();
  private String section = "";

  ApaContent(Edition edition, Notes notes) {
    this.edition = edition;
    this.notes = notes;
  }

  List<Finding> findings() {
    return findings;
  }

  List<AreaForImprovement> areas() {
    return areas;
  }

  void read(ReportDocument document) {
    List<Block> blocks = document.blocks();
    boolean begun = false;
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      if (Sections.closes(block)) {
        return;
      }
      begun |= Headings.key(block).equals("summary") || enters(block);
      if (isTableHead(block) || isTableHeadInTwo(blocks, i)) {
        i = table(document, i);
      } else if (begun) {
        one(block);
      }
    }
  }

  private boolean enters(Block block) {
    return !edition.areasPrintedAs(Headings.key(block)).isEmpty();
  }

  private static boolean isTableHead(Block block) {
    List<TextCell> cells = block.cells();
    return block.kind() == BlockKind.ROW
        && cells.size() == 2
        && Headings.key(cells.get(0).text()).startsWith("key strengths")
        && Headings.key(cells.get(1).text()).startsWith("key areas");
  }

  /** The cells of the head may stand on lines of their own. */
  private static boolean isTableHeadInTwo(List<Block> blocks, int i) {
    return i + 1 < blocks.size()
        && Headings.key(blocks.get(i)).equals("key strengths")
        && Headings.key(blocks.get(i + 1)).equals("key areas for improvement");
  }

  /** Reads the table of strengths and areas, and returns the number of its last block. */
  private int table(ReportDocument document, int head) {
    List<Block> blocks = document.blocks();
    int to = head + 1;
    while (to < blocks.size() && !endsTable(blocks.get(to))) {
      to++;
    }
    boolean inColumns = isTableHead(blocks.get(head));
    List<Block> rows = blocks.subList(head + (inColumns ? 1 : 2), to);
    TextLine headLine = blocks.get(head).lines().get(0);
    List<TextLine> lines = rows.stream().flatMap(b -> b.lines().stream()).distinct().toList();
    if (inColumns && TwoColumns.isLaidOut(headLine, lines) && !isWhole(rows)) {
      TwoColumns columns = TwoColumns.of(headLine, lines, document);
      column(columns.left(), Part.STRENGTHS);
      column(columns.right(), Part.IMPROVEMENT);
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

  private void column(List<Block> blocks, Part column) {
    part = column;
    for (Block block : blocks) {
      Optional<SpannedText> outcome = outcome(block.text());
      if (outcome.isPresent()) {
        enterOutcome(outcome.get());
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
        Part column = Part.STRENGTHS;
        for (TextCell cell : block.cells()) {
          column(List.of(asBlock(cell, block)), column);
          column = Part.IMPROVEMENT;
        }
      } else {
        Optional<SpannedText> outcome = outcome(block.text());
        outcome.ifPresent(
            o -> part = seen.add(Headings.key(o)) ? Part.STRENGTHS : Part.IMPROVEMENT);
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

  private void enterOutcome(SpannedText outcome) {
    section = outcome.toString().replaceFirst(":$", "");
    area = edition.areasPrintedAs(Headings.key(outcome)).stream().findFirst();
  }

  /** The items of a cell; without bullets nothing tells them apart. */
  private void cell(SpannedText cell, Part column) {
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
    if (bare && last.toString().split(" ", -1).length > MOST_WORDS_OF_ONE_ITEM) {
      notes.add(
          Diagnostic.of(DiagnosticCodes.ITEMS_RUN_TOGETHER)
              .with("section", section)
              .at(last.spans().stream().findFirst()));
    }
    item(last, column);
  }

  private void item(SpannedText text, Part column) {
    if (text.length() == 0) {
      return;
    }
    if (column == Part.STRENGTHS) {
      findings.add(finding(FindingKind.STRENGTH, text));
    } else {
      areas.add(improvement(ImprovementKind.AREA_FOR_IMPROVEMENT, text));
    }
  }

  /** A block outside the table. */
  private void one(Block block) {
    if (!isHeading(block)) {
      content(block);
    }
  }

  private boolean isHeading(Block block) {
    String key = withoutGrade(Headings.key(block));
    List<JudgementArea> named = edition.areasPrintedAs(key);
    Optional<Part> entered = named.isEmpty() ? part(key) : Optional.of(Part.OUTCOME);
    if (entered.isEmpty()) {
      return key.isEmpty() ? false : block.kind() == BlockKind.HEADING && key.startsWith("grade");
    }
    part = entered.get();
    if (!named.isEmpty()) {
      area = Optional.of(named.get(0));
      section = block.text().toString();
    } else if (part == Part.FOCUS || part == Part.SUMMARY) {
      area = Optional.empty();
      section = block.text().toString();
    }
    return true;
  }

  private static Optional<Part> part(String key) {
    if (key.startsWith("aspects for focus")) {
      return Optional.of(Part.FOCUS);
    }
    if (key.contains("service descriptors") || key.contains("make judgements based on")) {
      return Optional.of(Part.SUMMARY);
    }
    return switch (key) {
      case "summary", "key strengths and areas for improvement" -> Optional.of(Part.SUMMARY);
      case "major strengths", "major strength", "key strengths" -> Optional.of(Part.STRENGTHS);
      case "important weaknesses and areas for development",
          "important weaknesses",
          "areas for development" ->
          Optional.of(Part.DEVELOPMENT);
      case "key areas for improvement" -> Optional.of(Part.IMPROVEMENT);
      default -> Optional.empty();
    };
  }

  private static String withoutGrade(String key) {
    int grade = key.lastIndexOf(" grade");
    return Headings.key(grade > 0 ? key.substring(0, grade) : key);
  }

  private void content(Block block) {
    boolean item = block.kind() == BlockKind.ITEM;
    switch (part) {
      case STRENGTHS -> {
        if (item) {
          findings.add(finding(FindingKind.STRENGTH, block.text()));
        }
      }
      case IMPROVEMENT, DEVELOPMENT, FOCUS -> {
        if (item) {
          areas.add(improvement(kind(), block.text()));
        }
      }
      case OUTCOME -> narrative(block, FindingKind.NARRATIVE);
      case SUMMARY -> narrative(block, FindingKind.SUMMARY);
    }
  }

  private ImprovementKind kind() {
    return switch (part) {
      case FOCUS -> ImprovementKind.ASPECT_FOR_FOCUS;
      case DEVELOPMENT -> ImprovementKind.AREA_FOR_DEVELOPMENT;
      default -> ImprovementKind.AREA_FOR_IMPROVEMENT;
    };
  }

  private void narrative(Block block, FindingKind kind) {
    boolean sentence = block.kind() == BlockKind.PARAGRAPH && block.text().toString().endsWith(".");
    if (sentence || block.kind() == BlockKind.ITEM) {
      findings.add(finding(kind, block.text()));
    }
  }

  private Finding finding(FindingKind kind, SpannedText text) {
    return Finding.builder()
        .kind(kind)
        .text(text.toString())
        .section(section.isEmpty() ? Optional.empty() : Optional.of(section))
        .area(area)
        .statements(Told.listed(text))
        .build();
  }

  private AreaForImprovement improvement(ImprovementKind kind, SpannedText text) {
    boolean ofArea = kind != ImprovementKind.ASPECT_FOR_FOCUS;
    return AreaForImprovement.builder()
        .kind(kind)
        .text(text.toString())
        .area(ofArea ? area : Optional.empty())
        .heading(section.isEmpty() ? Optional.empty() : Optional.of(section))
        .statements(Told.listed(text))
        .build();
  }
}
