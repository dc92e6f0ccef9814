package org.inspectkit.parsers.readers.cover;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.inspectkit.internal.Folding;
import org.inspectkit.model.Signatory;
import org.inspectkit.parsers.readers.passage.Headings;
import org.inspectkit.parsers.readers.passage.Printed;
import org.inspectkit.parsers.text.SpannedText;
import org.inspectkit.parsers.text.TextCell;

/** A signatory and where the name is. */
record Signed(Signatory signatory, SpannedText text) {

  private static final int LONGEST = 120;

  /** Cells of lines that follow one another are in one column if they begin so near. */
  private static final int SAME_COLUMN = 3;

  /** No close of a letter has more lines with names and offices. */
  private static final int MOST_CELLS = 400;

  /**
   * The names in the lines at the close of a letter, with the office in the same cell or in the one
   * below it. Where several are there, one without an office is the reading of a signature. Where
   * the columns are lost, as many offices follow the names, in their order; right below the formula
   * the first name may be the reading of a signature, so that whose they are is not known. A name
   * that has lost its blank is one only with an office.
   */
  static List<Signed> in(List<List<TextCell>> lines) {
    List<Signed> signed = new ArrayList<>();
    Set<Signed> ofColumns = new HashSet<>();
    List<Cell> cells =
        Cell.all(lines).takeWhile(cell -> !isCopy(cell.text())).limit(MOST_CELLS).toList();
    for (Cell cell : cells) {
      List<Cell> names = cell.isName() ? cell.namesOfColumns() : List.of();
      Optional<String> below = names.isEmpty() ? cell.officeBelow() : cell.officeAfter(names);
      for (Signed named : namesIn(cell.text())) {
        Signed whole = named.hasOffice() ? named : named.with(below);
        signed.add(whole);
        if (!names.isEmpty()) {
          ofColumns.add(whole);
        }
      }
    }
    boolean anyOffice = !ofColumns.isEmpty() || signed.stream().anyMatch(Signed::hasOffice);
    return signed.stream()
        .filter(s -> s.hasOffice() || (s.hasBlank() && (!anyOffice || ofColumns.contains(s))))
        .toList();
  }

  private boolean hasBlank() {
    return text.toString().indexOf(' ') > 0;
  }

  /** A cell of the lines at the close, by the number of its line and its own in that. */
  private record Cell(List<List<TextCell>> lines, int line, int number) {

    static Stream<Cell> all(List<List<TextCell>> lines) {
      return IntStream.range(0, lines.size())
          .boxed()
          .flatMap(
              line ->
                  IntStream.range(0, lines.get(line).size())
                      .mapToObj(number -> new Cell(lines, line, number)));
    }

    private TextCell cell() {
      return lines.get(line).get(number);
    }

    SpannedText text() {
      return cell().text();
    }

    /** The names of this and other columns, if as many offices follow them; none if not. */
    List<Cell> namesOfColumns() {
      Cell first = this;
      for (Optional<Cell> up = next(-1); up.filter(Cell::isName).isPresent(); up = first.next(-1)) {
        first = up.get();
      }
      List<Cell> names = new ArrayList<>();
      for (Cell at = first; at != null && at.isName(); at = at.next(1).orElse(null)) {
        names.add(at);
      }
      return names.size() > 1 && officesBelow(names).size() == names.size() ? names : List.of();
    }

    private static List<String> officesBelow(List<Cell> names) {
      List<String> offices = new ArrayList<>();
      Optional<Cell> at = names.get(names.size() - 1).next(1);
      while (at.flatMap(Cell::office).isPresent() && offices.size() < names.size()) {
        offices.add(at.flatMap(Cell::office).orElseThrow());
        at = at.flatMap(Cell::afterOffice);
      }
      return offices;
    }

