package org.inspectkit.examples.scorecard;

import java.util.ArrayList;
import java.util.List;
import org.inspectkit.framework.Framework;
import org.inspectkit.framework.Frameworks;

/** The table of what is supported, in Markdown: what a run has shown to be read, and how well. */
final class SupportTable {

  private SupportTable() {}

  static List<String> lines(Scores scores) {
    List<String> lines = new ArrayList<>();
    lines.add("| framework | editions seen | reports | judgements right |");
    lines.add("|---|---|---:|---:|");
    scores.frameworks().entrySet().stream()
        .filter(entry -> !entry.getKey().equals(Fields.NOT_A_REPORT))
        .map(entry -> row(entry.getKey(), entry.getValue()))
        .forEach(lines::add);
    return lines;
  }

  private static String row(String framework, FrameworkScore score) {
    String editions =
        score.editions().isEmpty() ? "not read yet" : String.join(", ", score.editions());
    String reports = Integer.toString(score.reports());
    return "| "
        + String.join(" | ", name(framework), editions, reports, right(score.judgements()))
        + " |";
  }

  private static String right(Tally judgements) {
    if (judgements.equals(Tally.NONE)) {
      return "ungraded";
    }
    String wrong = judgements.wrong() == 0 ? "" : ", " + judgements.wrong() + " wrong";
    return judgements.right() + "/" + judgements.expected() + wrong;
  }

  private static String name(String id) {
    return Frameworks.find(id).map(Framework::name).orElse(id) + " (`" + id + "`)";
  }
}
