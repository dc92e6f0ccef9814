package org.inspectkit.parsers.readers;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.inspectkit.parsers.document.Block;
import org.inspectkit.parsers.text.SpannedText;
import org.inspectkit.parsers.text.TextCell;
import org.inspectkit.parsers.text.TextLine;

/** Labels and values on the cover of a report, such as "Inspection dates: 5 March - 16 March". */
final class CoverValues {

  private static final int FRONT = 60;

  private final List<SpannedText> cells = new ArrayList<>();

  CoverValues(List<Block> blocks) {
    for (TextLine line : Lines.of(blocks.stream().limit(FRONT).toList())) {
      for (TextCell cell : line.cells()) {
        cells.add(cell.text());
      }
    }
  }

  /** The value behind a label, in its cell or in the next one. */
  Optional<SpannedText> find(String... labels) {
    for (String label : labels) {
      for (int i = 0; i < cells.size(); i++) {
        Optional<SpannedText> value = value(i, label);
        if (value.isPresent()) {
          return value;
        }
      }
    }
    return Optional.empty();
  }

  private Optional<SpannedText> value(int i, String label) {
    SpannedText cell = cells.get(i);
    if (!cell.toString().regionMatches(true, 0, label, 0, label.length())) {
      return Optional.empty();
    }
    SpannedText rest = cell.from(label.length()).strip();
    if (rest.length() > 0 && rest.charAt(0) == ':') {
      rest = rest.from(1).strip();
    }
    if (rest.length() > 0) {
      boolean parted = cell.charAt(label.length()) == ' ' || cell.charAt(label.length()) == ':';
      return parted ? Optional.of(rest) : Optional.empty();
    }
    return i + 1 < cells.size() ? Optional.of(cells.get(i + 1)) : Optional.empty();
  }
}