    /** The office of this one of several names, if something is above them, such as bodies. */
    Optional<String> officeAfter(List<Cell> names) {
      boolean certain = names.get(0).next(-1).isPresent();
      return certain ? Optional.of(officesBelow(names).get(names.indexOf(this))) : Optional.empty();
    }

    boolean isName() {
      return namesIn(text()).stream().anyMatch(n -> !n.hasOffice());
    }

    /** The office in the cell, with its rest in the next one. */
    Optional<String> office() {
      String rest = restOfOffice().map(cell -> " " + cell.text()).orElse("");
      return Signed.office(text()).map(office -> office + rest);
    }

    private Optional<Cell> restOfOffice() {
      return next(1)
          .filter(cell -> cell.text().length() <= LONGEST)
          .filter(cell -> PersonNames.isRestOfOffice(cell.text().toString()));
    }

    private Optional<Cell> afterOffice() {
      return restOfOffice().or(() -> Optional.of(this)).flatMap(cell -> cell.next(1));
    }

    /** The office in the next cell; one in the plural is that of each name right above it. */
    Optional<String> officeBelow() {
      Optional<Cell> at = next(1);
      boolean several = false;
      while (at.filter(Cell::isName).isPresent()) {
        several = true;
        at = at.get().next(1);
      }
      return several
          ? at.flatMap(Cell::office).filter(office -> office.contains("nspectors"))
          : at.flatMap(Cell::office);
    }

    /**
     * The cell of the same column in the next line with words, down or up. Lines of as many cells
     * are the rows of a table, whose columns may be of any width.
     */
    Optional<Cell> next(int step) {
      int at = line + step;
      while (at >= 0 && at < lines.size() && !hasWords(lines.get(at))) {
        at += step;
      }
      if (at < 0 || at >= lines.size()) {
        return Optional.empty();
      }
      int found = at;
      boolean rows = lines.get(found).size() == lines.get(line).size();
      return all(lines.subList(found, found + 1))
          .filter(cell -> rows ? cell.number == number : isBelow(cell))
          .map(cell -> new Cell(lines, found, cell.number))
          .findFirst();
    }

    private boolean isBelow(Cell other) {
      return Math.abs(cell().column() - other.cell().column()) <= SAME_COLUMN;
    }

    /** The number of a page may be between the lines of a signature. */
    private static boolean hasWords(List<TextCell> line) {
      return line.stream().anyMatch(cell -> cell.text().chars().anyMatch(Character::isLetter));
    }
  }

  private static List<Signed> namesIn(SpannedText line) {
    if (line.length() > LONGEST) {
      return List.of();
    }
    String printed = withoutHonours(line.toString());
    List<NamedOffice> named = NamedOffice.allIn(printed);
    List<NamedOffice> people =
        named.isEmpty() ? NamedOffice.allIn(PersonNames.parted(printed)) : named;
    return people.stream()
        .map(n -> new Signatory(PersonNames.ordinary(n.name()), n.office()))
        .map(signatory -> new Signed(signatory, line))
        .toList();
  }

  private Signed with(Optional<String> office) {
    return new Signed(new Signatory(signatory.name(), office), text);
  }

  /** Where no formula closes a letter: an inspector's name and office as its last lines. */
  static List<Signed> atEnd(List<List<TextCell>> lines) {
    return in(lines).stream().filter(Signed::isInspector).toList();
  }

  boolean isInspector() {
    return signatory.office().filter(o -> o.contains("nspector") || o.contains("HMI")).isPresent();
  }

  /** Whether the signatory is one of the inspectors; a chief inspector heads an inspectorate. */
  boolean inspected() {
    return isInspector() && !hasInOffice("chief");
  }

  /** Whether the office says that who signed led; each inspectorate may have its own leader. */
  boolean led() {
    return hasInOffice("lead") && !hasInOffice("deputy") && !hasInOffice("cqc");
  }

  private boolean hasInOffice(String word) {
    return signatory.office().filter(o -> Folding.fold(o).contains(word)).isPresent();
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
