package org.inspectkit.parsers.readers.content;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.inspectkit.parsers.document.Block;
import org.inspectkit.parsers.readers.passage.Lines;
import org.inspectkit.parsers.text.SpannedText;
import org.inspectkit.parsers.text.TextLine;

/**
 * The areas of a table of which a text holds the lines only, one under the other: an area opens a
 * line, after a whole sentence, with those who should act. The bodies of the column beside the
 * areas are lines of names, and no part of a sentence.
 */
final class TableAreas {

  private final List<SpannedText> areas = new ArrayList<>();
  private final List<SpannedText> bodies = new ArrayList<>();
  private final Block block;

  /** Where each line begins in the text of the block, and where the last one ends. */
  private final int[] starts;

  private final BodyColumn column;

  /** Whether bodies may be in the first line, or after a sentence, with no gap before them. */
  private final boolean mayBegin;

  private final boolean endsInBodies;

  private TableAreas(Block block, BodyColumn column, boolean mayBegin) {
    this.block = block;
    this.column = column;
    this.mayBegin = mayBegin || column.isWithin();
    this.starts =
        IntStream.rangeClosed(0, block.lines().size()).map(i -> Lines.start(block, i)).toArray();
    int from = 0;
    for (int i = 0; i < last(); i++) {
      int after = endOfBodies(i);
      if (after > i) {
        add(areas, from, starts[i]);
        add(bodies, starts[i], starts[after]);
        from = starts[after];
        i = after - 1;
      } else if (i > 0 && isAfterSentence(i) && opens(line(i))) {
        add(areas, from, starts[i]);
        from = starts[i];
      }
    }
    add(areas, from, block.text().length());
    endsInBodies = from == block.text().length();
  }

  /** The areas in the text of a block, and the bodies among them. */
  static TableAreas of(Block block, BodyColumn column) {
    return new TableAreas(block, column, false);
  }

  /** The same where the area above is whole and the table has a column of bodies. */
  static TableAreas afterWhole(Block block, BodyColumn column) {
    return new TableAreas(block, column, column.hasHead());
  }

  static boolean opens(CharSequence text) {
    return ListPatterns.AREA_OF_TABLE.matcher(text).find();
  }

  List<SpannedText> areas() {
    return areas;
  }

  List<SpannedText> bodies() {
    return bodies;
  }

  /** Whether the last line is one of bodies, so that more of them may follow. */
  boolean endsInBodies() {
    return endsInBodies;
  }

  private void add(List<SpannedText> to, int from, int end) {
    SpannedText part = block.text().subSequence(from, end).strip();
    if (part.length() > 0) {
      to.add(part);
    }
  }

  private int last() {
    return starts.length - 1;
  }

  private SpannedText line(int i) {
    return block.text().subSequence(starts[i], starts[i + 1]).strip();
  }

  private SpannedText from(int i) {
    return block.text().from(starts[i]);
  }

  private boolean isAfterSentence(int i) {
    return starts[i] > 1 && ".:".indexOf(block.text().charAt(starts[i] - 2)) >= 0;
  }

  /** The line after the bodies that begin with a line; that line itself if none do. */
  private int endOfBodies(int i) {
    boolean begins = mayBegin && (i == 0 || isAfterSentence(i));
    if (!begins && !isApart(i) && !BodyColumn.isHead(line(i))) {
      return i;
    }
    int after = BodyColumn.isOfBodies(line(i)) ? i + 1 : i;
    while (after > i && after < last() && BodyColumn.goesOn(line(after))) {
      after++;
    }
    return after == i || isEnd(i, after) ? after : i;
  }

  private boolean isApart(int i) {
    TextLine line = block.lines().get(i);
    boolean page =
        i == 0 ? column.isOnPageBefore(line) : block.lines().get(i - 1).page() != line.page();
    return page || line.gapBefore();
  }

  /** Whether the bodies that begin with a line end before another. */
  private boolean isEnd(int i, int after) {
    return after == last()
        || block.lines().get(after).gapBefore()
        || IntStream.range(i, after).allMatch(at -> column.has(line(at)))
        || (opens(from(after)) && !isWithinNames(after))
        || (i == 0 && column.isWithin() && isRest(after) && !opens(from(i)));
  }

  /** Whether the names above a line go on with it, and not an area. */
  private boolean isWithinNames(int i) {
    return ListPatterns.OPEN_NAMES.matcher(line(i - 1)).find()
        && !ListPatterns.LEADERS.matcher(line(i)).lookingAt();
  }

  /** Whether a line is the rest of a sentence that the bodies are in the middle of. */
  private boolean isRest(int i) {
    return Character.isLowerCase(block.text().charAt(starts[i]));
  }
}
