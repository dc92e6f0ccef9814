package org.inspectkit.examples;

import java.io.IOException;
import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.inspectkit.framework.Theme;
import org.inspectkit.framework.Themes;
import org.inspectkit.grading.BandRange;
import org.inspectkit.grading.timeline.AuthorityTimeline;
import org.inspectkit.grading.timeline.Direction;
import org.inspectkit.grading.timeline.InspectionTimeline;
import org.inspectkit.grading.timeline.Movement;
import org.inspectkit.grading.timeline.TimelineEntry;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Prints one line an authority: where it is now, and how it got there. */
@Command(
    name = "compare",
    description = "Prints one line an authority: its last grade, and how it moved.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false,
    abbreviateSynopsis = true,
    usageHelpAutoWidth = true)
final class Compare implements Callable<Integer> {

  private static final String ROW = "%-26s  %-10s  %-30s  %-19s  %s%n";

  @Mixin private Reports reports = new Reports();

  @Option(
      names = "--theme",
      paramLabel = "ID",
      converter = ThemeChoice.Converter.class,
      description = "The theme, such as leadership (default: overall-effectiveness).")
  private Theme theme = Themes.OVERALL_EFFECTIVENESS;

  @Option(
      names = "--moved",
      paramLabel = "WAY",
      converter = Way.Converter.class,
      completionCandidates = Way.All.class,
      description = "Only movements this way: ${COMPLETION-CANDIDATES}.")
  private Optional<Direction> moved = Optional.empty();

  @Option(
      names = "--since",
      paramLabel = "DAY",
      description = "Only inspections on or after DAY (2018-01-01).")
  private LocalDate since = LocalDate.MIN;

  /** Set by picocli before the command is called. */
  @SuppressWarnings("NullAway.Init")
  @Spec
  private CommandSpec spec;

  @Override
  public Integer call() {
    return new Job(spec.commandLine(), reports)
        .run(() -> {}, Optional.empty(), reports.index(), this::work);
  }

  private void work(Readings readings, PrintWriter out) throws IOException {
    InspectionTimeline timeline = readings.timeline();
    List<String> rows =
        timeline.authorities().stream().map(timeline::of).flatMap(this::rows).toList();
    out.print(theme.name() + "\n\n");
    out.printf(ROW, "Authority", "Date", "Published", "Band", "Since the grade before");
    rows.forEach(out::print);
    out.print(rows.isEmpty() ? "none\n" : "");
  }

  private Stream<String> rows(AuthorityTimeline timeline) {
    List<TimelineEntry> graded =
        timeline.entries(theme).stream()
            .filter(e -> e.grade().isPresent() && e.leading())
            .filter(e -> e.date().filter(day -> !day.isBefore(since)).isPresent())
            .toList();
    Stream<TimelineEntry> shown = moved.isPresent() ? graded.stream() : last(graded);
    return shown
        .filter(e -> moved.isEmpty() || into(timeline, e).anyMatch(this::isThisWay))
        .map(e -> row(timeline, e));
  }

  /** An inspection may have several grades that are equally close to the theme. */
  private static Stream<TimelineEntry> last(List<TimelineEntry> graded) {
    return graded.isEmpty()
        ? Stream.empty()
        : graded.stream().filter(e -> e.inspection() == graded.get(graded.size() - 1).inspection());
  }

  private Stream<Movement> into(AuthorityTimeline timeline, TimelineEntry entry) {
    return timeline.movements(theme).stream().filter(m -> m.later().equals(entry));
  }

  private boolean isThisWay(Movement movement) {
    return movement.direction() == moved.orElse(movement.direction());
  }

  private static String inShort(BandRange bands) {
    return bands.toString().replace(" requirements", "");
  }

  private String row(AuthorityTimeline timeline, TimelineEntry entry) {
    String since =
        String.join(
            "; ",
            into(timeline, entry)
                .map(m -> m.direction() + m.earlier().date().map(d -> " since " + d).orElse(""))
                .toList());
    return Plain.line(
            ROW.formatted(
                    timeline.authority(),
                    entry.date().map(LocalDate::toString).orElse(""),
                    entry.outcome(),
                    entry.grade().flatMap(g -> g.bands()).map(Compare::inShort).orElse(""),
                    since)
                .stripTrailing())
        + "\n";
  }
}
