package org.inspectkit.examples;

import java.io.PrintWriter;
import java.util.List;
import org.inspectkit.grading.export.TimelineTable;
import org.inspectkit.grading.timeline.AuthorityTimeline;
import org.inspectkit.grading.timeline.InspectionTimeline;

/** The timelines one below the other, and below them, once, what holds for all. */
final class Tables {

  private static final String LEFT_OUT =
      "Not every theme is shown: --all-themes shows all, --theme ID the one that it names.\n";

  private final List<AuthorityTimeline> timelines;
  private final ThemeChoice themes;

  Tables(InspectionTimeline timeline, ThemeChoice themes) {
    this.timelines = timeline.authorities().stream().map(timeline::of).toList();
    this.themes = themes;
  }

  void print(PrintWriter out) {
    String gap = "";
    for (AuthorityTimeline each : timelines) {
      TimelineTable table = TimelineTable.of(each, themes.among(each.themes()));
      out.print(gap + Plain.lines(table.print()));
      gap = "\n\n";
    }
    if (timelines.stream().anyMatch(each -> !themes.among(each.themes()).isEmpty())) {
      out.print(gap + TimelineTable.key());
    }
    if (timelines.stream()
        .anyMatch(each -> !themes.among(each.themes()).containsAll(each.themes()))) {
      out.print("\n" + LEFT_OUT);
    }
  }
}
