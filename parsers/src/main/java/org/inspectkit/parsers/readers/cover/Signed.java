package org.inspectkit.parsers.readers.cover;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.inspectkit.model.Signatory;
import org.inspectkit.parsers.readers.passage.Headings;
import org.inspectkit.parsers.readers.passage.Printed;
import org.inspectkit.parsers.text.SpannedText;

/**
 * A signatory and where the name is.
 *
 * @param signatory who signed
 * @param text the printed name
 */
record Signed(Signatory signatory, SpannedText text) {

  private static final int LONGEST = 120;

  /** Cells of lines that follow one another are in one column if they begin so near. */
  private static final int SAME_COLUMN = 3;

  /** No close of a letter has more lines with names and offices. */
  private static final int MOST_CELLS = 400;

  /**
   * The names in the lines at the close of a letter, with the office in the same cell or in the one
   * below it. Where several are there, one without an office is the reading of a signature. Where
   * the names of several columns follow one another, whose the offices below are is not known.
   */
  static List<Signed> in(List<ClosingCell> cells) {
    List<Signed> signed = new ArrayList<>();
    Set<Signed> ofColumns = new HashSet<>();
    int most = Math.min(cells.size(), MOST_CELLS);
    for (int i = 0; i < most && !isCopy(cells.get(i).text()); i++) {
      boolean lost = isName(cells, i) && lostColumns(cells, i);
      Optional<String> below = lost ? Optional.empty() : office(cells, next(cells, i, 1));
      for (Signed named : namesIn(cells.get(i).text())) {
        Signed whole = named.hasOffice() ? named : named.with(below);
        signed.add(whole);
        if (lost) {
          ofColumns.add(whole);
        }
      }
    }
    boolean anyOffice = !ofColumns.isEmpty() || signed.stream().anyMatch(Signed::hasOffice);
    return signed.stream()
        .filter(s -> !anyOffice || s.hasOffice() || ofColumns.contains(s))
        .toList();
  }

  /** Whether a cell is one of several names above as many offices. */
  private static boolean lostColumns(List<ClosingCell> cells, int name) {
    int first = name;
    while (isName(cells, next(cells, first, -1))) {
      first = next(cells, first, -1);
    }
    int names = 0;
    int at = first;
    for (; isName(cells, at); at = next(cells, at, 1)) {
      names++;
    }
    int offices = 0;
    for (; office(cells, at).isPresent() && offices < names; at = next(cells, at, 1)) {
      offices++;
    }
    return names > 1 && offices == names;
  }

  /** Whether a cell has the name of somebody and no more. */
  private static boolean isName(List<ClosingCell> cells, int at) {
    return at >= 0 && namesIn(cells.get(at).text()).stream().anyMatch(n -> !n.hasOffice());
  }

  private static Optional<String> office(List<ClosingCell> cells, int at) {
    return at < 0 ? Optional.empty() : office(cells.get(at).text());
  }

  /**
   * The number of the cell of the same column in the next line with words, down or up; -1 if there
   * is none. Lines of as many cells are the rows of a table, whose columns may be of any width.
   */
  private static int next(List<ClosingCell> cells, int from, int step) {
    int at = from;
    while (isIn(cells, at) && (isInLine(cells, at, from) || !hasWords(cells.get(at).text()))) {
      at += step;
    }
    if (!isIn(cells, at)) {
      return -1;
    }
    int first = firstOf(cells, at);
    int size = sizeOf(cells, first);
    if (size == sizeOf(cells, firstOf(cells, from))) {
      return first + from - firstOf(cells, from);
    }
    return IntStream.range(first, first + size)
        .filter(cell -> isBelow(cells.get(cell), cells.get(from)))
        .findFirst()
        .orElse(-1);
  }

  private static boolean isBelow(ClosingCell cell, ClosingCell other) {
    return Math.abs(cell.column() - other.column()) <= SAME_COLUMN;
  }

  private static boolean isInLine(List<ClosingCell> cells, int at, int other) {
    return isIn(cells, at) && cells.get(at).line() == cells.get(other).line();
  }

  /** The number of the first cell of the line in which a cell is. */
  private static int firstOf(List<ClosingCell> cells, int at) {
    int first = at;
    while (isInLine(cells, first - 1, at)) {
      first--;
    }
    return first;
  }

  private static int sizeOf(List<ClosingCell> cells, int first) {
    int end = first;
    while (isInLine(cells, end, first)) {
      end++;
    }
    return end - first;
  }

  /** The number of a page may be between the lines of a signature. */
  private static boolean hasWords(SpannedText text) {
    return text.chars().anyMatch(Character::isLetter);
  }

  private static boolean isIn(List<ClosingCell> cells, int at) {
    return at >= 0 && at < cells.size();
  }

  private static List<Signed> namesIn(SpannedText line) {
    return line.length() > LONGEST
        ? List.of()
        : NamedOffice.allIn(withoutHonours(line.toString())).stream()
            .map(n -> new Signatory(PersonNames.ordinary(n.name()), n.office()))
            .map(signatory -> new Signed(signatory, line))
            .toList();
  }

  private Signed with(Optional<String> office) {
    return new Signed(new Signatory(signatory.name(), office), text);
  }

  /** Where no formula closes a letter: an inspector's name and office as its last lines. */
  static List<Signed> atEnd(List<ClosingCell> cells) {
    return in(cells).stream().filter(Signed::isInspector).toList();
  }

  boolean isInspector() {
    return signatory.office().filter(o -> o.contains("nspector") || o.contains("HMI")).isPresent();
  }

  private boolean hasOffice() {
    return signatory.office().isPresent();
  }

  private static Optional<String> office(SpannedText line) {
    String text = line.toString();
    boolean office = text.length() <= LONGEST && PersonNames.isOffice(text) && !isCopy(line);
    return office && NamedOffice.in(text).isEmpty() ? Optional.of(text) : Optional.empty();
  }

  /** A line without the letters after the name that ends it: "Ann Lee, CBE". */
  private static String withoutHonours(String line) {
    String rest = line;
    int last = rest.lastIndexOf(' ');
    while (last > 0 && PersonNames.isHonour(rest.substring(last + 1))) {
      rest = Printed.without(rest.substring(0, last), ",");
      last = rest.lastIndexOf(' ');
    }
    return rest;
  }

  static boolean isCopy(SpannedText line) {
    return CoverPatterns.COPY.matcher(Headings.key(line)).matches();
  }
}
