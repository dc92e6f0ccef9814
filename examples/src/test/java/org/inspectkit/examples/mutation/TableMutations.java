package org.inspectkit.examples.mutation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** Rows and cells of the table of grades that are lost, changed, repeated or printed otherwise. */
final class TableMutations {

  private static final List<String> HALVES =
      List.of("Requires", "improvement to be good", "Good Inadequate", "Good/Outstanding");

  private static final List<Mutation> ALL =
      List.of(
          ofRow(
              "row removed",
              (lines, row, random) ->
                  Optional.of(Mutant.of(Lines.without(lines, row.first(), row.last() + 1)))),
          ofRow(
              "row twice",
              (lines, row, random) ->
                  Optional.of(Mutant.of(Lines.with(lines, row.last() + 1, row.of(lines))))),
          ofRow("row twice, with another grade", TableMutations::contradicted),
          ofRow("grade removed", (lines, row, random) -> regraded(lines, row, "")),
          ofRow("grade changed", (lines, row, random) -> regraded(lines, row, other(row, random))),
          ofRow(
              "grade halved or doubled",
              (lines, row, random) -> regraded(lines, row, Lines.any(HALVES, random))),
          ofRow("label removed", TableMutations::unlabelled),
          new Mutation("rows swapped", (report, other, random) -> swapped(report, random)),
          ofTable(
              "columns swapped",
              (table, random) -> table.stream().map(TableMutations::columnsSwapped).toList()),
          ofTable(
              "one blank between cells",
              (table, random) ->
                  table.stream().map(line -> line.strip().replaceAll("\\s+", " ")).toList()),
          ofTable(
              "cells on lines of their own",
              (table, random) ->
                  table.stream()
                      .flatMap(line -> List.of(line.strip().split("\\s{2,}|\\t", -1)).stream())
                      .toList()),
          ofTable("table in one line", (table, random) -> List.of(joined(table))),
          ofTable(
              "table wrapped as one text",
              (table, random) -> Lines.wrapped(joined(table), 30 + random.nextInt(50))),
          ofTable("some lines of the table joined", TableMutations::someJoined),
          ofTable("blank lines in the table", TableMutations::withBlanks),
          ofTable("table mirrored", (table, random) -> reversed(table)));

  private interface OfRow {
    Optional<Mutant> of(List<String> lines, GradeRow row, Random random);
  }

  private interface OfTable {
    List<String> of(List<String> table, Random random);
  }

  private TableMutations() {}

  static List<Mutation> all() {
    return ALL;
  }

  private static Mutation ofRow(String name, OfRow change) {
    return new Mutation(
        name,
        (report, other, random) ->
            report.rows().isEmpty()
                ? Optional.empty()
                : change.of(report.lines(), Lines.any(report.rows(), random), random));
  }

  private static Mutation ofTable(String name, OfTable change) {
    return new Mutation(
        name,
        (report, other, random) ->
            report.rows().isEmpty()
                ? Optional.empty()
                : Optional.of(
                    Mutant.of(
                        Lines.replaced(
                            report.lines(),
                            report.tableStart(),
                            report.tableEnd(),
                            change.of(report.table(), random)))));
  }

  private static Optional<Mutant> regraded(List<String> lines, GradeRow row, String by) {
    return inGradeLine(
        lines,
        row,
        i -> {
          String line = lines.get(i);
          int at = row.gradeIn(line);
          String rest = line.substring(at + row.printed().length());
          return Mutant.of(Lines.set(lines, i, line.substring(0, at) + by + rest)).writing(by);
        });
  }

  private interface InLine {
    Mutant of(int line);
  }

  private static Optional<Mutant> inGradeLine(List<String> lines, GradeRow row, InLine change) {
    for (int i = row.last(); i >= row.first(); i--) {
      if (row.gradeIn(lines.get(i)) >= 0) {
        return Optional.of(change.of(i));
      }
    }
    return Optional.empty();
  }

  private static String other(GradeRow row, Random random) {
    String grade = Lines.any(List.of("Outstanding", "Good", "Inadequate"), random);
    return Letters.of(grade).equals(Letters.of(row.grade())) ? "Requires improvement" : grade;
  }

  private static Optional<Mutant> contradicted(List<String> lines, GradeRow row, Random random) {
    String grade = other(row, random);
    Optional<Mutant> changed = regraded(lines, row, grade);
    return changed.map(
        m -> {
          int at = random.nextBoolean() ? row.first() : row.last() + 1;
          return Mutant.of(Lines.with(lines, at, row.of(m.lines()))).writing(grade);
        });
  }

  private static Optional<Mutant> unlabelled(List<String> lines, GradeRow row, Random random) {
    return inGradeLine(
        lines,
        row,
        i -> {
          int at = row.gradeIn(lines.get(i));
          String grade = " ".repeat(at) + lines.get(i).substring(at);
          return Mutant.of(Lines.replaced(lines, row.first(), row.last() + 1, List.of(grade)));
        });
  }

  private static Optional<Mutant> swapped(SoundReport report, Random random) {
    List<GradeRow> rows = report.rows();
    if (rows.size() < 2) {
      return Optional.empty();
    }
    int i = random.nextInt(rows.size() - 1);
    GradeRow a = rows.get(i);
    GradeRow b = rows.get(i + 1);
    if (b.first() <= a.last()) {
      return Optional.empty();
    }
    List<String> swapped = new ArrayList<>(b.of(report.lines()));
    swapped.addAll(report.lines().subList(a.last() + 1, b.first()));
    swapped.addAll(a.of(report.lines()));
    return Optional.of(Mutant.of(Lines.replaced(report.lines(), a.first(), b.last() + 1, swapped)));
  }

  private static String columnsSwapped(String line) {
    String[] cells = line.strip().split("\\s{2,}|\\t", -1);
    return cells.length == 2 ? cells[1] + " ".repeat(12) + cells[0] : line;
  }

  private static String joined(List<String> table) {
    return table.stream()
        .map(String::strip)
        .filter(l -> !l.isEmpty())
        .collect(Collectors.joining(" "));
  }

  private static List<String> someJoined(List<String> table, Random random) {
    List<String> lines = new ArrayList<>();
    UnaryOperator<String> append =
        line -> lines.remove(lines.size() - 1).stripTrailing() + " " + line.strip();
    for (String line : table) {
      lines.add(lines.isEmpty() || random.nextInt(3) > 0 ? line : append.apply(line));
    }
    return lines;
  }

  private static List<String> withBlanks(List<String> table, Random random) {
    List<String> lines = new ArrayList<>();
    for (String line : table) {
      lines.add(line);
      if (random.nextInt(3) == 0) {
        lines.add("");
      }
    }
    return lines;
  }

  private static List<String> reversed(List<String> table) {
    List<String> lines = new ArrayList<>(table);
    java.util.Collections.reverse(lines);
    return lines;
  }
}
