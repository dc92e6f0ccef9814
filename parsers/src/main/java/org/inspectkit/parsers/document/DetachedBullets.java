package org.inspectkit.parsers.document;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.inspectkit.parsers.text.LineKind;
import org.inspectkit.parsers.text.TextLine;

/**
 * Lists of which an extractor printed all bullets first, each on a line of its own, and then the
 * texts: as many texts, parted by blank lines, follow as there are bullets. Where fewer follow,
 * nothing tells which text is an item.
 */
final class DetachedBullets {

  private final List<TextLine> lines;
  private final Set<Integer> items = new HashSet<>();

  DetachedBullets(List<TextLine> lines) {
    this.lines = lines;
    int i = 0;
    while (i < lines.size()) {
      int behind = i;
      while (behind < lines.size() && isBareBullet(lines.get(behind))) {
        behind++;
      }
      if (behind - i > 1) {
        addTexts(behind, behind - i);
      }
      i = Math.max(behind, i + 1);
    }
  }

  /** Whether a line opens an item whose bullet stands further up. */
  boolean opensItem(int i) {
    return items.contains(i);
  }

  private void addTexts(int from, int count) {
    List<Integer> texts = new ArrayList<>();
    for (int i = from; i < lines.size() && texts.size() < count && isText(i); i++) {
      if (i == from || lines.get(i).gapBefore()) {
        texts.add(i);
      }
    }
    if (texts.size() == count) {
      items.addAll(texts);
    }
  }

  private boolean isText(int i) {
    TextLine line = lines.get(i);
    Opening opening = Opening.of(line);
    return line.kind() != LineKind.HEADING
        && line.cells().size() == 1
        && opening.bullet().isEmpty()
        && opening.number().isEmpty();
  }

  private static boolean isBareBullet(TextLine line) {
    return line.text().length() == 1 && Opening.of(line).bullet().isPresent();
  }
}
