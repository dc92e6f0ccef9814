package org.inspectkit.examples.scorecard;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.stream.Collectors;
import org.inspectkit.framework.Framework;
import org.inspectkit.framework.Frameworks;
import org.inspectkit.parsers.spi.FrameworkReader;

/** The table of what is read, in Markdown: each framework, and how well a run has shown it. */
final class SupportTable {

  private SupportTable() {}

  static List<String> lines(Scores scores) {
    Set<Framework> read =
        ServiceLoader.load(FrameworkReader.class).stream()
            .flatMap(reader -> reader.get().frameworks().stream())
            .collect(Collectors.toSet());
    List<String> lines = new ArrayList<>();
    lines.add("| framework | what it is | real reports | grades right |");
    lines.add("|---|---|---:|---:|");
    Frameworks.all().stream()
        .filter(read::contains)
        .map(framework -> row(framework, scores))
        .forEach(lines::add);
    return lines;
  }

  private static String row(Framework framework, Scores scores) {
    Optional<FrameworkScore> score = Optional.ofNullable(scores.frameworks().get(framework.id()));
    String reports = score.map(s -> Integer.toString(s.reports())).orElse("invented only");
    String right = framework.graded() ? score.map(SupportTable::right).orElse("") : "ungraded";
    return "| "
        + String.join(" | ", "`" + framework.id() + "`", what(framework), reports, right)
        + " |";
  }

  private static String what(Framework framework) {
    int editions = framework.editions().size();
    return framework.name()
        + " ("
        + framework.years()
        + (editions > 1 ? ", " + editions + " editions)" : ")");
  }

  private static String right(FrameworkScore score) {
    Tally judgements = score.judgements();
    String wrong = judgements.wrong() == 0 ? "" : ", " + judgements.wrong() + " wrong";
    return judgements.right() + " of " + judgements.expected() + wrong;
  }
}
