package org.inspectkit.parsers.readers.cover;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.inspectkit.model.Signatory;
import org.inspectkit.parsers.readers.passage.Headings;
import org.inspectkit.parsers.readers.passage.Printed;
import org.inspectkit.parsers.text.SpannedText;
import org.inspectkit.parsers.text.TextCell;

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

  /**
   * The names in the lines at the close of a letter, with the office in the same cell or in the one
   * below it. Where several are there, one without an office is the reading of a signature. Where
   * the names of several columns follow one another, whose the offices below are is not known.
   */
  static List<Signed> in(List<TextCell> cells) {
    List<Signed> signed = new ArrayList<>();
    Set<Signed> ofColumns = new HashSet<>();
    for (int i = 0; i < cells.size() && !isCopy(cells.get(i).text()); i++) {
      Optional<SpannedText> below = near(cells, i, 1);
      for (Signed named : namesIn(cells.get(i).text())) {
        if (named.hasOffice()) {
          signed.add(named);
        } else if (named.isBeside(below) || named.isBeside(near(cells, i, -1))) {
          signed.add(named);
          ofColumns.add(named);
        } else {
          signed.add(named.with(below.flatMap(Signed::office)));
        }
      }
    }
    boolean anyOffice = signed.stream().anyMatch(Signed::hasOffice) || !ofColumns.isEmpty();
    return signed.stream()
        .filter(s -> !anyOffice || s.hasOffice() || ofColumns.contains(s))
        .toList();
  }

  /** The next cell of the same column, down or up. */
  private static Optional<SpannedText> near(List<TextCell> cells, int from, int step) {
    int column = cells.get(from).column();
    int i = from + step;
    while (i >= 0 && i < cells.size() && Math.abs(cells.get(i).column() - column) > SAME_COLUMN) {
      i += step;
    }
    return i >= 0 && i < cells.size() ? Optional.of(cells.get(i).text()) : Optional.empty();
  }

  private static List<Signed> namesIn(SpannedText line) {
    return line.length() > LONGEST
        ? List.of()
        : NamedOffice.allIn(withoutHonours(line.toString())).stream()
            .map(n -> new Signatory(PersonNames.ordinary(n.name()), n.office()))
            .map(signatory -> new Signed(signatory, line))
            .toList();
  }

  /** Whether another text is the name of somebody else and no more. */
  private boolean isBeside(Optional<SpannedText> other) {
    return other.stream()
        .flatMap(text -> namesIn(text).stream())
        .anyMatch(o -> !o.hasOffice() && !PersonNames.isLike(o.signatory.name(), signatory.name()));
  }

  private Signed with(Optional<String> office) {
    return new Signed(new Signatory(signatory.name(), office), text);
  }

  /** Where no formula closes a letter: an inspector's name and office as its last lines. */
  static List<Signed> atEnd(List<TextCell> cells) {
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
    while (last > 0 && PersonWord.HONOURS.is(rest.substring(last + 1))) {
      rest = Printed.without(rest.substring(0, last), ",");
      last = rest.lastIndexOf(' ');
    }
    return rest;
  }

  private static boolean isCopy(SpannedText line) {
    return CoverPatterns.COPY.matcher(Headings.key(line)).matches();
  }
}
