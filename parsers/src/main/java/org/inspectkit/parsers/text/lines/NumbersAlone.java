package org.inspectkit.parsers.text.lines;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.inspectkit.parsers.text.lines.RunningNumbers.Numbered;
import org.jspecify.annotations.Nullable;

/** Finds the numbers of pages among the numbers alone in a line, which cells of tables are, too. */
final class NumbersAlone {

  /** The cells of a column of numbers are nearer; a page may have fewer lines than most. */
  private static final int SHORTEST_PAGE = 6;

  /** In a file of more reports, the page numbers of some stay in the text. */
  private static final int MOST_REPORTS = 16;

  private NumbersAlone() {}

  private record Run(Numbered first, Numbered last, @Nullable Run before, int size) {}

  /** The longest run, and the longest before and after it, which may be of other reports. */
  static List<List<Numbered>> runs(List<Numbered> numbers) {
    List<List<Numbered>> runs = new ArrayList<>();
    Deque<List<Numbered>> parts = new ArrayDeque<>(List.of(numbers));
    while (!parts.isEmpty() && runs.size() < MOST_REPORTS) {
      List<Numbered> part = parts.pop();
      List<Numbered> run = longestRun(part);
      if (run.size() >= RunningNumbers.FEWEST_PAGES) {
        runs.add(run);
        parts.add(part.subList(0, part.indexOf(run.get(0))));
        parts.add(part.subList(part.indexOf(run.get(run.size() - 1)) + 1, part.size()));
      }
    }
    return runs;
  }

  /** The longest run of some numbers: each goes on with the longest run before it that it fits. */
  private static List<Numbered> longestRun(List<Numbered> numbers) {
    Map<Integer, Run> runs = new HashMap<>();
    for (Numbered number : numbers) {
      Run before = longestBefore(number, runs);
      if (before != null || number.number() <= RunningNumbers.LARGEST_LEAP) {
        Run run =
            before == null
                ? new Run(number, number, null, 1)
                : new Run(before.first(), number, before, before.size() + 1);
        runs.merge(number.number(), run, (old, next) -> old.size() > next.size() ? old : next);
      }
    }
    Deque<Numbered> longest = new ArrayDeque<>();
    Run run = runs.values().stream().max(Comparator.comparingInt(Run::size)).orElse(null);
    for (; run != null; run = run.before()) {
      longest.addFirst(run.last());
    }
    return List.copyOf(longest);
  }

  private static @Nullable Run longestBefore(Numbered number, Map<Integer, Run> runs) {
    Run longest = null;
    for (int leap = 1; leap <= RunningNumbers.LARGEST_LEAP; leap++) {
      Run run = runs.get(number.number() - leap);
      if (run != null
          && number.line() - run.last().line() >= SHORTEST_PAGE
          && RunningNumbers.areFarApart(run.first(), number)
          && (longest == null || run.size() > longest.size())) {
        longest = run;
      }
    }
    return longest;
  }
}
