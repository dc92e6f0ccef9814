package org.inspectkit.parsers.readers.content;

import java.util.List;
import org.inspectkit.parsers.document.Block;
import org.inspectkit.parsers.document.BlockKind;
import org.inspectkit.parsers.document.ReportDocument;
import org.inspectkit.parsers.readers.passage.Headings;
import org.inspectkit.parsers.readers.passage.Printed;
import org.inspectkit.parsers.text.TextCell;
import org.inspectkit.parsers.text.TextLine;

/**
 * Tells a running header that is printed once, in the middle of a list: at an end of a page it
 * repeats words of the report's opening, such as its title.
 */
public final class RunningHeads {

  private static final int FRONT = 30;
  private static final int LONGEST = 130;
  private static final int SHORTEST = 8;

  private final List<String> opening;
  private final boolean paged;

  private RunningHeads(List<String> opening, boolean paged) {
    this.opening = opening;
    this.paged = paged;
  }

  /** Remembers the lines of a report's opening that are no sentences. */
  public static RunningHeads of(ReportDocument document) {
    List<Block> blocks = document.blocks();
    List<String> opening =
        blocks.stream()
            .limit(FRONT)
            .takeWhile(block -> block.kind() != BlockKind.ITEM)
            .filter(RunningHeads::mayBe)
            .map(block -> Headings.key(block.text()))
            .toList();
    boolean paged = !blocks.isEmpty() && page(blocks.get(blocks.size() - 1)) != page(blocks.get(0));
    return new RunningHeads(opening, paged);
  }

  /**
   * Whether a block of a list is such a header. In a text without pages, a sub-heading may repeat a
   * line of the opening too.
   */
  boolean has(List<Block> content, int i, ListForm form) {
    Block block = content.get(i);
    boolean edge =
        (!paged && form == ListForm.PLAIN)
            || (i > 0 && page(content.get(i - 1)) != page(block))
            || (i + 1 < content.size() && page(content.get(i + 1)) != page(block));
    return edge && mayBe(block) && block.lines().get(0).cells().stream().allMatch(this::isRepeated);
  }

  private boolean isRepeated(TextCell cell) {
    String key = Headings.key(cell.text());
    return key.length() >= SHORTEST && opening.stream().anyMatch(line -> line.contains(key));
  }

  private static boolean mayBe(Block block) {
    return block.kind() != BlockKind.ITEM
        && block.kind() != BlockKind.NUMBERED
        && block.hasLetter()
        && block.text().length() <= LONGEST
        && !Printed.endsIn(block.text(), ".");
  }

  private static int page(Block block) {
    List<TextLine> lines = block.lines();
    return lines.get(lines.size() - 1).page();
  }
}
