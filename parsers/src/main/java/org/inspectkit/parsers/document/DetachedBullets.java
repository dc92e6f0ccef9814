package org.inspectkit.parsers.document;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.inspectkit.parsers.text.LineKind;
import org.inspectkit.parsers.text.SpannedText;
import org.inspectkit.parsers.text.TextLine;

/**
 * Lists of which an extractor printed all bullets first, each on a line of its own, and then the
 * texts: up to the next heading, no more whole sentences follow than there are bullets, parted by
 * blank lines. Where more follow, nothing says which of them are items.
 */
final class DetachedBullets {

  private final List<TextLine> lines;
  private final List<LineOpening> openings;
  private final BitSet items = new BitSet();

  DetachedBullets(List<TextLine> lines, List<LineOpening> openings) {
    this.lines = lines;
    this.openings = openings;
    int i = 0;
    while (i < lines.size()) {
      int after = i;
      while (after < lines.size() && isBareBullet(after)) {
        after++;
      }
      if (after - i > 1) {
        addTexts(after, after - i);
      }
      i = Math.max(after, i + 1);
    }
  }

  /** Whether a line opens an item whose bullet is further up. */
  boolean opensItem(int i) {
    return items.get(i);
  }

  private void addTexts(int from, int count) {
    List<Integer> texts = new ArrayList<>();
    int text = from;
    for (int i = from; i < lines.size() && isText(i); i++) {
      boolean last = i + 1 == lines.size() || opensText(i + 1);
      if (last && !Sentences.isWhole(lines.get(i).text())) {
        break;
      }
      if (last) {
        texts.add(text);
        text = i + 1;
      }
    }
    if (texts.size() <= count) {
      texts.forEach(items::set);
    }
  }

  /** Whether a line begins another text than the one above it. */
  private boolean opensText(int i) {
    SpannedText text = lines.get(i).text();
    return lines.get(i).gapBefore()
        && !Sentences.startsWithin(text)
        && !Sentences.isBracketed(text)
        && !Sentences.isCut(lines.get(i - 1).text(), text);
  }

  private boolean isText(int i) {
    TextLine line = lines.get(i);
    LineOpening opening = openings.get(i);
    return line.kind() != LineKind.HEADING
        && line.cells().size() == 1
        && !opening.hasBullet()
        && !opening.hasNumber();
  }

  private boolean isBareBullet(int i) {
    return lines.get(i).text().length() == 1 && openings.get(i).hasBullet();
  }
}
