package org.inspectkit.parsers.text.lines;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.inspectkit.parsers.text.lines.RunningNumbers.Numbered;

/** Finds the numbers of pages among the numbers alone in a line, which cells of tables are, too. */
final class NumbersAlone {

  /** The longest run that ends with each number. */
  private final Map<Integer, Run> runs = new HashMap<>();

  private record Run(Numbered last, Optional<Run> before, int size) {}

  /** Adds the next number of a text: it goes on with the longest run that it fits. */
  void add(Numbered number) {
    Optional<Run> before = Optional.empty();
    for (int leap = 1; leap <= RunningNumbers.LARGEST_LEAP; leap++) {
      Run run = runs.get(number.number() - leap);
      if (run != null
          && RunningNumbers.areFarApart(run.last(), number)
          && before.filter(longer -> longer.size() >= run.size()).isEmpty()) {
        before = Optional.of(run);
      }
    }
    Run run = new Run(number, before, before.map(Run::size).orElse(0) + 1);
    runs.merge(number.number(), run, (old, next) -> old.size() > next.size() ? old : next);
  }

  /** The longest run, in order. */
  List<Numbered> longestRun() {
    Deque<Numbered> run = new ArrayDeque<>();
    Optional<Run> last = runs.values().stream().max((a, b) -> Integer.compare(a.size(), b.size()));
    while (last.isPresent()) {
      run.addFirst(last.get().last());
      last = last.get().before();
    }
    return List.copyOf(run);
  }
}
