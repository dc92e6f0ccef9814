package org.inspectkit.examples.scorecard;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;

/** Prints the counts of a run as plain aligned text. */
final class ScoreText {

  private final Scores scores;
  private final PrintWriter out;

  ScoreText(Scores scores, PrintWriter out) {
    this.scores = scores;
    this.out = out;
  }

  void print(boolean withMissing) {
    tallies();
    diagnostics();
    marks("wrong", scores.wrong());
    if (withMissing) {
      marks("missing", scores.missing());
    }
    if (!scores.crashed().isEmpty()) {
      out.println();
      out.println("crashed: " + scores.crashed().size());
      scores.crashed().forEach(reading -> out.println(reading.file() + ": " + reading.crash()));
    }
  }

  private void tallies() {
    TextColumns table =
        new TextColumns("framework", "field", "right", "missing", "wrong", "invented");
    scores
        .frameworks()
        .forEach(
            (framework, score) -> {
              score.tallies().forEach((field, tally) -> row(table, framework, field, tally));
              row(table, framework, "total of " + score.reports() + " reports", score.total());
            });
    row(table, "all", "total of " + scores.reports() + " reports", scores.total());
    table.lines().forEach(out::println);
  }

  private static void row(TextColumns table, String framework, String field, Tally tally) {
    List<String> row = new ArrayList<>(List.of(framework, field));
    row.addAll(tally.cells());
    table.add(row);
  }

  private void diagnostics() {
    TextColumns table = new TextColumns("diagnostic", "reports");
    scores
        .diagnostics()
        .forEach((code, count) -> table.add(List.of(code, Integer.toString(count))));
    out.println();
    table.lines().forEach(out::println);
  }

  private void marks(String title, List<Mark> marks) {
    out.println();
    out.println(title + ": " + marks.size());
    if (!marks.isEmpty()) {
      TextColumns table = new TextColumns("file", "field", "expected", "was");
      marks.forEach(m -> table.add(List.of(m.file(), m.field(), m.expected(), m.was())));
      table.lines().forEach(out::println);
    }
  }
}
