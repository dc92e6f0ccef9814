package org.inspectkit.parsers.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.inspectkit.parsers.text.TextLine;
import org.inspectkit.parsers.text.internal.ListLabel;

/**
 * Which lines open with the label of an item, such as "b)": those whose label is the next one after
 * that of a line not far above, and that line. A letter that opens a line by chance has no next
 * one.
 */
final class ListLabels {

  /** An item has fewer lines than this. */
  private static final int LONGEST_ITEM = 40;

  private final int[] lengths;

  /** A line whose label may have a next one. */
  private record Opener(int line, ListLabel label) {}

  ListLabels(List<TextLine> lines) {
    this.lengths = new int[lines.size()];
    Map<String, List<Opener>> open = new HashMap<>();
    for (int i = 0; i < lines.size(); i++) {
      Optional<ListLabel> label = ListLabel.of(lines.get(i).text());
      if (label.isPresent()) {
        Opener opener = new Opener(i, label.get());
        add(opener, open.computeIfAbsent(opener.label().shape(), shape -> new ArrayList<>()));
      }
    }
  }

  /** Adds a line to the innermost list that it goes on with, or begins one. */
  private void add(Opener line, List<Opener> open) {
    open.removeIf(opener -> line.line() - opener.line() > LONGEST_ITEM);
    for (int i = open.size() - 1; i >= 0; i--) {
      if (line.label().follows(open.get(i).label())) {
        take(open.get(i));
        take(line);
        open.subList(i, open.size()).clear();
        open.add(line);
        return;
      }
    }
    if (line.label().isFirst()) {
      open.add(line);
    }
  }

  private void take(Opener line) {
    lengths[line.line()] = line.label().length();
  }

  /** How long the label at the start of a line is; 0 if it has none. */
  int length(int line) {
    return lengths[line];
  }
}
