package org.inspectkit.parsers.document;

import java.util.List;
import java.util.stream.Collectors;
import org.inspectkit.internal.Counted;
import org.inspectkit.parsers.text.PagedText;
import org.inspectkit.parsers.text.TextLine;

/**
 * A report as a sequence of blocks in reading order.
 *
 * <p>It knows no framework. Every visible character of the extracted text is in exactly one block,
 * in furniture, or in the markup of a conversion.
 *
 * <pre>{@code
 * ReportDocument document = InspectionReports.document("Overview\n\nA visit took place.\n");
 * document.blocks().forEach(System.out::println);
 * }</pre>
 *
 * @param text the text it was made from
 * @param blocks the blocks in reading order
 * @param furniture running headers, footers and page numbers
 */
public record ReportDocument(PagedText text, List<Block> blocks, List<TextLine> furniture) {

  public ReportDocument {
    blocks = List.copyOf(blocks);
    furniture = List.copyOf(furniture);
  }

  /**
   * Finds the structure of a text.
   *
   * @param text the lines of a document
   * @return the document
   */
  public static ReportDocument of(PagedText text) {
    return of(text, Integer.MAX_VALUE);
  }

  /**
   * Finds the structure of a text.
   *
   * @param text the lines of a document
   * @param maxBlocks the most blocks that it may have
   * @return the document
   * @throws IllegalArgumentException if it has more
   */
  public static ReportDocument of(PagedText text, int maxBlocks) {
    return new DocumentBuilder(text, maxBlocks).build();
  }

  /**
   * The whole document in reading order, a block a line, without furniture.
   *
   * @return the text of all blocks
   */
  public String print() {
    return blocks.stream().map(ReportDocument::print).collect(Collectors.joining("\n", "", "\n"));
  }

  private static String print(Block block) {
    String markers = block.markers().stream().map(m -> m + " ").collect(Collectors.joining());
    return markers + block.text();
  }

  @Override
  public String toString() {
    return String.join(
        ", ",
        Counted.of(blocks.size(), "block"),
        Counted.of(furniture.size(), "line of furniture"),
        text.toString());
  }
}
