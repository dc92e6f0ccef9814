package org.inspectkit.parsers.readers.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.inspectkit.parsers.document.Block;
import org.inspectkit.parsers.document.BlockKind;
import org.inspectkit.parsers.readers.passage.Printed;
import org.inspectkit.parsers.text.SpannedText;

/**
 * The parts of a long list: items under sub-headings, and the paragraphs before and behind them. A
 * paragraph between two items is the rest of the item above, cut off by the end of a page.
 */
public final class ListParts {

  private static final int LONGEST_HEADING = 60;

  private final List<Block> content;
  private final List<Part> parts = new ArrayList<>();
  private Optional<String> heading = Optional.empty();
  private boolean afterItem;

  /**
   * An item or a paragraph.
   *
   * @param item whether it is an item
   * @param text its text
   * @param heading the sub-heading above it
   */
  public record Part(boolean item, SpannedText text, Optional<String> heading) {}

  private ListParts(List<Block> content) {
    this.content = content;
  }

  public static List<Part> of(List<Block> content) {
    ListParts list = new ListParts(content);
    for (int i = 0; i < content.size(); i++) {
      list.add(i);
    }
    return List.copyOf(list.parts);
  }

  private void add(int i) {
    Block block = content.get(i);
    if (block.text().length() == 0) {
      return;
    }
    if (block.kind() == BlockKind.HEADING && !opensList(block.text())) {
      heading = Optional.of(block.text().toString());
      afterItem = false;
    } else if (block.kind() == BlockKind.ITEM || block.kind() == BlockKind.NUMBERED) {
      parts.add(new Part(true, block.text(), heading));
      afterItem = true;
    } else if (afterItem && (isCut() || isItemNext(i))) {
      Part last = parts.remove(parts.size() - 1);
      parts.add(new Part(true, last.text().join(" ", block.text()), last.heading()));
    } else {
      parts.add(new Part(false, block.text(), heading));
      afterItem = false;
    }
  }

  /** A short paragraph that leads up to its list is no sub-heading. */
  private static boolean opensList(SpannedText text) {
    return text.length() > LONGEST_HEADING && Printed.endsIn(text, ":");
  }

  /** Whether the last item ends as no sentence does. */
  private boolean isCut() {
    SpannedText text = parts.get(parts.size() - 1).text();
    return !Printed.endsIn(text, ".!?:;)\u2019'\"\u201D");
  }

  /** Whether more items follow before the next sub-heading. */
  private boolean isItemNext(int i) {
    return content.stream()
        .skip(i + 1L)
        .takeWhile(block -> block.kind() != BlockKind.HEADING)
        .anyMatch(block -> block.kind() == BlockKind.ITEM);
  }
}
