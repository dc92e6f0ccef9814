package org.inspectkit.parsers.readers.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.inspectkit.framework.SectionRule;
import org.inspectkit.parsers.document.Block;
import org.inspectkit.parsers.document.BlockKind;
import org.inspectkit.parsers.readers.passage.Headings;
import org.inspectkit.parsers.readers.passage.Lines;
import org.inspectkit.parsers.readers.passage.Printed;
import org.inspectkit.parsers.terms.AnnotatedDocument;
import org.inspectkit.parsers.text.SpannedText;
import org.inspectkit.parsers.text.lines.LetterCase;
import org.jspecify.annotations.Nullable;

/**
 * Sets a known heading apart from the item or the paragraph to which a text without blank lines or
 * line ends has joined it. It ends with a line, after a whole sentence or a remark in brackets, or
 * it is a line below a lead-in or another heading, or the last line of a block above an item. Only
 * the catalogue knows such a heading from one more line of the text.
 */
final class HeadingsWithin {

  private static final int LONGEST = 170;
  private static final int MOST_LINES = 2;
  private static final String STOPS = ".!?)";

  private final SectionRules rules;
  private final boolean cased;

  private record Heading(int start, int end) {}

  private HeadingsWithin(SectionRules rules, boolean cased) {
    this.rules = rules;
    this.cased = cased;
  }

  /** The blocks of a document, with no known heading in one with other text. */
  static List<Block> apart(AnnotatedDocument document, SectionRules rules) {
    HeadingsWithin headings =
        new HeadingsWithin(rules, LetterCase.isKept(document.document().text().lines()));
    List<Block> blocks = document.document().blocks();
    List<Block> all = new ArrayList<>(blocks.size());
    for (int i = 0; i < blocks.size(); i++) {
      headings.add(blocks, i, all);
    }
    return all;
  }

  private void add(List<Block> blocks, int i, List<Block> all) {
    Block block = blocks.get(i);
    int from = 0;
    for (Heading heading : headings(blocks, i)) {
      addText(block, from, heading.start(), all);
      all.add(block.part(BlockKind.HEADING, heading.start(), heading.end()));
      from = heading.end();
    }
    addText(block, from, block.text().length(), all);
  }

  private static void addText(Block block, int from, int to, List<Block> all) {
    boolean whole = from == 0 && to == block.text().length();
    Block part = whole ? block : block.part(BlockKind.PARAGRAPH, from, to);
    if (from == 0 || part.text().length() > 0) {
      all.add(part);
    }
  }

  private List<Heading> headings(List<Block> blocks, int i) {
    Block block = blocks.get(i);
    if (block.kind() == BlockKind.HEADING || block.kind() == BlockKind.ROW) {
      return List.of();
    }
    List<Heading> headings = new ArrayList<>(0);
    int last = block.lines().size() - 1;
    int from = 0;
    for (int line = 0; line <= last; line++) {
      Heading graded = gradedArea(block, from, line);
      Heading heading =
          graded == null && mayEndIn(block, line) ? heading(blocks, i, from, line) : graded;
      boolean repeated =
          heading != null
              && line == last
              && isRepeated(block.text().from(heading.start()), blocks, i + 1);
      if (heading != null && !repeated) {
        headings.add(heading);
        from = heading.end();
      }
    }
    return headings;
  }

  /** The heading that states the grade of an area below a sentence, also with a stop. */
  private @Nullable Heading gradedArea(Block block, int from, int line) {
    boolean last = line + 1 == block.lines().size();
    boolean whole = last || mayBegin(block.lines().get(line + 1).text().charAt(0));
    if (!whole || !rules.endsAsGrade(last ? block.text() : block.lines().get(line).text())) {
      return null;
    }
    int end = endOf(block, line);
    int start = afterLastStop(block.text(), from, end);
    boolean graded =
        start > 0
            && mayBegin(block.text().charAt(start))
            && rules.statesGrade(block.text().subSequence(start, end));
    return graded ? new Heading(start, end) : null;
  }

