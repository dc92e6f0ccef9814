package org.inspectkit.parsers.readers.content;

import java.util.ArrayList;
import java.util.List;
import org.inspectkit.parsers.document.Block;
import org.inspectkit.parsers.text.SpannedText;
import org.inspectkit.parsers.text.TextLine;

/**
 * The areas of a table of which a text holds the lines only, one under the other: an area opens a
 * line, after a whole sentence, with those who should act.
 */
final class TableAreas {

  private TableAreas() {}

  /** Whether a text says who should act. */
  static boolean opens(CharSequence text) {
    return ListPatterns.AREA_OF_TABLE.matcher(text).find();
  }

  static List<SpannedText> of(Block block) {
    List<SpannedText> areas = new ArrayList<>();
    SpannedText rest = block.text();
    for (TextLine line : block.lines().subList(1, block.lines().size())) {
      int at = rest.toString().indexOf(line.text().toString());
      if (at > 1 && ".:".indexOf(rest.charAt(at - 2)) >= 0 && opens(rest.from(at))) {
        areas.add(rest.subSequence(0, at - 1));
        rest = rest.from(at);
      }
    }
    areas.add(rest);
    return areas;
  }
}
