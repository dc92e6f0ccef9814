package org.inspectkit.examples.scorecard;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The counts of the reports of one framework. */
final class FrameworkScore {

  private final Map<String, Tally> tallies = new LinkedHashMap<>();
  private final Set<String> editions = new TreeSet<>();
  private int reports;

  void add(ExpectedReport expected, Iterable<Mark> marks, Reading reading) {
    reports++;
    // The edition of another framework is not one of this.
    if (expected.framework().equals(reading.values().get(Fields.FRAMEWORK))) {
      Optional.ofNullable(reading.values().get(Fields.EDITION)).ifPresent(editions::add);
    }
    marks.forEach(mark -> tallies.merge(mark.field(), Tally.of(mark), Tally::plus));
  }

  int reports() {
    return reports;
  }

  Set<String> editions() {
    return editions;
  }

  /** By field; the judgements last. */
  Map<String, Tally> tallies() {
    Map<String, Tally> ordered = new LinkedHashMap<>();
    tallies.entrySet().stream()
        .filter(entry -> !Fields.isJudgement(entry.getKey()))
        .forEach(entry -> ordered.put(entry.getKey(), entry.getValue()));
    tallies.forEach(ordered::putIfAbsent);
    return ordered;
  }

  Tally judgements() {
    return tallies.entrySet().stream()
        .filter(entry -> Fields.isJudgement(entry.getKey()))
        .map(Map.Entry::getValue)
        .reduce(Tally.NONE, Tally::plus);
  }

  Tally total() {
    return tallies.values().stream().reduce(Tally.NONE, Tally::plus);
  }
}
