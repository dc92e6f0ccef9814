package org.inspectkit.parsers.readers;

import java.util.ArrayList;
import java.util.List;
import org.inspectkit.framework.Framework;
import org.inspectkit.framework.SectionRole;
import org.inspectkit.parsers.document.Block;
import org.inspectkit.parsers.document.BlockKind;
import org.inspectkit.parsers.readers.passage.Headings;
import org.inspectkit.parsers.readers.passage.Lines;
import org.inspectkit.parsers.readers.passage.Printed;
import org.inspectkit.parsers.readers.passage.Sections;
import org.inspectkit.parsers.terms.AnnotatedDocument;
import org.inspectkit.parsers.text.SpannedText;
import org.inspectkit.parsers.text.TextLine;

/**
 * Finds a case that a page has in the middle of an item, where a document does not mark its box:
 * the sentence of the item is not over before the title of the case, and goes on in lower case
 * after whole paragraphs.
 */
record StudyWithinItem(Framework framework, List<Block> blocks) {

  /** With what a sentence or a remark ends. */
  private static final String ENDS = ".!?)\u2019'\"\u201D";

  /** A document in which no title of such a case is in the block of the item. */
  static AnnotatedDocument apart(AnnotatedDocument document, Framework framework) {
    List<Block> blocks = document.document().blocks();
    StudyWithinItem studies = new StudyWithinItem(framework, blocks);
    List<Block> all = new ArrayList<>(blocks.size());
    for (int i = 0; i < blocks.size(); i++) {
      all.addAll(studies.parts(i));
    }
    return document.withBlocks(all);
  }

  private List<Block> parts(int i) {
    Block block = blocks.get(i);
    int title = block.kind() == BlockKind.ITEM ? title(block) : 0;
    if (title == 0) {
      return List.of(block);
    }
    Block item = block.part(BlockKind.HEADING, 0, title);
    return rest(item, i + 1) > 0
        ? List.of(item, block.part(BlockKind.HEADING, title, block.text().length()))
        : List.of(block);
  }

  /** Where the last line of an item begins, if it is the title of a case; 0 if it is not. */
  private int title(Block item) {
    List<TextLine> lines = item.lines();
    TextLine last = lines.get(lines.size() - 1);
    int from = item.text().length() - last.text().length();
    boolean line =
        lines.size() > 1 && from > 0 && item.text().from(from).start() == last.text().start();
    return line && isTitle(Headings.key(last.text())) ? from : 0;
  }

  /** Whether a heading with this key is the title of a case. */
  boolean isTitle(String key) {
    return Sections.role(framework, key).filter(SectionRole.CASE_STUDY::equals).isPresent();
  }

  /**
   * The block with which an item goes on after a case.
   *
   * @param item what is before the title of the case
   * @param from the first paragraph of the case
   * @return the number of the block; 0 if the item does not go on
   */
  int rest(Block item, int from) {
    if (item.kind() != BlockKind.ITEM || !isCut(item.text())) {
      return 0;
    }
    int rest = from;
    while (rest < blocks.size() && isOfCase(blocks.get(rest))) {
      rest++;
    }
    boolean goesOn = rest > from && rest < blocks.size() && isRest(blocks.get(rest));
    return goesOn && mayBeOnOtherPage(item, blocks.get(rest)) ? rest : 0;
  }

  /** Whether a page may end between two blocks; not every text says where its pages end. */
  private boolean mayBeOnOtherPage(Block first, Block second) {
    return Lines.firstPage(first) < Lines.firstPage(second)
        || Lines.firstPage(blocks.get(blocks.size() - 1)) == 1;
  }

  /** Whether a text begins as a sentence and ends neither as one nor before a list. */
  private static boolean isCut(SpannedText text) {
    return Character.isUpperCase(text.charAt(0)) && !Printed.isEnded(text);
  }

  private boolean isOfCase(Block block) {
    return block.kind() == BlockKind.PARAGRAPH
        && Printed.endsIn(block.text(), ENDS)
        && !Character.isLowerCase(block.text().charAt(0))
        && Sections.role(framework, Headings.key(block)).isEmpty();
  }

  private static boolean isRest(Block block) {
    return block.kind() == BlockKind.PARAGRAPH && Character.isLowerCase(block.text().charAt(0));
  }
}
