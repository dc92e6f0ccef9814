package org.inspectkit.parsers.readers;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.inspectkit.framework.JudgementArea;

/**
 * Tells which area each row of a table is about where areas of two strands have the same name.
 *
 * <p>The rows follow the framework's own order, also where a row is missing. An area is told where
 * every longest common order of rows and areas puts it there; a printed strand heading only breaks
 * a tie, for such headings have been found wrong.
 */
final class AreaAlignment {

  /**
   * A row.
   *
   * @param key its folded label
   * @param strand the strand under whose heading it stands
   */
  record Row(String key, Optional<String> strand) {}

  private final List<Row> rows;
  private final List<JudgementArea> areas;
  private final int[][] before;
  private final int[][] behind;

  AreaAlignment(List<Row> rows, List<JudgementArea> areas) {
    this.rows = rows;
    this.areas = areas;
    this.before = lengths(true);
    this.behind = lengths(false);
  }

  /** The area of each row; empty for a row that cannot be told for certain. */
  List<Optional<JudgementArea>> align() {
    List<Optional<JudgementArea>> aligned = new ArrayList<>();
    int last = -1;
    for (int row = 0; row < rows.size(); row++) {
      List<Integer> possible = possible(row);
      Optional<Integer> area =
          possible.size() == 1 ? Optional.of(possible.get(0)) : untie(row, possible, last);
      aligned.add(area.map(areas::get));
      last = area.orElse(last);
    }
    return aligned;
  }

  private Optional<Integer> untie(int row, List<Integer> possible, int last) {
    Optional<String> strand = rows.get(row).strand();
    List<Integer> inStrand =
        possible.stream()
            .filter(a -> a > last && strand.isPresent() && areas.get(a).strand().equals(strand))
            .toList();
    return inStrand.size() == 1 ? Optional.of(inStrand.get(0)) : Optional.empty();
  }

  private boolean fits(int row, int area) {
    return areas.get(area).isPrintedAs(rows.get(row).key());
  }

  private List<Integer> possible(int row) {
    List<Integer> possible = new ArrayList<>();
    int longest = before[rows.size()][areas.size()];
    for (int area = 0; area < areas.size(); area++) {
      if (fits(row, area) && before[row][area] + 1 + behind[row + 1][area + 1] == longest) {
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