  /** Whether a line ends as a heading may, and the next one does not go on with a sentence. */
  private boolean mayEndIn(Block block, int line) {
    boolean last = line + 1 == block.lines().size();
    return last
        ? !Printed.endsIn(block.text(), ".,;")
        : !Printed.endsIn(block.lines().get(line).text(), ".,;")
            && mayBegin(block.lines().get(line + 1).text().charAt(0));
  }

  private boolean mayBegin(char first) {
    return !cased || !Character.isLowerCase(first);
  }

  /** The heading that ends with a line of a block; {@code null} if none does. */
  private @Nullable Heading heading(List<Block> blocks, int i, int from, int last) {
    Block block = blocks.get(i);
    int end = endOf(block, last);
    Heading afterStop = heading(block, afterLastStop(block.text(), from, end), end, last);
    if (afterStop != null || last == 0) {
      return afterStop;
    }
    int start = Lines.start(block, last);
    Heading line = start > from && start < end ? heading(block, start, end, last) : null;
    boolean below = line != null && leadsIn(block.text().subSequence(from, start).strip());
    return below || isAboveItem(blocks, i, last) ? line : null;
  }

  private @Nullable Heading heading(Block block, int start, int end, int last) {
    if (start == 0 || !mayBegin(block.text().charAt(start))) {
      return null;
    }
    SpannedText printed = block.text().subSequence(start, end);
    int first = last;
    while (first > 0 && block.lines().get(first).text().start() > printed.start()) {
      first--;
    }
    boolean opens = block.lines().get(first).text().start() == printed.start();
    boolean apart = opens || block.kind() == BlockKind.ITEM;
    boolean known =
        end == block.text().length() ? isKnown(printed, opens) : apart && isWhole(printed);
    return known && last - first < MOST_LINES ? new Heading(start, end) : null;
  }

  private boolean leadsIn(SpannedText above) {
    return Printed.endsIn(above, ":")
        || (above.length() <= LONGEST && rules.announced(rules.key(above)).isPresent());
  }

  private static boolean isAboveItem(List<Block> blocks, int i, int line) {
    return line + 1 == blocks.get(i).lines().size()
        && i + 1 < blocks.size()
        && blocks.get(i + 1).kind() == BlockKind.ITEM;
  }

  private static int endOf(Block block, int line) {
    int next = Lines.start(block, line + 1);
    return next > 0 && block.text().charAt(next - 1) == ' ' ? next - 1 : next;
  }

  /** Where the text after the last stop begins; 0 if there is none, or only far before. */
  private static int afterLastStop(SpannedText text, int from, int end) {
    int i = end - 2;
    int farthest = Math.max(Math.max(from, 1), end - LONGEST);
    while (i >= farthest && (text.charAt(i) != ' ' || STOPS.indexOf(text.charAt(i - 1)) < 0)) {
      i--;
    }
    return i >= farthest ? i + 1 : 0;
  }

  /** Whether a heading is printed once more in the next block. */
  private boolean isRepeated(SpannedText heading, List<Block> blocks, int next) {
    Optional<SectionRule> rule = rules.announced(rules.key(heading));
    return rule.isPresent()
        && next < blocks.size()
        && rule.equals(rules.announced(rules.key(blocks.get(next))));
  }

  /** Within a line only a heading without damage is certain. */
  private boolean isKnown(SpannedText heading, boolean opens) {
    String key = opens ? rules.key(heading) : Headings.key(heading);
    return rules.announced(key).isPresent() || rules.strand(key).isPresent();
  }

  /**
   * Above other text only a heading of which the catalogue has all words, or all up to a colon, is
   * certain, and only below the sentences of an item: in a paragraph, the next one may begin with
   * such words.
   */
  private boolean isWhole(SpannedText heading) {
    String key = Headings.key(heading);
    String titled = Printed.before(key, ":") + ":*";
    return rules.fitting(key).stream()
        .filter(rule -> rule.role().isPresent())
        .anyMatch(rule -> rule.headings().contains(key) || rule.headings().contains(titled));
  }
}
