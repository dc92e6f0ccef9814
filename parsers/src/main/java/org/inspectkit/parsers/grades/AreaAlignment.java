package org.inspectkit.parsers.grades;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.inspectkit.framework.JudgementArea;

/**
 * Says which area each row of a table is about where areas of two strands have the same name.
 *
 * <p>The rows follow the framework's own order, also where a row is missing. An area is certain
 * where every longest common order of rows and areas puts it there; a printed strand heading only
 * breaks a tie, and only if it proves right, for such headings have been found wrong: one proves
 * right by the first area of its strand directly below it or by a row that no other strand has, and
 * wrong by a row of another strand. Where rows are left over, such as those of a table that is
 * printed twice, the order alone says nothing about a name that areas share; nor where it puts a
 * row into another strand than its heading and no row of only that other strand proves the heading
 * wrong.
 */
public final class AreaAlignment {

  /**
   * A row.
   *
   * @param areas the areas that its label may mean
   * @param heading the strand heading above it
   */
  public record Row(List<JudgementArea> areas, Optional<Heading> heading) {}

  /**
   * A strand heading.
   *
   * @param number which of the headings of the table it is
   * @param strand the strand it names
   */
  public record Heading(int number, String strand) {}

  private final List<Row> rows;
  private final List<JudgementArea> areas;
  private final List<Set<Integer>> fitting;
  private final int[][] before;
  private final int[][] after;

  /**
   * Aligns the rows of a table.
   *
   * @param rows the rows, in printed order
   * @param areas what the edition judges, in its own order
   */
  public AreaAlignment(List<Row> rows, List<JudgementArea> areas) {
    this.rows = rows;
    this.areas = areas;
    this.fitting = rows.stream().map(row -> places(row, areas)).toList();
    this.before = lengths(true);
    this.after = lengths(false);
  }

  private static Set<Integer> places(Row row, List<JudgementArea> areas) {
    return row.areas().stream().map(areas::indexOf).collect(Collectors.toUnmodifiableSet());
  }

  /**
   * The area of each row.
   *
   * @return one for each row, in order; empty for a row whose area is not certain
   */
  public List<Optional<JudgementArea>> align() {
    List<List<Integer>> all = IntStream.range(0, rows.size()).mapToObj(this::possible).toList();
    Set<Heading> proven = proven(all);
    Set<Heading> disproven = disproven();
    List<Optional<JudgementArea>> aligned = new ArrayList<>();
    int last = -1;
    for (int row = 0; row < rows.size(); row++) {
      List<Integer> possible = all.get(row);
      Optional<Heading> heading = rows.get(row).heading();
      Optional<Integer> area =
          isCertainByOrder(row, possible)
              ? agreed(row, possible.get(0), heading.filter(h -> !disproven.contains(h)))
              : untie(possible, heading.filter(proven::contains).map(Heading::strand), last);
      aligned.add(area.map(areas::get));
      last = area.orElse(last);
    }
    return aligned;
  }

  private boolean isCertainByOrder(int row, List<Integer> possible) {
    boolean inOrder = before[rows.size()][areas.size()] == rows.size();
    return possible.size() == 1 && (inOrder || fitting.get(row).size() == 1);
  }

  /**
   * A name that areas share is not evidence against a heading; only the order does, and may err.
   */
  private Optional<Integer> agreed(int row, int area, Optional<Heading> heading) {
    boolean agrees =
        fitting.get(row).size() == 1
            || heading.isEmpty()
            || areas.get(area).strand().equals(heading.map(Heading::strand));
    return agrees ? Optional.of(area) : Optional.empty();
  }

  /** The headings above a row that has a name which none of their strand's areas has. */
  private Set<Heading> disproven() {
    Set<Heading> disproven = new HashSet<>();
    for (int row = 0; row < rows.size(); row++) {
      Set<Optional<String>> strands = strands(fitting.get(row));
      rows.get(row)
          .heading()
          .filter(heading -> !strands.contains(Optional.of(heading.strand())))
          .ifPresent(disproven::add);
    }
    return disproven;
  }

  /** The headings that some row below them proves right and none proves wrong. */
  private Set<Heading> proven(List<List<Integer>> possible) {
    Set<Heading> right = new HashSet<>();
    Set<Heading> wrong = new HashSet<>();
    Set<Heading> seen = new HashSet<>();
    for (int row = 0; row < rows.size(); row++) {
      Optional<Heading> heading = rows.get(row).heading();
      if (heading.isPresent()) {
        boolean opens = seen.add(heading.get()) && opensStrand(row, heading.get().strand());
        Set<Optional<String>> strands = strands(possible.get(row));
        Optional<String> own = Optional.of(heading.get().strand());
        if (opens || strands.equals(Set.of(own))) {
          right.add(heading.get());
        }
        if (!strands.contains(own)) {
          wrong.add(heading.get());
        }
      }
    }
    right.removeAll(wrong);
    return right;
  }

  private boolean opensStrand(int row, String strand) {
    return IntStream.range(0, areas.size())
        .filter(area -> areas.get(area).strand().equals(Optional.of(strand)))
        .limit(1)
        .anyMatch(area -> fits(row, area));
  }

  private Set<Optional<String>> strands(Collection<Integer> possible) {
    return possible.stream().map(area -> areas.get(area).strand()).collect(Collectors.toSet());
  }

  /** A row that is printed twice is about the same area twice: then its grades must agree. */
  private Optional<Integer> untie(List<Integer> possible, Optional<String> strand, int last) {
    List<Integer> inStrand =
        possible.stream()
            .filter(a -> a >= last && strand.isPresent() && areas.get(a).strand().equals(strand))
            .toList();
    return inStrand.size() == 1 ? Optional.of(inStrand.get(0)) : Optional.empty();
  }

  private boolean fits(int row, int area) {
    return fitting.get(row).contains(area);
  }

  private List<Integer> possible(int row) {
    List<Integer> possible = new ArrayList<>();
    int longest = before[rows.size()][areas.size()];
    for (int area = 0; area < areas.size(); area++) {
      if (fits(row, area) && before[row][area] + 1 + after[row + 1][area + 1] == longest) {
        possible.add(area);
      }
    }
    return possible;
  }

  /** The lengths of the longest common orders of all heads, or of all tails, of both lists. */
  private int[][] lengths(boolean heads) {
    int[][] lengths = new int[rows.size() + 1][areas.size() + 1];
    for (int i = 1; i <= rows.size(); i++) {
      for (int j = 1; j <= areas.size(); j++) {
        int row = heads ? i : rows.size() - i;
        int area = heads ? j : areas.size() - j;
        int dr = heads ? -1 : 1;
        int without = Math.max(lengths[row + dr][area], lengths[row][area + dr]);
        boolean fits = fits(heads ? i - 1 : row, heads ? j - 1 : area);
        lengths[row][area] = fits ? Math.max(without, lengths[row + dr][area + dr] + 1) : without;
      }
    }
    return lengths;
  }
}
