package org.inspectkit.examples.mutation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** Lines, stretches of them and pages that are lost, repeated, moved, joined or parted. */
final class LineMutations {

  private static final int LONGEST_STRETCH = 40;

  private static final List<Mutation> ALL =
      List.of(
          kind("line removed", (lines, at, random) -> Lines.without(lines, at, at + 1)),
          kind(
              "line twice",
              (lines, at, random) -> Lines.with(lines, at, lines.subList(at, at + 1))),
          kind("lines swapped", (lines, at, random) -> swapped(lines, at, at + 1)),
          kind(
              "line moved",
              (lines, at, random) -> swapped(lines, at, random.nextInt(lines.size()))),
          kind("lines joined", (lines, at, random) -> joined(lines, at)),
          kind("lines wrapped", LineMutations::rewrapped),
          kind(
              "stretch removed",
              (lines, at, random) -> Lines.without(lines, at, end(lines, at, random))),
          kind("stretch twice", LineMutations::twice),
          kind("beginning cut", (lines, at, random) -> lines.subList(at, lines.size())),
          kind("end cut", (lines, at, random) -> lines.subList(0, at + 1)),
          kind("blank lines in", (lines, at, random) -> blanksIn(lines, random)),
          kind(
              "blank lines out",
              (lines, at, random) -> lines.stream().filter(l -> !l.isBlank()).toList()),
          kind(
              "page number in",
              (lines, at, random) ->
                  Lines.with(lines, at, List.of("", String.valueOf(random.nextInt(40)), "\f"))),
          kind(
              "running header in",
              (lines, at, random) -> Lines.with(lines, at, List.of("\fInspection report", ""))),
          new Mutation("page removed", (report, other, random) -> page(report, random, false)),
          new Mutation("page twice", (report, other, random) -> page(report, random, true)),
          new Mutation("pages swapped", (report, other, random) -> pages(report, random)));

  private interface Change {
    List<String> of(List<String> lines, int at, Random random);
  }

  private LineMutations() {}

  static List<Mutation> all() {
    return ALL;
  }

  private static Mutation kind(String name, Change change) {
    return new Mutation(
        name,
        (report, other, random) ->
            Optional.of(
                Mutant.of(change.of(report.lines(), Lines.anywhere(report, random), random))));
  }

  private static List<String> swapped(List<String> lines, int a, int b) {
    List<String> copy = new ArrayList<>(lines);
    Collections.swap(copy, a, Math.min(b, lines.size() - 1));
    return copy;
  }

  private static List<String> joined(List<String> lines, int at) {
    int next = Math.min(at + 1, lines.size() - 1);
    String line = lines.get(at).stripTrailing() + " " + lines.get(next).strip();
    return Lines.replaced(lines, at, next + 1, List.of(line));
  }

  private static List<String> rewrapped(List<String> lines, int at, Random random) {
    int end = end(lines, at, random);
    List<String> narrow = new ArrayList<>();
    int width = 20 + random.nextInt(60);
    lines.subList(at, end).forEach(line -> narrow.addAll(Lines.wrapped(line, width)));
    return Lines.replaced(lines, at, end, narrow);
  }

  private static List<String> twice(List<String> lines, int at, Random random) {
    int end = end(lines, at, random);
    return Lines.with(lines, random.nextBoolean() ? end : lines.size(), lines.subList(at, end));
  }

  private static int end(List<String> lines, int at, Random random) {
    return Math.min(lines.size(), at + 1 + random.nextInt(LONGEST_STRETCH));
  }

  private static List<String> blanksIn(List<String> lines, Random random) {
    List<String> copy = new ArrayList<>();
    for (String line : lines) {
      copy.add(line);
      if (random.nextInt(4) == 0) {
        copy.add("");
      }
    }
    return copy;
  }

  private static Optional<Mutant> page(SoundReport report, Random random, boolean twice) {
    List<Integer> starts = pageStarts(report.lines());
    if (starts.size() < 3) {
      return Optional.empty();
    }
    int page = random.nextInt(starts.size() - 1);
    int from = starts.get(page);
    int to = starts.get(page + 1);
    return Optional.of(
        Mutant.of(
            twice
                ? Lines.with(report.lines(), to, report.lines().subList(from, to))
                : Lines.without(report.lines(), from, to)));
  }

  private static Optional<Mutant> pages(SoundReport report, Random random) {
    List<Integer> starts = pageStarts(report.lines());
    if (starts.size() < 3) {
      return Optional.empty();
    }
    int page = random.nextInt(starts.size() - 2);
    List<String> first = report.lines().subList(starts.get(page), starts.get(page + 1));
    List<String> rest = Lines.without(report.lines(), starts.get(page), starts.get(page + 1));
    return Optional.of(Mutant.of(Lines.with(rest, starts.get(page + 2) - first.size(), first)));
  }

  /** The first line of each page, and the number of lines. */
  private static List<Integer> pageStarts(List<String> lines) {
    List<Integer> starts = new ArrayList<>(List.of(0));
    for (int i = 1; i < lines.size(); i++) {
      if (lines.get(i).indexOf('\f') >= 0) {
        starts.add(i);
      }
    }
    starts.add(lines.size());
    return starts;
  }
}
