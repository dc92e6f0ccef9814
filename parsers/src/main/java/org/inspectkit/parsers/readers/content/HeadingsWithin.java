package org.inspectkit.parsers.readers.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.inspectkit.parsers.document.Block;
import org.inspectkit.parsers.document.BlockKind;
import org.inspectkit.parsers.document.ReportDocument;
import org.inspectkit.parsers.readers.passage.Headings;
import org.inspectkit.parsers.readers.passage.Printed;
import org.inspectkit.parsers.terms.AnnotatedDocument;
import org.inspectkit.parsers.text.SpannedText;
import org.inspectkit.parsers.text.TextLine;
import org.inspectkit.parsers.text.lines.LetterCase;
import org.inspectkit.parsers.text.lines.StoredText;

/**
 * Sets a known heading apart from the item or the paragraph above it, to which a text without blank
 * lines has joined it. Only the catalogue knows such a heading from one more line of the text.
 */
final class HeadingsWithin {

  private static final int MOST_LINES = 2;
  private static final String STOPS = ".!?)";

  private final SectionRules rules;
  private final boolean cased;

  private HeadingsWithin(SectionRules rules, boolean cased) {
    this.rules = rules;
    this.cased = cased;
  }

  /** A document in which no block ends with a known heading. */
  static AnnotatedDocument apart(AnnotatedDocument document, SectionRules rules) {
    HeadingsWithin headings =
        new HeadingsWithin(rules, LetterCase.isKept(document.document().text().lines()));
    List<Block> blocks = document.document().blocks();
    List<Block> all = new ArrayList<>(blocks.size());
    for (Block block : blocks) {
      int from = headings.from(block);
      if (from > 0) {
        part(block, from, all);
      } else {
        all.add(block);
      }
    }
    if (all.size() == blocks.size()) {
      return document;
    }
    ReportDocument parted =
        new ReportDocument(document.document().text(), all, document.document().furniture());
    return document.with(parted);
  }

  /**
   * The line with which the heading at the end of a block begins, after a whole sentence or a
   * remark in brackets; 0 if there is none.
   */
  private int from(Block block) {
    int lines = block.lines().size();
    boolean text = block.kind() != BlockKind.HEADING && block.kind() != BlockKind.ROW;
    if (!text || lines < 2 || Printed.endsIn(block.text(), ".,;")) {
      return 0;
    }
    for (int from = lines - 1; from > 0 && from >= lines - MOST_LINES; from--) {
      if (Printed.endsIn(block.lines().get(from - 1).text(), STOPS)
          && mayBegin(block.lines().get(from).text())
          && isKnown(lastLines(block, from))) {
        return from;
      }
    }
    return 0;
  }

  /** A sentence that goes on in the next line does so in lower case. */
  private boolean mayBegin(SpannedText line) {
    return !cased || !Character.isLowerCase(line.charAt(0));
  }

  private boolean isKnown(Optional<SpannedText> heading) {
    String key = heading.map(Headings::key).orElse("");
    return rules.announced(key).isPresent() || rules.strand(key).isPresent();
  }

  /** The last lines of a block, as they are in its text; none if they were mended at the join. */
  private static Optional<SpannedText> lastLines(Block block, int from) {
    List<SpannedText> lines = block.lines().stream().skip(from).map(TextLine::text).toList();
    String printed = StoredText.joinedLines(lines).toString();
    int start = block.text().length() - printed.length();
    return start > 0
            && Printed.endsIn(block.text().subSequence(0, start), " ")
            && block.text().from(start).toString().equals(printed)
        ? Optional.of(block.text().from(start))
        : Optional.empty();
  }

  private static void part(Block block, int from, List<Block> all) {
    SpannedText heading = lastLines(block, from).orElseThrow();
    SpannedText above = block.text().subSequence(0, block.text().length() - heading.length());
    List<TextLine> lines = block.lines();
    Optional<Integer> none = Optional.empty();
    all.add(
        new Block(
            block.kind(), above.strip(), block.markers(), block.number(), lines.subList(0, from)));
    all.add(
        new Block(BlockKind.HEADING, heading, List.of(), none, lines.subList(from, lines.size())));
  }
}
