package org.inspectkit.examples.scorecard;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The counts of a run, added up report by report. Not for several threads at once. */
final class Scores {

  private final Map<String, FrameworkScore> frameworks = new TreeMap<>();
  private final Map<String, Integer> diagnostics = new TreeMap<>();
  private final List<Mark> wrong = new ArrayList<>();
  private final List<Mark> missing = new ArrayList<>();
  private final List<Reading> crashed = new ArrayList<>();

  void add(ExpectedReport expected, Reading reading) {
    List<Mark> marks = Marking.marks(expected, reading);
    frameworks
        .computeIfAbsent(expected.framework(), framework -> new FrameworkScore())
        .add(expected, marks, reading);
    marks.stream().filter(Mark::isWrong).forEach(wrong::add);
    marks.stream().filter(mark -> mark.result() == Mark.Result.MISSING).forEach(missing::add);
    reading.diagnostics().forEach(code -> diagnostics.merge(code, 1, Integer::sum));
    if (reading.crashed()) {
      crashed.add(reading);
    }
  }

  Map<String, FrameworkScore> frameworks() {
    return frameworks;
  }

  /** In how many reports each code occurs. */
  Map<String, Integer> diagnostics() {
    return diagnostics;
  }

  List<Mark> wrong() {
    return wrong;
  }

  List<Mark> missing() {
    return missing;
  }

  List<Reading> crashed() {
    return crashed;
  }

  int reports() {
    return frameworks.values().stream().mapToInt(FrameworkScore::reports).sum();
  }

  Tally total() {
    return frameworks.values().stream().map(FrameworkScore::total).reduce(Tally.NONE, Tally::plus);
  }

  boolean passed() {
    return wrong.isEmpty() && crashed.isEmpty();
  }
}
