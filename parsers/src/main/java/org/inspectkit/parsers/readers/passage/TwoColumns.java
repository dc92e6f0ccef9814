package org.inspectkit.parsers.readers.passage;

import java.util.ArrayList;
import java.util.List;
import org.inspectkit.parsers.document.Block;
import org.inspectkit.parsers.document.ReportDocument;
import org.inspectkit.parsers.text.LineKind;
import org.inspectkit.parsers.text.PagedText;
import org.inspectkit.parsers.text.TextCell;
import org.inspectkit.parsers.text.TextLine;

/** A table of two columns set side by side with blanks, read column by column. */
public record TwoColumns(List<Block> left, List<Block> right) {

  private static final int TOLERANCE = 4;
  private static final int FEWEST_LINES = 2;

  /** Whether lines below a head of two cells keep to the column of its second cell. */
  public static boolean isLaidOut(TextLine head, List<TextLine> lines) {
    int column = head.cells().get(1).column();
    long kept =
        lines.stream()
            .filter(line -> line.cells().size() == 2)
            .filter(line -> Math.abs(line.cells().get(1).column() - column) <= TOLERANCE)
            .count();
    return kept >= FEWEST_LINES;
  }

  public static TwoColumns of(TextLine head, List<TextLine> lines, ReportDocument document) {
    int column = head.cells().get(1).column() - TOLERANCE;
    List<TextLine> left = new ArrayList<>();
    List<TextLine> right = new ArrayList<>();
    for (TextLine line : lines) {
      for (TextCell cell : line.cells()) {
        (cell.column() >= column ? right : left).add(alone(line, cell));
      }
    }
    return new TwoColumns(blocks(left, document), blocks(right, document));
  }

  private static TextLine alone(TextLine line, TextCell cell) {
    return new TextLine(
        line.page(),
        line.number(),
        LineKind.TEXT,
        cell.column(),
        cell.text(),
        List.of(cell),
        line.gapBefore(),
        line.box());
  }

  private static List<Block> blocks(List<TextLine> lines, ReportDocument document) {
    PagedText text = document.text();
    return ReportDocument.of(new PagedText(text.extracted(), text.pages(), lines, List.of()))
        .blocks();
  }
}
