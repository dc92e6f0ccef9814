package org.inspectkit.parsers.grades;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.inspectkit.framework.Edition;
import org.inspectkit.framework.JudgementArea;
import org.inspectkit.internal.Wording;
import org.inspectkit.parsers.grades.TableFragments.Fragment;
import org.inspectkit.parsers.readers.passage.Headings;
import org.inspectkit.parsers.terms.Sense;
import org.inspectkit.parsers.terms.TermIndex;
import org.inspectkit.parsers.terms.TermWalk;

/**
 * The parts of labels in a table of which the rest is not there, as where other rows were printed
 * into it. It is not known which label the grades of such rows belong to.
 */
final class TornLabels {

  /** No label is longer. */
  private static final int LONGEST = 120;

  /** The rest of a label begins at most so many lines below the row that parts it. */
  private static final int MOST_LINES = 6;

  private final PhraseParts parts = new PhraseParts();
  private final int[] tables;

  /** The words of the torn parts in each table. */
  private final Map<Integer, List<String>> torn = new TreeMap<>();

  /** The tables in which a label goes on below a row that was put into it. */
  private final Set<Integer> parted = new TreeSet<>();

  private final TermWalk walk;

  TornLabels(Edition edition, TermIndex index, TableContents contents, int[] tables) {
    this.tables = tables;
    this.walk = index.walk();
    for (JudgementArea area : edition.areas()) {
      parts.add(area.name());
      area.wordings().forEach(parts::add);
    }
    BitSet near = near(contents);
    NavigableMap<Integer, List<Fragment>> others =
        contents.others.stream()
            .filter(f -> near.get(f.line()))
            .collect(Collectors.groupingBy(Fragment::line, TreeMap::new, Collectors.toList()));
    others.values().forEach(line -> line.forEach(this::add));
    contents.labels.forEach(label -> addParted(label, others));
  }

  /** Looks for the beginning of a label right above another one, and for its rest below that. */
  private void addParted(TableLabel label, NavigableMap<Integer, List<Fragment>> others) {
    List<Fragment> above = others.getOrDefault(label.from() - 1, List.of());
    boolean goesOn =
        !above.isEmpty()
            && others.subMap(label.to() + 1, true, label.to() + MOST_LINES, true).values().stream()
                .flatMap(List::stream)
                .anyMatch(below -> above.stream().anyMatch(begun -> isArea(begun, below)));
    if (goesOn) {
      parted.add(tables[label.from()]);
    }
  }

  /** Whether two parts make the name of an area, which may be one of another edition. */
  private boolean isArea(Fragment above, Fragment below) {
    walk.restart();
    return walk.read(above.folded(), 0) == above.text().length()
        && walk.hasBegun()
        && Character.isLetter(below.text().charAt(0))
        && walk.read(below.folded(), 0) == below.text().length()
        && walk.term().filter(term -> term.is(Sense.Area.class)).isPresent();
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
  Set<Integer> mixedTables() {
    Set<Integer> mixed = new TreeSet<>(parted);
    torn.forEach(
        (table, words) -> {
          if (words.size() > 1) {
            mixed.add(table);
          }
        });
    return mixed;
  }

  /** Whether the label was begun in its table a second time, and that row has lost its rest. */
  boolean isBegunAgain(TableLabel label) {
    return torn.getOrDefault(tables[label.from()], List.of()).stream()
        .anyMatch(words -> label.term().words().startsWith(words + " "));
  }
}
