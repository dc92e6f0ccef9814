package org.inspectkit.examples.mutation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Pattern;

/** Parts of other reports, councils and years within a report. */
final class ForeignMutations {

  private static final Pattern GRADE =
      Pattern.compile(
          "(?i)\\b(?:outstanding|good|requires improvement(?: to be good)?|inadequate)(?=\\s*\\d?\\s*$)");

  private static final List<String> EARLIER =
      List.of(
          "Previous inspection",
          "Judgements at the last inspection in 2009",
          "Inspection outcomes 2008",
          "2009",
          "The council was inspected in 2009 and judged as follows:");

  private static final List<Mutation> ALL =
      List.of(
          of(
              "other table before the own",
              (r, o, random) -> Lines.with(r.lines(), r.tableStart(), gap(o.table(), random))),
          of(
              "other table with a title before the own",
              (r, o, random) ->
                  Lines.with(
                      r.lines(),
                      Lines.between(random, Math.min(12, r.tableStart()), r.tableStart() + 1),
                      titled(o, random))),
          of(
              "other table after the own",
              (r, o, random) -> Lines.with(r.lines(), r.tableEnd(), gap(o.table(), random))),
          of(
              "other table with a title after the own",
              (r, o, random) -> Lines.with(r.lines(), anyAfter(r, random), titled(o, random))),
          of(
              "other table at the end",
              (r, o, random) -> Lines.with(r.lines(), r.lines().size(), titled(o, random))),
          of(
              "other table within the own",
              (r, o, random) -> Lines.with(r.lines(), inTable(r, random), gap(o.table(), random))),
          of(
              "other row within the table",
              (r, o, random) -> Lines.with(r.lines(), inTable(r, random), row(o, random))),
          of(
              "earlier table with a title before the own",
              (r, o, random) ->
                  Lines.with(
                      r.lines(),
                      r.tableStart(),
                      earlier(
                          r,
                          random,
                          List.of(
                              "",
                              Lines.any(List.of("This inspection", "Judgements"), random),
                              "")))),
          of(
              "earlier table with a title after the own",
              (r, o, random) ->
                  Lines.with(r.lines(), anyAfter(r, random), earlier(r, random, List.of("")))),
          of(
              "title of another before the table",
              (r, o, random) ->
                  Lines.with(r.lines(), random.nextInt(r.tableStart() + 1), title(o, random))),
          of(
              "title of another within the table",
              (r, o, random) -> Lines.with(r.lines(), inTable(r, random), title(o, random))),
          of(
              "front of another first",
              (r, o, random) -> Lines.with(r.lines(), 0, front(o, random))),
          of(
              "front of another within the cover",
              (r, o, random) ->
                  Lines.with(r.lines(), Math.min(12, r.tableStart()), front(o, random))),
          of(
              "front of another before the table",
              (r, o, random) -> Lines.with(r.lines(), r.tableStart(), front(o, random))),
          of(
              "front of another within the table",
              (r, o, random) -> Lines.with(r.lines(), inTable(r, random), front(o, random))),
          of(
              "front of another after the table",
              (r, o, random) -> Lines.with(r.lines(), anyAfter(r, random), front(o, random))),
          of("another report before", (r, o, random) -> Lines.with(r.lines(), 0, o.lines())),
          of(
              "another report after",
              (r, o, random) -> Lines.with(r.lines(), r.lines().size(), o.lines())),
          of(
              "another report within",
              (r, o, random) -> Lines.with(r.lines(), random.nextInt(r.lines().size()), o.lines())),
          of(
              "some lines of another",
              (r, o, random) ->
                  Lines.with(r.lines(), random.nextInt(r.lines().size()), some(o, random))));

  private interface Change {
    List<String> of(SoundReport report, SoundReport other, Random random);
  }

  private ForeignMutations() {}

  static List<Mutation> all() {
    return ALL;
  }

  private static Mutation of(String name, Change change) {
    return new Mutation(
        name,
        (report, other, random) ->
            report.rows().isEmpty() && name.contains("table")
                ? Optional.empty()
                : Optional.of(Mutant.of(change.of(report, other, random)).with(other)));
  }

  private static List<String> gap(List<String> lines, Random random) {
    return random.nextBoolean() ? lines : between("", lines, "");
  }

  private static List<String> between(String before, List<String> lines, String after) {
    List<String> copy = new ArrayList<>(List.of(before));
    copy.addAll(lines);
    copy.add(after);
    return copy;
  }

  private static List<String> titled(SoundReport other, Random random) {
    List<String> titles =
        List.of(
            "Judgements for " + name(other),
            "Previous inspection (March 2009)",
            "Table: grades of " + name(other),
            name(other) + " was inspected too:",
            "Judgement Grade",
            "Appendix");
    List<String> lines = new ArrayList<>(List.of("", Lines.any(titles, random)));
    lines.addAll(between("", other.table(), ""));
    return lines;
  }

  /** The name of the council as its report prints it first. */
  private static String name(SoundReport other) {
    return other.facts().council();
  }

  private static List<String> earlier(SoundReport report, Random random, List<String> after) {
    String grade = random.nextBoolean() ? "Inadequate" : "Outstanding";
    List<String> lines = new ArrayList<>(List.of("", Lines.any(EARLIER, random), ""));
    report.table().forEach(line -> lines.add(GRADE.matcher(line).replaceAll(grade)));
    lines.addAll(after);
    return lines;
  }

  private static List<String> title(SoundReport other, Random random) {
    List<String> titles =
        List.of(
            name(other),
            "Inspection of " + name(other),
            "Inspection of " + name(other) + " children's services");
    List<String> own = other.lines().subList(0, Math.min(3, other.lines().size()));
    return random.nextInt(4) == 0 ? own : between("", List.of(Lines.any(titles, random)), "");
  }

  private static List<String> front(SoundReport other, Random random) {
    int end = Math.min(other.lines().size(), other.tableEnd() + random.nextInt(15));
    return other.lines().subList(0, end);
  }

  private static List<String> some(SoundReport other, Random random) {
    int from = random.nextInt(other.lines().size());
    int to = Math.min(other.lines().size(), from + 1 + random.nextInt(40));
    return other.lines().subList(from, to);
  }

  private static List<String> row(SoundReport other, Random random) {
    return other.rows().isEmpty()
        ? other.table()
        : Lines.any(other.rows(), random).of(other.lines());
  }

  private static int inTable(SoundReport report, Random random) {
    return Lines.between(random, report.tableStart() + 1, report.tableEnd());
  }

  private static int anyAfter(SoundReport report, Random random) {
    return Math.min(report.lines().size(), report.tableEnd() + random.nextInt(30));
  }
}
