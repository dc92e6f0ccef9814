package org.inspectkit.parsers.grades;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.inspectkit.framework.Edition;
import org.inspectkit.framework.JudgementArea;
import org.inspectkit.internal.Wording;
import org.inspectkit.parsers.grades.TableFragments.Fragment;
import org.inspectkit.parsers.readers.passage.Headings;

/**
 * The parts of labels in a table of which the rest is not there, as where other rows were printed
 * into it. It is not known which label the grades of such rows belong to.
 */
final class TornLabels {

  /** No label is longer. */
  private static final int LONGEST = 120;

  private final PhraseParts parts = new PhraseParts();
  private final int[] tables;

  /** The words of the torn parts in each table. */
  private final Map<Integer, List<String>> torn = new TreeMap<>();

  TornLabels(Edition edition, TableContents contents, int[] tables) {
    this.tables = tables;
    for (JudgementArea area : edition.areas()) {
      parts.add(area.name());
      area.wordings().forEach(parts::add);
    }
    BitSet near = near(contents);
    contents.others.stream().filter(f -> near.get(f.line())).forEach(this::add);
  }

  /** The lines of labels and grades, and those right above and below them. */
  private static BitSet near(TableContents contents) {
    BitSet near = new BitSet();
    contents.labels.forEach(label -> near.set(Math.max(0, label.from() - 1), label.to() + 2));
    contents.marks.forEach(mark -> near.set(Math.max(0, mark.from() - 1), mark.to() + 2));
    return near;
  }

  private void add(Fragment fragment) {
    boolean sentence = fragment.text().folded().endsWith(".");
    if (fragment.text().length() > LONGEST || sentence || TableContents.isHead(fragment.text())) {
      return;
    }
    String words = Wording.words(Headings.unnumberedKey(fragment.text()));
    // A word alone may be a heading.
    if (words.indexOf(' ') > 0 && (parts.begins(words) || parts.ends(words))) {
      torn.computeIfAbsent(tables[fragment.line()], table -> new ArrayList<>()).add(words);
    }
  }

  /** The tables with several such parts: their rows are not in the order that was printed. */
  List<Integer> mixedTables() {
    return torn.entrySet().stream()
        .filter(table -> table.getValue().size() > 1)
        .map(Map.Entry::getKey)
        .toList();
  }

  /** Whether the label was begun in its table a second time, and that row has lost its rest. */
  boolean isBegunAgain(TableLabel label) {
    return torn.getOrDefault(tables[label.from()], List.of()).stream()
        .anyMatch(words -> label.term().words().startsWith(words + " "));
  }
}
