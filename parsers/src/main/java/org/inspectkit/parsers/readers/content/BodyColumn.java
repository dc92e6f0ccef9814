package org.inspectkit.parsers.readers.content;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.inspectkit.parsers.document.Block;
import org.inspectkit.parsers.readers.passage.Headings;
import org.inspectkit.parsers.text.SpannedText;
import org.inspectkit.parsers.text.TextLine;

/**
 * The column of bodies of a table whose lines a text holds one under the other. What was a line of
 * it once is one again wherever it is printed apart, since the same bodies act in most rows.
 */
final class BodyColumn {

  /** How the heading of the column begins. */
  private static final String HEAD = "responsible bod";

  private final List<SpannedText> bodies = new ArrayList<>();
  private final Set<String> lines = new HashSet<>();
  private boolean head;
  private boolean within;

  private Optional<TextLine> last = Optional.empty();

  /** How much the number of a line of a paragraph is above that of the line before it. */
  private int step;

  static boolean isHead(SpannedText text) {
    return Headings.key(text).startsWith(HEAD);
  }

  /** Whether a line contains nothing but names of bodies. */
  static boolean isOfBodies(SpannedText line) {
    return isHead(line) || ListPatterns.NAMES.matcher(line).matches();
  }

  /** Whether a line below one of bodies contains nothing but names, or the rest of them. */
  static boolean goesOn(SpannedText line) {
    return ListPatterns.MORE_NAMES.matcher(line).matches();
  }

  void see(SpannedText text) {
    head |= isHead(text);
  }

  /** Whether the heading of the column is a line of its own. */
  boolean hasHead() {
    return head;
  }

  /** Whether any of its lines is apart from the areas. */
  boolean isApart() {
    return !bodies.isEmpty();
  }

  /** Whether the last line was one of bodies, so that more of them may follow. */
  boolean isWithin() {
    return within;
  }

  /** Whether a line was one of bodies before. */
  boolean has(SpannedText line) {
    return lines.contains(line.toString());
  }

  void add(List<SpannedText> printed) {
    printed.forEach(line -> lines.add(line.toString()));
    printed.stream().filter(line -> !isHead(line)).forEach(bodies::add);
  }

  /** Remembers how the block that was read last ends. */
  void end(Block block, boolean inBodies) {
    within = inBodies;
    int lines = block.lines().size();
    last = Optional.of(block.lines().get(lines - 1));
    if (lines > 1) {
      step = last.get().number() - block.lines().get(lines - 2).number();
    }
  }

  /**
   * Whether the end of a page is between the block that was read last and a line. A text that does
   * not mark it has the running header there, so that the number of the line is not the next.
   */
  boolean isOnPageBefore(TextLine line) {
    int far = step > 0 ? step : Integer.MAX_VALUE;
    return last.filter(above -> above.page() != line.page() || line.number() - above.number() > far)
        .isPresent();
  }

  /** The names, a line each, in the order in which they are printed. */
  List<SpannedText> bodies() {
    return bodies;
  }
}
