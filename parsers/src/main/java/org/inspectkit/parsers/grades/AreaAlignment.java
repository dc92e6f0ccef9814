package org.inspectkit.parsers.grades;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
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

  /** The areas that a label may mean, and the strand heading above it. */
  public record Row(List<JudgementArea> areas, Optional<Heading> heading) {}

  /** One of the headings of a table, and the strand it names. */
  public record Heading(int number, String strand) {}

  private final List<Row> rows;
  private final List<JudgementArea> areas;

  /** The areas that each row may be about where the order of both is kept. */
  private final List<List<JudgementArea>> possible;

  private final boolean inOrder;

  /** Aligns rows in printed order with what the edition judges, in its own order. */
  public AreaAlignment(List<Row> rows, List<JudgementArea> areas) {
    this.rows = rows;
    this.areas = areas;
    int lastRow = rows.size() - 1;
    int lastArea = areas.size() - 1;
    int[][] before = common(this::fits);
    int[][] after = common((row, area) -> fits(lastRow - row, lastArea - area));
    int longest = before[rows.size()][areas.size()];
    this.inOrder = longest == rows.size();
    this.possible =
        IntStream.range(0, rows.size())
            .mapToObj(
                row ->
                    IntStream.range(0, areas.size())
                        .filter(area -> fits(row, area))
                        .filter(
                            a -> before[row][a] + 1 + after[lastRow - row][lastArea - a] == longest)
                        .mapToObj(areas::get)
                        .toList())
            .toList();
  }

  private boolean fits(int row, int area) {
    return rows.get(row).areas().contains(areas.get(area));
  }

  /** For each number of rows and of areas, the length of their longest common order. */
  private int[][] common(BiPredicate<Integer, Integer> fit) {
    int[][] lengths = new int[rows.size() + 1][areas.size() + 1];
    for (int i = 1; i <= rows.size(); i++) {
      for (int j = 1; j <= areas.size(); j++) {
        int one = fit.test(i - 1, j - 1) ? lengths[i - 1][j - 1] + 1 : 0;
        lengths[i][j] = Math.max(one, Math.max(lengths[i - 1][j], lengths[i][j - 1]));
      }
    }
    return lengths;
  }

  /** The area of each row, in order; empty for a row whose area is not certain. */
  public List<Optional<JudgementArea>> align() {
    Set<Heading> proven = proven();
    Set<Heading> disproven = disproven();
    List<Optional<JudgementArea>> aligned = new ArrayList<>();
    int last = -1;
    for (int row = 0; row < rows.size(); row++) {
      Optional<Heading> heading = rows.get(row).heading();
      boolean certain = possible.get(row).size() == 1 && (inOrder || isOfOneArea(row));
      Optional<JudgementArea> area =
          certain
              ? agreed(row, heading.filter(h -> !disproven.contains(h)))
              : untie(row, heading.filter(proven::contains), last);
      aligned.add(area);
      last = area.map(areas::indexOf).orElse(last);
    }
    return aligned;
  }

  private boolean isOfOneArea(int row) {
    return rows.get(row).areas().size() == 1;
  }

  /**
   * A name that areas share is not evidence against a heading; only the order does, and may err.
   */
  private Optional<JudgementArea> agreed(int row, Optional<Heading> heading) {
    JudgementArea area = possible.get(row).get(0);
    boolean agrees =
        isOfOneArea(row) || heading.isEmpty() || area.strand().equals(heading.map(Heading::strand));
    return Optional.of(area).filter(a -> agrees);
  }

  /** The headings above a row that has a name which none of their strand's areas has. */
  private Set<Heading> disproven() {
    Set<Heading> disproven = new HashSet<>();
    for (Row row : rows) {
      row.heading()
          .filter(heading -> !strands(row.areas()).contains(heading.strand()))
          .ifPresent(disproven::add);
    }
    return disproven;
  }

  /** The headings that some row below them proves right and none proves wrong. */
  private Set<Heading> proven() {
    Set<Heading> right = new HashSet<>();
    Set<Heading> wrong = new HashSet<>();
    Set<Heading> seen = new HashSet<>();
    for (int row = 0; row < rows.size(); row++) {
      if (rows.get(row).heading().isPresent()) {
        Heading heading = rows.get(row).heading().get();
        boolean opens = seen.add(heading) && opensStrand(row, heading.strand());
        Set<String> strands = strands(possible.get(row));
        if (opens || strands.equals(Set.of(heading.strand()))) {
          right.add(heading);
        }
        if (!strands.contains(heading.strand())) {
          wrong.add(heading);
        }
      }
    }
    right.removeAll(wrong);
    return right;
  }

  private boolean opensStrand(int row, String strand) {
    return areas.stream()
        .filter(area -> isOf(strand, area))
        .limit(1)
        .anyMatch(rows.get(row).areas()::contains);
  }

  private static boolean isOf(String strand, JudgementArea area) {
    return area.strand().filter(strand::equals).isPresent();
  }

  private static Set<String> strands(List<JudgementArea> some) {
    return some.stream().map(area -> area.strand().orElse("")).collect(Collectors.toSet());
  }

  /** A row that is printed twice is about the same area twice: then its grades must agree. */
  private Optional<JudgementArea> untie(int row, Optional<Heading> heading, int last) {
    List<JudgementArea> inStrand =
        possible.get(row).stream()
            .filter(area -> areas.indexOf(area) >= last)
            .filter(area -> heading.filter(h -> isOf(h.strand(), area)).isPresent())
            .toList();
    return inStrand.size() == 1 ? Optional.of(inStrand.get(0)) : Optional.empty();
  }
}
