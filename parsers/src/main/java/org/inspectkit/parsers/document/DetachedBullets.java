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
    int i = from;
    while (i < lines.size() && isText(i) && (texts.size() < count || !opensText(i, from))) {
      if (opensText(i, from)) {
        texts.add(i);
      }
      i++;
    }
    if (texts.size() == count) {
      boolean heading = i < lines.size() && isHeadingOf(i);
      items.addAll(texts.subList(0, heading ? count - 1 : count));
    }
  }

  /** Whether a line opens another text, and does not go on behind a blank line with the last. */
  private boolean opensText(int i, int from) {
    boolean goesOn =
        i > from
            && Sentences.isOpenEnded(lines.get(i - 1).text())
            && Sentences.startsLower(lines.get(i).text());
    return i == from || (lines.get(i).gapBefore() && !goesOn);
  }

  /** Whether a line is a numbered paragraph, and what stands above it its heading and no text. */
  private boolean isHeadingOf(int i) {
    return Opening.of(lines.get(i)).number().isPresent()
        && Sentences.isOpenEnded(lines.get(i - 1).text());
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
