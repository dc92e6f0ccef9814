package org.inspectkit.examples.mutation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.IntConsumer;

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
          new Mutation("page removed", (report, other, random) -> withoutPage(report, random)),
          new Mutation("page twice", (report, other, random) -> withPageTwice(report, random)),
          new Mutation(
              "pages swapped", (report, other, random) -> withPagesSwapped(report, random)));

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

  private static Optional<Mutant> withoutPage(SoundReport report, Random random) {
    List<String> pages = pages(report);
    return ofPages(pages, pages.size(), page -> pages.remove(page), random);
  }

  private static Optional<Mutant> withPageTwice(SoundReport report, Random random) {
    List<String> pages = pages(report);
    return ofPages(pages, pages.size(), page -> pages.add(page, pages.get(page)), random);
  }

  private static Optional<Mutant> withPagesSwapped(SoundReport report, Random random) {
    List<String> pages = pages(report);
    return ofPages(
        pages, pages.size() - 1, page -> Collections.swap(pages, page, page + 1), random);
  }

  /** The pages that say anything, without the form feeds between them. */
  private static List<String> pages(SoundReport report) {
    String text = String.join("\n", report.lines());
    List<String> pages = new ArrayList<>(List.of(text.split("\f", -1)));
    pages.removeIf(String::isBlank);
    return pages;
  }

  private static Optional<Mutant> ofPages(
      List<String> pages, int places, IntConsumer damage, Random random) {
    if (pages.size() < 2) {
      return Optional.empty();
    }
    damage.accept(random.nextInt(places));
    return Optional.of(Mutant.of(List.of(String.join("\f", pages).split("\n", -1))));
  }
}
