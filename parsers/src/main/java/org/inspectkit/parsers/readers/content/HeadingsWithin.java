package org.inspectkit.parsers.readers.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.inspectkit.framework.SectionRule;
import org.inspectkit.parsers.document.Block;
import org.inspectkit.parsers.document.BlockKind;
import org.inspectkit.parsers.document.ReportDocument;
import org.inspectkit.parsers.readers.passage.Headings;
import org.inspectkit.parsers.readers.passage.Printed;
import org.inspectkit.parsers.terms.AnnotatedDocument;
import org.inspectkit.parsers.text.SpannedText;
import org.inspectkit.parsers.text.TextLine;
import org.inspectkit.parsers.text.lines.LetterCase;

/**
 * Sets a known heading apart from the item or the paragraph above it, to which a text without blank
 * lines or line ends has joined it. Only the catalogue knows such a heading from one more line of
 * the text.
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
    for (int i = 0; i < blocks.size(); i++) {
      headings.add(blocks, i, all);
    }
    if (all.size() == blocks.size()) {
      return document;
    }
    ReportDocument parted =
        new ReportDocument(document.document().text(), all, document.document().furniture());
    return document.with(parted);
  }

  private void add(List<Block> blocks, int i, List<Block> all) {
    Block block = blocks.get(i);
    int start = start(block);
    if (start == 0 || isRepeated(block.text().from(start), blocks, i + 1)) {
      all.add(block);
      return;
    }
    SpannedText heading = block.text().from(start);
    List<TextLine> lines = block.lines();
    int line = lineOf(heading, lines);
    int above = opens(lines.get(line), heading) ? line : line + 1;
    all.add(
        new Block(
            block.kind(),
            block.text().subSequence(0, start).strip(),
            block.markers(),
            block.number(),
            lines.subList(0, above)));
    all.add(
        new Block(
            BlockKind.HEADING,
            heading,
            List.of(),
            Optional.empty(),
            lines.subList(line, lines.size())));
  }

  /**
   * Where the heading at the end of a block begins, after a whole sentence or a remark in brackets,
   * or in the line below a lead-in or another known heading; 0 if there is none.
   */
  private int start(Block block) {
    SpannedText text = block.text();
    boolean prose = block.kind() != BlockKind.HEADING && block.kind() != BlockKind.ROW;
    if (!prose || Printed.endsIn(text, ".,;")) {
      return 0;
    }
    int start = afterLastStop(text);
    if (isHeading(start, block)) {
      return start;
    }
    int last = ofLastLine(block);
    return isHeading(last, block) && leadsIn(text.subSequence(0, last).strip()) ? last : 0;
  }

  private boolean leadsIn(SpannedText above) {
    return Printed.endsIn(above, ":") || rules.announced(rules.key(above)).isPresent();
  }

  /** Where the last of several lines begins in the text of a block; 0 if there is but one. */
  private static int ofLastLine(Block block) {
    List<TextLine> lines = block.lines();
    int length = lines.get(lines.size() - 1).text().length();
    return lines.size() > 1 ? Math.max(0, block.text().length() - length) : 0;
  }

  private boolean isHeading(int start, Block block) {
    return start > 0
        && mayBegin(block.text().charAt(start))
        && isKnown(block.text().from(start), block.lines());
  }

  private static int afterLastStop(SpannedText text) {
    int i = text.length() - 2;
    while (i > 0 && (text.charAt(i) != ' ' || STOPS.indexOf(text.charAt(i - 1)) < 0)) {
      i--;
    }
    return i > 0 ? i + 1 : 0;
  }

  /** A sentence that goes on in the next line does so in lower case. */
  private boolean mayBegin(char first) {
    return !cased || !Character.isLowerCase(first);
  }

  /** Whether a heading is printed once more in the next block. */
  private boolean isRepeated(SpannedText heading, List<Block> blocks, int next) {
    Optional<SectionRule> rule = rules.announced(rules.key(heading));
    return rule.isPresent()
        && next < blocks.size()
        && rule.equals(rules.announced(rules.key(blocks.get(next))));
  }

  /** Within a line only a heading without damage is certain. */
  private boolean isKnown(SpannedText heading, List<TextLine> lines) {
    int line = lineOf(heading, lines);
    if (lines.size() - line > MOST_LINES) {
      return false;
    }
    String key = opens(lines.get(line), heading) ? rules.key(heading) : Headings.key(heading);
    return rules.announced(key).isPresent() || rules.strand(key).isPresent();
  }

  /** The line in which a heading begins. */
  private static int lineOf(SpannedText heading, List<TextLine> lines) {
    int line = lines.size() - 1;
    while (line > 0 && lines.get(line).text().start() > heading.start()) {
      line--;
    }
    return line;
  }

  private static boolean opens(TextLine line, SpannedText heading) {
    return line.text().start() == heading.start();
  }
}
