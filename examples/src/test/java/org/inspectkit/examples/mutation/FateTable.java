package org.inspectkit.examples.mutation;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Counts fates by the kind of damage and by the kind of fact, and prints them in Markdown. */
final class FateTable {

  private final Map<String, Map<Fate, Integer>> byDamage = new TreeMap<>();
  private final Map<String, Map<Fate, Integer>> byFact = new TreeMap<>();
  private final Map<String, Integer> mutants = new TreeMap<>();

  void add(String damage, List<Marking.Mark> marks) {
    mutants.merge(damage, 1, Integer::sum);
    for (Marking.Mark mark : marks) {
      count(byDamage, damage, mark.fate());
      count(byFact, mark.kind(), mark.fate());
    }
  }

  private static void count(Map<String, Map<Fate, Integer>> counts, String row, Fate fate) {
    counts.computeIfAbsent(row, r -> new EnumMap<>(Fate.class)).merge(fate, 1, Integer::sum);
  }

  List<String> lines() {
    List<String> lines = new java.util.ArrayList<>();
    head(lines, "Damage");
    mutants.forEach(
        (damage, n) -> lines.add(row(damage, n, byDamage.getOrDefault(damage, Map.of()))));
    lines.add("");
    head(lines, "Fact");
    int all = mutants.values().stream().mapToInt(n -> n).sum();
    byFact.forEach((fact, fates) -> lines.add(row(fact, all, fates)));
    return lines;
  }

  private static void head(List<String> lines, String first) {
    StringBuilder head = new StringBuilder("| " + first + " | mutants |");
    StringBuilder rule = new StringBuilder("|---|--:|");
    for (Fate fate : Fate.values()) {
      head.append(' ').append(fate).append(" |");
      rule.append("--:|");
    }
    lines.add(head.toString());
    lines.add(rule.toString());
  }

  private static String row(String name, int mutants, Map<Fate, Integer> fates) {
    StringBuilder row = new StringBuilder("| " + name + " | " + mutants + " |");
    for (Fate fate : Fate.values()) {
      row.append(' ').append(fates.getOrDefault(fate, 0)).append(" |");
    }
    return row.toString();
  }
}
